package vn.thuocdo.model;

import java.util.Arrays;
import java.util.function.IntConsumer;

/**
 * Whole numbers in the order in which they were added, in pages, so that a long list is never copied. A full page is packed:
 * each number takes as many bits as tell it from the others of its page. It takes none where all are the same, or each is one
 * more than that before it.
 */
public final class NumberList {

    /** Numbers in a page, as a power of two. */
    private static final int PAGE = 12;

    private static final int IN_PAGE = (1 << PAGE) - 1;

    private static final int FIRST_ROOM = 1 << 4;

    /** A page that has to hold a number which it has no bits for gets so many more, for others to come. */
    private static final int MORE_BITS = 4;

    /** What is added to the bits of each packed page. */
    private long[] base = new long[1];

    /** How much more is added to each number than to the one before it in the page: 1 for those that count, else 0. */
    private byte[] step = new byte[1];

    /** How many bits a number of each packed page takes, and the bits themselves. */
    private byte[] width = new byte[1];

    private long[][] bits = new long[1][];

    /** How many numbers are packed. */
    private int packed;

    /** The numbers after them, and how many these are. */
    private long[] tail = new long[0];

    private int filled;

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
            base = Arrays.copyOf(base, 2 * page);
            step = Arrays.copyOf(step, 2 * page);
            width = Arrays.copyOf(width, 2 * page);
            bits = Arrays.copyOf(bits, 2 * page);
        }
        pack(page);
        packed += filled;
        filled = 0;
    }

    /** Packs the numbers of the tail. */
    private void pack(int page) {
        long least = tail[0];
        long most = least;
        for (long number : tail) {
            // Written out: this is done for every number, and what is called here is not compiled into the loop.
            if (number < least) {
                least = number;
            } else if (number > most) {
                most = number;
            }
        }
        // Only numbers that go as far as that can count.
        if (most - least < IN_PAGE >>> 1 || !packCounting(page, bitsOf(most - least))) {
            pack(page, tail, least, 0, bitsOf(most - least));
        }
    }

    /** Packs by how far each number is from one more than that before it; false where that takes no fewer bits. */
    private boolean packCounting(int page, int otherwise) {
        long least = tail[0];
        long most = least;
        for (int inPage = 1; inPage <= IN_PAGE; inPage++) {
            long apart = tail[inPage] - inPage;
            least = Math.min(least, apart);
            most = Math.max(most, apart);
        }
        int needed = bitsOf(most - least);
        if (needed < otherwise) {
            pack(page, tail, least, 1, needed);
        }
        return needed < otherwise;
    }

    /** How many bits numbers take that are so far apart; below 0 that is more than a number can say. */
    private static int bitsOf(long spread) {
        return Long.SIZE - Long.numberOfLeadingZeros(spread);
    }

    private void pack(int page, long[] numbers, long least, int byStep, int needed) {
        base[page] = least;
        step[page] = (byte) byStep;
        width[page] = (byte) needed;
        long[] words = new long[needed << PAGE - 6];
        bits[page] = words;
        if (needed == 0) {
            return;
        }
        long word = 0;
        int begun = 0;
        int used = 0;
        for (int inPage = 0; inPage <= IN_PAGE; inPage++) {
            long rest = numbers[inPage] - least - (long) byStep * inPage;
            word |= rest << used;
            used += needed;
            if (used >= Long.SIZE) {
                words[begun++] = word;
                used -= Long.SIZE;
                word = used == 0 ? 0 : rest >>> needed - used;
            }
        }
    }

    /** The number at a place, from 0. */
    public long getLong(int place) {
        int inTail = place - packed;
        if (inTail >= 0) {
            return tail[inTail];
        }
        int page = place >>> PAGE;
        int inPage = place & IN_PAGE;
        long number = base[page] + step[page] * inPage;
        int own = width[page];
        if (own == 0) {
            return number;
        }
        long[] words = bits[page];
        int bit = own * inPage;
        int word = bit >>> 6;
        long rest = words[word] >>> bit;
        if ((bit & Long.SIZE - 1) + own > Long.SIZE) {
            rest |= words[word + 1] << -bit;
        }
        return number + (rest & -1L >>> -own);
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
        } else if (number != getLong(place)) {
            setPacked(place >>> PAGE, place & IN_PAGE, number);
        }
    }

    private void setPacked(int page, int inPage, long number) {
        int own = width[page];
        long rest = number - base[page] - step[page] * inPage;
        if (bitsOf(rest) > own) {
            widen(page, inPage, number);
            return;
        }
        long[] words = bits[page];
        int bit = own * inPage;
        int word = bit >>> 6;
        long mask = -1L >>> -own;
        words[word] = words[word] & ~(mask << bit) | rest << bit;
        if ((bit & Long.SIZE - 1) + own > Long.SIZE) {
            words[word + 1] = words[word + 1] & ~(mask >>> -bit) | rest >>> -bit;
        }
    }

    /** Packs a page anew, which has no bits for a number, with room on both sides for others. */
    private void widen(int page, int inPage, long number) {
        long[] numbers = new long[IN_PAGE + 1];
        Arrays.setAll(numbers, other -> getLong((page << PAGE) + other));
        numbers[inPage] = number;
        long least = Arrays.stream(numbers).min().orElseThrow();
        long spread = Arrays.stream(numbers).max().orElseThrow() - least;
        int room = bitsOf(spread) + MORE_BITS;
        if (room >= Long.SIZE) {
            pack(page, numbers, 0, 0, Long.SIZE);
        } else {
            pack(page, numbers, least - ((1L << room - 1) - spread / 2), 0, room);
        }
    }

    public int size() {
        return packed + filled;
    }

    /** Gives the places of numbers that are not between two; pages of which all plainly are between them are passed over. */
    public void outside(long first, long last, IntConsumer recipient) {
        for (int begin = 0; begin < size(); begin += IN_PAGE + 1) {
            int end = Math.min(begin + IN_PAGE + 1, size());
            for (int place = isBetween(begin, first, last) ? end : begin; place < end; place++) {
                long number = getLong(place);
                if (number < first || number > last) {
                    recipient.accept(place);
                }
            }
        }
    }

    /** Whether no number of a page can be outside; where the widths do not tell, it may still be that none is. */
    private boolean isBetween(int begin, long first, long last) {
        int page = begin >>> PAGE;
        if (begin >= packed || width[page] > Integer.SIZE || base[page] < first) {
            return false;
        }
        long most = step[page] * IN_PAGE + (1L << width[page]) - 1;
        // Where the difference is more than a number can say, it comes below 0.
        return base[page] <= last && last - base[page] >= most;
    }

    /**
     * The numbers in another order.
     *
     * @param order for each place the one whose number comes there, each once
     */
    public NumberList reordered(int[] order) {
        NumberList inOrder = new NumberList();
        for (int place : order) {
            inOrder.add(getLong(place));
        }
        return inOrder;
    }
}
