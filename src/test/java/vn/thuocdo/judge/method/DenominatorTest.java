package vn.thuocdo.judge.method;

import static org.assertj.core.api.Assertions.assertThat;
import static vn.thuocdo.testing.Item.item;
import static vn.thuocdo.testing.Reported.on;
import static vn.thuocdo.testing.ScoreAssertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import vn.thuocdo.model.State;
import vn.thuocdo.model.Status;
import vn.thuocdo.model.TaskKind;
import vn.thuocdo.testing.Item;
import vn.thuocdo.testing.Scoring;

/** Which items a rate is taken over. */
class DenominatorTest {

    @Test
    void assignedTakesAll() {
        assertThat(counted(Denominator.ASSIGNED))
                .containsExactly(
                        "met",
                        "met-early",
                        "not-met",
                        "unreported-due",
                        "unreported-later",
                        "wording",
                        "no-figure",
                        "figures-only");
    }

    @Test
    void dueTakesWhatHasToBeDoneByNowAndWhatIsDoneAlready() {
        assertThat(counted(Denominator.DUE)).containsExactly("met", "met-early", "not-met", "unreported-due");
    }

    @Test
    void reportedTakesWhatHasAResult() {
        assertThat(counted(Denominator.REPORTED))
                .containsExactly("met", "met-early", "not-met", "wording", "no-figure", "figures-only");
    }

    @Test
    void evaluableTakesWhatAResultDecides() {
        assertThat(counted(Denominator.EVALUABLE)).containsExactly("met", "met-early", "not-met");
    }

    @ParameterizedTest
    @EnumSource
    void cancelledAndNotApplicableItemsAreInNone(Denominator denominator) {
        Scoring.Scored scored = Scoring.asOf("2023-06-30")
                .by(Method.COMPLETION.withDenominator(denominator))
                .score(
                        item("T1").state(State.CANCELLED).deadline("2023-03-31").done(),
                        item("T2")
                                .state(State.NOT_APPLICABLE)
                                .deadline("2023-03-31")
                                .done());

        assertThat(scored.card()).isNotAssessable();
    }

    @Test
    void aDeadlineOnTheAsOfDateIsDueAndOneTheDayAfterIsNot() {
        assertThat(isDue("2023-06-30")).isTrue();
        assertThat(isDue("2023-07-01")).isFalse();
    }

    @Test
    void aDeadlineExtendedByADocumentIsDueLater() {
        Item extended = item("T1").deadline("2023-06-30").extended("2023-07-01", "QĐ 12/QĐ-UBND");
        Item undocumented = item("T1").deadline("2023-06-30").extended("2023-07-01", "");

        assertThat(Scoring.asOf("2023-06-30").score(extended).state().due()).isFalse();
        assertThat(Scoring.asOf("2023-06-30").score(undocumented).state().due()).isTrue();
    }

    @Test
    void whatHasNoDeadlineIsNeverDue() {
        assertThat(Scoring.asOf("2023-12-31").score(item("T1")).state().due()).isFalse();
    }

    @Test
    void completedAndAssignedStayCountsOfAllItems() {
        Scoring.Scored scored = scored(Denominator.DUE);

        assertThat(scored.card()).hasRate(2, 4).isAssigned(8);
    }

    private static boolean isDue(String deadline) {
        return Scoring.asOf("2023-06-30")
                .score(item("T1").deadline(deadline))
                .state()
                .due();
    }

    /** The tasks that a denominator takes, in the order in which they are told. */
    private static List<String> counted(Denominator denominator) {
        List<String> tasks = scored(denominator).verdicts().stream()
                .filter(denominator::contains)
                .map(verdict -> verdict.task().id())
                .toList();
        return ITEMS.stream().filter(tasks::contains).toList();
    }

    private static final List<String> ITEMS = List.of(
            "met",
            "met-early",
            "not-met",
            "unreported-due",
            "unreported-later",
            "wording",
            "no-figure",
            "figures-only");

    private static Scoring.Scored scored(Denominator denominator) {
        return Scoring.asOf("2023-06-30")
                .by(Method.COMPLETION.withDenominator(denominator))
                .score(
                        item("met")
                                .deadline("2023-06-30")
                                .reported(on("2023-06-30").done()),
                        item("met-early")
                                .deadline("2023-12-31")
                                .reported(on("2023-06-30").done()),
                        item("not-met")
                                .deadline("2023-06-30")
                                .reported(on("2023-06-30").notDone()),
                        item("unreported-due").deadline("2023-06-30"),
                        item("unreported-later").deadline("2023-12-31"),
                        item("wording")
                                .kind(TaskKind.TARGET)
                                .deadline("2023-12-31")
                                .reported(on("2023-06-30").actual("5")),
                        item("no-figure")
                                .atLeast("90")
                                .deadline("2023-12-31")
                                .reported(on("2023-06-30").status(Status.REPORTED)),
                        item("figures-only")
                                .deadline("2023-12-31")
                                .reported(on("2023-06-30").actual("5")));
    }
}
