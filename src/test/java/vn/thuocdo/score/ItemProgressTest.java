package vn.thuocdo.score;

import static org.assertj.core.api.Assertions.assertThat;
import static vn.thuocdo.testing.Item.item;
import static vn.thuocdo.testing.Reported.on;
import static vn.thuocdo.testing.Reported.undated;

import java.util.Arrays;
import java.util.Map;
import org.junit.jupiter.api.Test;
import vn.thuocdo.model.State;
import vn.thuocdo.testing.Item;
import vn.thuocdo.testing.Scoring;

/** How far items have come by the end of June 2023. */
class ItemProgressTest {

    private static final Item IN_TIME =
            item("A", "T1").deadline("2023-05-31").reported(on("2023-05-20").done());
    private static final Item LATE = item("A", "T2")
            .deadline("2023-05-31")
            .reported(on("2023-06-20").completedOn("2023-06-10").done());
    private static final Item UNKNOWN =
            item("A", "T3").deadline("2023-05-31").reported(on("2023-06-20").done());
    private static final Item OVERDUE =
            item("A", "T4").deadline("2023-05-31").reported(on("2023-06-20").notDone());
    private static final Item OVERDUE_UNREPORTED = item("A", "T5").deadline("2023-05-31");
    private static final Item OPEN =
            item("A", "T6").deadline("2023-12-31").reported(on("2023-06-20").notDone());
    private static final Item UNDECIDED = item("A", "T7")
            .deadline("2023-12-31")
            .atLeast("5")
            .reported(on("2023-06-20").unreadable());
    private static final Item UNREPORTED = item("A", "T8").deadline("2023-12-31");
    private static final Item OPEN_UNDATED =
            item("A", "T9").reported(on("2023-06-20").notDone());
    private static final Item UNREPORTED_UNDATED = item("A", "T10");
    private static final Item LEFT_OUT = item("B", "T1").state(State.CANCELLED);

    @Test
    void everyItemThatIsNotLeftOutIsOneOfThem() {
        Scoreboard board = Scoring.asOf("2023-06-30")
                .score(
                        IN_TIME,
                        LATE,
                        UNKNOWN,
                        OVERDUE,
                        OVERDUE_UNREPORTED,
                        OPEN,
                        UNDECIDED,
                        UNREPORTED,
                        OPEN_UNDATED,
                        UNREPORTED_UNDATED,
                        LEFT_OUT,
                        item("C", "T1").reported(undated().done()))
                .board();

        Map<ItemProgress, Integer> counts = ItemProgress.count(board.cards());

        assertThat(counts).containsOnlyKeys(ItemProgress.values());
        assertThat(counts.values()).containsOnly(1);
    }

    @Test
    void whatIsMetNeedsNobodyToActAndWhatIsOverdueOrNotReportedDoes() {
        assertThat(Arrays.stream(ItemProgress.values()).filter(ItemProgress::isMet))
                .containsExactly(
                        ItemProgress.IN_TIME, ItemProgress.MET_UNDATED, ItemProgress.LATE, ItemProgress.TIME_UNKNOWN);
        assertThat(Arrays.stream(ItemProgress.values()).filter(ItemProgress::isUrgent))
                .containsExactly(
                        ItemProgress.OVERDUE,
                        ItemProgress.OVERDUE_UNREPORTED,
                        ItemProgress.UNREPORTED,
                        ItemProgress.UNREPORTED_UNDATED);
    }
}
