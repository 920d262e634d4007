package vn.thuocdo.score;

import java.math.BigInteger;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.TreeMap;
import java.util.function.Predicate;
import java.util.stream.Collectors;
import org.apache.commons.numbers.fraction.BigFraction;
import vn.thuocdo.judge.Denominator;
import vn.thuocdo.judge.Method;
import vn.thuocdo.judge.Outcome;
import vn.thuocdo.judge.Verdict;
import vn.thuocdo.model.Band;
import vn.thuocdo.model.NaturalOrder;
import vn.thuocdo.model.Quantity;
import vn.thuocdo.model.Tier;
import vn.thuocdo.model.Unit;

/**
 * How far one unit is (<i>bảng điểm</i>).
 *
 * @param late how many of the completed items were met after their deadline
 * @param unreported how many items have no result
 * @param excluded how many items are cancelled or not applicable
 * @param tier absent where the unit is not assessable
 * @param rank from 1, ties share one; absent where the unit is not assessable
 * @param next the shortest way to a higher tier; absent in the highest and where the unit is not assessable
 * @param groups its items by group of tasks, in natural order of the groups
 * @param overachieved the measured items that reached twice their target or more
 * @param verdicts every item, in natural order of the tasks
 */
public record Scorecard(
        Unit unit,
        Rate rate,
        int late,
        int unreported,
        int excluded,
        Optional<Tier> tier,
        OptionalInt rank,
        Band band,
        Optional<NextTier> next,
        List<Group> groups,
        List<Overachievement> overachieved,
        List<Verdict> verdicts) {

    /**
     * The next tier, and how many more items lead to it.
     *
     * @param items at least 1
     */
    public record NextTier(Tier tier, int items) {}

    /** A group of tasks; its name is empty for tasks without one. */
    public record Group(String name, Rate rate) {

        /** The groups of some items, in natural order of their names. */
        static List<Group> of(List<Verdict> verdicts, Denominator over) {
            Map<String, List<Verdict>> byGroup = verdicts.stream()
                    .collect(Collectors.groupingBy(
                            verdict -> verdict.standing().assignment().task().group(),
                            () -> new TreeMap<>(NaturalOrder.IDS),
                            Collectors.toList()));
            return byGroup.entrySet().stream()
                    .map(group -> new Group(group.getKey(), Rate.of(group.getValue(), over)))
                    .toList();
        }
    }

    /**
     * An item that reached its target several times over.
     *
     * @param achievement actual ÷ target, exact, from 2 up
     */
    public record Overachievement(Verdict verdict, Outcome.ByFigure ground, BigFraction achievement) {

        /** How many whole times the target was reached, rounded down. */
        public BigInteger times() {
            return achievement.getNumerator().divide(achievement.getDenominator());
        }
    }

    static Scorecard of(Unit unit, List<Verdict> verdicts, Method method) {
        Rate rate = Rate.of(verdicts, method.denominator());
        Optional<Tier> tier = rate.value().map(value -> tier(value, method));
        return new Scorecard(
                unit,
                rate,
                count(verdicts, Verdict::late),
                count(verdicts, verdict -> verdict.outcome() instanceof Outcome.Unreported),
                count(verdicts, verdict -> verdict.outcome() instanceof Outcome.Excluded),
                tier,
                OptionalInt.empty(),
                band(rate.assigned(), method),
                tier.flatMap(reached -> next(reached, rate, method)),
                Group.of(verdicts, method.denominator()),
                verdicts.stream()
                        .flatMap(verdict -> overachievement(verdict).stream())
                        .toList(),
                verdicts);
    }

    Scorecard withRank(OptionalInt newRank) {
        return new Scorecard(
                unit, rate, late, unreported, excluded, tier, newRank, band, next, groups, overachieved, verdicts);
    }

    private static int count(List<Verdict> verdicts, Predicate<Verdict> which) {
        return (int) verdicts.stream().filter(which).count();
    }

    /** The highest tier whose bound the exact rate reaches. */
    private static Tier tier(BigFraction rate, Method method) {
        return method.tiers().stream()
                .filter(tier -> tier.reachedBy(rate))
                .findFirst()
                .orElseThrow(() -> new IllegalStateException("the lowest tier begins at 0"));
    }

    private static Band band(int assigned, Method method) {
        return method.bands().stream()
                .filter(band -> band.reachedBy(assigned))
                .findFirst()
                .orElseThrow(() -> new IllegalStateException("the lowest band begins at 0"));
    }

    private static Optional<NextTier> next(Tier reached, Rate rate, Method method) {
        int place = method.tiers().indexOf(reached);
        if (place == 0) {
            return Optional.empty();
        }
        Tier above = method.tiers().get(place - 1);
        BigFraction missing = Quantity.of(above.lower(), true)
                .ratio()
                .multiply(rate.denominator())
                .subtract(rate.credit());
        int items = missing.getNumerator()
                .add(missing.getDenominator())
                .subtract(BigInteger.ONE)
                .divide(missing.getDenominator())
                .intValueExact();
        return Optional.of(new NextTier(above, items));
    }

    private static Optional<Overachievement> overachievement(Verdict verdict) {
        if (!(verdict.outcome() instanceof Outcome.Met met) || !(met.ground() instanceof Outcome.ByFigure figure)) {
            return Optional.empty();
        }
        return figure.measurement()
                .achievement()
                .filter(times -> times.compareTo(BigFraction.of(2)) >= 0)
                .map(times -> new Overachievement(verdict, figure, times));
    }
}
