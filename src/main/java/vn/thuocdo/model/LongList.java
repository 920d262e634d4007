package vn.thuocdo.model;

import java.util.Arrays;

/** Whole numbers in the order in which they were added, eight bytes each: in pages, so that a long list is never copied. */
public final class LongList {

    /** As a power of two. */
    private static final int PAGE = 12;

    private static final int IN_PAGE = (1 << PAGE) - 1;

    private long[][] pages = new long[1][];
    private int size;

    /** Adds a number at the end. */
    public void add(long number) {
        int page = size >>> PAGE;
        if ((size & IN_PAGE) == 0) {
            if (page == pages.length) {
                pages = Arrays.copyOf(pages, 2 * page);
            }
            pages[page] = new long[IN_PAGE + 1];
        }
        pages[page][size++ & IN_PAGE] = number;
    }

    /** The number at a place, from 0. */
    public long get(int place) {
        return pages[place >>> PAGE][place & IN_PAGE];
    }

    /** Puts another number at a place. */
    public void set(int place, long number) {
        pages[place >>> PAGE][place & IN_PAGE] = number;
    }

    public int size() {
        return size;
    }

    /**
     * Puts the numbers in another order.
     *
     * @param order for each place the one whose number comes there, each once
     * @param spare room for as many numbers, which is written over
     */
    public void reorder(int[] order, long[] spare) {
        for (int place = 0; place < order.length; place++) {
            spare[place] = get(place);
        }
        for (int place = 0; place < order.length; place++) {
            set(place, spare[order[place]]);
        }
    }
}
