package vn.thuocdo.read.draft;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Arrays;
import java.util.Comparator;
import java.util.Optional;
import java.util.Random;
import java.util.function.IntBinaryOperator;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class ItemOrderTest {

    @Test
    void rowsThatAreInOrderStayWhereTheyAre() {
        ItemOrder order = ItemOrder.of(list(0, 0, 1, 3), 4, Optional.empty());

        assertThat(rows(order, 4)).containsExactly(0, 1, 2, 3);
        assertThat(IntStream.rangeClosed(0, 4).map(order::begin)).containsExactly(0, 2, 3, 3, 4);
    }

    @Test
    void rowsOfOneItemStayInTheirOrderUnlessAnotherIsGiven() {
        int[] lines = {30, 20, 50, 10};

        assertThat(rows(ItemOrder.of(list(1, 1, 0, 1), 3, Optional.empty()), 4)).containsExactly(2, 0, 1, 3);
        assertThat(rows(ItemOrder.of(list(1, 1, 0, 1), 3, Optional.of((one, other) -> lines[one] - lines[other])), 4))
                .containsExactly(2, 3, 1, 0);
    }

    @Test
    void rowsOfOneUnitAfterAnotherComeInTheOrderOfTheirItems() {
        assertThat(rows(ItemOrder.of(list(3, 4, 5, 0, 1, 2, 1, 2, 3), 6, Optional.empty()), 9))
                .containsExactly(3, 4, 6, 5, 7, 0, 8, 1, 2);
    }

    @Test
    void noRowsAreInOrder() {
        assertThat(ItemOrder.of(list(), 2, Optional.empty()).begin(2)).isZero();
    }

    @ParameterizedTest
    @ValueSource(ints = {1, 2, 7, 60, 9_000})
    void agreesWithASortOfObjects(int rows) {
        Random random = new Random(rows);
        for (int items : new int[] {1, 7, rows}) {
            int[] item = random.ints(rows, 0, items).toArray();
            int[] line = random.ints(rows, 0, 5).toArray();
            IntBinaryOperator ties = (one, other) -> line[one] - line[other];
            int[] expected = IntStream.range(0, rows)
                    .boxed()
                    .sorted(Comparator.<Integer>comparingInt(row -> item[row]).thenComparingInt(row -> line[row]))
                    .mapToInt(Integer::intValue)
                    .toArray();

            ItemOrder order = ItemOrder.of(list(item), items, Optional.of(ties));

            assertThat(rows(order, rows)).containsExactly(expected);
            assertThat(IntStream.range(0, rows).map(order::item).toArray())
                    .containsExactly(
                            Arrays.stream(expected).map(row -> item[row]).toArray());
            assertThat(IntStream.rangeClosed(0, items).map(order::begin).toArray())
                    .containsExactly(IntStream.rangeClosed(0, items)
                            .map(some -> (int) Arrays.stream(item)
                                    .filter(own -> own < some)
                                    .count())
                            .toArray());
        }
    }

    private static int[] rows(ItemOrder order, int rows) {
        return IntStream.range(0, rows).map(order::row).toArray();
    }

    private static RowItems list(int... numbers) {
        RowItems list = new RowItems();
        Arrays.stream(numbers).forEach(list::add);
        return list;
    }
}
