package vn.thuocdo.model;

import java.util.ArrayDeque;
import java.util.Arrays;
import java.util.Deque;

/**
 * Whole numbers in the order in which they were added, in pages, so that a long list is never copied. A page takes
 * nothing where all its numbers are the same, or each is one more than that before it; two bytes a number where they
 * differ little, else four or eight.
 */
public final class NumberList {

    /** Numbers in a page, as a power of two. */
    private static final int PAGE = 12;

    private static final int IN_PAGE = (1 << PAGE) - 1;

    /** The page of all lists for numbers that are the same; never written to. */
    private static final short[] SAME = new short[IN_PAGE + 1];

    /** That for numbers of which each is one more than that before it; never written to either. */
    private static final short[] COUNTING = new short[IN_PAGE + 1];

    static {
        for (int inPage = 0; inPage <= IN_PAGE; inPage++) {
            COUNTING[inPage] = (short) inPage;
        }
    }

    private static boolean isShared(short[] page) {
        return page == SAME || page == COUNTING;
    }

    /** Pages that no list needs any more; lists that share them use them again. */
    public static final class Spares {

        private final Deque<short[]> narrow = new ArrayDeque<>();
        private final Deque<int[]> wide = new ArrayDeque<>();
        private final Deque<long[]> widest = new ArrayDeque<>();

        private short[] narrow() {
            return narrow.isEmpty() ? new short[IN_PAGE + 1] : narrow.pop();
        }

        private int[] wide() {
            return wide.isEmpty() ? new int[IN_PAGE + 1] : wide.pop();
        }

        private long[] widest() {
            return widest.isEmpty() ? new long[IN_PAGE + 1] : widest.pop();
        }

        /** Takes a page, which is one of the three. */
        private void take(short[] narrowPage, int[] widePage, long[] widestPage) {
            if (isShared(narrowPage)) {
                return;
            }
            if (narrowPage != null) {
                narrow.push(narrowPage);
            } else if (widePage != null) {
                wide.push(widePage);
            } else {
                widest.push(widestPage);
            }
        }
    }

    private final Spares spares;

    /** The first number of each page; those of a narrow page are given by how much they differ from it. */
    private long[] first = new long[1];

    /** Each page is in one of the three. */
    private short[][] narrow = new short[1][];

    private int[][] wide = new int[1][];
    private long[][] widest = new long[1][];

    private int size;

    /** An empty list. */
    public NumberList() {
        this(new Spares());
    }

    private NumberList(Spares spares) {
        this.spares = spares;
    }

    /** Adds a number at the end. */
    public void add(long number) {
        int page = size >>> PAGE;
        int inPage = size & IN_PAGE;
        if (inPage == 0) {
            begin(page, number);
        } else if (inPage == 1 && narrow[page] == SAME && number == first[page] + 1) {
            narrow[page] = COUNTING;
        }
        size++;
        set(page, inPage, number);
    }

    private void begin(int page, long number) {
        if (page == first.length) {
            grow(2 * page);
        }
        first[page] = number;
        narrow[page] = SAME;
    }

    private void grow(int pages) {
        first = Arrays.copyOf(first, pages);
        narrow = Arrays.copyOf(narrow, pages);
        wide = Arrays.copyOf(wide, pages);
        widest = Arrays.copyOf(widest, pages);
    }

    /** The number at a place, from 0. */
    public long getLong(int place) {
        int page = place >>> PAGE;
        short[] differences = narrow[page];
        if (differences != null) {
            return first[page] + differences[place & IN_PAGE];
        }
        int[] numbers = wide[page];
        return numbers != null ? numbers[place & IN_PAGE] : widest[page][place & IN_PAGE];
    }

    /** The number at a place of a list of numbers that an {@code int} can hold. */
    public int get(int place) {
        // As above, written out: lists of a million numbers are read several times.
        int page = place >>> PAGE;
        short[] differences = narrow[page];
        if (differences != null) {
            return (int) (first[page] + differences[place & IN_PAGE]);
        }
        int[] numbers = wide[page];
        return numbers != null ? numbers[place & IN_PAGE] : (int) widest[page][place & IN_PAGE];
    }

    /** Puts another number at a place. */
    public void set(int place, long number) {
        set(place >>> PAGE, place & IN_PAGE, number);
    }

    private void set(int page, int inPage, long number) {
        long difference = number - first[page];
        short[] differences = narrow[page];
        if (differences != null && differences[inPage] == difference) {
            return;
        }
        if (differences != null && !isShared(differences) && difference == (short) difference) {
            differences[inPage] = (short) difference;
        } else if (wide[page] != null && isInt(number)) {
            wide[page][inPage] = (int) number;
        } else if (widest[page] != null) {
            widest[page][inPage] = number;
        } else {
            widen(page, number);
            set(page, inPage, number);
        }
    }

    private static boolean isInt(long number) {
        return number == (int) number;
    }

    /** Makes more room in a page, which has none for a number. */
    private void widen(int page, long number) {
        int filled = Math.min(size - (page << PAGE), IN_PAGE + 1);
        if (isShared(narrow[page])) {
            short[] differences = spares.narrow();
            for (int inPage = 0; inPage < filled; inPage++) {
                differences[inPage] = narrow[page][inPage];
            }
            narrow[page] = differences;
        } else if (isInt(number) && isInt(first[page] + Short.MIN_VALUE) && isInt(first[page] + Short.MAX_VALUE)) {
            int[] numbers = spares.wide();
            for (int inPage = 0; inPage < filled; inPage++) {
                numbers[inPage] = get((page << PAGE) + inPage);
            }
            release(page);
            wide[page] = numbers;
        } else {
            long[] numbers = spares.widest();
            for (int inPage = 0; inPage < filled; inPage++) {
                numbers[inPage] = getLong((page << PAGE) + inPage);
            }
            release(page);
            widest[page] = numbers;
        }
    }

    private void release(int page) {
        spares.take(narrow[page], wide[page], widest[page]);
        narrow[page] = null;
        wide[page] = null;
        widest[page] = null;
    }

    public int size() {
        return size;
    }

    /**
     * The numbers in another order; this list is not to be used any more.
     *
     * @param order for each place the one whose number comes there, each once
     * @param pages has room for the first lists that are put in order with it, and gets that of this one
     */
    public NumberList reordered(int[] order, Spares pages) {
        NumberList inOrder = new NumberList(pages);
        for (int place : order) {
            inOrder.add(getLong(place));
        }
        for (int page = 0; page << PAGE < size; page++) {
            pages.take(narrow[page], wide[page], widest[page]);
        }
        return inOrder;
    }
}
