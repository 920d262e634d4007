package vn.thuocdo.report.text;

import vn.thuocdo.judge.Outcome;
import vn.thuocdo.judge.Verdict;
import vn.thuocdo.model.Figure;
import vn.thuocdo.model.Result;

/** Which rule of the house decided an item. */
final class DecidingRule {

    private DecidingRule() {}

    /** The key of its text. */
    static String key(Verdict verdict) {
        Outcome outcome = verdict.outcome();
        if (outcome.measurement().isPresent()) {
            return isExactPair(verdict) ? "reason.byPair" : "reason.byFigure";
        }
        if (outcome instanceof Outcome.Met met && met.ground() instanceof Outcome.ByNoCase) {
            return "reason.noneMayArise";
        }
        if (outcome instanceof Outcome.Met || outcome instanceof Outcome.NotMet) {
            boolean measured = verdict.assignment().target().isPresent();
            return measured ? "reason.byClaim" : "reason.byStatus";
        }
        if (outcome instanceof Outcome.Undecided undecided) {
            return switch (undecided.reason()) {
                case TARGET_WITHOUT_NUMBER -> "reason.targetWithoutNumber";
                case TASK_WITHOUT_STATUS -> "reason.taskWithoutStatus";
                case REPORTED_WITHOUT_FIGURE -> "reason.reportedWithoutFigure";
                case MISMATCH -> "reason.mismatch";
                case OPEN_TARGET -> "reason.openTarget";
                case UNREADABLE -> "reason.unreadable";
                case CONFLICTING -> "reason.conflicting";
                case NO_CASE -> "reason.noCase";
                case WITHDRAWN -> "reason.withdrawn";
            };
        }
        if (outcome instanceof Outcome.Excluded) {
            return "reason.byState";
        }
        if (outcome instanceof Outcome.WithoutCase) {
            return "reason.noCase";
        }
        return outcome instanceof Outcome.Untargeted ? "reason.untargeted" : "reason.unreported";
    }

    private static boolean isExactPair(Verdict verdict) {
        return verdict.counted()
                .flatMap(Result::figure)
                .filter(Figure.Ratio.class::isInstance)
                .isPresent();
    }
}
