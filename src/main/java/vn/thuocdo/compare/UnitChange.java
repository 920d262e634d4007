package vn.thuocdo.compare;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import org.apache.commons.numbers.fraction.BigFraction;
import vn.thuocdo.judge.Outcome;
import vn.thuocdo.judge.Verdict;
import vn.thuocdo.model.Target;
import vn.thuocdo.model.Tier;
import vn.thuocdo.model.Unit;
import vn.thuocdo.score.Rate;
import vn.thuocdo.score.Scorecard;
import vn.thuocdo.score.TimeBounds;

/**
 * What became of a unit: one for each current unit, and one for each former unit without a successor.
 *
 * @param before the former units: none for a new unit, several where units were merged
 * @param after the current unit; absent where it is gone
 */
public record UnitChange(Kind kind, List<Predecessor> before, Optional<Scorecard> after) {

    public enum Kind {
        /** The same unit on both sides. */
        SAME,
        /** The same unit under another id. */
        RENAMED,
        /** Several units became one. */
        MERGED,
        /** A part of a former unit. */
        SPLIT,
        /** Parts of several former units. */
        REORGANISED,
        NEW,
        GONE;

        /** Whether it is one whole unit before and one now. */
        public boolean isInBoth() {
            return this == SAME || this == RENAMED;
        }
    }

    /**
     * A former unit.
     *
     * @param share the part of it that is in the unit of today, 1 for all
     */
    public record Predecessor(Scorecard card, BigFraction share) {}

    public UnitChange {
        before = List.copyOf(before);
    }

    /** The current unit, else the former one. */
    public Unit unit() {
        return after.orElseGet(() -> before.get(0).card()).unit();
    }

    /** The rate before; of several units their parts together, each by its weight. Absent where there was none. */
    public Optional<BigFraction> rateBefore() {
        return before(Scorecard::rate).value();
    }

    /** 1 for a higher tier than before, −1 for a lower one; 0 for the same, and where one of them is absent. */
    public int tierMove() {
        return tierBefore().isPresent() && tierAfter().isPresent()
                ? tierAfter().get().lower().compareTo(tierBefore().get().lower())
                : 0;
    }

    private Rate before(Function<Scorecard, Rate> rate) {
        return Rate.sum(before.stream()
                .map(predecessor -> part(rate.apply(predecessor.card()), predecessor.share()))
                .toList());
    }

    private static Rate part(Rate rate, BigFraction share) {
        return new Rate(
                rate.assigned(),
                rate.denominator(),
                rate.completed(),
                rate.weight().multiply(share),
                rate.credit().multiply(share));
    }

    /**
     * The bounds of the rate before if it were known when items were met; for several units their parts together,
     * without tiers. Absent where the rate is certain.
     */
    public Optional<TimeBounds> timeBoundsBefore() {
        if (before.size() == 1) {
            return before.get(0).card().timeBounds();
        }
        return before.stream()
                        .anyMatch(predecessor -> predecessor.card().timeBounds().isPresent())
                ? Optional.of(TimeBounds.withoutTiers(before(TimeBounds::least), before(TimeBounds::most)))
                : Optional.empty();
    }

    /** The bounds of the current rate. */
    public Optional<TimeBounds> timeBoundsAfter() {
        return after.flatMap(Scorecard::timeBounds);
    }

    public Optional<BigFraction> rateAfter() {
        return after.flatMap(card -> card.rate().value());
    }

    /** The rate after less the rate before: 1/100 for a percentage point. Absent where one of them is. */
    public Optional<BigFraction> difference() {
        return rateAfter().flatMap(now -> rateBefore().map(now::subtract));
    }

    /** How many items the unit had; absent unless there was exactly one, of which all is in the unit of today. */
    public Optional<Integer> assignedBefore() {
        return before.size() == 1 && before.get(0).share().equals(BigFraction.ONE)
                ? Optional.of(before.get(0).card().rate().assigned())
                : Optional.empty();
    }

    /** The tier before; absent unless there was exactly one unit, which had one. */
    public Optional<Tier> tierBefore() {
        return before.size() == 1 ? before.get(0).card().tier() : Optional.empty();
    }

    public Optional<Tier> tierAfter() {
        return after.flatMap(Scorecard::tier);
    }

    /** Whether anything in its scorecard or in the outcome of any item changed. */
    boolean isChange(TaskMatching tasks) {
        if (kind != Kind.SAME) {
            return true;
        }
        Scorecard then = before.get(0).card();
        Scorecard now = after.orElseThrow();
        return !then.rate().equals(now.rate())
                || !then.tier().equals(now.tier())
                || !then.rank().equals(now.rank())
                || then.late() != now.late()
                || then.verdicts().size() != now.verdicts().size()
                || !itemsOf(tasks.byIdNow(then)).equals(itemsOf(TaskMatching.BY_IDS.byIdNow(now)));
    }

    /** The target and the outcome of an item; kept in a map by task, because the order of items does not matter. */
    private record ItemState(Optional<Target> target, Outcome outcome, BigFraction weight, BigFraction credit) {}

    private static Map<String, ItemState> itemsOf(Map<String, Verdict> verdicts) {
        Map<String, ItemState> items = new HashMap<>();
        verdicts.forEach((task, verdict) -> items.put(
                task,
                new ItemState(verdict.assignment().target(), verdict.outcome(), verdict.weight(), verdict.credit())));
        return items;
    }
}
