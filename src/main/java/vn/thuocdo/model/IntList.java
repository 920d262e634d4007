package vn.thuocdo.model;

import java.util.Arrays;

/** Whole numbers in the order in which they were added, four bytes each. */
public final class IntList {

    private static final int FIRST_ROOM = 16;

    private int[] numbers = new int[FIRST_ROOM];
    private int size;

    /** Adds a number at the end. */
    public void add(int number) {
        if (size == numbers.length) {
            numbers = Arrays.copyOf(numbers, size + (size >> 1));
        }
        numbers[size++] = number;
    }

    /** The number at a place, from 0. */
    public int get(int place) {
        return numbers[place];
    }

    /** Puts another number at a place. */
    public void set(int place, int number) {
        numbers[place] = number;
    }

    public int size() {
        return size;
    }
}
