package vn.thuocdo.score;

import static org.assertj.core.api.Assertions.assertThat;
import static vn.thuocdo.testing.Item.item;
import static vn.thuocdo.testing.Methods.method;
import static vn.thuocdo.testing.Reported.on;

import java.util.List;
import org.junit.jupiter.api.Test;
import vn.thuocdo.judge.method.Method;
import vn.thuocdo.model.State;
import vn.thuocdo.testing.Item;
import vn.thuocdo.testing.Scoring;

/** The counts for the head of a unit, by groups of tasks (FACTS.md, row 17). */
class HeadSheetTest {

    private static final List<Item> ITEMS = List.of(
            item("T1")
                    .group("B")
                    .deadline("2023-06-30")
                    .reported(on("2023-06-01").done()),
            item("T2")
                    .group("B")
                    .deadline("2023-06-30")
                    .reported(on("2023-07-01").completedOn("2023-07-01").done()),
            item("T3").group("A").atLeast("10").reported(on("2023-07-01").actual("11")),
            item("T4").group("A").atLeast("10").reported(on("2023-07-01").actual("9")),
            item("T5").group("A").state(State.CANCELLED),
            item("T6"));

    @Test
    void everyGroupIsCountedByItsTraits() {
        HeadSheet sheet = sheet(Method.COMPLETION, ITEMS);

        assertThat(sheet.rows()).extracting(HeadSheet.Row::group).containsExactly("", "A", "B");
        assertThat(counts(sheet.rows().get(0))).containsExactly(1, 0, 0, 0, 0);
        assertThat(counts(sheet.rows().get(1))).containsExactly(2, 1, 1, 1, 0);
        assertThat(counts(sheet.rows().get(2))).containsExactly(2, 2, 1, 0, 1);
        assertThat(counts(sheet.total())).containsExactly(5, 3, 2, 1, 1);
    }

    @Test
    void onlyItemsOfTheDenominatorAreCounted() {
        assertThat(counts(sheet(method("denominator: reported"), ITEMS).total()))
                .containsExactly(4, 3, 2, 1, 1);
    }

    @Test
    void anExcusedDelayIsOnTime() {
        List<Item> items = List.of(item("T1")
                .deadline("2023-06-30")
                .waiver("CV 1")
                .reported(on("2023-07-01").completedOn("2023-07-01").done()));

        assertThat(counts(sheet(Method.COMPLETION, items).total())).containsExactly(1, 1, 0, 0, 1);
        assertThat(counts(sheet(method("waiver: accepted"), items).total())).containsExactly(1, 1, 1, 0, 0);
    }

    /** Met by the end of the year, and nobody said when. */
    @Test
    void whatIsNotKnownIsNeitherOnTimeNorLate() {
        HeadSheet.Row total = sheet(
                        Method.COMPLETION,
                        List.of(item("T1")
                                .deadline("2023-06-30")
                                .reported(on("2023-12-31").done())))
                .total();

        assertThat(counts(total)).containsExactly(1, 1, 0, 0, 0);
        assertThat(total.timeUnknown()).isEqualTo(1);
    }

    private static List<Integer> counts(HeadSheet.Row row) {
        return List.of(row.rate().denominator(), row.rate().completed(), row.onTime(), row.exceeded(), row.late());
    }

    private static HeadSheet sheet(Method method, List<Item> items) {
        return HeadSheet.of(
                Scoring.asOf("2023-12-31").by(method).with(items).score().card(), method);
    }
}
