package vn.thuocdo.read.draft;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Comparator;
import java.util.Optional;
import java.util.Random;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;

class RowOrderTest {

    @Test
    void isAbsentWhereTheRowsAreInOrder() {
        int[] items = {0, 0, 1, 3};

        assertThat(RowOrder.byItem(4, row -> items[row], 4, Integer::compare)).isEmpty();
        assertThat(RowOrder.byRank(4, row -> items[row], Integer::compare)).isEmpty();
        assertThat(RowOrder.byItem(0, row -> 0, 0, Integer::compare)).isEmpty();
    }

    @Test
    void putsTheRowsOfOneItemInTheirOwnOrder() {
        int[] items = {1, 1, 0, 1};
        int[] lines = {30, 20, 50, 10};

        Optional<int[]> order = RowOrder.byItem(4, row -> items[row], 3, (one, other) -> lines[one] - lines[other]);

        assertThat(order.orElseThrow()).containsExactly(2, 3, 1, 0);
    }

    @Test
    void rowsOfOneItemAloneMayBeOutOfOrder() {
        int[] lines = {2, 1};

        assertThat(RowOrder.byItem(2, row -> 0, 1, (one, other) -> lines[one] - lines[other])
                        .orElseThrow())
                .containsExactly(1, 0);
    }

    @Test
    void bothWaysAgreeWithASortOfObjects() {
        Random random = new Random(20250707);
        for (int rows = 2; rows < 400; rows++) {
            int items = 1 + random.nextInt(rows);
            int[] item = random.ints(rows, 0, items).toArray();
            int[] line = random.ints(rows, 0, 5).toArray();
            int[] expected = IntStream.range(0, rows)
                    .boxed()
                    .sorted(Comparator.<Integer>comparingInt(row -> item[row]).thenComparingInt(row -> line[row]))
                    .mapToInt(Integer::intValue)
                    .toArray();
            int[] kept = IntStream.range(0, rows).toArray();

            assertThat(RowOrder.byItem(rows, row -> item[row], items, (one, other) -> line[one] - line[other])
                            .orElse(kept))
                    .containsExactly(expected);
            assertThat(RowOrder.byRank(rows, row -> item[row], (one, other) -> line[one] - line[other])
                            .orElse(kept))
                    .containsExactly(expected);
        }
    }
}
