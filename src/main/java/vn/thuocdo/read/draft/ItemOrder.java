package vn.thuocdo.read.draft;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.IntBinaryOperator;
import vn.thuocdo.model.NumberList;

/**
 * Rows in the order of their items. The rows themselves stay where they are: where they are in another order, the list of
 * their items becomes that of the rows, so that a row takes no more memory than before.
 */
final class ItemOrder {

    /** After the rows of each item how many have come. */
    private final int[] ends;

    /** Whether each row is at its place. */
    private final boolean inOrder;

    /** The row at each place; empty where each is. */
    private final NumberList rows;

    private ItemOrder(int[] ends, boolean inOrder, NumberList rows) {
        this.ends = ends;
        this.inOrder = inOrder;
        this.rows = rows;
    }

    /**
     * Of rows whose items are known.
     *
     * @param item the number of each row's item; not to be used any more
     * @param items how many these are
     * @param ties compares two rows of one item; absent where these come in their order
     */
    static ItemOrder of(NumberList item, int items, Optional<IntBinaryOperator> ties) {
        int[] ends = new int[items];
        int before = 0;
        boolean ordered = ties.isEmpty();
        for (int row = 0; row < item.size(); row++) {
            int own = item.get(row);
            ends[own]++;
            ordered &= own >= before;
            before = own;
        }
        int count = 0;
        for (int some = 0; some < items; some++) {
            int ofItem = ends[some];
            // Where rows are to be put in order, the end of an item is where it begins until they are.
            ends[some] = ordered ? count + ofItem : count;
            count += ofItem;
        }
        return new ItemOrder(ends, ordered, ordered ? new NumberList() : rows(item, ends)).settle(ties);
    }

    /** The row at each place, in the list of the items. */
    private static NumberList rows(NumberList item, int[] ends) {
        for (int row = 0; row < item.size(); row++) {
            item.set(row, ends[item.get(row)]++);
        }
        return invert(item);
    }

    /** From the place of each row to the row at each place, without room for both. */
    private static NumberList invert(NumberList places) {
        for (int start = 0; start < places.size(); start++) {
            int row = start;
            int place = places.get(start);
            while (place >= 0) {
                int next = places.get(place);
                // Below 0 are those that are done.
                places.set(place, ~row);
                row = place;
                place = row == start ? -1 : next;
            }
        }
        for (int place = 0; place < places.size(); place++) {
            places.set(place, ~places.get(place));
        }
        return places;
    }

    private ItemOrder settle(Optional<IntBinaryOperator> ties) {
        if (ties.isPresent()) {
            for (int item = 0; item < ends.length; item++) {
                settle(begin(item), begin(item + 1), ties.get());
            }
        }
        return this;
    }

    /** Puts the rows of one item in order, which mostly are. */
    private void settle(int from, int to, IntBinaryOperator ties) {
        for (int place = from + 1; place < to; place++) {
            if (ties.applyAsInt(row(place - 1), row(place)) > 0) {
                List<Integer> sorted = new ArrayList<>();
                for (int some = from; some < to; some++) {
                    sorted.add(row(some));
                }
                sorted.sort(ties::applyAsInt);
                for (int some = from; some < to; some++) {
                    rows.set(some, sorted.get(some - from));
                }
                return;
            }
        }
    }

    /** The row at a place. */
    int row(int place) {
        return inOrder ? place : rows.get(place);
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
