package vn.thuocdo.score;

import java.util.Collections;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.function.Predicate;
import vn.thuocdo.judge.Outcome;
import vn.thuocdo.judge.Verdict;

/**
 * Counts of some items: late, overdue, not reported and so on.
 *
 * @param late met after their deadline
 * @param unreported without a result
 * @param excluded cancelled or not applicable
 * @param overdue not met, and due before the as-of date
 * @param timeUnknown met, but not known whether by their deadline
 * @param undecided with reports that decide nothing
 * @param withoutCase not met because no case arose
 * @param withdrawn that the unit itself says are cancelled or do not apply
 * @param excused late or overdue, by a documented cause that the method accepts
 * @param untargeted left out by the method because they have no target number
 * @param claimedWithoutFigure measured, and claimed as done without a figure
 * @param dated with a deadline; without those that are left out
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
        int dated,
        Map<ItemProgress, Integer> progress) {

    public ItemCounts {
        progress = progress.isEmpty() ? Map.of() : Collections.unmodifiableMap(new EnumMap<>(progress));
    }

    /** The kinds of items that are counted, named as the counts above. */
    private enum Counted {
        LATE(Verdict::late),
        UNREPORTED(verdict -> verdict.outcome() instanceof Outcome.Unreported),
        EXCLUDED(verdict -> verdict.outcome() instanceof Outcome.Excluded),
        OVERDUE(Verdict::overdue),
        TIME_UNKNOWN(Verdict::isTimeUnknown),
        UNDECIDED(Verdict::isUndecided),
        WITHOUT_CASE(verdict ->
                verdict.outcome() instanceof Outcome.WithoutCase || verdict.isUndecidedBy(Outcome.Reason.NO_CASE)),
        WITHDRAWN(verdict -> verdict.isUndecidedBy(Outcome.Reason.WITHDRAWN)),
        EXCUSED(Verdict::excused),
        UNTARGETED(verdict -> verdict.outcome() instanceof Outcome.Untargeted),
        CLAIMED(Verdict::isClaimedWithoutFigure),
        DATED(verdict ->
                !verdict.isLeftOut() && verdict.assignment().bindingDeadline().isPresent());

        private final Predicate<Verdict> holds;

        Counted(Predicate<Verdict> holds) {
            this.holds = holds;
        }
    }

    /** Goes through the items once, because there may be millions, each made on request. */
    static ItemCounts of(List<Verdict> verdicts) {
        Counted[] kinds = Counted.values();
        int[] counts = new int[kinds.length];
        int[] progress = new int[ItemProgress.values().length];
        for (Verdict verdict : verdicts) {
            for (Counted kind : kinds) {
                counts[kind.ordinal()] += kind.holds.test(verdict) ? 1 : 0;
            }
            if (!verdict.isLeftOut()) {
                progress[ItemProgress.of(verdict).ordinal()]++;
            }
        }
        return new ItemCounts(
                counts[Counted.LATE.ordinal()],
                counts[Counted.UNREPORTED.ordinal()],
                counts[Counted.EXCLUDED.ordinal()],
                counts[Counted.OVERDUE.ordinal()],
                counts[Counted.TIME_UNKNOWN.ordinal()],
                counts[Counted.UNDECIDED.ordinal()],
                counts[Counted.WITHOUT_CASE.ordinal()],
                counts[Counted.WITHDRAWN.ordinal()],
                counts[Counted.EXCUSED.ordinal()],
                counts[Counted.UNTARGETED.ordinal()],
                counts[Counted.CLAIMED.ordinal()],
                counts[Counted.DATED.ordinal()],
                map(progress));
    }

    private static Map<ItemProgress, Integer> map(int[] counts) {
        Map<ItemProgress, Integer> map = new EnumMap<>(ItemProgress.class);
        for (ItemProgress progress : ItemProgress.values()) {
            if (counts[progress.ordinal()] > 0) {
                map.put(progress, counts[progress.ordinal()]);
            }
        }
        return map;
    }
}
