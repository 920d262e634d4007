package vn.thuocdo.score;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.TreeMap;
import vn.thuocdo.judge.Outcome;
import vn.thuocdo.judge.Verdict;
import vn.thuocdo.judge.method.Denominator;
import vn.thuocdo.judge.method.Gate;
import vn.thuocdo.judge.method.Method;
import vn.thuocdo.model.Assignment;
import vn.thuocdo.model.Band;
import vn.thuocdo.model.NaturalOrder;
import vn.thuocdo.model.Tier;
import vn.thuocdo.model.Unit;

/**
 * The result of one unit (<i>bảng điểm</i>).
 *
 * @param counts its items, counted by state
 * @param checks its bound and gates for each tier, the highest first; empty where the unit is not assessable
 * @param tier the highest tier whose bound the exact rate reaches and whose gates hold; absent where the unit is not
 *     assessable, and under a method that gives no tiers because data is missing
 * @param leftOutByQuota whether only the quota keeps it out of the highest tier
 * @param rank from 1, ties share one; absent where the unit is not assessable
 * @param next the shortest way to a higher tier; absent in the highest, where no way leads up or none can be told
 * @param groups its items by group of tasks, in natural order of the groups
 * @param overachieved the measured items that reached twice their target or more
 * @param timeBounds what the rate would be if all were known of when items were met; absent where that changes nothing
 * @param amended the rows of its items that came into force in the course of the year, in the order of the items
 * @param sensitivity how near the unit stands to another tier; absent where it was not worked out with the card
 * @param verdicts every item, in natural order of the tasks; may be made anew each time that somebody looks
 */
