package vn.thuocdo.reconcile;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.apache.commons.numbers.fraction.BigFraction;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** An end that cannot be reached must stay so in every computation: on it hangs whether a published figure is possible. */
class SpanTest {

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "[1, 2] | [2, 3] | true",
                "[1, 2) | [2, 3] | false",
                "[1, 2] | (2, 3] | false",
                "[1, 2] | [3, 4] | false",
                "[1, 4] | [2, 3] | true",
                "(1, 2) | (1, 2) | true"
            })
    void twoSpansMeetWhereTheyHaveAValueInCommon(String one, String other, boolean meet) {
        assertThat(span(one).meets(span(other))).isEqualTo(meet);
        assertThat(span(other).meets(span(one))).isEqualTo(meet);
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "[1, 2] | [10, 20] | [11, 22]",
                "[1, 2) | [10, 20] | [11, 22)",
                "[1, 2] | (10, 20] | (11, 22]",
                "(1, 2] | [10, 20) | (11, 22)"
            })
    void aSumReachesItsEndsWhereBothPartsReachTheirs(String one, String other, String sum) {
        assertThat(span(one).plus(span(other))).isEqualTo(span(sum));
        assertThat(span(other).plus(span(one))).isEqualTo(span(sum));
    }

    /** The least that can be left is the least less the most. */
    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "[10, 20] | [1, 2] | [8, 19]",
                "(10, 20] | [1, 2] | (8, 19]",
                "[10, 20) | [1, 2] | [8, 19)",
                "[10, 20] | (1, 2] | [8, 19)",
                "[10, 20] | [1, 2) | (8, 19]"
            })
    void aDifferenceTakesTheFarEndsOfWhatIsTakenAway(String from, String taken, String left) {
        assertThat(span(from).minus(span(taken))).isEqualTo(span(left));
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "[10, 20] | [2, 5] | [2, 10]",
                "(10, 20] | [2, 5] | (2, 10]",
                "[10, 20) | [2, 5] | [2, 10)",
                "[10, 20] | (2, 5] | [2, 10)",
                "[10, 20] | [2, 5) | (2, 10]",
                // Below zero the order of the ends turns round.
                "[-20, -10) | [2, 5] | [-10, -2)",
                "[-10, 10] | [-5, -2] | [-5, 5]",
                // Nothing is nothing, whatever it is a part of.
                "[0, 10] | [2, 5) | [0, 5]",
                "[0, 10] | (2, 5] | [0, 5)",
                "[-10, 0] | [2, 5) | [-5, 0]",
                "[-10, 0] | (2, 5] | (-5, 0]"
            })
    void aShareIsSmallestOfTheLargestWhole(String part, String whole, String share) {
        assertThat(span(part).over(span(whole))).isEqualTo(span(share));
    }

    @Test
    void timesAHundredTheEndsStayWhatTheyAre() {
        assertThat(span("[1, 2)").times(100)).isEqualTo(span("[100, 200)"));
        assertThat(span("(1, 2]").times(100)).isEqualTo(span("(100, 200]"));
    }

    /** A whole that may be nothing has no shares. */
    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {"[0, 1] | true", "[-1, 0] | true", "[-1, 1] | true", "[1, 2] | false", "[-2, -1] | false"})
    void zeroMayBeAnEnd(String span, boolean hasZero) {
        assertThat(span(span).hasZero()).isEqualTo(hasZero);
    }

    @Test
    void insideIsWhatIsNoEnd() {
        assertThat(span("[1, 3]").holdsInside(BigFraction.of(2))).isTrue();
        assertThat(span("[1, 3]").holdsInside(BigFraction.ONE)).isFalse();
        assertThat(span("[1, 3]").holdsInside(BigFraction.of(3))).isFalse();
        assertThat(span("[1, 3]").holdsInside(BigFraction.ZERO)).isFalse();
        assertThat(span("[1, 3]").holdsInside(BigFraction.of(4))).isFalse();
    }

    @Test
    void onlyAPointHasOneValue() {
        assertThat(span("[1, 1]").isPoint()).isTrue();
        assertThat(span("[1, 2]").isPoint()).isFalse();
    }

    /** Rounded numbers below zero reach the end that lies further down. */
    @Test
    void theEndThatIsIncludedMayBeTheHigherOne() {
        assertThat(Span.halfOpen(BigFraction.ONE, BigFraction.of(2))).isEqualTo(span("[1, 2)"));
        assertThat(Span.halfOpen(BigFraction.of(2), BigFraction.ONE)).isEqualTo(span("(1, 2]"));
    }

    /** {@code [1, 2)}, or {@code 29/2} for an end. */
    static Span span(String text) {
        Matcher parts = Pattern.compile("([\\[(])([^,]+), ([^\\])]+)([\\])])").matcher(text);
        if (!parts.matches()) {
            throw new AssertionError("no span: " + text);
        }
        return new Span(
                new Span.End(BigFraction.parse(parts.group(2)), parts.group(1).equals("[")),
                new Span.End(BigFraction.parse(parts.group(3)), parts.group(4).equals("]")));
    }
}
