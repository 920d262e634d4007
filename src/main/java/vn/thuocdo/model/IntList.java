package vn.thuocdo.model;

import java.util.Arrays;
import java.util.BitSet;

/** Whole numbers in the order in which they were added, four bytes each: in pages, so that a long list is never copied. */
public final class IntList {

    /** As a power of two. */
    private static final int PAGE = 12;

    private static final int IN_PAGE = (1 << PAGE) - 1;

    private int[][] pages = new int[1][];
    private int size;

    /** Adds a number at the end. */
    public void add(int number) {
        int page = size >>> PAGE;
        if ((size & IN_PAGE) == 0) {
            if (page == pages.length) {
                pages = Arrays.copyOf(pages, 2 * page);
            }
            pages[page] = new int[IN_PAGE + 1];
        }
        pages[page][size++ & IN_PAGE] = number;
    }

    /** The number at a place, from 0. */
    public int get(int place) {
        return pages[place >>> PAGE][place & IN_PAGE];
    }

    /** Puts another number at a place. */
    public void set(int place, int number) {
        pages[place >>> PAGE][place & IN_PAGE] = number;
    }

    public int size() {
        return size;
    }

    /**
     * Puts the numbers in another order, without a second list.
     *
     * @param order for each place the one whose number comes there, each once
     */
    public void reorder(int[] order) {
        BitSet done = new BitSet(order.length);
        for (int start = 0; start < order.length; start = done.nextClearBit(start)) {
            int first = get(start);
            int place = start;
            while (order[place] != start) {
                set(place, get(order[place]));
                done.set(place);
                place = order[place];
            }
            set(place, first);
            done.set(place);
        }
    }
}
