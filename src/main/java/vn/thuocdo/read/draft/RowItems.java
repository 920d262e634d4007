package vn.thuocdo.read.draft;

import java.util.BitSet;
import vn.thuocdo.model.NumberList;

/**
 * The item of each row. Reports mostly list the items of a unit one after the other, with one or several rows each, so rows
 * are kept as runs in which each is of the same item as the row before it, or of the next: a bit a row tells which. The
 * items of a run are of one block.
 */
final class RowItems {

    /** Takes rows. */
    interface Recipient {
        void take(int row, int item);
    }

    /** Items of a block, as a power of two: their rows are few enough to be put in order where they are needed. */
    private static final int BLOCK = 8;

    /** So far below every item that none follows it. */
    private static final int NO_ITEM = -2;

    /** The first item of each run, and its first row. */
    private final NumberList first = new NumberList();

    private final NumberList begins = new NumberList();

    /** The rows that are of the same item as the row before them. */
    private final BitSet again = new BitSet();

    private int size;
    private int last = NO_ITEM;
    private boolean inOrder = true;

    /** Adds the item of the next row, from 0. */
    void add(int item) {
        if (item == last) {
            again.set(size);
        } else if (item != last + 1 || firstOf(blockOf(item)) == item) {
            inOrder = inOrder && item > last;
            first.add(item);
            begins.add(size);
        }
        last = item;
        size++;
    }

    /** How many rows there are. */
    int size() {
        return size;
    }

    /** Whether no row is of an item before that of the row before it. */
    boolean areInOrder() {
        return inOrder;
    }

    /** How many runs there are. */
    int runs() {
        return first.size();
    }

    /** The item of the first row of a run. */
    int first(int run) {
        return first.get(run);
    }

    /** The first row of a run; of the one after the last, the number of rows. */
    int begin(int run) {
        return run == begins.size() ? size : begins.get(run);
    }

    /** The block of an item, from 0. */
    static int blockOf(int item) {
        return item >>> BLOCK;
    }

    /** The first item of a block. */
    static int firstOf(int block) {
        return block << BLOCK;
    }

    /** Gives all rows, and the item of each. */
    void forEach(Recipient recipient) {
        for (int run = 0; run < runs(); run++) {
            forEach(run, recipient);
        }
    }

    /** Gives the rows of a run, and the item of each. */
    void forEach(int run, Recipient recipient) {
        int begin = begin(run);
        int end = begin(run + 1);
        int item = first(run);
        for (int row = begin; row < end; row++) {
            item += row == begin || again.get(row) ? 0 : 1;
            recipient.take(row, item);
        }
    }
}
