package vn.thuocdo.reconcile.table;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import vn.thuocdo.reconcile.table.Evidence.Trial;

/** How often a formula holds, and when that is enough. */
final class EvidenceTest {

    @Test
    void eachTrialCountsForWhatItShows() {
        assertThat(Evidence.NONE.plus(Trial.HOLDS)).isEqualTo(new Evidence(1, 1, 1));
        assertThat(Evidence.NONE.plus(Trial.HOLDS_OF_ITSELF)).isEqualTo(new Evidence(1, 0, 1));
        assertThat(Evidence.NONE.plus(Trial.FAILS)).isEqualTo(new Evidence(0, 0, 1));
        assertThat(Evidence.NONE.plus(Trial.NOTHING)).isEqualTo(Evidence.NONE);
    }

    @Test
    void theEvidenceOfSeveralGroupsIsAddedUp() {
        assertThat(new Evidence(2, 1, 3).plus(new Evidence(10, 20, 30))).isEqualTo(new Evidence(12, 21, 33));
    }

    @ParameterizedTest
    @CsvSource({"1, 1, 2, true", "1, 1, 3, false", "2, 0, 2, false", "0, 0, 0, false"})
    void aFormulaIsLikelyFromOneHalfOnWhereOneCellTells(int holds, int telling, int of, boolean isLikely) {
        assertThat(new Evidence(holds, telling, of).isLikely()).isEqualTo(isLikely);
    }

    @ParameterizedTest
    @CsvSource({"3, 3, 3, true", "2, 2, 2, false", "4, 2, 4, false", "4, 3, 6, true", "4, 3, 7, false"})
    void threeTellingCellsAndTwoOfThreeSpeakForThemselves(int holds, int telling, int of, boolean speaks) {
        assertThat(new Evidence(holds, telling, of).speaksForItself()).isEqualTo(speaks);
    }

    @ParameterizedTest
    @CsvSource({"2, 2, 9, 1, true", "5, 1, 2, 2, false", "3, 1, 2, 1, true", "2, 1, 2, 1, false", "1, 1, 2, 1, false"})
    void moreTellingCellsAreMoreAndOfAsManyThoseThatHold(
            int holds, int telling, int otherHolds, int otherTelling, boolean isMore) {
        assertThat(new Evidence(holds, telling, 9).isMoreThan(new Evidence(otherHolds, otherTelling, 9)))
                .isEqualTo(isMore);
    }
}
