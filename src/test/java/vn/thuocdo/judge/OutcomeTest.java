package vn.thuocdo.judge;

import static org.assertj.core.api.Assertions.assertThat;
import static vn.thuocdo.testing.Item.item;
import static vn.thuocdo.testing.Reported.on;
import static vn.thuocdo.testing.Reported.undated;
import static vn.thuocdo.testing.ScoreAssertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.ValueSource;
import vn.thuocdo.diagnostic.Code;
import vn.thuocdo.model.Comparison;
import vn.thuocdo.model.Exemption;
import vn.thuocdo.model.State;
import vn.thuocdo.model.Status;
import vn.thuocdo.model.TaskKind;
import vn.thuocdo.testing.Item;
import vn.thuocdo.testing.Reported;
import vn.thuocdo.testing.Scoring;
import vn.thuocdo.testing.Scoring.Scored;

/** What decides an item. */
class OutcomeTest {

    @Test
    void everyOutcomeHasItsWord() {
        Outcome.Ground status = new Outcome.ByStatus(Status.DONE);

        assertThat(List.of(
                        new Outcome.Met(status),
                        new Outcome.NotMet(status),
                        new Outcome.Unreported(),
                        new Outcome.Undecided(Outcome.Reason.values()[0]),
                        new Outcome.WithoutCase(),
                        new Outcome.Excluded(State.CANCELLED),
                        new Outcome.Untargeted()))
                .extracting(Outcome::word)
                .containsExactly("met", "not-met", "unreported", "undecided", "no-case", "excluded", "untargeted");
    }

    @Test
    void aTargetValueMakesTheFigureDecide() {
        Scored scored = score(item("T1").atLeast("90"), undated().actual("90"));

        assertThat(scored.verdict()).isMet().byFigure();
        assertThat(scored.diagnostics()).areNone();
    }

    @Test
    void aFigureDecidesWhateverKindTheTaskIsDeclaredToBe() {
        assertThat(score(item("T1").kind(TaskKind.TASK).atLeast("90"), undated().actual("89"))
                        .verdict())
                .isNotMet()
                .byFigure();
    }

    @Test
    void aStatusThatContradictsTheFigureIsAWarningAndNoMore() {
        Scored done = score(item("T1").atLeast("90"), undated().actual("89").done());
        Scored notDone = score(item("T1").atLeast("90"), undated().actual("90").notDone());

        assertThat(done.verdict()).isNotMet().byFigure();
        assertThat(done.diagnostics()).areOnly(Code.STATUS_CONTRADICTS_FIGURE).standAt("results.csv:2");
        assertThat(notDone.verdict()).isMet().byFigure();
        assertThat(notDone.diagnostics()).areOnly(Code.STATUS_CONTRADICTS_FIGURE);
    }

    @ParameterizedTest
    @EnumSource(names = {"NOT_DONE", "IN_PROGRESS", "NOT_STARTED", "REPORTED"})
    void aFigureThatIsNotMetContradictsNoStatusButDone(Status status) {
        assertThat(score(item("T1").atLeast("90"), undated().actual("89").status(status))
                        .diagnostics())
                .areNone();
    }

    @ParameterizedTest
    @EnumSource(names = {"DONE", "IN_PROGRESS", "REPORTED"})
    void workThatGoesOnBeyondItsTargetContradictsNothing(Status status) {
        assertThat(score(item("T1").atLeast("90"), undated().actual("91").status(status))
                        .diagnostics())
                .areNone();
    }

    @Test
    void aStatusWithoutAFigureDecidesAloneAndIsTotalled() {
        Scored scored = Scoring.undated()
                .score(
                        item("T1").atLeast("90").reported(undated().done()),
                        item("T2").atLeast("90").reported(undated().actual("95").done()),
                        item("T3").reported(undated().done()));

        assertThat(scored.verdict("T1")).isMet().byStatus(Status.DONE);
        assertThat(scored.diagnostics()).areOnly(Code.CLAIMED_WITHOUT_FIGURE);
        assertThat(scored.board().claimedWithoutFigure()).isOne();
    }

