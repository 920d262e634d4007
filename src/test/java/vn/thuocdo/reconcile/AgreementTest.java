package vn.thuocdo.reconcile;

import static org.assertj.core.api.Assertions.assertThat;
import static vn.thuocdo.reconcile.SpanTest.span;

import java.math.BigDecimal;
import java.util.Optional;
import org.apache.commons.numbers.fraction.BigFraction;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import vn.thuocdo.model.published.Measure;
import vn.thuocdo.model.published.Precision;
import vn.thuocdo.model.published.Printed;

/** In which way a printed figure agrees, just within its ends, on them, and just beyond. */
final class AgreementTest {

    @ParameterizedTest
    @CsvSource({
        // Half up: the half belongs to the figure above it.
        "86.7, 8665, 10000, ROUNDED",
        "86.7, 86649, 100000, ",
        "86.7, 8674, 10000, ROUNDED",
        "86.7, 8675, 10000, TRUNCATED",
        "86.7, 86799, 100000, TRUNCATED",
        "86.7, 868, 1000, ",
        "86.7, 867, 1000, EXACT",
        "100, 995, 1000, ROUNDED",
        "100, 9949, 10000, ",
        "0, 4, 1000, ROUNDED",
        "0, 5, 1000, TRUNCATED",
        "0, 1, 100, ",
        "-4.8, -475, 10000, ROUNDED",
        "-4.8, -47499, 1000000, ",
        "-4.8, -485, 10000, TRUNCATED",
        "-4.8, -49, 1000, "
    })
    void aShareOfCountsIsRoundedHalfUpOrCutOff(String printed, int part, int whole, Agreement agreement) {
        assertThat(of(printed, Precision.FIRM, part, whole)).isEqualTo(Optional.ofNullable(agreement));
    }

    @ParameterizedTest
    @CsvSource({
        "MORE_THAN, 90, 9000, ",
        "MORE_THAN, 90, 9001, LOOSE",
        "MORE_THAN, 90, 9999, LOOSE",
        "MORE_THAN, 91, 9200, ",
        "LESS_THAN, 90, 9000, ",
        "LESS_THAN, 90, 8999, LOOSE",
        "LESS_THAN, 90, 8000, ",
        "NEARLY, 90, 9000, LOOSE",
        "NEARLY, 90, 9001, ",
        "NEARLY, 90, 8550, LOOSE",
        "NEARLY, 90, 8549, ",
        "ABOUT, 90, 9450, LOOSE",
        "ABOUT, 90, 9451, ",
        "ABOUT, 90, 8550, LOOSE",
        "ABOUT, 90, 8549, ",
        "AT_LEAST, 90, 9000, LOOSE",
        "AT_LEAST, 90, 8999, ",
        "AT_MOST, 90, 9000, LOOSE",
        "AT_MOST, 90, 9001, "
    })
    void looseFiguresEndWhereTheirWordsDo(Precision precision, String printed, int part, Agreement agreement) {
        assertThat(of(printed, precision, part, 10_000)).isEqualTo(Optional.ofNullable(agreement));
    }

    @Test
    void theWordOfAnAgreementIsInSmallLetters() {
        assertThat(Agreement.TRUNCATED.word()).isEqualTo("truncated");
        assertThat(Conclusion.Standing.CUT_OFF.word()).isEqualTo("cut-off");
    }

    /** Of 59 and of a third; the third is 31 of 93. */
    @Test
    void whatALooseFigureWasComparedWithAreTheEndsOfItsWords() {
        Expression share = new Expression.Share(exact(31), exact(93), Measure.TIMES);
        Printed loose = new Printed(new BigDecimal("59"), Measure.PERCENT, Precision.NEARLY, "");
        assertThat(Agreement.spans(loose, exact(58))).contains(new Agreement.Spans(span("[58, 59]"), span("[58, 58]")));

        Printed third = new Printed(
                new BigDecimal("31"),
                Measure.COUNT,
                Precision.MORE_THAN,
                "",
                Optional.of(new BigDecimal("93")),
                Printed.Scale.ONE);
        assertThat(Agreement.spans(third, share))
                .as("with its whole it is a part")
                .contains(new Agreement.Spans(span("(1/3, 13/30)"), span("[1/3, 1/3]")));
        assertThat(Agreement.spans(third, exact(31)))
                .as("alone it is a count")
                .contains(new Agreement.Spans(span("(31, 32)"), span("[31, 31]")));
    }

    private static Expression exact(int count) {
        return new Expression.Exact(BigFraction.of(count), Measure.COUNT);
    }

    private static Optional<Agreement> of(String printed, Precision precision, int part, int whole) {
        return Agreement.of(
                new Printed(new BigDecimal(printed), Measure.PERCENT, precision, ""),
                new Expression.Exact(BigFraction.of(part, whole).multiply(100), Measure.PERCENT));
    }
}
