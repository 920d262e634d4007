package vn.thuocdo.score;

import static org.assertj.core.api.Assertions.assertThat;
import static vn.thuocdo.testing.Item.item;
import static vn.thuocdo.testing.Reported.on;

import java.time.LocalDate;
import org.junit.jupiter.api.Test;
import vn.thuocdo.judge.Verdict;
import vn.thuocdo.model.State;
import vn.thuocdo.testing.Item;
import vn.thuocdo.testing.Scoring;

/** What falls due within ten days of the first of March 2023. */
class DueSoonTest {

    private static final LocalDate AS_OF = LocalDate.of(2023, 3, 1);
    private static final int DAYS = 10;

    @Test
    void theFirstDayAndTheLastOneCount() {
        DueSoon due = due(
                item("A", "T1").deadline("2023-02-28"),
                item("A", "T2").deadline("2023-03-01"),
                item("A", "T3").deadline("2023-03-11"),
                item("A", "T4").deadline("2023-03-12"),
                item("A", "T5"));

        assertThat(due.units())
                .singleElement()
                .satisfies(unit ->
                        assertThat(unit.items()).extracting(DueSoonTest::task).containsExactly("T2", "T3"));
        assertThat(due.items()).isEqualTo(2);
        assertThat(due.from()).isEqualTo(AS_OF);
        assertThat(due.to()).isEqualTo(LocalDate.of(2023, 3, 11));
        assertThat(due.days()).isEqualTo(DAYS);
        assertThat(due.units().get(0).items()).extracting(due::daysLeft).containsExactly(0, DAYS);
    }

    @Test
    void whatFallsDueFirstComesFirst() {
        DueSoon due = due(
                item("A", "T1").deadline("2023-03-09"),
                item("A", "T2").deadline("2023-03-02"),
                item("A", "T3").deadline("2023-03-09"),
                item("B", "T1").deadline("2023-03-05"));

        assertThat(due.units()).extracting(unit -> unit.card().unit().id()).containsExactly("A", "B");
        assertThat(due.units().get(0).items()).extracting(DueSoonTest::task).containsExactly("T2", "T1", "T3");
        assertThat(due.items()).isEqualTo(4);
    }

    @Test
    void theExtendedDeadlineBinds() {
        DueSoon due = due(
                item("A", "T1").deadline("2023-03-05").extended("2023-06-30", "CV 7"),
                item("A", "T2").deadline("2023-01-31").extended("2023-03-05", "CV 7"));

        assertThat(due.units().get(0).items()).extracting(DueSoonTest::task).containsExactly("T2");
    }

    @Test
    void whatIsMetOrLeftOutIsNotToBeDone() {
        DueSoon due = due(
                item("A", "T1").deadline("2023-03-05").reported(on("2023-02-20").done()),
                item("A", "T2").deadline("2023-03-05").state(State.CANCELLED),
                item("B", "T1").deadline("2023-03-05").reported(on("2023-02-20").notDone()));

        assertThat(due.units()).extracting(unit -> unit.card().unit().id()).containsExactly("B");
    }

    @Test
    void whatWasDueBeforeAndIsNotMetIsCounted() {
        DueSoon due = due(
                item("A", "T1").deadline("2023-02-10").reported(on("2023-02-20").done()),
                item("A", "T2").deadline("2023-02-10").reported(on("2023-02-20").notDone()),
                item("B", "T1").deadline("2023-02-28"),
                item("B", "T2").deadline("2023-03-01"));

        assertThat(due.overdue()).isEqualTo(2);
    }

    @Test
    void withoutADayMoreOnlyTodayCounts() {
        Scoreboard board =
                board(item("A", "T1").deadline("2023-03-01"), item("A", "T2").deadline("2023-03-02"));

        assertThat(DueSoon.of(board, AS_OF, 0).units().get(0).items())
                .extracting(DueSoonTest::task)
                .containsExactly("T1");
    }

    private static DueSoon due(Item... items) {
        return DueSoon.of(board(items), AS_OF, DAYS);
    }

    private static Scoreboard board(Item... items) {
        return Scoring.asOf(AS_OF.toString()).score(items).board();
    }

    private static String task(Verdict item) {
        return item.task().id();
    }
}
