package vn.thuocdo.judge;

import static vn.thuocdo.testing.Item.item;
import static vn.thuocdo.testing.Reported.on;
import static vn.thuocdo.testing.ScoreAssertions.assertThat;

import org.assertj.core.api.Assertions;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import vn.thuocdo.model.Timeliness;
import vn.thuocdo.testing.Item;
import vn.thuocdo.testing.Reported;
import vn.thuocdo.testing.Scoring;

/** When a completed item counts as late. */
class TimelinessTest {

    @Test
    void theDayOfCompletionIsHeldAgainstTheDeadline() {
        assertThat(verdict(
                        dueInJune(), on("2023-12-31").completedOn("2023-06-30").done()))
                .isMet()
                .isNotLate();
        assertThat(verdict(
                        dueInJune(), on("2023-12-31").completedOn("2023-07-01").done()))
                .isMet()
                .isLate();
    }

    /** On the day itself it can still be met in time. */
    @ParameterizedTest
    @CsvSource({"2023-06-30, false", "2023-07-01, true"})
    void anOpenItemIsOverdueFromTheDayAfterItsDeadline(String asOf, boolean overdue) {
        ItemState state = Scoring.asOf(asOf).score(dueInJune()).state();

        Assertions.assertThat(state.due()).isTrue();
        Assertions.assertThat(state.overdue()).isEqualTo(overdue);
    }

    /** Whether a day has passed, not come yet, or was never set. */
    @Test
    void whatIsMetWhereNoDeadlineHasPassedIsOnTime() {
        Reported done = on("2023-03-31").done();

        Assertions.assertThat(Scoring.asOf("2023-12-31")
                        .score(item("T").reported(done))
                        .verdict()
                        .time())
                .contains(DeadlineVerdict.ON_TIME);
        Assertions.assertThat(Scoring.asOf("2023-06-30")
                        .score(dueInJune().reported(done))
                        .verdict()
                        .time())
                .contains(DeadlineVerdict.ON_TIME);
    }

    /** Of the reports since it was met, the last one that says when counts. */
    @Test
    void aReportThatSaysNothingOfTheTimeTakesBackNoDayAndNoWords() {
        Reported silent = on("2023-12-31").done();

        assertThat(verdict(
                        dueInJune(), on("2023-09-30").completedOn("2023-06-15").done(), silent))
                .isNotLate();
        assertThat(verdict(dueInJune(), on("2023-09-30").done(Timeliness.LATE), silent))
                .isLate();
    }

    @Test
    void withoutOneTheReportsEncloseTheMoment() {
        assertThat(verdict(
                        dueInJune(),
                        on("2023-03-31").notDone(),
                        on("2023-06-30").done(),
                        on("2023-12-31").done()))
                .isNotLate();
        assertThat(verdict(
                        dueInJune(),
                        on("2023-06-30").notDone(),
                        on("2023-09-30").done(),
                        on("2023-12-31").done()))
                .isLate();
        Assertions.assertThat(verdict(
                                dueInJune(),
                                on("2023-03-31").notDone(),
                                on("2023-09-30").done(),
                                on("2023-12-31").done())
                        .isTimeUnknown())
                .isTrue();
    }

    @Test
    void theEarliestMetResultIsFoundByTheFigureToo() {
        Item item = item("T1").atLeast("90").deadline("2023-06-30");
        assertThat(verdict(item, on("2023-06-30").actual("90"), on("2023-12-31").actual("95")))
                .isNotLate();

        Item other = item("T1").atLeast("90").deadline("2023-06-30");
        assertThat(verdict(
                        other, on("2023-06-30").actual("89.9"), on("2023-12-31").actual("95")))
                .isLate();
    }

    @Test
    void aDayOfCompletionIsNotForgottenWhereLaterReportsDoNotRepeatIt() {
        // Done on 13 February, said in the first quarter's report alone; that report's own day would be too late.
        assertThat(verdict(
                        item("T1").deadline("2023-02-28"),
                        on("2023-03-31").completedOn("2023-02-13").done(),
                        on("2023-12-31").done()))
                .isNotLate();
    }

    @Test
    void theLatestDayOfCompletionStatedIsTheOneThatHolds() {
        assertThat(verdict(
                        dueInJune(),
                        on("2023-06-30").completedOn("2023-06-15").done(),
                        on("2023-12-31").completedOn("2023-11-15").done()))
                .isLate();
    }

    @Test
    void aReportThatWasCorrectedMeetsNothing() {
        // "Done" by the end of June was taken back five days later.
        assertThat(verdict(
                        dueInJune(),
                        on("2023-06-30").sentOn("2023-07-05").done(),
                        on("2023-06-30").sentOn("2023-07-10").notDone(),
                        on("2023-12-31").done()))
                .isLate();
    }

    @Test
    void anExtendedDeadlineCountsWithItsDocument() {
        Reported september = on("2023-09-30").completedOn("2023-09-30").done();

        assertThat(verdict(dueInJune().extended("2023-09-30", "QĐ 12/QĐ-UBND"), september))
                .isNotLate();
        assertThat(verdict(dueInJune().extended("2023-09-29", "QĐ 12/QĐ-UBND"), september))
                .isLate();
    }

    @Test
    void anExtendedDeadlineWithoutADocumentDoesNotCount() {
        assertThat(verdict(
                        dueInJune().extended("2023-09-30", ""),
                        on("2023-09-30").completedOn("2023-09-30").done()))
                .isLate();
    }

    @Test
    void whatHasNoDeadlineIsNeverLate() {
        assertThat(verdict(item("T1"), on("2023-12-31").done())).isMet().isNotLate();
    }

    @Test
    void whatIsNotCompletedIsNotLateButNotCompleted() {
        assertThat(verdict(dueInJune(), on("2023-12-31").notDone())).isNotMet().isNotLate();
        assertThat(verdict(dueInJune())).isUnreported().isNotLate();
    }

    @Test
    void aLateItemIsCompletedAllTheSameAndCounted() {
        Scoring.Scored scored = Scoring.asOf("2023-12-31")
                .score(
                        dueInJune()
                                .reported(
                                        on("2023-06-30").notDone(),
                                        on("2023-12-31").done()),
                        item("T2").done(),
                        item("T3"));

        assertThat(scored.card()).hasRate(2, 3);
        Assertions.assertThat(scored.card().late()).isOne();
    }

    private static Item dueInJune() {
        return item("T1").deadline("2023-06-30");
    }

    private static Verdict verdict(Item item, Reported... reports) {
        return Scoring.asOf("2023-12-31").score(item.reported(reports)).verdict();
    }
}
