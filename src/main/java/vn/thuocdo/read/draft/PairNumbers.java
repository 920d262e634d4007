package vn.thuocdo.read.draft;

import java.util.Arrays;
import vn.thuocdo.model.NumberList;

/**
 * Numbers pairs of small numbers from 0, in the order in which they are first met. Pairs that differ in their second number
 * alone, by little, share a block, so that tables in which every unit has most tasks take some 8 bytes a pair and are read
 * quickly in any order; pairs that lie apart take some 90.
 */
final class PairNumbers {

    private static final int FEWEST_SLOTS = 1 << 6;

    /** Numbers in {@link #slots} for each block at least: two of three places are filled at most. */
    private static final int NUMBERS_A_BLOCK = 3;

    private static final int NONE = -1;

    /** No first number is below 0, so this is no block. */
    private static final long NO_BLOCK = -1;

    /** Spreads blocks that differ in few bits over all slots: 2 to the 64th by the golden ratio. */
    private static final long SPREAD = 0x9E3779B97F4A7C15L;

    /** Pairs of a block, as a power of two. */
    private static final int NEIGHBOURS = 4;

    private static final int IN_BLOCK = (1 << NEIGHBOURS) - 1;

    /** Pairs of a page, as a power of two. */
    private static final int PAGE = 12;

    private static final int IN_PAGE = (1 << PAGE) - 1;

    /** The first and the second of each pair. */
    private NumberList ones = new NumberList();

    private NumberList others = new NumberList();

    /**
     * Of each block, one after the other, the numbers of its pairs; {@link #NONE} of those that were never met. They are in
     * pages, so that they are never copied.
     */
    private int[][] numbers = new int[1][];

    /**
     * What the pairs of each block have in common, or {@link #NO_BLOCK}; and behind it where the block stands among all. A
     * block is at the first free place from its own on, of which a third stays free.
     */
    private long[] slots = free(FEWEST_SLOTS);

    private int blockCount;

    /** The last new pair, and whether each came behind those before it. */
    private long newest = -1;

    private boolean inOrder = true;

    /** The block that was looked at last: rows of one unit mostly come together. */
    private long last = NO_BLOCK;

    private int lastAt = NONE;

    private static long[] free(int length) {
        long[] slots = new long[length];
        Arrays.fill(slots, NO_BLOCK);
        return slots;
    }

    boolean contains(int one, int other) {
        return find(one, other) != NONE;
    }

    /** The number of a pair; below 0 where it was never met. */
    int find(int one, int other) {
        int block = block(pair(one, other) >>> NEIGHBOURS);
        if (block == NONE) {
            return NONE;
        }
        int place = place(block, other);
        return numbers[place >>> PAGE][place & IN_PAGE];
    }

    /** The first of the pair with a number. */
    int one(int number) {
        return ones.get(number);
    }

    /** The second of the pair with a number. */
    int other(int number) {
        return others.get(number);
    }

    /** The number of a pair, which is the next one where the pair is new. */
    int number(int one, int other) {
        long pair = pair(one, other);
        int block = block(pair >>> NEIGHBOURS);
        int place = place(block == NONE ? addBlock(pair >>> NEIGHBOURS) : block, other);
        int[] page = numbers[place >>> PAGE];
        int known = page[place & IN_PAGE];
        if (known != NONE) {
            return known;
        }
        int next = ones.size();
        inOrder = inOrder && pair > newest;
        newest = pair;
        page[place & IN_PAGE] = next;
        ones.add(one);
        others.add(other);
        return next;
    }

    int size() {
        return ones.size();
    }

    /** Whether pairs with higher numbers have a higher first number, or the same and a higher second one. */
    boolean areInOrder() {
        return inOrder;
    }

    /**
     * Gives the pairs other numbers.
     *
     * @param order for each number the one that the pair had before, each once
     */
    void renumber(int[] order) {
        ones = ones.reordered(order);
        others = others.reordered(order);
        inOrder = false;
        int[] renumbered = RowOrder.places(order);
        for (int page = 0; page < pages(); page++) {
            for (int place = 0; place <= IN_PAGE; place++) {
                int number = numbers[page][place];
                numbers[page][place] = number == NONE ? NONE : renumbered[number];
            }
        }
    }

    private static long pair(int one, int other) {
        return (long) one << Integer.SIZE | other;
    }

    private static int place(int block, int other) {
        return block << NEIGHBOURS | other & IN_BLOCK;
    }

    /** Where a block stands; {@link #NONE} where no pair of it was met. */
    private int block(long some) {
        if (some != last) {
            last = some;
            int slot = slot(some);
            lastAt = slots[slot] == some ? (int) slots[slot + 1] : NONE;
        }
        return lastAt;
    }

    private int addBlock(long some) {
        if (NUMBERS_A_BLOCK * (blockCount + 1) > slots.length) {
            grow();
        }
        put(some, blockCount);
        if (place(blockCount, 0) >>> PAGE == pages()) {
            addPage();
        }
        last = some;
        lastAt = blockCount;
        return blockCount++;
    }

    /** How many pages the blocks fill, the last of them maybe in part. */
    private int pages() {
        return place(blockCount, 0) + IN_PAGE >>> PAGE;
    }

    private void addPage() {
        int page = pages();
        if (page == numbers.length) {
            numbers = Arrays.copyOf(numbers, 2 * page);
        }
        numbers[page] = new int[IN_PAGE + 1];
        Arrays.fill(numbers[page], NONE);
    }

    private void put(long some, int at) {
        int slot = slot(some);
        slots[slot] = some;
        slots[slot + 1] = at;
    }

    /** Where a block is, or the first free place from its own on. */
    private int slot(long some) {
        int slot = (int) (some * SPREAD >>> Integer.SIZE) << 1 & slots.length - 1;
        while (slots[slot] != some && slots[slot] != NO_BLOCK) {
            slot = slot + 2 & slots.length - 1;
        }
        return slot;
    }

    private void grow() {
        long[] before = slots;
        slots = free(2 * before.length);
        for (int slot = 0; slot < before.length; slot += 2) {
            if (before[slot] != NO_BLOCK) {
                put(before[slot], (int) before[slot + 1]);
            }
        }
    }
}
