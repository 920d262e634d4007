package vn.thuocdo.model;

import java.util.ArrayList;
import java.util.BitSet;
import java.util.List;
import java.util.function.IntUnaryOperator;
import java.util.function.ObjIntConsumer;
import vn.thuocdo.diagnostic.Location;

/** Results that are made when they are asked for, each time anew. */
public abstract class LazyResults extends ItemRows<Result> {

    /** A row without a day. */
    public static final int NO_DAY = Integer.MIN_VALUE;

    /**
     * The place of the first result of an item; where it has none, of those after it, which is the number of results where
     * there is none.
     *
     * @param item its number, as the assignments of the programme have it, or the number after the last
     */
    public abstract int begin(int item);

    /** Gives the rows of items, mostly of one item after the other. */
    public interface Reader {

        /**
         * The rows of one item.
         *
         * @param from the first of its places that are asked for
         * @param to the first place after them
         * @param rows takes them, from its beginning
         */
        void rows(int from, int to, int[] rows);

        /** One that asks for each row by its place. */
        static Reader oneByOne(IntUnaryOperator rowAt) {
            return (from, to, rows) -> {
                for (int place = from; place < to; place++) {
                    rows[place - from] = rowAt.applyAsInt(place);
                }
            };
        }
    }

    /** A reader for the thread that asks for it. */
    public Reader reader() {
        return Reader.oneByOne(this::row);
    }

    /** No result stands for a day before this one, in days since 1970. */
    public abstract int firstDay();

    /** No result stands for a day after this one, in the same form. */
    public abstract int lastDay();

    /** Whether a row {@linkplain Result#reports reports} anything. */
    public abstract boolean reports(int row);

    /**
     * The day that a row stands for, in days since 1970; {@link #NO_DAY} where it has none.
     *
     * @param pattern that of the row
     */
    public abstract int day(int row, int pattern);

    /** The same for a row whose pattern was not asked for. */
    public final int day(int row) {
        return day(row, pattern(row));
    }

    /** The day on which it was reported, in the same form. */
    public abstract int reportedOn(int row);

    /** Where a row stands. */
    public abstract Location at(int row);

    /** Some of its results, of which each other one is like one: all but items, figures, days and places are the same. */
    public List<Result> differing() {
        List<Result> differing = new ArrayList<>();
        BitSet seen = new BitSet();
        for (int place = 0; place < size(); place++) {
            int pattern = pattern(row(place));
            if (pattern == NO_PATTERN || !seen.get(pattern)) {
                differing.add(get(place));
            }
            if (pattern != NO_PATTERN) {
                seen.set(pattern);
            }
        }
        return differing;
    }

    /** As {@link Programme#reportedOutside}. */
    public void reportedOutside(long first, long last, ObjIntConsumer<Location> recipient) {
        for (int place = 0; place < size(); place++) {
            showOutside(row(place), first, last, recipient);
        }
    }

    /** Whether a day is there, and not one of those from the first to the last. */
    protected static boolean isOutside(int day, long first, long last) {
        return day != NO_DAY && (day < first || day > last);
    }

    /** Shows a row if it stands for such a day. */
    protected final void showOutside(int row, long first, long last, ObjIntConsumer<Location> recipient) {
        int day = day(row);
        if (isOutside(day, first, last)) {
            recipient.accept(at(row), day);
        }
    }
}