    @Test
    void aStatusWithoutAFigureThatClaimsNothingDecidesToo() {
        Scored scored = score(item("T1").atLeast("90"), undated().status(Status.IN_PROGRESS));

        assertThat(scored.verdict()).isNotMet().byStatus(Status.IN_PROGRESS);
        assertThat(scored.board().claimedWithoutFigure()).isZero();
    }

    @Test
    void reportedWithoutAFigureDecidesNothing() {
        Scored scored = score(item("T1").atLeast("90"), undated().status(Status.REPORTED));

        assertThat(scored.verdict()).isUndecided(Outcome.Reason.REPORTED_WITHOUT_FIGURE);
        assertThat(scored.diagnostics()).areOnly(Code.REPORTED_WITHOUT_FIGURE);
    }

    @Test
    void aTaskIsDecidedByItsStatus() {
        assertThat(score(item("T1"), undated().done()).verdict()).isMet().byStatus(Status.DONE);
        for (Status status : new Status[] {Status.NOT_DONE, Status.IN_PROGRESS, Status.NOT_STARTED}) {
            Scored scored = score(item("T1"), undated().status(status));
            assertThat(scored.verdict()).isNotMet().byStatus(status);
            assertThat(scored.diagnostics()).areNone();
        }
    }

    @Test
    void aTaskWithFiguresOnlyIsNotCompleted() {
        Scored scored = score(item("T1"), undated().actual("100%"));

        assertThat(scored.verdict()).isUndecided(Outcome.Reason.TASK_WITHOUT_STATUS);
        assertThat(scored.diagnostics()).areOnly(Code.TASK_WITHOUT_STATUS).standAt("results.csv:2");
    }

    @Test
    void aTaskWithAFigureBesideItsStatusIsDecidedByTheStatus() {
        assertThat(score(item("T1"), undated().actual("0").done()).verdict())
                .isMet()
                .byStatus(Status.DONE);
    }

    /** What a figure says of a task decides nothing, so the words do. */
    @Test
    void aTaskThatHadNoCaseIsSuchWhateverFigureStandsBesideIt() {
        assertThat(score(item("T1"), undated().actual("17").exempt(Exemption.NO_CASE))
                        .verdict())
                .isUndecided(Outcome.Reason.NO_CASE);
        assertThat(score(item("T1").atLeast("20"), undated().actual("17").exempt(Exemption.NO_CASE))
                        .verdict())
                .isNotMet();
    }

    @Test
    void aTargetWithoutANumberIsDecidedByItsStatusWithAWarning() {
        for (Item item : targetsWithoutNumber()) {
            Scored scored = score(item, undated().actual("100").done());

            assertThat(scored.verdict()).isMet().byStatus(Status.DONE);
            assertThat(scored.diagnostics()).areOnly(Code.TARGET_WITHOUT_NUMBER).standAt("assignments.csv:2");
        }
    }

    @Test
    void aFigureDecidesNothingOfATargetWithoutANumber() {
        for (Item item : targetsWithoutNumber()) {
            Scored scored = score(item, undated().actual("100"));

            assertThat(scored.verdict()).isUndecided(Outcome.Reason.TARGET_WITHOUT_NUMBER);
            assertThat(scored.diagnostics()).areOnly(Code.TARGET_WITHOUT_NUMBER).standAt("assignments.csv:2");
        }
    }

    private static List<Item> targetsWithoutNumber() {
        return List.of(
                item("T1").kind(TaskKind.TARGET).worded("Tăng so với năm trước"),
                item("T1").kind(TaskKind.TARGET));
    }

