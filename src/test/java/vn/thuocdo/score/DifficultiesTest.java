package vn.thuocdo.score;

import static org.assertj.core.api.Assertions.assertThat;
import static vn.thuocdo.testing.Item.item;
import static vn.thuocdo.testing.Reported.of;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import vn.thuocdo.model.Period;
import vn.thuocdo.model.ReportingCalendar;
import vn.thuocdo.model.ReportingPeriod;
import vn.thuocdo.model.State;
import vn.thuocdo.testing.Item;
import vn.thuocdo.testing.Reported;
import vn.thuocdo.testing.Scoring;

/** What units said of the third quarter of 2023, and what they had said of the second. */
class DifficultiesTest {

    private static final LocalDate AS_OF = LocalDate.of(2023, 9, 30);
    private static final Period Q1 = quarter(1);
    private static final Period Q2 = quarter(2);
    private static final Period Q3 = quarter(3);

    @Test
    void onlyWhatIsSaidOfThePeriodIsListed() {
        Difficulties remarks = difficulties(item("A", "T1")
                .reported(
                        of(Q2).notDone().difficulty("no money"),
                        of(Q3).notDone().difficulty("no staff")));

        assertThat(remarks.remarks())
                .extracting(remark -> remark.report().difficulty())
                .containsExactly("no staff");
    }

    @Test
    void aRowWithRemarksAloneIsHeardToo() {
        Difficulties remarks = difficulties(item("A", "T1").reported(of(Q3).proposal("lend us a scanner")));

        assertThat(Difficulties.difficulties(remarks.remarks())).isZero();
        assertThat(Difficulties.proposals(remarks.remarks())).isEqualTo(1);
    }

    @Test
    void theSameSaidAgainOfAnItemIsOneRemark() {
        Difficulties remarks = difficulties(item("A", "T1")
                .reported(
                        of(Q3).notDone().sentOn("2023-10-01").difficulty("no money"),
                        of(Q3).done().sentOn("2023-10-05").difficulty("no money")));

        assertThat(remarks.remarks()).hasSize(1);
    }

    /** A sentence stood twice under one item: alone, and later with what the unit proposed. */
    @Test
    void aDifficultyThatGotAProposalLaterIsOneRemark() {
        Difficulties remarks = difficulties(item("A", "T1")
                .reported(
                        of(Q3).notDone().sentOn("2023-10-01").difficulty("no money"),
                        of(Q3).notDone()
                                .sentOn("2023-10-05")
                                .difficulty("no money")
                                .proposal("lend us some"),
                        of(Q3).notDone().sentOn("2023-10-06").difficulty("no money")));

        assertThat(remarks.remarks())
                .singleElement()
                .satisfies(remark -> assertThat(remark.report().proposal()).isEqualTo("lend us some"));
    }

    @Test
    void anotherProposalForTheSameDifficultyIsAnotherRemark() {
        Difficulties remarks = difficulties(item("A", "T1")
                .reported(
                        of(Q3).notDone()
                                .sentOn("2023-10-01")
                                .difficulty("no money")
                                .proposal("lend us some"),
                        of(Q3).notDone()
                                .sentOn("2023-10-05")
                                .difficulty("no money")
                                .proposal("take the task back"),
                        of(Q3).notDone().sentOn("2023-10-06").difficulty("no staff"),
                        of(Q3).notDone().sentOn("2023-10-07").difficulty("no staff")));

        assertThat(remarks.remarks()).hasSize(3);
        assertThat(Difficulties.difficulties(remarks.remarks())).isEqualTo(3);
        assertThat(Difficulties.proposals(remarks.remarks())).isEqualTo(2);
    }

    @Test
    void theSameSaidOfTwoItemsIsTwoRemarks() {
        Difficulties remarks = difficulties(
                item("A", "T1").reported(of(Q3).difficulty("no money")),
                item("A", "T2").reported(of(Q3).difficulty("no money")));

        assertThat(remarks.remarks()).hasSize(2);
    }

    /** As its result does: a table without days says how things are now. */
    @Test
    void aRemarkOfATableWithoutDaysStandsForTheAsOfDate() {
        Item item = item("A", "T1").reported(Reported.undated().notDone().difficulty("no money"));

        assertThat(inPeriod(Q3, item).remarks()).hasSize(1);
        assertThat(inPeriod(Q3, item).open()).isEmpty();
        assertThat(inPeriod(Q2, item).remarks()).isEmpty();
        assertThat(inPeriod(quarter(4), item).remarks()).isEmpty();
        assertThat(inPeriod(quarter(4), item).open())
                .extracting(open -> open.before().report().difficulty())
                .containsExactly("no money");
    }

