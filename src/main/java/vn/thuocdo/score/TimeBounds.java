package vn.thuocdo.score;

import java.util.List;
import java.util.Optional;
import vn.thuocdo.judge.method.Method;
import vn.thuocdo.judge.method.TimeUnknown;
import vn.thuocdo.model.Tier;

/**
 * The bounds of a rate under a method that looks at time: the least if all items with an unknown time were late, the
 * most if they were on time. A quota on the highest tier is not considered, because it depends on other units.
 *
 * @param leastTier the tier of the least; absent where the method gives none, and for several units together
 * @param mostTier the tier of the most, likewise
 */
public record TimeBounds(Rate least, Optional<Tier> leastTier, Rate most, Optional<Tier> mostTier) {

    /** The bounds of one unit; absent where the method does not look at time, or all is known. */
    static Optional<TimeBounds> of(Tally tally, Method method) {
        if (!method.needsDeadlines() || !tally.has(ItemTrait.TIME_UNKNOWN)) {
            return Optional.empty();
        }
        Method late = method.draft().timeUnknown(TimeUnknown.LATE).method();
        Method onTime = method.draft().timeUnknown(TimeUnknown.ON_TIME).method();
        Tally least = tally.with(share -> share.withLatenessOf(late));
        Tally most = tally.with(share -> share.withLatenessOf(onTime));
        return Optional.of(
                new TimeBounds(rate(least, late), tier(least, late), rate(most, onTime), tier(most, onTime)));
    }

    /** The bounds of several units together, without tiers; absent where all is known. */
    public static Optional<TimeBounds> together(List<Scorecard> cards) {
        return cards.stream().anyMatch(card -> card.timeBounds().isPresent())
                ? Optional.of(withoutTiers(
                        Rate.sum(cards.stream().map(TimeBounds::least).toList()),
                        Rate.sum(cards.stream().map(TimeBounds::most).toList())))
                : Optional.empty();
    }

    public static TimeBounds withoutTiers(Rate least, Rate most) {
        return new TimeBounds(least, Optional.empty(), most, Optional.empty());
    }

    /** The least rate of a unit: its rate where all is known. */
    public static Rate least(Scorecard card) {
        return card.timeBounds().map(TimeBounds::least).orElse(card.rate());
    }

    /** The most rate of a unit: its rate where all is known. */
    public static Rate most(Scorecard card) {
        return card.timeBounds().map(TimeBounds::most).orElse(card.rate());
    }

    private static Rate rate(Tally tally, Method method) {
        return Rate.of(tally, method.denominator());
    }

    private static Optional<Tier> tier(Tally tally, Method method) {
        return method.givesTiers()
                ? TierCheck.highest(TierCheck.of(rate(tally, method), tally, method))
                : Optional.empty();
    }
}
