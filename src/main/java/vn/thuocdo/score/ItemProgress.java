package vn.thuocdo.score;

import java.util.Collection;
import java.util.EnumMap;
import java.util.Map;
import vn.thuocdo.judge.Outcome;
import vn.thuocdo.judge.Verdict;

/** How far an item has come. Every item that is not left out is one of these, so that counts of them add up. */
public enum ItemProgress {
    /** Met by its deadline. */
    IN_TIME,
    /** Met, and without a deadline: it counts as on time. */
    MET_UNDATED,
    LATE,
    /** Met, but not known whether by its deadline. */
    TIME_UNKNOWN,
    /** Not met, and its deadline has passed. */
    OVERDUE,
    /** Not met, its deadline has passed, and nothing was ever reported on it. */
    OVERDUE_UNREPORTED,
    /** Not met, reported, and its deadline has not passed as far as is known. */
    OPEN,
    /** Not met, reported, and without a deadline. */
    OPEN_UNDATED,
    /** Not overdue, and its reports decide nothing. */
    UNDECIDED,
    /** Not reported, and its deadline has not passed as far as is known. */
    UNREPORTED,
    /** Not reported, and without a deadline. */
    UNREPORTED_UNDATED;

    public static ItemProgress of(Verdict verdict) {
        if (verdict.isMet()) {
            if (verdict.late()) {
                return LATE;
            }
            if (verdict.isTimeUnknown()) {
                return TIME_UNKNOWN;
            }
            return verdict.assignment().bindingDeadline().isPresent() ? IN_TIME : MET_UNDATED;
        }
        boolean unreported = verdict.outcome() instanceof Outcome.Unreported;
        if (verdict.overdue()) {
            return unreported ? OVERDUE_UNREPORTED : OVERDUE;
        }
        if (verdict.outcome() instanceof Outcome.Undecided) {
            return UNDECIDED;
        }
        if (verdict.assignment().bindingDeadline().isPresent()) {
            return unreported ? UNREPORTED : OPEN;
        }
        return unreported ? UNREPORTED_UNDATED : OPEN_UNDATED;
    }

    /**
     * The number of items of some units by progress, without those that are cancelled, not applicable or not scored by
     * the method.
     */
    public static Map<ItemProgress, Integer> count(Collection<Scorecard> cards) {
        Map<ItemProgress, Integer> counts = new EnumMap<>(ItemProgress.class);
        for (Scorecard card : cards) {
            card.counts().progress().forEach((progress, items) -> counts.merge(progress, items, Integer::sum));
        }
        return counts;
    }

    /** Whether the unit has to act: the item is overdue, or nothing was reported on it. */
    public boolean isUrgent() {
        return isOverdue() || isUnreported();
    }

    /** Whether it is not met and its deadline has passed. */
    public boolean isOverdue() {
        return this == OVERDUE || this == OVERDUE_UNREPORTED;
    }

    /** Whether nothing was ever reported on it. */
    public boolean isUnreported() {
        return this == OVERDUE_UNREPORTED || this == UNREPORTED || this == UNREPORTED_UNDATED;
    }

    public boolean isMet() {
        return this == IN_TIME || this == MET_UNDATED || this == LATE || this == TIME_UNKNOWN;
    }
}
