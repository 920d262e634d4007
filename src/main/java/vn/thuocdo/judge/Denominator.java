package vn.thuocdo.judge;

import java.util.Locale;

/**
 * Which items a rate is taken over. Cancelled and not-applicable items are in none, nor are items without a target where
 * the method leaves them out.
 */
public enum Denominator {
    /** All. */
    ASSIGNED,
    /** Those whose deadline is at or before the as-of date, or that are met already. */
    DUE,
    /** Those with a result. */
    REPORTED,
    /** Those with a result that decides: met or not met. */
    EVALUABLE;

    /** The word in methods and JSON: {@code assigned}. */
    public String word() {
        return name().toLowerCase(Locale.ROOT);
    }

    /** Whether an item belongs to it. */
    public boolean contains(Verdict verdict) {
        if (verdict.isLeftOut()) {
            return false;
        }
        return switch (this) {
            case ASSIGNED -> true;
            case DUE -> verdict.isDue();
            case REPORTED -> verdict.state().isReported();
            case EVALUABLE -> verdict.isMet() || verdict.outcome() instanceof Outcome.NotMet;
        };
    }
}
