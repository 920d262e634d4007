package vn.thuocdo.read.draft;

import java.util.Optional;
import java.util.function.IntBinaryOperator;

/** Rows in the order of their items; they themselves stay where they are. */
final class ItemOrder {

    /** After the rows of each item how many have come. */
    private final int[] ends;

    /** The row at each place; absent where each is at its place. */
    private final Optional<int[]> rows;

    private ItemOrder(int[] ends, Optional<int[]> rows) {
        this.ends = ends;
        this.rows = rows;
    }

    /**
     * Of rows whose items are known.
     *
     * @param item that of each row
     * @param items how many items there are
     * @param ties compares two rows of one item; absent where these come in their order
     */
    static ItemOrder of(RowItems item, int items, Optional<IntBinaryOperator> ties) {
        boolean ordered = item.areInOrder() && ties.isEmpty();
        int[] ends = new int[items];
        item.forEach((row, first, length) -> {
            for (int own = first; own < first + length; own++) {
                ends[own]++;
            }
        });
        int before = 0;
        for (int own = 0; own < items; own++) {
            int ofItem = ends[own];
            // Where rows are to be put in order, the end of an item is where it begins until they are.
            ends[own] = ordered ? before + ofItem : before;
            before += ofItem;
        }
        return new ItemOrder(ends, ordered ? Optional.empty() : Optional.of(rows(item, before, ends))).settle(ties);
    }

    /** The row at each place. */
    private static int[] rows(RowItems item, int count, int[] ends) {
        int[] rows = new int[count];
        item.forEach((row, first, length) -> {
            for (int i = 0; i < length; i++) {
                rows[ends[first + i]++] = row + i;
            }
        });
        return rows;
    }

    private ItemOrder settle(Optional<IntBinaryOperator> ties) {
        if (ties.isPresent()) {
            for (int item = 0; item < ends.length; item++) {
                RowOrder.settleTies(rows.orElseThrow(), begin(item), begin(item + 1), ties.get());
            }
        }
        return this;
    }

    /** The row at a place. */
    int row(int place) {
        return rows.isPresent() ? rows.get()[place] : place;
    }

    /** The first place of an item; of the one after the last, the number of rows. */
    int begin(int item) {
        return item == 0 ? 0 : ends[item - 1];
    }

    /** The item of the row at a place. */
    int item(int place) {
        int from = 0;
        int to = ends.length - 1;
        while (from < to) {
            int middle = from + to >>> 1;
            if (ends[middle] <= place) {
                from = middle + 1;
            } else {
                to = middle;
            }
        }
        return from;
    }
}