public record Scorecard(
        Unit unit,
        Rate rate,
        ItemCounts counts,
        List<TierCheck> checks,
        Optional<Tier> tier,
        boolean leftOutByQuota,
        OptionalInt rank,
        Band band,
        Optional<NextTier> next,
        List<Group> groups,
        List<Overachievement> overachieved,
        Optional<TimeBounds> timeBounds,
        List<Assignment> amended,
        Optional<Sensitivity> sensitivity,
        List<Verdict> verdicts) {

    /**
     * The next tier, and the number of further items that lead to it.
     *
     * @param items the fewest that have to be met, those that add most first; at least 1 where no gate is in the way
     * @param blockedBy the gates of the tier that do not hold, and that no further items can make hold
     * @param reached the highest tier that as many items lead to: in a small unit one item may pass over a tier. This
     *     is the one that readers are told; a highest tier with a quota only where it is the next one
     */
    public record NextTier(Tier tier, int items, List<Gate> blockedBy, Tier reached) {
        public NextTier {
            blockedBy = List.copyOf(blockedBy);
        }
    }

    /** A group of tasks; its name is empty for tasks without one. */
    public record Group(String name, Rate rate) {

        /** The groups of some items, in natural order of their names. */
        static List<Group> of(Tally tally, Denominator over) {
            Map<String, Rate.Sum> byGroup = new HashMap<>();
            for (Tally.Count count : tally.counts()) {
                byGroup.computeIfAbsent(count.share().group(), group -> new Rate.Sum())
                        .add(count, over);
            }
            List<Group> groups = new ArrayList<>();
            byGroup.forEach((name, sum) -> groups.add(new Group(name, sum.rate())));
            groups.sort((one, other) -> NaturalOrder.IDS.compare(one.name(), other.name()));
            return groups;
        }

        /** The groups of several units, in the same order. */
        static List<Group> together(List<Scorecard> cards) {
            Map<String, List<Rate>> byGroup = new TreeMap<>(NaturalOrder.IDS);
            for (Scorecard card : cards) {
                for (Group group : card.groups()) {
                    byGroup.computeIfAbsent(group.name(), name -> new ArrayList<>())
                            .add(group.rate());
                }
            }
            List<Group> groups = new ArrayList<>();
            byGroup.forEach((name, rates) -> groups.add(new Group(name, Rate.sum(rates))));
            return groups;
        }
    }

    /** The card of a unit with these items. */
    static Scorecard of(Unit unit, List<Verdict> verdicts, Method method) {
        return of(unit, Tally.of(verdicts), verdicts, method).withVerdicts(verdicts);
    }

    /**
     * The card of a unit, without its items.
     *
     * @param tally of all its items
     * @param listed those of them that it may list
     */
    static Scorecard of(Unit unit, Tally tally, List<Verdict> listed, Method method) {
        return of(unit, Standing.of(tally, method), Group.of(tally, method.denominator()), tally, listed, method);
    }

    /** The same, where what all items and those of groups come to is known. */
    static Scorecard of(
            Unit unit, Standing standing, List<Group> groups, Tally tally, List<Verdict> listed, Method method) {
        return new Scorecard(
                unit,
                standing.rate(),
                ItemCounts.of(tally),
                standing.checks(),
                standing.tier(),
                false,
                OptionalInt.empty(),
                band(standing.rate().assigned(), method),
                standing.next(),
                groups,
                Overachievement.among(listed),
                TimeBounds.of(tally, method),
                Amendment.rows(listed),
                Optional.empty(),
                List.of());
    }

    Scorecard withRank(OptionalInt newRank) {
        return with(newRank, sensitivity, verdicts);
    }

    /** The same unit in the next tier that it qualifies for; no further item leads it to a higher one. */
    Scorecard leftOutOfTop() {
        Optional<Tier> below = TierCheck.highest(checks.subList(1, checks.size()));
        return new Scorecard(
                unit,
                rate,
                counts,
                checks,
                below,
                true,
                rank,
                band,
                Optional.empty(),
                groups,
                overachieved,
                timeBounds,
                amended,
                Optional.empty(),
                verdicts);
    }

    /** The tiers that have gates and whose gates all hold; the highest first. */
    public List<Tier> holding() {
        List<Tier> holding = new ArrayList<>();
        for (TierCheck check : checks) {
            if (!check.gates().isEmpty() && check.gatesHold()) {
                holding.add(check.tier());
            }
        }
        return holding;
    }

    /** Its items that are not cancelled or not applicable. */
    public List<Assignment> assignments() {
        return verdicts.stream()
                .filter(verdict -> !(verdict.outcome() instanceof Outcome.Excluded))
                .map(verdict -> verdict.state().assignment())
                .toList();
    }

    /** Its items that are met. */
    public List<Assignment> met() {
        return verdicts.stream()
                .filter(Verdict::isMet)
                .map(verdict -> verdict.state().assignment())
                .toList();
    }

    /** How many of the completed items were met after their deadline. */
    public int late() {
        return counts.late();
    }

    /** How many items have no result. */
    public int unreported() {
        return counts.unreported();
    }

    /** How many items are cancelled or not applicable. */
    public int excluded() {
        return counts.excluded();
    }

    /** How many items are not met and were due before the as-of date. */
    public int overdue() {
        return counts.overdue();
    }

    /** How many items were met, but not known whether by their deadline. */
    public int timeUnknown() {
        return counts.timeUnknown();
    }

    /** How many items have reports that decide nothing. */
    public int undecided() {
        return counts.undecided();
    }

    /** How many items are not met because no case arose. */
    public int withoutCase() {
        return counts.withoutCase();
    }

    /** How many items the unit itself says are cancelled or do not apply. */
    public int withdrawn() {
        return counts.withdrawn();
    }

    /** How many late or overdue items are excused by a documented cause that the method accepts. */
    public int excused() {
        return counts.excused();
    }

    /** How many items the method leaves out because they have no target number. */
    public int untargeted() {
        return counts.untargeted();
    }

    /** The same card with how near the unit is to another tier. */
    Scorecard withSensitivity(Sensitivity some) {
        return with(rank, Optional.of(some), verdicts);
    }

    /** The same card with equal items. */
    Scorecard withVerdicts(List<Verdict> others) {
        return with(rank, sensitivity, others);
    }

    private Scorecard with(OptionalInt newRank, Optional<Sensitivity> some, List<Verdict> others) {
        return new Scorecard(
                unit,
                rate,
                counts,
                checks,
                tier,
                leftOutByQuota,
                newRank,
                band,
                next,
                groups,
                overachieved,
                timeBounds,
                amended,
                some,
                others);
    }

    private static Band band(int assigned, Method method) {
        for (Band band : method.bands()) {
            if (band.reachedBy(assigned)) {
                return band;
            }
        }
        throw new IllegalStateException("the lowest band begins at 0");
    }
}
