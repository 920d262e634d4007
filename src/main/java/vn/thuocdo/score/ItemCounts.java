package vn.thuocdo.score;

import java.util.Collections;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import vn.thuocdo.judge.Outcome;
import vn.thuocdo.judge.Verdict;

/**
 * How many of some items are how.
 *
 * @param late met after their deadline
 * @param unreported without a result
 * @param excluded cancelled or not applicable
 * @param overdue not met, and due before the as-of date
 * @param timeUnknown met, of which nobody said whether by their deadline
 * @param undecided with reports that decide nothing
 * @param withoutCase not met because no case arose
 * @param withdrawn of which the unit says itself that they are cancelled or do not apply
 * @param excused late or overdue, by a documented cause that the method accepts
 * @param untargeted left out by the method because they have no target number
 * @param claimedWithoutFigure measured, and claimed as done without a figure
 * @param progress how far they have come; without those that are left out
 */
public record ItemCounts(
        int late,
        int unreported,
        int excluded,
        int overdue,
        int timeUnknown,
        int undecided,
        int withoutCase,
        int withdrawn,
        int excused,
        int untargeted,
        int claimedWithoutFigure,
        Map<Progress, Integer> progress) {

    public ItemCounts {
        progress = progress.isEmpty() ? Map.of() : Collections.unmodifiableMap(new EnumMap<>(progress));
    }

    static ItemCounts of(List<Verdict> verdicts) {
        int late = 0;
        int unreported = 0;
        int excluded = 0;
        int overdue = 0;
        int timeUnknown = 0;
        int undecided = 0;
        int withoutCase = 0;
        int withdrawn = 0;
        int excused = 0;
        int untargeted = 0;
        int claimed = 0;
        int[] progress = new int[Progress.values().length];
        for (Verdict verdict : verdicts) {
            Outcome outcome = verdict.outcome();
            late += one(verdict.late());
            unreported += one(outcome instanceof Outcome.Unreported);
            excluded += one(outcome instanceof Outcome.Excluded);
            overdue += one(verdict.overdue());
            timeUnknown += one(verdict.isTimeUnknown());
            undecided += one(verdict.isUndecided());
            withoutCase += one(outcome instanceof Outcome.WithoutCase || verdict.isUndecidedBy(Outcome.Reason.NO_CASE));
            withdrawn += one(verdict.isUndecidedBy(Outcome.Reason.WITHDRAWN));
            excused += one(verdict.excused());
            untargeted += one(outcome instanceof Outcome.Untargeted);
            claimed += one(verdict.isClaimedWithoutFigure());
            if (!verdict.isLeftOut()) {
                progress[Progress.of(verdict).ordinal()]++;
            }
        }
        return new ItemCounts(
                late,
                unreported,
                excluded,
                overdue,
                timeUnknown,
                undecided,
                withoutCase,
                withdrawn,
                excused,
                untargeted,
                claimed,
                map(progress));
    }

    private static int one(boolean counts) {
        return counts ? 1 : 0;
    }

    private static Map<Progress, Integer> map(int[] counts) {
        Map<Progress, Integer> map = new EnumMap<>(Progress.class);
        for (Progress progress : Progress.values()) {
            if (counts[progress.ordinal()] > 0) {
                map.put(progress, counts[progress.ordinal()]);
            }
        }
        return map;
    }
}
