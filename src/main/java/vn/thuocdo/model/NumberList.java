package vn.thuocdo.model;

import java.util.ArrayDeque;
import java.util.Arrays;
import java.util.Deque;

/**
 * Whole numbers in the order in which they were added, in pages, so that a long list is never copied. A full page is packed:
 * it takes nothing where all its numbers are the same, or each is one more than that before it; else one, two, four or eight
 * bytes a number, as they differ.
 */
public final class NumberList {

    /** Numbers in a page, as a power of two. */
    private static final int PAGE = 12;

    private static final int IN_PAGE = (1 << PAGE) - 1;

    private static final int FIRST_ROOM = 1 << 4;

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

        private final Deque<byte[]> narrowest = new ArrayDeque<>();
        private final Deque<short[]> narrow = new ArrayDeque<>();
        private final Deque<int[]> wide = new ArrayDeque<>();
        private final Deque<long[]> widest = new ArrayDeque<>();

        private byte[] narrowest() {
            return narrowest.isEmpty() ? new byte[IN_PAGE + 1] : narrowest.pop();
        }

        private short[] narrow() {
            return narrow.isEmpty() ? new short[IN_PAGE + 1] : narrow.pop();
        }

        private int[] wide() {
            return wide.isEmpty() ? new int[IN_PAGE + 1] : wide.pop();
        }

        private long[] widest() {
            return widest.isEmpty() ? new long[IN_PAGE + 1] : widest.pop();
        }

