package vn.thuocdo.read.draft;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Comparator;
import java.util.Random;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;

class RowOrderTest {

    @Test
    void isAbsentWhereTheRowsAreInOrder() {
        int[] items = {0, 0, 1, 3};

        assertThat(RowOrder.byRank(4, row -> items[row], Integer::compare)).isEmpty();
    }

    @Test
    void agreesWithASortOfObjects() {
        Random random = new Random(20250707);
        for (int rows = 2; rows < 400; rows++) {
            int[] item = random.ints(rows, 0, 1 + random.nextInt(rows)).toArray();
            int[] line = random.ints(rows, 0, 5).toArray();
            int[] expected = IntStream.range(0, rows)
                    .boxed()
                    .sorted(Comparator.<Integer>comparingInt(row -> item[row]).thenComparingInt(row -> line[row]))
                    .mapToInt(Integer::intValue)
                    .toArray();

            assertThat(RowOrder.byRank(rows, row -> item[row], (one, other) -> line[one] - line[other])
                            .orElse(IntStream.range(0, rows).toArray()))
                    .containsExactly(expected);
        }
    }
}
