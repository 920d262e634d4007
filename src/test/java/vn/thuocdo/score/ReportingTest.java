package vn.thuocdo.score;

import static org.assertj.core.api.Assertions.assertThat;
import static vn.thuocdo.testing.Item.item;
import static vn.thuocdo.testing.Reported.of;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import vn.thuocdo.judge.method.Method;
import vn.thuocdo.model.Period;
import vn.thuocdo.model.ReportingCalendar;
import vn.thuocdo.model.ReportingPeriod;
import vn.thuocdo.testing.Item;
import vn.thuocdo.testing.Scoring;

/** Who reported on the third quarter of 2023, and of which items that says more than how many there are. */
class ReportingTest {

    private static final LocalDate AS_OF = LocalDate.of(2023, 10, 31);
    private static final Period Q2 = new Period(Period.Kind.QUARTER, 2023, 2);
    private static final Period Q3 = new Period(Period.Kind.QUARTER, 2023, 3);
    private static final Optional<ReportingPeriod> THIRD_QUARTER = ReportingPeriod.of(Q3, ReportingCalendar.PLAIN, 10);

    @Test
    void itemsReportedInTimeWithoutARemarkAreOnlyCounted() {
        Reporting reporting =
                reporting(item("A", "T1").reported(of(Q3).sentOn("2023-10-05").notDone()));

        assertThat(reporting.lists()).isFalse();
        assertThat(reporting.reports()).hasSize(1);
        assertThat(Reporting.NONE.lists()).isFalse();
    }

    @Test
    void anItemWithoutAReportIsListed() {
        assertThat(reporting(item("A", "T1")).lists()).isTrue();
    }

    @Test
    void anItemReportedLateIsListed() {
        assertThat(reporting(item("A", "T1")
                                .reported(of(Q3).sentOn("2023-10-20").notDone()))
                        .lists())
                .isTrue();
    }

    @Test
    void anItemWithADifficultyIsListed() {
        Reporting reporting = reporting(
                item("A", "T1").reported(of(Q3).sentOn("2023-10-05").notDone().difficulty("no money")));

        assertThat(reporting.remarks()).hasSize(1);
        assertThat(reporting.lists()).isTrue();
    }

    @Test
    void anItemWhoseDifficultyIsStillOpenIsListed() {
        Reporting reporting = reporting(
                item("A", "T1").reported(of(Q2).sentOn("2023-07-05").notDone().difficulty("no money")));

        assertThat(reporting.remarks()).isEmpty();
        assertThat(reporting.open()).hasSize(1);
        assertThat(new Reporting(List.of(), List.of(), reporting.open()).lists())
                .isTrue();
    }

    @Test
    void complianceIsThatOfThePeriodThatHasEnded() {
        Reporting reporting = reporting(item("A", "T1"));

        assertThat(reporting.compliance(THIRD_QUARTER))
                .get()
                .satisfies(compliance -> assertThat(compliance.missing()).isEqualTo(1));
        assertThat(reporting.compliance(Optional.empty())).isEmpty();
        assertThat(reporting.difficulties(THIRD_QUARTER).period()).isEqualTo(THIRD_QUARTER);
    }

    @Test
    void aUnitThatWasAssignedNothingHasNothingToReport() {
        Scoring assigned = Scoring.asOf(AS_OF.toString()).with("B").with(List.of(item("A", "T1")));

        assertThat(scored(assigned, true).units().reporting().reports())
                .extracting(reports -> reports.unit().id())
                .containsExactly("A");
        assertThat(scored(assigned, false).units().reporting()).isEqualTo(Reporting.NONE);
    }

    @Test
    void itemsThatNobodyAskedForAreMadeAnewEachTime() {
        Scoring assigned =
                Scoring.asOf(AS_OF.toString()).with(List.of(item("A", "T1").done(), item("A", "T2")));

        Scorecard kept = scored(assigned, true).board().cards().get(0);
        Scorecard remade = scored(assigned, false).board().cards().get(0);

        assertThat(remade.verdicts()).hasSize(2).isEqualTo(kept.verdicts());
        assertThat(remade.verdicts().get(1)).isEqualTo(kept.verdicts().get(1));
    }

    /** @param all whether somebody asks for items and for reports */
    private static vn.thuocdo.score.Scoring scored(Scoring assigned, boolean all) {
        return vn.thuocdo.score.Scoring.of(
                assigned.programme(),
                new ScoringRequest(
                        Optional.of(AS_OF),
                        Method.COMPLETION,
                        all ? Detail.HISTORY : Detail.LISTED,
                        all,
                        all,
                        THIRD_QUARTER));
    }

    private static Reporting reporting(Item... items) {
        return scored(Scoring.asOf(AS_OF.toString()).with(List.of(items)), true)
                .units()
                .reporting();
    }
}
