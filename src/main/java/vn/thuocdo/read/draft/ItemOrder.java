package vn.thuocdo.read.draft;

import java.util.Optional;
import java.util.function.IntBinaryOperator;
import vn.thuocdo.model.LazyResults;
import vn.thuocdo.model.NumberList;

/** Rows in the order of their items; they themselves stay where they are. */
abstract class ItemOrder {

    /** With shorter runs on average, rows come in an order of chance, and it is quicker to put each in its place. */
    private static final int FEWEST_ROWS = 4;

    /** After the rows of each item how many have come. */
    private final NumberList ends;

    ItemOrder(NumberList ends) {
        this.ends = ends;
    }

    /**
     * Of rows whose items are known.
     *
     * @param rows the item of each
     * @param items how many items there are
     * @param ties compares two rows of one item; absent where these come in their order
     */
    static ItemOrder of(RowItems rows, int items, Optional<IntBinaryOperator> ties) {
        NumberList ends = ends(rows, items);
        if (ties.isPresent() || rows.runs() > rows.size() / FEWEST_ROWS && !rows.areInOrder()) {
            return new OrderOfEach(rows, ends, ties);
        }
        return rows.areInOrder() ? new OrderAsKept(ends) : new OrderByBlocks(rows, ends);
    }

    private static NumberList ends(RowItems rows, int items) {
        int[] having = new int[items];
        rows.forEach((row, item) -> having[item]++);
        NumberList ends = new NumberList();
        int end = 0;
        for (int ofItem : having) {
            end += ofItem;
            ends.add(end);
        }
        return ends;
    }

    /** The row at a place. */
    abstract int row(int place);

    /** Gives the rows of items to the thread that asks for this. */
    LazyResults.Reader reader() {
        return LazyResults.Reader.oneByOne(this::row);
    }

    /** The first place of an item; of the one after the last, the number of rows. */
    final int begin(int item) {
        return item == 0 ? 0 : ends.get(item - 1);
    }

    /** How many items there are. */
    final int items() {
        return ends.size();
    }

    /** The item of the row at a place. */
    final int item(int place) {
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