    @Test
    void aReportOfATableWithoutDaysClosesWhatWasOpen() {
        Difficulties remarks = difficulties(item("A", "T1")
                .reported(of(Q2).difficulty("no money"), Reported.undated().notDone()));

        assertThat(remarks.open()).isEmpty();
    }

    @Test
    void theyAreRolledUpByUnitAndByGroup() {
        List<Difficulties.Remark> remarks = difficulties(
                        item("U10", "T1").group("G2").reported(of(Q3).difficulty("a")),
                        item("U2", "T1").group("G2").reported(of(Q3).difficulty("b")),
                        item("U2", "T2").group("G1").reported(of(Q3).difficulty("c")),
                        item("U2", "T3").reported(of(Q3).difficulty("d")))
                .remarks();

        assertThat(Difficulties.byUnit(remarks)).extracting(List::size).containsExactly(3, 1);
        assertThat(Difficulties.byGroup(remarks).keySet()).containsExactly("", "G1", "G2");
        assertThat(Difficulties.byGroup(remarks).get("G2")).hasSize(2);
    }

    @Test
    void aDifficultyThatIsNamedAgainIsStillOpen() {
        Difficulties remarks = difficulties(item("A", "T1")
                .reported(
                        of(Q2).notDone().difficulty("no money"),
                        of(Q3).notDone().difficulty("still none")));

        Difficulties.Open open = remarks.open().get(0);
        assertThat(open.before().report().difficulty()).isEqualTo("no money");
        assertThat(open.now().map(now -> now.report().difficulty())).contains("still none");
    }

    @Test
    void aDifficultyOfWhichNothingIsHeardIsStillOpen() {
        Difficulties remarks =
                difficulties(item("A", "T1").reported(of(Q2).notDone().difficulty("no money")));

        assertThat(remarks.remarks()).isEmpty();
        assertThat(remarks.open()).hasSize(1);
        assertThat(remarks.open().get(0).now()).isEmpty();
    }

    @Test
    void aReportWithoutADifficultyClosesIt() {
        Difficulties remarks =
                difficulties(item("A", "T1").reported(of(Q2).notDone().difficulty("no money"), of(Q3).notDone()));

        assertThat(remarks.open()).isEmpty();
    }

    @Test
    void whatIsCompletedOrCancelledIsOpenNoMore() {
        Reported before = of(Q2).notDone().difficulty("no money");
        Difficulties remarks = difficulties(
                item("A", "T1").reported(before, of(Q3).done().difficulty("it was hard")),
                item("A", "T2").state(State.CANCELLED).reported(before));

        assertThat(remarks.open()).isEmpty();
    }

    @Test
    void whatIsOlderThanThePeriodBeforeIsForgotten() {
        Difficulties remarks =
                difficulties(item("A", "T1").reported(of(Q1).notDone().difficulty("no money")));

        assertThat(remarks.open()).isEmpty();
    }

    @Test
    void aCooperatingUnitIsHeardThoughItsItemIsNotScored() {
        Difficulties remarks = difficulties(item("A", "T1").cooperating().reported(of(Q3).difficulty("no money")));

        assertThat(remarks.remarks()).hasSize(1);
    }

    @Test
    void withoutAPeriodEverythingSaidIsListed() {
        Scoring.Scored scored = Scoring.undated()
                .score(item("A", "T1").reported(Reported.undated().notDone().difficulty("no money")));

        Difficulties remarks = Difficulties.of(scored.states(), scored.verdicts(), Optional.empty(), Optional.empty());

        assertThat(remarks.remarks()).hasSize(1);
        assertThat(remarks.open()).isEmpty();
    }

    private static Difficulties difficulties(Item... items) {
        return inPeriod(Q3, items);
    }

    private static Difficulties inPeriod(Period period, Item... items) {
        Scoring.Scored scored = Scoring.asOf(AS_OF.toString()).score(items);
        return Difficulties.of(
                scored.states(),
                scored.verdicts(),
                ReportingPeriod.of(period, ReportingCalendar.PLAIN, 10),
                Optional.of(AS_OF));
    }

    private static Period quarter(int number) {
        return new Period(Period.Kind.QUARTER, 2023, number);
    }
}
