package vn.thuocdo.model;

import java.util.Arrays;

/** Whole numbers in the order in which they were added, eight bytes each. */
public final class LongList {

    private static final int FIRST_ROOM = 16;

    private long[] numbers = new long[FIRST_ROOM];
    private int size;

    /** Adds a number at the end. */
    public void add(long number) {
        if (size == numbers.length) {
            numbers = Arrays.copyOf(numbers, size + (size >> 1));
        }
        numbers[size++] = number;
    }

    /** The number at a place, from 0. */
    public long get(int place) {
        return numbers[place];
    }

    public int size() {
        return size;
    }
}
