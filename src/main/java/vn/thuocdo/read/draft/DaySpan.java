package vn.thuocdo.read.draft;

import vn.thuocdo.model.LazyResults;

/** The first and the last of some days, in days since 1970. */
final class DaySpan {

    private int first = Integer.MAX_VALUE;
    private int last = Integer.MIN_VALUE;

    /** Takes a day, which may be {@link LazyResults#NO_DAY}. */
    void take(int day) {
        if (day != LazyResults.NO_DAY) {
            first = Math.min(first, day);
            last = Math.max(last, day);
        }
    }

    /** After every other where none was taken. */
    int first() {
        return first;
    }

    /** Before every other where none was taken. */
    int last() {
        return last;
    }
}
