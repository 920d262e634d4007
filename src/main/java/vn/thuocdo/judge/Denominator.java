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
    /** Those with a result and, if measured, a target number. */
    EVALUABLE;

    /** The word in methods and JSON: {@code assigned}. */
    public String word() {
        return name().toLowerCase(Locale.ROOT);
    }

    /** Whether an item belongs to it. */
    public boolean contains(Verdict verdict) {
        if (verdict.outcome() instanceof Outcome.Excluded || verdict.outcome() instanceof Outcome.Untargeted) {
            return false;
        }
        return switch (this) {
            case ASSIGNED -> true;
            case DUE -> verdict.standing().due() || verdict.isMet();
            case REPORTED -> verdict.standing().counted().isPresent();
            case EVALUABLE -> verdict.standing().counted().isPresent() && isEvaluable(verdict.outcome());
        };
    }

    /** A report that leaves out its figure does not take a measured item out of the reckoning. */
    private static boolean isEvaluable(Outcome outcome) {
        return !(outcome instanceof Outcome.Undecided undecided
                && undecided.reason().isOfTheItem());
    }
}
