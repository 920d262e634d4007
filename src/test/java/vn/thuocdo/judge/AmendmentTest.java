package vn.thuocdo.judge;

import static org.assertj.core.api.Assertions.assertThat;
import static vn.thuocdo.testing.Item.item;
import static vn.thuocdo.testing.Reported.on;
import static vn.thuocdo.testing.ScoreAssertions.assertThat;

import java.time.LocalDate;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import vn.thuocdo.model.Assignment;
import vn.thuocdo.model.State;
import vn.thuocdo.model.Timeliness;
import vn.thuocdo.testing.Item;
import vn.thuocdo.testing.Reported;
import vn.thuocdo.testing.Scoring;

/** The row that is in force as of a date is the one yardstick, also for what was reported before it. */
class AmendmentTest {

    @Test
    void theRowInForceAsOfTheDateDecides() {
        Reported[] reports = {on("2023-06-30").actual("85"), on("2023-12-31").actual("85")};

        assertThat(scored("2023-06-30", given(), raised(), reports).verdict()).isMet();
        assertThat(scored("2023-12-31", given(), raised(), reports).verdict()).isNotMet();
        assertThat(scored("2023-07-01", given(), raised(), on("2023-06-30").actual("85"))
                        .verdict())
                .isNotMet();
    }

    @Test
    void theStandingTellsTheRowsThatItAmends() {
        ItemState state = scored("2023-12-31", given(), raised()).state();

        assertThat(state.assignment().decision()).isEqualTo("QĐ 45");
        assertThat(state.history().former()).extracting(Assignment::decision).containsExactly("");
        assertThat(scored("2023-06-30", given(), raised()).state().history().former())
                .isEmpty();
    }

    @Test
    void beforeItsFirstRowIsInForceAnItemDoesNotExist() {
        Item later = item("A", "T1").atLeast("80").effective("2023-04-01", "QĐ 20");

        assertThat(scored("2023-03-31", later, raised(), on("2023-03-31").actual("99"))
                        .verdicts())
                .isEmpty();
        assertThat(scored("2023-04-01", later, raised(), on("2023-03-31").actual("99"))
                        .verdict())
                .isMet();
    }

    @Test
    void aCancelledRowEndsTheItem() {
        Item cancelled = item("A", "T1").atLeast("80").state(State.CANCELLED).effective("2023-07-01", "QĐ 45");

        assertThat(scored("2023-06-30", given(), cancelled, on("2023-03-31").actual("70"))
                        .verdict())
                .isNotMet();
        assertThat(scored("2023-07-01", given(), cancelled, on("2023-03-31").actual("70"))
                        .verdict()
                        .isLeftOut())
                .isTrue();
    }

    @Test
    void whatWasReportedBeforeTheRowWasInForceNeverProvesADelay() {
        // On 30 June the old target was met; that 85 is no 90 shows no delay against a target of 1 August.
        Item raisedLater = item("A", "T1").atLeast("90").deadline("2023-06-30").effective("2023-08-01", "QĐ 45");
        Item raisedBefore = item("A", "T1").atLeast("90").deadline("2023-06-30").effective("2023-06-30", "QĐ 45");
        Reported[] reports = {on("2023-06-30").actual("85"), on("2023-12-31").actual("95")};

        assertThat(scored("2023-12-31", given(), raisedLater, reports).verdict().time())
                .contains(DeadlineVerdict.UNKNOWN);
        assertThat(scored("2023-12-31", given(), raisedBefore, reports)
                        .verdict()
                        .time())
                .contains(DeadlineVerdict.LATE);
    }

    /** Of before the row was in force: whoever said "late" then meant another deadline, and no day shows a delay. */
    @ParameterizedTest
    @CsvSource({
        // The day is reported on 30 June, the row holds from 1 July: after its deadline, but no proof.
        "2023-06-10, 2023-06-20, UNKNOWN",
        "2023-06-10, 2023-06-05, ON_TIME",
        // Statement from the day on that the row is in force, it is one.
        "2023-06-30, 2023-06-20, ON_TIME"
    })
    void aDayOfCompletionReportedBeforeTheRowWasInForceNeverProvesADelay(
            String deadline, String day, DeadlineVerdict time) {
        Item moved = item("A", "T1").deadline(deadline).effective("2023-07-01", "QĐ 45");
        Item given = item("A", "T1").deadline("2023-09-30");
        Reported done = on("2023-06-30").done().completedOn(day);

        assertThat(scored("2023-12-31", given, moved, done).verdict().time()).contains(time);
        assertThat(scored(
                                "2023-12-31",
                                given,
                                moved,
                                done,
                                on("2023-07-01").done().completedOn("2023-06-20"))
                        .verdict()
                        .time())
                .contains(deadline.equals("2023-06-10") ? DeadlineVerdict.LATE : DeadlineVerdict.ON_TIME);
    }

    @Test
    void aDelayNamedBeforeTheRowWasInForceIsNone() {
        Item given = item("A", "T1").deadline("2023-06-30");
        Item extended = item("A", "T1").deadline("2023-09-30").effective("2023-07-01", "QĐ 45");
        Item moved = item("A", "T1").deadline("2023-05-31").effective("2023-07-01", "QĐ 45");

        assertThat(scored("2023-12-31", given, extended, on("2023-06-30").done(Timeliness.LATE))
                        .verdict()
                        .time())
                .contains(DeadlineVerdict.ON_TIME);
        assertThat(scored("2023-12-31", given, moved, on("2023-06-30").done(Timeliness.LATE))
                        .verdict()
                        .time())
                .contains(DeadlineVerdict.UNKNOWN);
        assertThat(scored("2023-12-31", given, moved, on("2023-07-01").done(Timeliness.LATE))
                        .verdict()
                        .time())
                .contains(DeadlineVerdict.LATE);
    }

    @Test
    void anEarlierReportStillShowsThatTheItemWasMetInTime() {
        Item raisedLater = item("A", "T1").atLeast("82").deadline("2023-06-30").effective("2023-08-01", "QĐ 45");

        assertThat(scored("2023-12-31", given(), raisedLater, on("2023-06-30").actual("85"))
                        .verdict()
                        .time())
                .contains(DeadlineVerdict.ON_TIME);
    }

    @Test
    void withoutAnyDateTheLastRowHolds() {
        Item[] rows = {given(), raised()};

        assertThat(Scoring.undated().amended(rows).score().state().assignment().effective())
                .contains(LocalDate.of(2023, 7, 1));
    }

    private static Item given() {
        return item("A", "T1").atLeast("80").deadline("2023-06-30");
    }

    private static Item raised() {
        return item("A", "T1").atLeast("90").deadline("2023-06-30").effective("2023-07-01", "QĐ 45");
    }

    private static Scoring.Scored scored(String asOf, Item first, Item amended, Reported... reports) {
        return Scoring.asOf(asOf).amended(first.reported(reports), amended).score();
    }
}
