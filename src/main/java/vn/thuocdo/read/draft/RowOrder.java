package vn.thuocdo.read.draft;

import java.util.Arrays;
import java.util.function.IntBinaryOperator;
import java.util.function.IntToLongFunction;

/** Puts rows in the order of their items. */
final class RowOrder {

    private static final long INT_MASK = 0xFFFFFFFFL;

    private RowOrder() {}

    /**
     * The numbers of some rows in order.
     *
     * @param rows how many there are, numbered from 0
     * @param rank of a row's item, from 0 up to 2 to the 31st
     * @param ties compares two rows of one item
     */
    static int[] of(int rows, IntToLongFunction rank, IntBinaryOperator ties) {
        long[] keys = new long[rows];
        for (int row = 0; row < rows; row++) {
            keys[row] = rank.applyAsLong(row) << Integer.SIZE | row;
        }
        Arrays.sort(keys);
        int[] order = new int[rows];
        for (int i = 0; i < rows; i++) {
            order[i] = (int) (keys[i] & INT_MASK);
        }
        for (int start = 0, end; start < rows; start = end) {
            end = start + 1;
            boolean ordered = true;
            while (end < rows && keys[end] >>> Integer.SIZE == keys[start] >>> Integer.SIZE) {
                ordered &= ties.applyAsInt(order[end - 1], order[end]) <= 0;
                end++;
            }
            if (!ordered) {
                sort(order, start, end, ties);
            }
        }
        return order;
    }

    private static void sort(int[] order, int start, int end, IntBinaryOperator ties) {
        int[] sorted = Arrays.stream(order, start, end)
                .boxed()
                .sorted(ties::applyAsInt)
                .mapToInt(Integer::intValue)
                .toArray();
        System.arraycopy(sorted, 0, order, start, sorted.length);
    }
}
