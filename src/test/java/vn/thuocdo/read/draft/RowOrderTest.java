package vn.thuocdo.read.draft;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Comparator;
import java.util.Random;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;

class RowOrderTest {

    @Test
    void isAbsentWhereTheRowsAreInOrder() {
        int[] units = {0, 0, 1, 3};
        int[] tasks = {2, 5, 0, 0};

        assertThat(RowOrder.byRanks(4, row -> units[row], row -> tasks[row], Integer::compare))
                .isEmpty();
    }

    @Test
    void agreesWithASortOfObjects() {
        Random random = new Random(20250707);
        for (int rows = 2; rows < 400; rows++) {
            int[] unit = random.ints(rows, 0, 1 + random.nextInt(rows)).toArray();
            int[] task = random.ints(rows, 0, 3).toArray();
            int[] line = random.ints(rows, 0, 5).toArray();
            int[] expected = IntStream.range(0, rows)
                    .boxed()
                    .sorted(Comparator.<Integer>comparingInt(row -> unit[row])
                            .thenComparingInt(row -> task[row])
                            .thenComparingInt(row -> line[row]))
                    .mapToInt(Integer::intValue)
                    .toArray();

            assertThat(RowOrder.byRanks(
                                    rows, row -> unit[row], row -> task[row], (one, other) -> line[one] - line[other])
                            .orElse(IntStream.range(0, rows).toArray()))
                    .containsExactly(expected);
        }
    }

    @Test
    void ordersUnitsAndTasksHoweverManyThereCouldBe() {
        int[] units = {1 << 22, Integer.MAX_VALUE, 0, 1 << 22, (1 << 11) - 1, 1 << 11};
        int[] tasks = {Integer.MAX_VALUE, 0, 1 << 30, 1 << 11, 7, 7};

        assertThat(RowOrder.byRanks(6, row -> units[row], row -> tasks[row], Integer::compare))
                .hasValue(new int[] {2, 4, 5, 3, 0, 1});
    }
}
