package vn.thuocdo.score;

import vn.thuocdo.judge.Outcome;
import vn.thuocdo.judge.Verdict;
import vn.thuocdo.judge.method.Method;

/** What a scorecard asks of an item, apart from numbers. */
enum ItemTrait {
    MET,
    DECIDED,
    REPORTED,
    DUE,
    LEFT_OUT,
    EXCEEDED,
    DELAYED,
    WAIVED,
    LATE,
    UNREPORTED,
    EXCLUDED,
    OVERDUE,
    TIME_UNKNOWN,
    UNDECIDED,
    WITHOUT_CASE,
    WITHDRAWN,
    EXCUSED,
    UNTARGETED,
    CLAIMED_WITHOUT_FIGURE,
    DATED;

    private static final ItemTrait[] ALL = values();

    /** The traits of an item, one bit each. */
    static int of(Verdict verdict) {
        int traits = 0;
        for (ItemTrait trait : ALL) {
            traits |= trait.holds(verdict) ? trait.bit() : 0;
        }
        return traits;
    }

    /** Those that rates and tiers look at, and the way to the next tier. */
    static int lookedAtBy(Method method) {
        int traits = MET.bit() | LEFT_OUT.bit() | EXCLUDED.bit();
        boolean ofTiers = method.needsDeadlines() || !method.gates().isEmpty();
        if (ofTiers) {
            traits |= EXCEEDED.bit() | DELAYED.bit() | WAIVED.bit() | TIME_UNKNOWN.bit();
        }
        return switch (method.denominator()) {
            case ASSIGNED -> ofTiers ? traits | DUE.bit() : traits;
            case DUE -> traits | DUE.bit();
            case REPORTED -> traits | DUE.bit() | REPORTED.bit();
            case EVALUABLE -> traits | DUE.bit() | DECIDED.bit();
        };
    }

    /** Whether it is among some traits. */
    boolean isIn(int traits) {
        return (traits & bit()) != 0;
    }

    private int bit() {
        return 1 << ordinal();
    }

    private boolean holds(Verdict verdict) {
        return switch (this) {
            case MET -> verdict.isMet();
            case DECIDED -> verdict.isDecided();
            case REPORTED -> verdict.isReported();
            case DUE -> verdict.isDue();
            case LEFT_OUT -> verdict.isLeftOut();
            case EXCEEDED -> verdict.isExceeded();
            case DELAYED -> verdict.isDelayed();
            case WAIVED -> verdict.waived();
            case LATE -> verdict.late();
            case UNREPORTED -> verdict.outcome() instanceof Outcome.Unreported;
            case EXCLUDED -> verdict.outcome() instanceof Outcome.Excluded;
            case OVERDUE -> verdict.overdue();
            case TIME_UNKNOWN -> verdict.isTimeUnknown();
            case UNDECIDED -> verdict.isUndecided();
            case WITHOUT_CASE ->
                verdict.outcome() instanceof Outcome.WithoutCase || verdict.isUndecidedBy(Outcome.Reason.NO_CASE);
            case WITHDRAWN -> verdict.isUndecidedBy(Outcome.Reason.WITHDRAWN);
            case EXCUSED -> verdict.excused();
            case UNTARGETED -> verdict.outcome() instanceof Outcome.Untargeted;
            case CLAIMED_WITHOUT_FIGURE -> verdict.isClaimedWithoutFigure();
            case DATED ->
                !verdict.isLeftOut() && verdict.assignment().bindingDeadline().isPresent();
        };
    }
}
