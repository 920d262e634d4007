package vn.thuocdo.report.text;

import vn.thuocdo.judge.Outcome;
import vn.thuocdo.judge.Verdict;
import vn.thuocdo.model.State;

/** What became of an item, in the same words in every report. */
public final class OutcomeWord {

    private OutcomeWord() {}

    /** {@code Completed late}; {@code Not reported, overdue}. */
    public static String of(Verdict verdict, Messages messages) {
        String word = messages.text(key(verdict));
        return verdict.overdue() ? messages.text("outcome.overdue", word) : word;
    }

    private static String key(Verdict verdict) {
        Outcome outcome = verdict.outcome();
        if (outcome instanceof Outcome.Met) {
            String inTime = verdict.isTimeUnknown() ? "outcome.timeUnknown" : "outcome.met";
            return verdict.late() ? "outcome.late" : inTime;
        }
        if (outcome instanceof Outcome.Undecided undecided) {
            return switch (undecided.reason()) {
                case NO_CASE -> "outcome.noCase";
                case WITHDRAWN -> "outcome.withdrawn";
                default -> "outcome.undecided";
            };
        }
        if (outcome instanceof Outcome.Excluded excluded) {
            return excluded.state() == State.CANCELLED ? "outcome.cancelled" : "outcome.notApplicable";
        }
        if (outcome instanceof Outcome.WithoutCase) {
            return "outcome.noCase";
        }
        if (outcome instanceof Outcome.Untargeted) {
            return "outcome.untargeted";
        }
        return outcome instanceof Outcome.Unreported ? "outcome.unreported" : "outcome.notMet";
    }
}
