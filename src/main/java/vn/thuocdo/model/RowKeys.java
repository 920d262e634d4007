package vn.thuocdo.model;

import java.util.Arrays;

/** Numbers keys, which are rows of small numbers, from 0 in the order in which they first appear. */
public final class RowKeys {

    /** The number of an unknown key. */
    public static final int NONE = -1;

    private static final int FIRST_SLOTS = 1 << 6;

    private static final int FACTOR = 31;

    /** The number of a key and 1, or 0; half free, and a key stands at the first free one from its own on. */
    private int[] slots = new int[FIRST_SLOTS];

    private int[][] keys = new int[FIRST_SLOTS / 2][];
    private int size;

    /** The last key that was found: equal keys come together. */
    private int last;

    /** The key that came after each when it came last: lists are much alike. */
    private int[] followers = new int[FIRST_SLOTS / 2];

    /** The number of a known key; {@link #NONE} for others. */
    public int find(int[] key) {
        int slot = place(key);
        return slots[slot] - 1;
    }

    /** The number of a key, which is the next one where the key is new. */
    public int number(int[] key) {
        if (size > 0 && is(last, key)) {
            return last;
        }
        int number = size > 0 ? followers[last] : 0;
        if (size == 0 || !is(number, key)) {
            int slot = place(key);
            number = slots[slot] == 0 ? add(key.clone(), slot) : slots[slot] - 1;
            followers[last] = number;
        }
        last = number;
        return number;
    }

    private boolean is(int number, int[] key) {
        int[] known = keys[number];
        if (known.length != key.length) {
            return false;
        }
        // Written out: keys are short, and the JDK's way begins slowly.
        int part = key.length - 1;
        while (part >= 0 && known[part] == key[part]) {
            part--;
        }
        return part < 0;
    }

    /** Where a key stands, or the first free place from its own on. */
    private int place(int[] key) {
        int slot = slot(key);
        while (slots[slot] != 0 && !is(slots[slot] - 1, key)) {
            slot = slot + 1 & slots.length - 1;
        }
        return slot;
    }

    public int size() {
        return size;
    }

    private int add(int[] key, int slot) {
        if (size == keys.length) {
            grow();
            int free = slot(key);
            while (slots[free] != 0) {
                free = free + 1 & slots.length - 1;
            }
            slots[free] = size + 1;
        } else {
            slots[slot] = size + 1;
        }
        keys[size] = key;
        return size++;
    }

    private int slot(int[] key) {
        int hash = 0;
        for (int part : key) {
            hash = FACTOR * hash + part;
        }
        return (hash ^ hash >>> Short.SIZE) & slots.length - 1;
    }

    private void grow() {
        keys = Arrays.copyOf(keys, 2 * size);
        followers = Arrays.copyOf(followers, 2 * size);
        slots = new int[4 * size];
        for (int number = 0; number < size; number++) {
            int slot = slot(keys[number]);
            while (slots[slot] != 0) {
                slot = slot + 1 & slots.length - 1;
            }
            slots[slot] = number + 1;
        }
    }
}
