package vn.thuocdo.reconcile;

import static org.assertj.core.api.Assertions.assertThat;
import static vn.thuocdo.reconcile.SpanTest.span;

import java.math.BigDecimal;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import vn.thuocdo.model.published.Measure;
import vn.thuocdo.model.published.Precision;
import vn.thuocdo.model.published.Printed;

/** What a printed figure can stand for; a figure outside of it is called wrong in public. */
class PrintedSpanTest {

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                // Half a step below is rounded up to it, half a step above is not rounded down.
                "7.5  | [149/20, 151/20)   | [15/2, 38/5)   | [149/20, 38/5)",
                "-7.5 | (-151/20, -149/20] | (-38/5, -15/2] | (-38/5, -149/20]",
                "0.0  | (-1/20, 1/20)      | (-1/10, 1/10)  | (-1/10, 1/10)"
            })
    void aPercentageWasRoundedOrCutOff(String number, String rounded, String cutOff, String either) {
        Printed printed = firm(number, Measure.PERCENT);

        assertThat(PrintedSpan.rounded(printed)).isEqualTo(span(rounded));
        assertThat(PrintedSpan.cutOff(printed)).isEqualTo(span(cutOff));
        assertThat(PrintedSpan.either(printed)).isEqualTo(span(either));
    }

    @Test
    void aCountHasNoFurtherDigits() {
        Printed seven = firm("7", Measure.COUNT);

        assertThat(PrintedSpan.rounded(seven)).isEqualTo(span("[7, 7]"));
        assertThat(PrintedSpan.cutOff(seven)).isEqualTo(span("[7, 7]"));
        assertThat(PrintedSpan.either(seven)).isEqualTo(span("[7, 7]"));
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "NEARLY    | 59   | [58, 59]",
                "NEARLY    | -59  | [-59, -58]",
                // A unit of the last digit that is not 0 would be ten: a twentieth of 90 is nearer.
                "NEARLY    | 90   | [171/2, 90]",
                "ABOUT     | 59   | [58, 60]",
                "ABOUT     | 90   | [171/2, 189/2]",
                "MORE_THAN | 4.8  | (24/5, 49/10)",
                "MORE_THAN | 100  | (100, 200)",
                "MORE_THAN | 0    | (0, 1)",
                "MORE_THAN | 0.0  | (0, 1/10)",
                "LESS_THAN | 5    | (4, 5)",
                "LESS_THAN | 5.50 | (27/5, 11/2)"
            })
    void looseWordsGoAsFarAsTheLastDigitThatIsNotZero(Precision precision, String number, String span) {
        Printed printed = new Printed(new BigDecimal(number), Measure.PERCENT, precision, "");

        assertThat(PrintedSpan.rounded(printed)).isEqualTo(span(span));
        assertThat(PrintedSpan.cutOff(printed)).as("words are not cut off").isEqualTo(span(span));
    }

    private static Printed firm(String number, Measure measure) {
        return new Printed(new BigDecimal(number), measure, Precision.FIRM, "");
    }
}
