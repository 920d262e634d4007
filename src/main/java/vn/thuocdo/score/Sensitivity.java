package vn.thuocdo.score;

import java.math.BigInteger;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import org.apache.commons.numbers.fraction.BigFraction;
import vn.thuocdo.judge.Method;
import vn.thuocdo.judge.Verdict;
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
     * @param verdict without its history
     * @param margin (actual − target) ÷ |target|, exact; of a range the nearest end counts as the target; 0 is just
     *     met, or just missed where the target has to be exceeded
     */
    public record Narrow(Verdict verdict, BigFraction margin) {

        static Optional<Narrow> of(Verdict verdict) {
            return verdict.outcome()
                    .measurement()
                    .filter(measurement -> isNear(measurement.actual(), measurement.low())
                            || isNear(measurement.actual(), measurement.high()))
                    .flatMap(measurement -> Stream.of(measurement.low(), measurement.high())
                            .filter(bound -> bound.signum() != 0)
                            .map(bound -> measurement.actual().subtract(bound).divide(bound.abs()))
                            .min((one, other) -> one.abs().compareTo(other.abs())))
                    .map(margin -> new Narrow(verdict.withoutHistory(), margin));
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

        static Loss of(Verdict verdict, Method method) {
            return new Loss(
                    verdict.weight(),
                    verdict.credit(),
                    verdict.isDelayed(method.timeUnknown()),
                    verdict.isExceeded(),
                    method.denominator().contains(verdict.asUnmet()));
        }
    }

    public Sensitivity {
        narrow = List.copyOf(narrow);
    }

    /** @param method the one that the card was scored by */
    public static Sensitivity of(Scorecard card, Method method) {
        return card.sensitivity().orElseGet(() -> workedOut(card, method));
    }

    private static Sensitivity workedOut(Scorecard card, Method method) {
        List<Verdict> verdicts = List.copyOf(card.verdicts());
        return new Sensitivity(
                card.next()
                        .filter(next -> next.items() == 1 && next.blockedBy().isEmpty())
                        .map(Scorecard.NextTier::tier),
                card.tier().flatMap(tier -> fall(verdicts, tier, method)),
                verdicts.stream()
                        .flatMap(verdict -> Narrow.of(verdict).stream())
                        .toList());
    }

    private static Optional<Tier> fall(List<Verdict> verdicts, Tier tier, Method method) {
        Set<Loss> tried = new HashSet<>();
        return verdicts.stream()
                .filter(verdict -> verdict.isMet() && method.denominator().contains(verdict))
                .filter(verdict -> tried.add(Loss.of(verdict, method)))
                .map(lost -> tierWithout(lost, verdicts, method))
                .flatMap(Optional::stream)
                .filter(lower -> lower.lower().compareTo(tier.lower()) < 0)
                .min((one, other) -> one.lower().compareTo(other.lower()));
    }

    private static Optional<Tier> tierWithout(Verdict lost, List<Verdict> verdicts, Method method) {
        List<Verdict> others = new ArrayList<>(verdicts);
        others.set(verdicts.indexOf(lost), lost.asUnmet());
        return TierCheck.of(Rate.of(others, method.denominator()), others, method).stream()
                .filter(TierCheck::admits)
                .map(TierCheck::tier)
                .findFirst();
    }
}