        /** Takes a page of a list that needs it no more. */
        private void take(NumberList list, int page) {
            if (list.narrowest[page] != null) {
                narrowest.push(list.narrowest[page]);
            } else if (list.wide[page] != null) {
                wide.push(list.wide[page]);
            } else if (list.widest[page] != null) {
                widest.push(list.widest[page]);
            } else if (!isShared(list.narrow[page])) {
                narrow.push(list.narrow[page]);
            }
        }
    }

    private final Spares spares;

    /** What is added to the numbers of each packed page. */
    private long[] base = new long[1];

    /** Each packed page is in one of the four. */
    private byte[][] narrowest = new byte[1][];

    private short[][] narrow = new short[1][];
    private int[][] wide = new int[1][];
    private long[][] widest = new long[1][];

    /** How many numbers are packed. */
    private int packed;

    /** The numbers after them, and how many these are. */
    private long[] tail = new long[0];

    private int filled;

    /** An empty list. */
    public NumberList() {
        this(new Spares());
    }

    private NumberList(Spares spares) {
        this.spares = spares;
    }

    /** Adds a number at the end. */
    public void add(long number) {
        if (filled == tail.length) {
            makeRoom();
        }
        tail[filled++] = number;
    }

    private void makeRoom() {
        if (filled <= IN_PAGE) {
            tail = Arrays.copyOf(tail, Math.max(2 * filled, FIRST_ROOM));
            return;
        }
        int page = packed >>> PAGE;
        if (page == base.length) {
            grow(2 * page);
        }
        pack(page, tail);
        packed += filled;
        filled = 0;
    }

    private void grow(int pages) {
        base = Arrays.copyOf(base, pages);
        narrowest = Arrays.copyOf(narrowest, pages);
        narrow = Arrays.copyOf(narrow, pages);
        wide = Arrays.copyOf(wide, pages);
        widest = Arrays.copyOf(widest, pages);
    }

    private void pack(int page, long[] numbers) {
        long least = numbers[0];
        long most = least;
        boolean counting = true;
        for (int inPage = 1; inPage <= IN_PAGE; inPage++) {
            long number = numbers[inPage];
            counting &= number == numbers[inPage - 1] + 1;
            // Written out: this is done for every number, and what is called here is not compiled into the loop.
            if (number < least) {
                least = number;
            } else if (number > most) {
                most = number;
            }
        }
        // Below 0 where that is more than a number can say.
        long spread = most - least;
        if (spread == 0 || counting) {
            base[page] = numbers[0];
            narrow[page] = counting ? COUNTING : SAME;
        } else if (spread >>> Byte.SIZE == 0) {
            base[page] = least - Byte.MIN_VALUE;
            narrowest[page] = filled(spares.narrowest(), numbers, base[page]);
        } else if (spread >>> Short.SIZE == 0) {
            base[page] = least - Short.MIN_VALUE;
            narrow[page] = filled(spares.narrow(), numbers, base[page]);
        } else if (spread >>> Integer.SIZE == 0) {
            base[page] = least - Integer.MIN_VALUE;
            wide[page] = filled(spares.wide(), numbers, base[page]);
        } else {
            base[page] = 0;
            widest[page] = filled(spares.widest(), numbers);
        }
    }

    private static byte[] filled(byte[] page, long[] numbers, long base) {
        for (int inPage = 0; inPage < page.length; inPage++) {
            page[inPage] = (byte) (numbers[inPage] - base);
        }
        return page;
    }

    private static short[] filled(short[] page, long[] numbers, long base) {
        for (int inPage = 0; inPage < page.length; inPage++) {
            page[inPage] = (short) (numbers[inPage] - base);
        }
        return page;
    }

    private static int[] filled(int[] page, long[] numbers, long base) {
        for (int inPage = 0; inPage < page.length; inPage++) {
            page[inPage] = (int) (numbers[inPage] - base);
        }
        return page;
    }

    private static long[] filled(long[] page, long[] numbers) {
        for (int inPage = 0; inPage < page.length; inPage++) {
            page[inPage] = numbers[inPage];
        }
        return page;
    }

    /** The number at a place, from 0. */
    public long getLong(int place) {
        int inTail = place - packed;
        if (inTail >= 0) {
            return tail[inTail];
        }
        int page = place >>> PAGE;
        int inPage = place & IN_PAGE;
        short[] some = narrow[page];
        if (some != null) {
            return base[page] + some[inPage];
        }
        byte[] least = narrowest[page];
        if (least != null) {
            return base[page] + least[inPage];
        }
        int[] more = wide[page];
        return base[page] + (more != null ? more[inPage] : widest[page][inPage]);
    }

    /** The number at a place of a list of numbers that an {@code int} can hold. */
    public int get(int place) {
        return (int) getLong(place);
    }

    /** Puts another number at a place. */
    public void set(int place, long number) {
        int inTail = place - packed;
        if (inTail >= 0) {
            tail[inTail] = number;
        } else if (!fits(place >>> PAGE, place & IN_PAGE, number)) {
            widen(place >>> PAGE, place & IN_PAGE, number);
        }
    }

    /** Puts a number into a packed page; false where the page has no room for it. */
    private boolean fits(int page, int inPage, long number) {
        long difference = number - base[page];
        boolean fits = true;
        if (wide[page] != null) {
            fits = difference == (int) difference;
            wide[page][inPage] = fits ? (int) difference : wide[page][inPage];
        } else if (isShared(narrow[page])) {
            fits = difference == narrow[page][inPage];
        } else if (narrow[page] != null) {
            fits = difference == (short) difference;
            narrow[page][inPage] = fits ? (short) difference : narrow[page][inPage];
        } else if (narrowest[page] != null) {
            fits = difference == (byte) difference;
            narrowest[page][inPage] = fits ? (byte) difference : narrowest[page][inPage];
        } else {
            widest[page][inPage] = difference;
        }
        return fits;
    }

    /** Packs a page anew, which has no room for a number. */
    private void widen(int page, int inPage, long number) {
        long[] numbers = spares.widest();
        for (int other = 0; other <= IN_PAGE; other++) {
            numbers[other] = getLong((page << PAGE) + other);
        }
        numbers[inPage] = number;
        release(page);
        pack(page, numbers);
        spares.widest.push(numbers);
    }

    private void release(int page) {
        spares.take(this, page);
        narrowest[page] = null;
        narrow[page] = null;
        wide[page] = null;
        widest[page] = null;
    }

    public int size() {
        return packed + filled;
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
        for (int page = 0; page << PAGE < packed; page++) {
            pages.take(this, page);
        }
        return inOrder;
    }
}
