package vn.thuocdo.read.draft;

import vn.thuocdo.model.NumberList;

/**
 * The item of each row. Reports mostly list the items of a unit one after the other, so rows are kept as runs in which each
 * is of the next item.
 */
final class RowItems {

    /** Takes runs. */
    interface Recipient {

        /**
         * Some rows, each of the item after that of the row before.
         *
         * @param row the first of them
         * @param item that of the first
         * @param length how many there are, from 1
         */
        void run(int row, int item, int length);
    }

    /** The first item of each run, and how many rows it has. */
    private final NumberList first = new NumberList();

    private final NumberList length = new NumberList();

    /** The item that continues the last run; none does where there is no run. */
    private int next = -1;

    private boolean inOrder = true;

    /** Adds the item of the next row, from 0. */
    void add(int item) {
        if (item == next) {
            int last = length.size() - 1;
            length.set(last, length.get(last) + 1);
        } else {
            inOrder = inOrder && item >= next - 1;
            first.add(item);
            length.add(1);
        }
        next = item + 1;
    }

    /** Whether no row is of an item before that of the row before it. */
    boolean areInOrder() {
        return inOrder;
    }

    /** Gives all rows, run by run. */
    void forEach(Recipient recipient) {
        int row = 0;
        for (int run = 0; run < first.size(); run++) {
            recipient.run(row, first.get(run), length.get(run));
            row += length.get(run);
        }
    }
}
