package vn.thuocdo.read.lane.record;

import java.util.Arrays;

/** Numbers the texts of one column from 0 by their bytes, in the order in which they are first met. */
final class TextNumbers {

    /** A text that is not kept. */
    static final int NONE = -1;

    private static final int FIRST_SLOTS = 1 << 6;

    /** So many texts are kept of a column; one with more holds remarks, of which each is another. */
    private static final int KEPT = 1 << 17;

    /** Bytes of a text that is kept; longer ones hardly repeat. */
    private static final int KEPT_BYTES = 64;

    /** The number of a text and 1, or 0; a power of two of them, half free, and a text stands at the first free one from its own on. */
    private int[] slots = new int[FIRST_SLOTS];

    private byte[][] texts = new byte[FIRST_SLOTS / 2][];
    private int[] hashes = new int[FIRST_SLOTS / 2];
    private int size;

    /** The last text that was found: rows of one thing come together. */
    private int last;

    /** The text that came after each when it came last: lists are much alike. */
    private int[] followers = new int[FIRST_SLOTS / 2];

    /** The number of a text, which is the next one where it is new; {@link #NONE} where it is not kept. */
    int of(byte[] bytes, int from, int to) {
        if (size > 0 && is(last, bytes, from, to)) {
            return last;
        }
        if (size > 0 && is(followers[last], bytes, from, to)) {
            last = followers[last];
            return last;
        }
        if (to - from > KEPT_BYTES) {
            return NONE;
        }
        int hash = hash(bytes, from, to);
        int slot = slot(hash);
        while (slots[slot] != 0) {
            int number = slots[slot] - 1;
            if (hashes[number] == hash && is(number, bytes, from, to)) {
                return follow(number);
            }
            slot = slot + 1 & slots.length - 1;
        }
        return size == KEPT ? NONE : add(Arrays.copyOfRange(bytes, from, to), hash);
    }

    private boolean is(int number, byte[] bytes, int from, int to) {
        byte[] text = texts[number];
        int length = to - from;
        if (text.length != length) {
            return false;
        }
        // Written out: texts are short, and the JDK's way begins slowly. Those that differ mostly do so at their end.
        int place = length - 1;
        while (place >= 0 && text[place] == bytes[from + place]) {
            place--;
        }
        return place < 0;
    }

    /** Of some bytes; equal ones have equal hashes. */
    static int hash(byte[] bytes, int from, int to) {
        int hash = 0;
        for (int place = from; place < to; place++) {
            hash = (hash << 5) - hash + bytes[place];
        }
        return hash;
    }

    private int add(byte[] text, int hash) {
        if (size == texts.length) {
            grow();
        }
        texts[size] = text;
        hashes[size] = hash;
        place(size);
        return follow(size++);
    }

    private int follow(int number) {
        followers[last] = number;
        last = number;
        return number;
    }

    private void place(int number) {
        int slot = slot(hashes[number]);
        while (slots[slot] != 0) {
            slot = slot + 1 & slots.length - 1;
        }
        slots[slot] = number + 1;
    }

    private int slot(int hash) {
        return (hash ^ hash >>> Byte.SIZE ^ hash >>> Short.SIZE) & slots.length - 1;
    }

    private void grow() {
        texts = Arrays.copyOf(texts, 2 * size);
        hashes = Arrays.copyOf(hashes, 2 * size);
        followers = Arrays.copyOf(followers, 2 * size);
        slots = new int[4 * size];
        for (int number = 0; number < size; number++) {
            place(number);
        }
    }
}
