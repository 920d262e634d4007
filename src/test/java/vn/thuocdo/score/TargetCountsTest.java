package vn.thuocdo.score;

import static org.assertj.core.api.Assertions.assertThat;
import static vn.thuocdo.testing.Item.item;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import vn.thuocdo.judge.Verdict;
import vn.thuocdo.model.Comparison;
import vn.thuocdo.model.TaskKind;
import vn.thuocdo.testing.Item;
import vn.thuocdo.testing.Scoring;

/** How the catalogue of tasks differs from that of the year before. */
class TargetCountsTest {

    @Test
    void aTaskThatSeveralUnitsHaveIsOneOfTheCatalogue() {
        List<Verdict> items = of(
                item("A", "T1"),
                item("B", "T1"),
                item("A", "T2"),
                item("A", "T3").atLeast("5"));

        assertThat(TargetCounts.tasks(items, TaskKind.TASK)).containsExactlyInAnyOrder("T1", "T2");
        assertThat(TargetCounts.tasks(items, TaskKind.TARGET)).containsExactly("T3");
    }

    @Test
    void aTargetThatNoUnitHadBeforeIsNew() {
        List<Verdict> before = of(item("A", "T1").atLeast("5"), item("A", "T2"));
        List<Verdict> now = of(
                item("B", "T1").atLeast("5"), // to another unit
                item("A", "T2").atLeast("5"), // until now a task
                item("A", "T3").kind(TaskKind.TARGET).worded("tăng"),
                item("B", "T3").kind(TaskKind.TARGET).worded("tăng"),
                item("A", "T5").worded("duy trì"), // words alone make a task
                item("A", "T4"));

        assertThat(TargetCounts.newTargets(now, before)).isEqualTo(2);
        assertThat(TargetCounts.newTargets(before, now)).isZero();
    }

    @ParameterizedTest
    @CsvSource({
        "AT_LEAST,  90, AT_LEAST,  91,   1",
        "AT_LEAST,  90, AT_LEAST,  90,   0",
        "AT_LEAST,  90, AT_LEAST,  89,   0",
        "MORE_THAN, 90, AT_LEAST,  91,   1",
        "AT_LEAST,  90, MORE_THAN, 90.5, 1",
        "AT_MOST,   5,  AT_MOST,   4,    1",
        "AT_MOST,   5,  AT_MOST,   5,    0",
        "AT_MOST,   5,  AT_MOST,   6,    0",
        "LESS_THAN, 5,  LESS_THAN, 4,    1",
        // More than 90 is more than at least 90.
        "AT_LEAST,  90, MORE_THAN, 90,   1",
        "MORE_THAN, 90, MORE_THAN, 90,   0",
        "MORE_THAN, 90, AT_LEAST,  90,   0",
        "AT_MOST,   5,  LESS_THAN, 5,    1",
        "LESS_THAN, 5,  AT_MOST,   5,    0",
        // Bounds of two directions say nothing of each other.
        "AT_LEAST,  90, AT_MOST,   4,    0",
        "AT_MOST,   4,  AT_LEAST,  90,   0"
    })
    void aTargetIsHarderWhereItsBoundIsStricter(
            Comparison comparisonBefore, String before, Comparison comparison, String now, long harder) {
        assertThat(harder(item("T").target(comparisonBefore, before), item("T").target(comparison, now)))
                .isEqualTo(harder);
    }

    /** Units may have bounds of their own; a task is then as hard as it is for the unit that has it hardest. */
    @Test
    void ofTheUnitsTheOneWithTheStrictestBoundCounts() {
        List<Verdict> before = of(
                item("A", "T1").atLeast("90"),
                item("B", "T1").atLeast("80"),
                item("A", "T2").atMost("5"),
                item("B", "T2").atMost("6"));
        List<Verdict> allButTheStrictest = of(
                item("A", "T1").atLeast("85"),
                item("B", "T1").atLeast("90"),
                item("A", "T2").atMost("5"),
                item("B", "T2").atMost("5"));
        List<Verdict> both = of(
                item("A", "T1").atLeast("95"),
                item("B", "T1").atLeast("80"),
                item("A", "T2").atMost("7"),
                item("B", "T2").atMost("4"));

        assertThat(TargetCounts.harderTargets(allButTheStrictest, before)).isZero();
        assertThat(TargetCounts.harderTargets(both, before)).isEqualTo(2);
    }

    @Test
    void whatWasNoBoundBeforeIsNotHarderNow() {
        assertThat(harder(item("T"), item("T").atLeast("90"))).isZero();
        assertThat(harder(item("T").worded("tăng"), item("T").atLeast("90"))).isZero();
        assertThat(harder(item("T").between("40", "50"), item("T").atLeast("90")))
                .isZero();
        assertThat(harder(item("T").atLeast("90"), item("T").between("95", "100")))
                .isZero();
        assertThat(harder(item("another").atLeast("80"), item("T").atLeast("90")))
                .isZero();
    }

    @Test
    void anExactTargetCannotBecomeHarder() {
        assertThat(harder(item("T").target(Comparison.EXACTLY, "7"), item("T").target(Comparison.EXACTLY, "5")))
                .isZero();
        assertThat(harder(item("T").target(Comparison.EXACTLY, "7"), item("T").atMost("5")))
                .isZero();
    }

    @Test
    void aTaskThatIsHarderInBothDirectionsIsOneTarget() {
        List<Verdict> before = of(item("A", "T").atLeast("90"), item("B", "T").atMost("5"));
        List<Verdict> now = of(item("A", "T").atLeast("95"), item("B", "T").atMost("4"));

        assertThat(TargetCounts.harderTargets(now, before)).isEqualTo(1);
    }

    @ParameterizedTest
    @CsvSource({
        "'', 0.9, 85%,  0",
        "'', 0.9, 95%,  1",
        "'', 85%, 0.9,  1",
        "'', 95%, 0.9,  0",
        "%,  90,  85%,  0",
        "%,  90,  95%,  1",
        // A bare number of a percent measure is a percentage.
        "%,  0.9, 85%,  1"
    })
    void boundsAreComparedByWhatTheyAreWorthHoweverTheyAreWritten(
            String measure, String before, String now, long harder) {
        assertThat(harder(
                        item("T").measure(measure).atLeast(before),
                        item("T").measure(measure).atLeast(now)))
                .isEqualTo(harder);
    }

    private static long harder(Item before, Item now) {
        return TargetCounts.harderTargets(of(now), of(before));
    }

    private static List<Verdict> of(Item... items) {
        return Scoring.undated().score(items).verdicts();
    }
}
