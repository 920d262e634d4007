package vn.thuocdo.reconcile;

import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigDecimal;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import vn.thuocdo.model.published.Measure;
import vn.thuocdo.model.published.Precision;
import vn.thuocdo.model.published.Printed;

/** What a figure may have been before one digit went wrong: all that a hand can do, and nothing that no hand does. */
class SlipTest {

    @ParameterizedTest
    @CsvSource({
        "12,   22,    WRONG_DIGIT",
        "12,   19,    WRONG_DIGIT",
        "12,   10,    WRONG_DIGIT",
        "12,   2,     ADDED_DIGIT",
        "12,   1,     ADDED_DIGIT",
        "122,  12,    DOUBLED_DIGIT",
        "112,  12,    DOUBLED_DIGIT",
        "12,   912,   DROPPED_DIGIT",
        "12,   192,   DROPPED_DIGIT",
        "12,   129,   DROPPED_DIGIT",
        "12,   21,    TRANSPOSED_DIGITS",
        "123,  132,   TRANSPOSED_DIGITS",
        "-12,  -21,   TRANSPOSED_DIGITS",
        "-12,  -13,   WRONG_DIGIT",
        "1.25, 1.5,   ADDED_DIGIT",
        "1.25, 2.15,  TRANSPOSED_DIGITS",
        "12.5, 2.5,   ADDED_DIGIT",
        "1.5,  21.5,  DROPPED_DIGIT",
        "1.5,  12.5,  DROPPED_DIGIT",
        "1.5,  1.25,  DROPPED_DIGIT",
        "0.5,  1.5,   WRONG_DIGIT",
        "0.05, 0.5,   DOUBLED_DIGIT",
        "0.05, 0.50,  TRANSPOSED_DIGITS",
        "10,   0,     ADDED_DIGIT",
        "0,    5,     WRONG_DIGIT"
    })
    void oneSlipTurnsTheOneIntoTheOther(String printed, String meant, Slip slip) {
        assertThat(meant(printed)).containsEntry(new BigDecimal(meant), slip);
    }

    @ParameterizedTest
    @CsvSource({
        // Itself.
        "12,  12",
        // Nobody prints a 0 before a number, or a point without a digit before it.
        "102, 2",
        "1.5, 0.15",
        // Two slips.
        "12,  345",
        "123, 321",
        // What stands behind the last printed place was rounded away, not lost.
        "1.5, 1.52",
        "1.25, 1.2"
    })
    void whatNoSlipTurnsIntoItIsNotMeant(String printed, String other) {
        assertThat(meant(printed)).doesNotContainKey(new BigDecimal(other));
    }

    @Test
    void aCountHasSoManyNeighbours() {
        // Nine other digits in each of two places but no 0 in front; one digit less; one digit more; both exchanged.
        assertThat(meant("12")).hasSize(8 + 9 + 2 + 27 + 1);
        assertThat(meant("12").keySet()).allMatch(number -> number.scale() == 0);
    }

    @Test
    void theWordOfASlipIsWrittenWithDashes() {
        assertThat(Slip.COUNT_OF_NAMES.word()).isEqualTo("count-of-names");
    }

    /** Longer ones are refused, so that the search stays short whatever a file says. */
    @ParameterizedTest
    @ValueSource(strings = {"1234567890123456789", "12345678901234567.89", "1E+3"})
    void inWhatNobodyPrintsNoSlipIsSought(String number) {
        assertThat(meant(number)).isEmpty();
        assertThat(meant("123456789012345678")).isNotEmpty();
    }

    private static Map<BigDecimal, Slip> meant(String number) {
        return Slip.meant(new Printed(new BigDecimal(number), Measure.COUNT, Precision.FIRM, ""));
    }
}
