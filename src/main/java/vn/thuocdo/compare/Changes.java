package vn.thuocdo.compare;

import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.apache.commons.numbers.fraction.BigFraction;
import vn.thuocdo.model.Succession;
import vn.thuocdo.model.Tier;
import vn.thuocdo.score.Rate;
import vn.thuocdo.score.Scoreboard;
import vn.thuocdo.score.Scorecard;

/**
 * What changed from one scoreboard to another. Rates are compared under one method: where the base was scored by
 * another, it is scored again by the current method, and that result is compared.
 *
 * @param base as it is compared
 * @param published the base by its own method; absent where that is the current one
 * @param units one for each unit of today in the order of the current scorecards, then those that are gone
 * @param targets those of units on both sides that are not what they were
 * @param amended those of units on both sides that were amended from one date to the other
 * @param items those of units on both sides that are met on one side alone
 * @param tasks which task of the base is which of today
 */
public record Changes(
        Side base,
        Optional<Scoreboard> published,
        Side current,
        List<UnitChange> units,
        TaskChanges catalogue,
        List<TargetChange> targets,
        List<AmendedItem> amended,
        ItemChanges items,
        TaskMatching tasks) {

    public Changes {
        units = List.copyOf(units);
        targets = List.copyOf(targets);
        amended = List.copyOf(amended);
    }

    /** How many units are in a tier. */
    public record TierCount(Tier tier, long before, long after) {
        public long difference() {
            return after - before;
        }
    }

    /** Units before and after, each with all of them together. */
    public record Totals(List<Scorecard> cardsBefore, List<Scorecard> cardsAfter) {
        public Totals {
            cardsBefore = List.copyOf(cardsBefore);
            cardsAfter = List.copyOf(cardsAfter);
        }

        public int unitsBefore() {
            return cardsBefore.size();
        }

        public int unitsAfter() {
            return cardsAfter.size();
        }

        public Rate before() {
            return total(cardsBefore);
        }

        public Rate after() {
            return total(cardsAfter);
        }

        private static Rate total(List<Scorecard> cards) {
            return Rate.sum(cards.stream().map(Scorecard::rate).toList());
        }

        /** The rate after less the rate before; absent where one of them is absent. */
        public Optional<BigFraction> difference() {
            return after().value().flatMap(now -> before().value().map(now::subtract));
        }
    }

    /**
     * @param base by its own method
     * @param baseByCurrentMethod the same data by the method of the current one
     * @param crosswalk what became of units whose ids changed
     * @param tasks which task of the base is which of today
     */
    public static Changes of(
            Side base, Scoreboard baseByCurrentMethod, Side current, List<Succession> crosswalk, TaskMatching tasks) {
        boolean sameRules = base.board().method().hasTheRulesOf(current.board().method());
        Side compared = base.withBoard(sameRules ? base.board() : baseByCurrentMethod);
        List<UnitChange> units = UnitMatching.of(compared, current, crosswalk);
        return new Changes(
                compared,
                sameRules ? Optional.empty() : Optional.of(base.board()),
                current,
                units,
                TaskChanges.of(compared.board(), current.board(), tasks),
                TargetChange.of(units, tasks),
                AmendedItem.of(units, tasks),
                ItemChanges.of(units, tasks),
                tasks);
    }

    /** Whether nothing changed for any unit or item, and the method is the same. */
    public boolean isEmpty() {
        return published.isEmpty()
                && catalogue.isUnchanged()
                && targets.isEmpty()
                && amended.isEmpty()
                && units.stream().noneMatch(unit -> unit.isChange(tasks));
    }

    /** Every tier of the method, the highest first; none where it gives none. */
    public List<TierCount> tiers() {
        Scoreboard now = current.board();
        if (!now.method().givesTiers()) {
            return List.of();
        }
        List<TierCount> counts = new ArrayList<>();
        for (Tier tier : now.method().tiers()) {
            counts.add(new TierCount(tier, base.board().unitsIn(tier), now.unitsIn(tier)));
        }
        return counts;
    }

    /** The units on both sides that were in a tier before and are in one now; absent for not assessable. */
    public List<UnitChange> moved(Optional<Tier> before, Optional<Tier> after) {
        return units.stream()
                .filter(unit -> unit.kind().isInBoth())
                .filter(unit ->
                        unit.tierBefore().equals(before) && unit.tierAfter().equals(after))
                .toList();
    }

    /** The places of units on both sides: the tiers, and an absent one if a unit is not assessable. */
    public List<Optional<Tier>> places() {
        Set<Optional<Tier>> places = new LinkedHashSet<>();
        tiers().forEach(count -> places.add(Optional.of(count.tier())));
        boolean anyAbsent = units.stream()
                .filter(unit -> unit.kind().isInBoth())
                .anyMatch(
                        unit -> unit.tierBefore().isEmpty() || unit.tierAfter().isEmpty());
        if (anyAbsent) {
            places.add(Optional.empty());
        }
        return List.copyOf(places);
    }

    /** The units that completed everything now and did not before, also new ones. */
    public List<UnitChange> newlyFullyCompleted() {
        return units.stream()
                .filter(unit -> isFull(unit.after()) && !wasFull(unit))
                .toList();
    }

    /** The units that completed everything before and do not now, also those that are gone. */
    public List<UnitChange> noLongerFullyCompleted() {
        return units.stream()
                .filter(unit -> wasFull(unit) && !isFull(unit.after()))
                .toList();
    }

    private static boolean isFull(Optional<Scorecard> card) {
        return card.filter(some -> some.rate().isFull()).isPresent();
    }

    private static boolean wasFull(UnitChange unit) {
        return !unit.before().isEmpty()
                && unit.before().stream().allMatch(some -> some.card().rate().isFull());
    }

    /** The totals over all units of each side. */
    public Totals all() {
        return new Totals(base.board().cards(), current.board().cards());
    }

    /** The totals over the units on both sides, so that new and former units do not matter. */
    public Totals common() {
        List<UnitChange> both =
                units.stream().filter(unit -> unit.kind().isInBoth()).toList();
        return new Totals(
                both.stream().map(unit -> unit.before().get(0).card()).toList(),
                both.stream().map(unit -> unit.after().orElseThrow()).toList());
    }

    /** The units of a kind of change, in the same order. */
    public List<UnitChange> units(UnitChange.Kind kind) {
        return units.stream().filter(unit -> unit.kind() == kind).toList();
    }
}