    @Test
    void wordsWithoutADigitAreATaskThatItsStatusDecides() {
        Scored scored =
                score(item("T1").worded("Tăng so với năm trước"), undated().done());

        assertThat(scored.verdict()).isMet().byStatus(Status.DONE);
        assertThat(scored.diagnostics()).areNone();
    }

    @Test
    void whatCannotBeHeldAgainstTheTargetIsAnErrorAndDecidesNothing() {
        Scored part =
                score(item("T1").measure("lượt").atLeast("2000"), undated().part("26", "30"));
        Scored percent =
                score(item("T1").measure("lượt").atLeast("2000"), undated().actual("87%"));

        assertThat(part.verdict()).isUndecided(Outcome.Reason.MISMATCH);
        assertThat(part.diagnostics()).areOnly(Code.RATIO_AGAINST_COUNT).name("lượt");
        assertThat(percent.verdict()).isUndecided(Outcome.Reason.MISMATCH);
        assertThat(percent.diagnostics()).areOnly(Code.PERCENT_AGAINST_COUNT);
    }

    @ParameterizedTest
    @EnumSource(names = {"CANCELLED", "NOT_APPLICABLE"})
    void whatIsCancelledOrNotApplicableIsNotJudgedButListed(State state) {
        Scored scored = Scoring.undated()
                .score(
                        item("T1").state(state).reported(undated().done()),
                        item("T2").done());

        assertThat(scored.verdict("T1")).isExcluded();
        assertThat(scored.card()).hasRate(1, 1).isAssigned(1);
        assertThat(scored.card().excluded()).isOne();
        assertThat(scored.diagnostics()).areOnly(Code.EXCLUDED).name("A", "T1");
    }

    @Test
    void aCooperatingRoleIsIgnoredWithANote() {
        Scored scored = Scoring.undated()
                .score(item("A", "T1").done(), item("B", "T1").cooperating().done(), item("B", "T2"));

        assertThat(scored.card("B")).hasRate(0, 1);
        assertThat(scored.diagnostics()).areOnly(Code.COOPERATION_IGNORED).name("1");
    }

    @Test
    void weightsAreIgnoredWithANote() {
        Scored scored =
                Scoring.undated().score(item("T1").weight(9).done(), item("T2").weight(2), item("T3"));

        assertThat(scored.card()).hasRate(1, 3);
        assertThat(scored.diagnostics()).areOnly(Code.WEIGHTS_IGNORED).name("2");
    }

    @Test
    void aFigureThatContradictsItsOwnPartsIsAWarningAndThePartsDecide() {
        // 26 of 30 is 86.67 %: no rounding of it is 90.
        Scored scored = score(item("T1").measure("%").atLeast("90"), undated().part("26", "30", "90"));

        assertThat(scored.verdict()).isNotMet().byFigure();
        assertThat(scored.diagnostics()).areOnly(Code.ACTUAL_NO_ROUNDING).name("90", "26", "30");
    }

    @ParameterizedTest
    @ValueSource(strings = {"87", "86.7", "86.67", "86", "86.6", "86.66", "87%"})
    void aRoundingOrATruncationContradictsNothing(String stated) {
        assertThat(score(item("T1").measure("%").atLeast("80"), undated().part("26", "30", stated))
                        .diagnostics())
                .areNone();
    }

    @ParameterizedTest
    @ValueSource(strings = {"88", "85", "86.5", "86.68", "86.65"})
    void whatIsNeitherRoundingNorTruncationIsAWarning(String stated) {
        assertThat(score(item("T1").measure("%").atLeast("80"), undated().part("26", "30", stated))
                        .diagnostics())
                .areOnly(Code.ACTUAL_NO_ROUNDING);
    }

    @Test
    void aStatedPercentageIsHeldAgainstItsPartsAlsoWhereTheTargetIsAShare() {
        assertThat(score(item("T1").atLeast("0.8"), undated().part("26", "30", "86.7%"))
                        .diagnostics())
                .areNone();
        assertThat(score(item("T1").atLeast("0.8"), undated().part("26", "30", "0.87"))
                        .diagnostics())
                .areNone();
        assertThat(score(item("T1").atLeast("0.8"), undated().part("26", "30", "86.7"))
                        .diagnostics())
                .areOnly(Code.ACTUAL_NO_ROUNDING);
    }

