package vn.thuocdo.read.draft;

import java.util.Arrays;

/**
 * Numbers pairs of small numbers from 0, in the order in which they are first met, in some 24 bytes each. Pairs that
 * differ in their second number alone, by little, lie together, so that a table which is in some order is read quickly.
 */
final class PairNumbers {

    private static final int FEWEST_SLOTS = 1 << 8;

    private static final int NONE = -1;

    /** Spreads pairs that differ in few bits over all slots: 2 to the 64th by the golden ratio. */
    private static final long SPREAD = 0x9E3779B97F4A7C15L;

    /** Slots that lie together, as a power of two. */
    private static final int NEIGHBOURS = 4;

    /** A power of two, and at least half of them free; a pair stands at the first free one from its own on. */
    private int[] numberAt = slots(FEWEST_SLOTS);

    private long[] pairs = new long[FEWEST_SLOTS / 2];
    private int size;

    private static int[] slots(int count) {
        int[] slots = new int[count];
        Arrays.fill(slots, NONE);
        return slots;
    }

    boolean contains(int one, int other) {
        return find(one, other) != NONE;
    }

    /** The number of a pair; below 0 where it was never met. */
    int find(int one, int other) {
        return numberAt[slot(pair(one, other))];
    }

    /** The first of the pair with a number. */
    int one(int number) {
        return (int) (pairs[number] >>> Integer.SIZE);
    }

    /** The second of the pair with a number. */
    int other(int number) {
        return (int) pairs[number];
    }

    /** The number of a pair, which is the next one where the pair is new. */
    int number(int one, int other) {
        long pair = pair(one, other);
        int slot = slot(pair);
        if (numberAt[slot] == NONE) {
            if (size == pairs.length) {
                grow();
                slot = slot(pair);
            }
            pairs[size] = pair;
            numberAt[slot] = size++;
        }
        return numberAt[slot];
    }

    private static long pair(int one, int other) {
        return (long) one << Integer.SIZE | other;
    }

    private int slot(long pair) {
        int last = numberAt.length - 1;
        int block = (int) ((pair >>> NEIGHBOURS) * SPREAD >>> Integer.SIZE);
        int slot = (block << NEIGHBOURS | (int) pair & (1 << NEIGHBOURS) - 1) & last;
        while (numberAt[slot] != NONE && pairs[numberAt[slot]] != pair) {
            slot = slot + 1 & last;
        }
        return slot;
    }

    private void grow() {
        pairs = Arrays.copyOf(pairs, 2 * size);
        numberAt = slots(4 * size);
        for (int number = 0; number < size; number++) {
            numberAt[slot(pairs[number])] = number;
        }
    }
}
