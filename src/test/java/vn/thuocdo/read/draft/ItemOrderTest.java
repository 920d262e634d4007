package vn.thuocdo.read.draft;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collections;
import java.util.Comparator;
import java.util.List;
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

    @ParameterizedTest
    @ValueSource(ints = {1, 2, 3, 5, 40})
    void agreesWithASortOfObjectsWhereUnitsReportOneAfterAnother(int units) {
        for (int seed = 0; seed < 40; seed++) {
            int[] item = ofUnits(units, new Random(seed));
            int items = 10 * units;
            int[] expected = IntStream.range(0, item.length)
                    .boxed()
                    .sorted(Comparator.comparingInt(row -> item[row]))
                    .mapToInt(Integer::intValue)
                    .toArray();

            ItemOrder order = ItemOrder.of(list(item), items, Optional.empty());

            assertThat(rows(order, item.length)).containsExactly(expected);
            assertThat(IntStream.range(0, item.length).map(order::item).toArray())
                    .containsExactly(
                            Arrays.stream(expected).map(row -> item[row]).toArray());
        }
    }

    /** Of ten items a unit, each with up to four rows; now and then the last item of one unit is the first of the next. */
    private static int[] ofUnits(int units, Random random) {
        List<Integer> order = new ArrayList<>(IntStream.range(0, units).boxed().toList());
        Collections.shuffle(order, random);
        IntStream.Builder item = IntStream.builder();
        for (int unit : order) {
            for (int task = random.nextInt(2); task < 10 + random.nextInt(2); task++) {
                for (int row = random.nextInt(5); row > 0; row--) {
                    item.add(Math.min(10 * unit + task, 10 * units - 1));
                }
            }
        }
        return item.build().toArray();
    }

    @Test
    void keepsNothingOfEachRowUnlessTheyComeInAnOrderOfChance() {
        assertThat(ItemOrder.of(list(0, 1, 1, 3), 4, Optional.empty())).isInstanceOf(OrderAsKept.class);
        assertThat(ItemOrder.of(list(0, 1, 2, 3, 3, 2, 3, 4, 5), 6, Optional.empty()))
                .isInstanceOf(OrderByBlocks.class);
        assertThat(ItemOrder.of(list(5, 3, 1, 0, 2, 4), 6, Optional.empty())).isInstanceOf(OrderOfEach.class);
    }

    @ParameterizedTest
    @ValueSource(ints = {1, 255, 256, 257, 600})
    void agreesWithASortOfObjectsWhereUnitsReportEveryMonth(int items) {
        Random random = new Random(items);
        IntStream.Builder item = IntStream.builder();
        for (int month = 0; month < 12; month++) {
            int begin = random.nextInt(items);
            IntStream.range(begin, begin + items).map(some -> some % items).forEach(item::add);
        }
        int[] all = item.build().toArray();

        ItemOrder order = ItemOrder.of(list(all), items, Optional.empty());

        int[] expected = IntStream.range(0, all.length)
                .boxed()
                .sorted(Comparator.comparingInt(row -> all[row]))
                .mapToInt(Integer::intValue)
                .toArray();
        assertThat(rows(order, all.length)).containsExactly(expected);
        for (int some : random.ints(50, 0, items).toArray()) {
            int[] ofItem = new int[12];
            order.reader().rows(order.begin(some), order.begin(some + 1), ofItem);
            assertThat(ofItem).containsExactly(Arrays.copyOfRange(expected, 12 * some, 12 * some + 12));
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
