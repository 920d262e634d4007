package vn.thuocdo.read.draft;

import java.util.Arrays;
import java.util.Optional;
import java.util.function.IntBinaryOperator;

/**
 * Finds the order of rows by their items. An order is given as the numbers of the rows, and is absent where the rows are in
 * it already.
 */
final class RowOrder {

    /** Ranks are put in order digit by digit, the lowest first. */
    private static final int DIGIT_BITS = 11;

    private static final int DIGITS = 1 << DIGIT_BITS;

    private RowOrder() {}

    /** A number of each row, from 0, by which rows are put in order. */
    interface Rank {
        int of(int row);
    }

    /**
     * The order of the ranks of items.
     *
     * @param rows how many there are, numbered from 0
     * @param first decides before the second
     * @param ties compares two rows whose ranks are the same
     */
    static Optional<int[]> byRanks(int rows, Rank first, Rank second, IntBinaryOperator ties) {
        if (isOrdered(rows, first, second, ties)) {
            return Optional.empty();
        }
        int[] firsts = ranks(rows, first);
        int[] seconds = ranks(rows, second);
        int[] order = new int[rows];
        Arrays.setAll(order, row -> row);
        order = byRank(byRank(order, seconds), firsts);
        for (int start = 0, end; start < rows; start = end) {
            end = start + 1;
            while (end < rows && areEqual(order[start], order[end], firsts, seconds)) {
                end++;
            }
            settleTies(order, start, end, ties);
        }
        return Optional.of(order);
    }

    private static int[] ranks(int rows, Rank rank) {
        int[] ranks = new int[rows];
        for (int row = 0; row < rows; row++) {
            ranks[row] = rank.of(row);
        }
        return ranks;
    }

    private static boolean areEqual(int one, int other, int[] firsts, int[] seconds) {
        return firsts[one] == firsts[other] && seconds[one] == seconds[other];
    }

    private static boolean isOrdered(int rows, Rank first, Rank second, IntBinaryOperator ties) {
        int firstBefore = -1;
        int secondBefore = -1;
        for (int row = 0; row < rows; row++) {
            int ofFirst = first.of(row);
            int ofSecond = second.of(row);
            boolean follows = firstBefore < ofFirst
                    || firstBefore == ofFirst
                            && (secondBefore < ofSecond
                                    || secondBefore == ofSecond && ties.applyAsInt(row - 1, row) <= 0);
            if (!follows) {
                return false;
            }
            firstBefore = ofFirst;
            secondBefore = ofSecond;
        }
        return true;
    }

    /** The rows in the order of their ranks; those that have the same stay as they were. */
    private static int[] byRank(int[] rows, int[] ranks) {
        int highest = Arrays.stream(ranks).max().orElse(0);
        int[] order = rows;
        for (int shift = 0; shift < Integer.SIZE && highest >>> shift > 0; shift += DIGIT_BITS) {
            order = byDigit(order, ranks, shift);
        }
        return order;
    }

    private static int[] byDigit(int[] rows, int[] ranks, int shift) {
        int[] places = new int[DIGITS];
        for (int rank : ranks) {
            places[rank >>> shift & DIGITS - 1]++;
        }
        int place = 0;
        for (int digit = 0; digit < DIGITS; digit++) {
            int having = places[digit];
            places[digit] = place;
            place += having;
        }
        int[] order = new int[rows.length];
        for (int row : rows) {
            order[places[ranks[row] >>> shift & DIGITS - 1]++] = row;
        }
        return order;
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
