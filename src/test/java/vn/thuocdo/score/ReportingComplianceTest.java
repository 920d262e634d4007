package vn.thuocdo.score;

import static org.assertj.core.api.Assertions.assertThat;
import static vn.thuocdo.testing.Item.item;
import static vn.thuocdo.testing.Reported.of;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import vn.thuocdo.judge.Verdict;
import vn.thuocdo.model.Period;
import vn.thuocdo.model.ReportingCalendar;
import vn.thuocdo.model.ReportingPeriod;
import vn.thuocdo.model.State;
import vn.thuocdo.model.Unit;
import vn.thuocdo.testing.Item;
import vn.thuocdo.testing.Reported;
import vn.thuocdo.testing.Scoring;

/** The third quarter of 2023, of which reports are in time until 10 October. */
class ReportingComplianceTest {

    private static final LocalDate AS_OF = LocalDate.of(2023, 9, 30);
    private static final Period Q1 = quarter(1);
    private static final Period Q2 = quarter(2);
    private static final Period Q3 = quarter(3);

    @Test
    void aReportOnAnEarlierPeriodIsNoneOnThisOne() {
        ReportingCompliance compliance = compliance(item("A", "T1").reported(of(Q2).notDone()));

        assertThat(compliance.reported()).isZero();
        ReportingCompliance.Missing missing =
                compliance.units().get(0).missing().get(0);
        assertThat(missing.assignment().task().id()).isEqualTo("T1");
        assertThat(missing.last()).contains(LocalDate.of(2023, 6, 30));
    }

    @Test
    void whatIsCompletedNeedsNoNewReport() {
        ReportingCompliance compliance = compliance(item("A", "T1").reported(of(Q2).done()));

        assertThat(compliance.settled()).isEqualTo(1);
        assertThat(compliance.missing()).isZero();
        assertThat(compliance.silent()).isEmpty();
    }

    /** Otherwise "completed before" is said of what nobody had reported when the period ended. */
    @Test
    void whatIsCompletedByALaterReportWasNotReportedInItsPeriod() {
        LocalDate october = LocalDate.of(2023, 10, 20);
        Scoring.Scored scored = Scoring.asOf(october.toString())
                .score(
                        item("A", "T1")
                                .reported(
                                        of(Q2).notDone(),
                                        Reported.on("2023-10-15").done()),
                        item("A", "T2")
                                .reported(
                                        of(Q2).done(), Reported.on("2023-10-15").done()));
        ReportingCompliance compliance = ReportingCompliance.of(scored.board().verdicts(), period(Q3), october);

        assertThat(compliance.settled()).isEqualTo(1);
        assertThat(compliance.units().get(0).missing())
                .singleElement()
                .satisfies(missing -> assertThat(missing.last()).contains(LocalDate.of(2023, 10, 15)));
    }

    @Test
    void anItemThatWasNeverReportedHasNoLastDay() {
        ReportingCompliance compliance = compliance(item("A", "T1"));

        assertThat(compliance.units().get(0).missing().get(0).last()).isEmpty();
    }

    @Test
    void aUnitHasReportedWithItsFirstItem() {
        ReportingCompliance compliance = compliance(
                item("A", "T1").reported(of(Q3).notDone()),
                item("A", "T2"),
                item("B", "T1"),
                item("C", "T1").reported(of(Q1).done()));

        assertThat(compliance.reporting()).isEqualTo(1);
        assertThat(compliance.silent()).extracting(Unit::id).containsExactly("B");
        assertThat(compliance.missing()).isEqualTo(2);
    }

    @Test
    void aReportThatNamesOnlyADayBelongsToThePeriodAroundIt() {
        ReportingCompliance compliance =
                compliance(item("A", "T1").reported(Reported.on("2023-08-15").notDone()));

        assertThat(compliance.reported()).isEqualTo(1);
    }

    @Test
    void cancelledItemsAreNotAskedFor() {
        ReportingCompliance compliance = compliance(item("A", "T1").state(State.CANCELLED), item("B", "T1"));

        assertThat(compliance.units()).extracting(unit -> unit.unit().id()).containsExactly("B");
    }

