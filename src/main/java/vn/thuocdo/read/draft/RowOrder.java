package vn.thuocdo.read.draft;

import java.util.Arrays;
import java.util.Optional;
import java.util.function.IntBinaryOperator;
import java.util.function.IntToLongFunction;

/**
 * Finds the order of rows by their items. An order is given as the numbers of the rows, and is absent where the rows are in
 * it already.
 */
final class RowOrder {

    private static final long INT_MASK = 0xFFFFFFFFL;

    private RowOrder() {}

    /**
     * The order of the ranks of items.
     *
     * @param rows how many there are, numbered from 0
     * @param rank of a row's item, from 0 up to 2 to the 31st
     * @param ties compares two rows of one item
     */
    static Optional<int[]> byRank(int rows, IntToLongFunction rank, IntBinaryOperator ties) {
        if (isOrdered(rows, rank, ties)) {
            return Optional.empty();
        }
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
            while (end < rows && keys[end] >>> Integer.SIZE == keys[start] >>> Integer.SIZE) {
                end++;
            }
            settleTies(order, start, end, ties);
        }
        return Optional.of(order);
    }

    private static boolean isOrdered(int rows, IntToLongFunction rank, IntBinaryOperator ties) {
        long before = Long.MIN_VALUE;
        for (int row = 0; row < rows; row++) {
            long own = rank.applyAsLong(row);
            if (before > own || before == own && ties.applyAsInt(row - 1, row) > 0) {
                return false;
            }
            before = own;
        }
        return true;
    }

    /** Orders the rows of one item, which mostly come in order. */
    static void settleTies(int[] order, int start, int end, IntBinaryOperator ties) {
        for (int i = start + 1; i < end; i++) {
            if (ties.applyAsInt(order[i - 1], order[i]) > 0) {
                int[] sorted = Arrays.stream(order, start, end)
                        .boxed()
                        .sorted(ties::applyAsInt)
                        .mapToInt(Integer::intValue)
                        .toArray();
                System.arraycopy(sorted, 0, order, start, sorted.length);
                return;
            }
        }
    }

    /** Where each row comes in an order. */
    static int[] places(int[] order) {
        int[] places = new int[order.length];
        for (int place = 0; place < order.length; place++) {
            places[order[place]] = place;
        }
        return places;
    }
}
