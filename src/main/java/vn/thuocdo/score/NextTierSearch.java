package vn.thuocdo.score;

import java.math.BigInteger;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;
import org.apache.commons.numbers.fraction.BigFraction;
import vn.thuocdo.judge.method.Gate;
import vn.thuocdo.judge.method.Method;
import vn.thuocdo.model.Quantity;
import vn.thuocdo.score.Scorecard.NextTier;
import vn.thuocdo.score.TierCheck.GateCheck;

/**
 * Finds the shortest way from a unit's tier to a higher one: the smallest number of further items to meet, including
 * items that then join the denominator. An item whose deadline has passed is assumed to be met late, and no item is
 * assumed to exceed its target.
 */
final class NextTierSearch {

    /**
     * Open items that add the same to the credit above the bound of a tier.
     *
     * @param each what each of them adds when it is met, less what the bound requires for it if it joins the denominator
     */
    record Gain(GatedSearch.Kind kind, BigFraction each, int items) {

        /** How many of the items make a sum of at least this; all of them if that is not enough. */
        private int reaching(BigFraction sum) {
            BigInteger needed = sum.getNumerator().multiply(each.getDenominator());
            BigInteger[] whole = needed.divideAndRemainder(sum.getDenominator().multiply(each.getNumerator()));
            return whole[0].add(BigInteger.valueOf(whole[1].signum()))
                    .min(BigInteger.valueOf(items))
                    .intValueExact();
        }
    }

    private final Rate rate;
    private final List<Tally.Count> open = new ArrayList<>();
    private final Method method;
    private final boolean looksAtTime;

    private NextTierSearch(Rate rate, Tally tally, Method method) {
        this.rate = rate;
        this.method = method;
        this.looksAtTime = method.needsDeadlines();
        for (Tally.Count count : tally.counts()) {
            if (!count.share().isLeftOut() && !count.share().isMet()) {
                open.add(count);
            }
        }
    }

    /**
     * The higher tier that the fewest items lead to; of several, the lowest. If gates block all of them, the lowest
     * whose bound can be reached, with the gates that block it. With gates, a higher tier may take fewer items than a
     * lower one. Empty in the highest tier, and where no way leads up or none is known.
     *
     * @param above the checks of the tiers above the unit's, the highest first
     */
    static Optional<NextTier> nextTier(List<TierCheck> above, Rate rate, Tally tally, Method method) {
        if (above.isEmpty() || method.credit().comparesUnits()) {
            return Optional.empty();
        }
        NextTierSearch search = new NextTierSearch(rate, tally, method);
        Optional<NextTier> best = search.to(above.get(above.size() - 1));
        for (int i = above.size() - 2; i >= 0 && hasGates(above); i--) {
            Optional<NextTier> higher = search.to(above.get(i));
            best = higher.isPresent() && (best.isEmpty() || isBetter(higher.get(), best.get())) ? higher : best;
        }
        return best.map(next -> search.asFarAsItLeads(next, above));
    }

    /** With the highest tier that no more items lead to; a highest tier with a quota is not promised. */
    private NextTier asFarAsItLeads(NextTier next, List<TierCheck> above) {
        if (!next.blockedBy().isEmpty()) {
            return next;
        }
        for (TierCheck check : above.subList(method.quota().isPresent() ? 1 : 0, above.size())) {
            if (check.tier().equals(next.tier())) {
                break;
            }
            Optional<NextTier> higher = to(check);
            if (higher.isPresent()
                    && higher.get().blockedBy().isEmpty()
                    && higher.get().items() <= next.items()) {
                return new NextTier(next.tier(), next.items(), List.of(), check.tier());
            }
        }
        return next;
    }

    private static boolean hasGates(List<TierCheck> checks) {
        for (TierCheck check : checks) {
            if (!check.gates().isEmpty()) {
                return true;
            }
        }
        return false;
    }

    private static boolean isBetter(NextTier higher, NextTier lower) {
        return higher.blockedBy().isEmpty() && (!lower.blockedBy().isEmpty() || higher.items() < lower.items());
    }

    private Optional<NextTier> to(TierCheck tier) {
        BigFraction bound = Quantity.of(tier.tier().lower(), true).ratio();
        BigFraction missing = bound.multiply(rate.weight()).subtract(rate.credit());
        List<Gain> gains = gains(bound);
        List<GateCheck> gates = new ArrayList<>();
        List<Gate> blocking = new ArrayList<>();
        for (GateCheck check : tier.gates()) {
            if (GatedSearch.canHold(check, gains)) {
                gates.add(check);
            } else {
                blocking.add(check.gate());
            }
        }
        OptionalInt fewest = gates.isEmpty() ? fewest(gains, missing) : new GatedSearch(gains, gates).fewest(missing);
        return fewest.isEmpty()
                ? Optional.empty()
                : Optional.of(new NextTier(tier.tier(), fewest.getAsInt(), blocking, tier.tier()));
    }

    /** The fewest items that are enough where no gate matters: those that add most. */
    private static OptionalInt fewest(List<Gain> gains, BigFraction missing) {
        BigFraction left = missing;
        int items = 0;
        for (Gain gain : gains) {
            if (left.signum() <= 0 || gain.each().signum() <= 0) {
                break;
            }
            int some = gain.reaching(left);
            left = left.subtract(gain.each().multiply(some));
            items += some;
        }
        return left.signum() <= 0 ? OptionalInt.of(items) : OptionalInt.empty();
    }

    /** What the open items add, the largest first. */
    private List<Gain> gains(BigFraction bound) {
        List<Gain> gains = new ArrayList<>(open.size());
        for (Tally.Count count : open) {
            ItemShare share = count.share();
            boolean joins = !method.denominator().contains(share);
            boolean late = looksAtTime && share.isDelayed();
            gains.add(new Gain(
                    GatedSearch.Kind.of(joins, late, share.isDue()), gain(share, joins, late, bound), count.items()));
        }
        gains.sort((one, other) -> other.each().compareTo(one.each()));
        return gains;
    }

    private BigFraction gain(ItemShare share, boolean joins, boolean late, BigFraction bound) {
        BigFraction full = late ? method.lateness().after(BigFraction.ONE) : BigFraction.ONE;
        BigFraction before = joins ? bound : share.credit();
        BigFraction added = before.isZero() ? full : full.subtract(before);
        return share.weight().isOne() ? added : share.weight().multiply(added);
    }
}
