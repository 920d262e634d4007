package vn.thuocdo.judge.method;

import java.util.Locale;

/**
 * The items that a rate is taken over. Cancelled and not-applicable items are in no denominator, nor are items without
 * a target if the method leaves them out.
 */
public enum Denominator {
    /** All. */
    ASSIGNED,
    /** Items whose deadline is at or before the as-of date, or that are already met. */
    DUE,
    /** Items with a result. */
    REPORTED,
    /** Items with a result that decides: met or not met. */
    EVALUABLE;

    /** The word in methods and JSON: {@code assigned}. */
    public String word() {
        return name().toLowerCase(Locale.ROOT);
    }

    /** Whether an item belongs to it. */
    public boolean contains(JudgedItem item) {
        if (item.isLeftOut()) {
            return false;
        }
        return switch (this) {
            case ASSIGNED -> true;
            case DUE -> item.isDue();
            case REPORTED -> item.isReported();
            case EVALUABLE -> item.isDecided();
        };
    }
}
