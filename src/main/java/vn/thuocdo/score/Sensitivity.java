package vn.thuocdo.score;

import java.math.BigInteger;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.apache.commons.numbers.fraction.BigFraction;
import vn.thuocdo.judge.Verdict;
import vn.thuocdo.judge.measurement.Measurement;
import vn.thuocdo.judge.method.Method;
import vn.thuocdo.model.Task;
import vn.thuocdo.model.Tier;

/**
 * How easily the result of a unit could change: whether one item decides its tier, and which items are close to their
 * target. A quota on the highest tier is not considered, because other units decide it too.
 *
 * @param oneMore the nearest higher tier that one further item leads to; absent where none does
 * @param oneFewer the lowest tier that the unit would fall to if one of the items it has met were not; absent where it
 *     would stay
 * @param narrow its measured items that met or missed their target by at most 1 % of it, in the order of the card
 */
public record Sensitivity(Optional<Tier> oneMore, Optional<Tier> oneFewer, List<Narrow> narrow) {

    /** An item is close within 1 % of the bound: a bound has 100 such parts. */
    private static final BigInteger HAIRS = BigInteger.valueOf(100);

    /**
     * An item whose outcome a small correction of its figure could change.
     *
     * @param met whether it is met
     * @param margin (actual − target) ÷ |target|, exact; of a range the nearest end counts as the target; 0 is just
     *     met, or just missed where the target has to be exceeded
     */
    public record Narrow(Task task, boolean met, BigFraction margin) {

        static Optional<Narrow> of(Verdict verdict) {
            Optional<Measurement> measured = verdict.outcome().measurement();
            if (measured.isEmpty()) {
                return Optional.empty();
            }
            BigFraction actual = measured.get().actual();
            BigFraction low = measured.get().low();
            BigFraction high = measured.get().high();
            if (!isNear(actual, low) && !isNear(actual, high)) {
                return Optional.empty();
            }
            BigFraction margin = low.signum() == 0 ? margin(actual, high) : margin(actual, low);
            if (low.signum() != 0 && high.signum() != 0 && !high.equals(low)) {
                BigFraction ofHigh = margin(actual, high);
                margin = ofHigh.abs().compareTo(margin.abs()) < 0 ? ofHigh : margin;
            }
            return Optional.of(new Narrow(verdict.task(), verdict.isMet(), margin));
        }

        private static BigFraction margin(BigFraction actual, BigFraction bound) {
            return actual.subtract(bound).divide(bound.abs());
        }

        /**
         * Whether a figure is within 1 % of a bound, without reducing a fraction, because it is called for every item.
         */
        private static boolean isNear(BigFraction actual, BigFraction bound) {
            BigInteger ofBound = bound.getNumerator().multiply(actual.getDenominator());
            BigInteger margin = actual.getNumerator()
                    .multiply(bound.getDenominator())
                    .subtract(ofBound)
                    .abs();
            return bound.signum() != 0 && margin.multiply(HAIRS).compareTo(ofBound.abs()) <= 0;
        }
    }

    /** What distinguishes the items that a unit could lose: equal ones are worth the same. */
    private record Loss(
            BigFraction weight, BigFraction credit, boolean delayed, boolean exceeded, boolean inDenominator) {

        // Both written out, because Java builds those of a record at their first use, which takes long in a short run.
        @Override
        public boolean equals(Object other) {
            return other instanceof Loss that
                    && delayed == that.delayed
                    && exceeded == that.exceeded
                    && inDenominator == that.inDenominator
                    && weight.equals(that.weight)
                    && credit.equals(that.credit);
        }

        @Override
        public int hashCode() {
            return 31 * weight.hashCode() + credit.hashCode();
        }

        static Loss of(ItemShare met, Method method) {
            return new Loss(
                    met.weight(),
                    met.credit(),
                    met.isDelayed(method.timeUnknown()),
                    met.isExceeded(),
                    method.denominator().contains(met.unmet().orElseThrow()));
        }
    }

    public Sensitivity {
        narrow = List.copyOf(narrow);
    }

    /** @param method the one that the card was scored by */
    public static Sensitivity of(Scorecard card, Method method) {
        if (card.sensitivity().isPresent()) {
            return card.sensitivity().get();
        }
        List<Verdict> verdicts = List.copyOf(card.verdicts());
        List<Narrow> narrow = new ArrayList<>();
        for (Verdict verdict : verdicts) {
            Narrow.of(verdict).ifPresent(narrow::add);
        }
        return of(card, Tally.of(verdicts), narrow, method);
    }

    /**
     * @param tally of all items of the card
     * @param narrow those of them that are near their target
     */
    static Sensitivity of(Scorecard card, Tally tally, List<Narrow> narrow, Method method) {
        return new Sensitivity(
                card.next()
                        .filter(next -> next.items() == 1 && next.blockedBy().isEmpty())
                        .map(Scorecard.NextTier::tier),
                card.tier().flatMap(tier -> fall(tally, tier, method)),
                narrow);
    }

    /** The lowest tier below one that the unit would fall to if one of the items it has met were not. */
    private static Optional<Tier> fall(Tally tally, Tier tier, Method method) {
        Set<Loss> tried = new HashSet<>();
        Tier lowest = tier;
        for (Tally.Count count : tally.counts()) {
            ItemShare share = count.share();
            if (share.isMet() && method.denominator().contains(share) && tried.add(Loss.of(share, method))) {
                Tally without = tally.exchange(share, share.unmet().orElseThrow());
                Optional<Tier> then =
                        TierCheck.highest(TierCheck.of(Rate.of(without, method.denominator()), without, method));
                if (then.isPresent() && then.get().lower().compareTo(lowest.lower()) < 0) {
                    lowest = then.get();
                }
            }
        }
        return lowest.equals(tier) ? Optional.empty() : Optional.of(lowest);
    }
}