    @ParameterizedTest
    @CsvSource({"2023-09-30, 0", "2023-10-10, 0", "2023-10-11, 1", "2023-11-01, 22"})
    void aReportIsLateAfterTheLastDayForIt(String sent, long days) {
        ReportingCompliance compliance =
                compliance(item("A", "T1").reported(of(Q3).notDone().sentOn(sent)));

        assertThat(compliance.units().get(0).late())
                .extracting(ReportingCompliance.Late::days)
                .isEqualTo(days == 0 ? List.of() : List.of(days));
    }

    @Test
    void lateReportsAreTotalledOverAllUnits() {
        ReportingCompliance compliance = compliance(
                item("A", "T1").reported(of(Q3).notDone().sentOn("2023-10-11")),
                item("A", "T2").reported(of(Q3).notDone().sentOn("2023-10-12")),
                item("A", "T3").reported(of(Q3).notDone().sentOn("2023-10-10")),
                item("B", "T1").reported(of(Q3).notDone().sentOn("2023-11-01")));

        assertThat(compliance.late()).isEqualTo(3);
    }

    /** The board lists them by rank; whoever reminds them goes by the list of units. */
    @Test
    void unitsStandInNaturalOrderWhateverTheirRank() {
        ReportingCompliance compliance = compliance(
                item("U10", "T1").reported(of(Q3).done()),
                item("U2", "T1").reported(of(Q3).notDone()),
                item("U1", "T1"));

        assertThat(compliance.units()).extracting(unit -> unit.unit().id()).containsExactly("U1", "U2", "U10");
    }

    /** A result of a table that names no day stands for the as-of date, which lies in the period or after it. */
    @Test
    void aReportOfATableWithoutDaysStandsForTheAsOfDate() {
        Scoring.Scored scored = Scoring.asOf(AS_OF.toString())
                .score(item("A", "T1").reported(Reported.undated().notDone()));
        List<Verdict> verdicts = scored.board().verdicts();

        assertThat(ReportingCompliance.of(verdicts, period(Q3), AS_OF).reported())
                .isEqualTo(1);
        ReportingCompliance before = ReportingCompliance.of(verdicts, period(Q2), AS_OF);
        assertThat(before.reported()).isZero();
        assertThat(before.units().get(0).missing())
                .extracting(ReportingCompliance.Missing::last)
                .containsExactly(Optional.of(AS_OF));
    }

    @Test
    void aCorrectionSentLaterMakesNoReportLate() {
        ReportingCompliance compliance = compliance(item("A", "T1")
                .reported(of(Q3).notDone().sentOn("2023-10-05"), of(Q3).done().sentOn("2023-10-20")));

        assertThat(compliance.late()).isZero();
    }

    @Test
    void whenAReportWasSentMayBeUnknown() {
        ReportingCompliance compliance = compliance(item("A", "T1").reported(of(Q3).notDone()));

        assertThat(compliance.unsent()).isEqualTo(1);
        assertThat(compliance.late()).isZero();
    }

    @Test
    void everyItemIsReportedSettledOrMissing() {
        ReportingCompliance compliance = compliance(
                item("A", "T1").reported(of(Q3).notDone()),
                item("A", "T2").reported(of(Q2).done()),
                item("A", "T3"),
                item("B", "T10").reported(of(Q3).done()));

        assertThat(compliance.reported() + compliance.settled() + compliance.missing())
                .isEqualTo(compliance.items())
                .isEqualTo(4);
    }

    private static ReportingCompliance compliance(Item... items) {
        Scoring.Scored scored = Scoring.asOf(AS_OF.toString()).score(items);
        return ReportingCompliance.of(scored.board().verdicts(), period(Q3), AS_OF);
    }

    private static ReportingPeriod period(Period period) {
        return ReportingPeriod.of(period, ReportingCalendar.PLAIN, 10).orElseThrow();
    }

    private static Period quarter(int number) {
        return new Period(Period.Kind.QUARTER, 2023, number);
    }
}
