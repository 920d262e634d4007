package vn.thuocdo.score;

import java.util.Collections;
import java.util.EnumMap;
import java.util.Map;

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

    private static final int TRAITS = ItemTrait.values().length;
    private static final ItemProgress[] STEPS = ItemProgress.values();

    public ItemCounts {
        progress = progress.isEmpty() ? Map.of() : Collections.unmodifiableMap(new EnumMap<>(progress));
    }

    static ItemCounts of(Tally tally) {
        int[] items = new int[TRAITS];
        int[] progress = new int[STEPS.length];
        for (Tally.Count count : tally.counts()) {
            ItemShare share = count.share();
            int traits = share.traits();
            for (int trait = 0; traits != 0; trait++) {
                items[trait] += (traits & 1) * count.items();
                traits >>>= 1;
            }
            if (share.progress().isPresent()) {
                progress[share.progress().get().ordinal()] += count.items();
            }
        }
        return new ItemCounts(
                items[ItemTrait.LATE.ordinal()],
                items[ItemTrait.UNREPORTED.ordinal()],
                items[ItemTrait.EXCLUDED.ordinal()],
                items[ItemTrait.OVERDUE.ordinal()],
                items[ItemTrait.TIME_UNKNOWN.ordinal()],
                items[ItemTrait.UNDECIDED.ordinal()],
                items[ItemTrait.WITHOUT_CASE.ordinal()],
                items[ItemTrait.WITHDRAWN.ordinal()],
                items[ItemTrait.EXCUSED.ordinal()],
                items[ItemTrait.UNTARGETED.ordinal()],
                items[ItemTrait.CLAIMED_WITHOUT_FIGURE.ordinal()],
                items[ItemTrait.DATED.ordinal()],
                map(progress));
    }

    private static Map<ItemProgress, Integer> map(int[] counts) {
        Map<ItemProgress, Integer> map = new EnumMap<>(ItemProgress.class);
        for (ItemProgress progress : STEPS) {
            if (counts[progress.ordinal()] > 0) {
                map.put(progress, counts[progress.ordinal()]);
            }
        }
        return map;
    }
}