    @Test
    void aFractionWhereAPercentageIsMeantIsAWarning() {
        Scored scored = score(item("T1").measure("%").atLeast("90"), undated().actual("0.95"));

        assertThat(scored.verdict()).isNotMet();
        assertThat(scored.diagnostics()).areOnly(Code.FRACTION_FOR_PERCENT).name("0.95");
        assertThat(score(item("T1").measure("%").atLeast("90"), undated().actual("1"))
                        .diagnostics())
                .areOnly(Code.FRACTION_FOR_PERCENT);
    }

    @Test
    void aSmallPercentageThatIsMeantIsNoWarning() {
        // The sign says it, or the target is as small.
        assertThat(score(item("T1").measure("%").atLeast("90"), undated().actual("0.95%"))
                        .diagnostics())
                .areNone();
        assertThat(score(item("T1").measure("%").atMost("1"), undated().actual("0.95"))
                        .diagnostics())
                .areNone();
        assertThat(score(item("T1").measure("%").atLeast("90"), undated().actual("1.1"))
                        .diagnostics())
                .areNone();
    }

    /** Claims are totalled: items that a figure decides, and tasks, claim nothing. */
    @Test
    void onlyAMeasuredItemThatIsDoneByItsStatusAloneIsClaimedWithoutAFigure() {
        assertThat(score(item("T1").atLeast("90"), undated().done()).verdict().isClaimedWithoutFigure())
                .isTrue();
        assertThat(score(item("T1").atLeast("90"), undated().actual("90").done())
                        .verdict()
                        .isClaimedWithoutFigure())
                .isFalse();
        assertThat(score(item("T1").atLeast("90"), undated().notDone())
                        .verdict()
                        .isClaimedWithoutFigure())
                .isFalse();
        assertThat(score(item("T1"), undated().done()).verdict().isClaimedWithoutFigure())
                .isFalse();
        assertThat(score(
                                item("T1").kind(TaskKind.TASK).worded("tăng"),
                                undated().done())
                        .verdict()
                        .isClaimedWithoutFigure())
                .isFalse();
    }

    @ParameterizedTest
    @CsvSource({"AT_LEAST, 11, true", "AT_LEAST, 10, false", "AT_LEAST, 9, false", "AT_MOST, 9, false"})
    void onlyWhatIsAboveATargetToBeReachedFromBelowIsExceeded(Comparison comparison, String actual, boolean exceeded) {
        assertThat(score(item("T1").target(comparison, "10"), undated().actual(actual))
                        .verdict()
                        .isExceeded())
                .isEqualTo(exceeded);
    }

    @Test
    void whatAStatusDecidesIsNotExceeded() {
        assertThat(score(item("T1").atLeast("10"), undated().done()).verdict().isExceeded())
                .isFalse();
    }

    /** How little decides a tier is found by taking one item away at a time. */
    @Test
    void aMetItemCanBeLookedAtAsIfItWereNot() {
        Verdict met = Scoring.asOf("2023-12-31")
                .score(item("T1")
                        .weight(3)
                        .deadline("2023-05-31")
                        .reported(on("2023-06-30").completedOn("2023-06-30").done()))
                .verdict();

        Verdict unmet = met.asUnmet();

        assertThat(met).isMet().isLate();
        assertThat(unmet).isNotMet().byStatus(Status.DONE).isNotLate();
        assertThat(unmet.state()).isSameAs(met.state());
        assertThat(unmet.completed()).isEmpty();
    }

    private static Scored score(Item item, Reported reported) {
        return Scoring.undated().score(item.reported(reported));
    }
}
