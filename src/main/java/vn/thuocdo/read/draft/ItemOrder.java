package vn.thuocdo.read.draft;

import java.util.Optional;
import java.util.function.IntBinaryOperator;
import java.util.function.IntUnaryOperator;
import vn.thuocdo.model.NumberList;

/** Rows in the order of their items; they themselves stay where they are. */
final class ItemOrder {

    /** After the rows of each item how many have come. */
    private final NumberList ends;

    /** The row at each place. */
    private final IntUnaryOperator rows;

    private ItemOrder(NumberList ends, IntUnaryOperator rows) {
        this.ends = ends;
        this.rows = rows;
    }

    /**
     * Of rows whose items are known.
     *
     * @param rows the item of each
     * @param items how many items there are
     * @param ties compares two rows of one item; absent where these come in their order
     */
    static ItemOrder of(RowItems rows, int items, Optional<IntBinaryOperator> ties) {
        if (ties.isEmpty() && rows.areInOrder()) {
            return ofRuns(rows, items, IntUnaryOperator.identity(), IntUnaryOperator.identity());
        }
        return Optional.of(rows)
                .filter(some -> ties.isEmpty())
                .flatMap(RunOrder::of)
                .map(runs -> ofRuns(rows, items, runs::run, runs.places(rows)))
                .orElseGet(() -> ofEachRow(rows, items, ties));
    }

    /**
     * Where the rows of an item follow one another, in one run or in several, nothing is kept of each.
     *
     * @param runs the runs in their order
     * @param places the row at each place
     */
    private static ItemOrder ofRuns(RowItems rows, int items, IntUnaryOperator runs, IntUnaryOperator places) {
        NumberList ends = new NumberList();
        int place = 0;
        for (int n = 0; n < rows.runs(); n++) {
            int run = runs.applyAsInt(n);
            int before = place - rows.begin(run);
            rows.forEach(run, (row, item) -> end(ends, item, before + row));
            place = before + rows.begin(run + 1);
        }
        end(ends, items, place);
        return new ItemOrder(ends, places);
    }

    /** Before some item so many rows have come. */
    private static void end(NumberList ends, int item, int place) {
        while (ends.size() < item) {
            ends.add(place);
        }
    }

    private static ItemOrder ofEachRow(RowItems rows, int items, Optional<IntBinaryOperator> ties) {
        int[] next = new int[items];
        int[] order = new int[rows.size()];
        forEach(rows, (row, item) -> next[item]++);
        int before = 0;
        for (int item = 0; item < items; item++) {
            int ofItem = next[item];
            next[item] = before;
            before += ofItem;
        }
        forEach(rows, (row, item) -> order[next[item]++] = row);
        NumberList ends = new NumberList();
        int begin = 0;
        for (int end : next) {
            if (ties.isPresent()) {
                RowOrder.settleTies(order, begin, end, ties.get());
            }
            ends.add(end);
            begin = end;
        }
        return new ItemOrder(ends, place -> order[place]);
    }

    private static void forEach(RowItems rows, RowItems.Recipient recipient) {
        for (int run = 0; run < rows.runs(); run++) {
            rows.forEach(run, recipient);
        }
    }

    /** The row at a place. */
    int row(int place) {
        return rows.applyAsInt(place);
    }

    /** The first place of an item; of the one after the last, the number of rows. */
    int begin(int item) {
        return item == 0 ? 0 : ends.get(item - 1);
    }

    /** The item of the row at a place. */
    int item(int place) {
        int from = 0;
        int to = ends.size() - 1;
        while (from < to) {
            int middle = from + to >>> 1;
            if (ends.get(middle) <= place) {
                from = middle + 1;
            } else {
                to = middle;
            }
        }
        return from;
    }
}
