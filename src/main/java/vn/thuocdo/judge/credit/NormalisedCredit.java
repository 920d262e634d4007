package vn.thuocdo.judge.credit;

import java.util.List;
import java.util.Optional;
import org.apache.commons.numbers.fraction.BigFraction;
import vn.thuocdo.judge.measurement.Calculation;
import vn.thuocdo.judge.measurement.Measurement;

/**
 * The part of the way from the baseline to the target: (actual − baseline) ÷ (target − baseline), from 0 to 1 (balanced
 * scorecard; for figures to raise or to lower). Without a baseline, with a baseline that already meets the target, or
 * for a range or an exact value: 1 if met, else 0.
 */
public record NormalisedCredit() implements Credit {

    @Override
    public String word() {
        return "normalised";
    }

    @Override
    public BigFraction of(CreditInput item) {
        return calculation(item)
                .map(way -> Share.least(Share.notNegative(way.value()), BigFraction.ONE))
                .orElseGet(item::oneIfMet);
    }

    /** Distances are chosen so that the whole way is positive, because a fraction keeps the signs of its parts. */
    @Override
    public Optional<Calculation> calculation(CreditInput item) {
        Measurement measurement = item.measurement();
        BigFraction actual = measurement.actual();
        BigFraction target = measurement.low();
        return item.baseline()
                .filter(from -> hasWayToGo(measurement, from))
                .map(from -> measurement.isHigherBetter()
                        ? way("({0} − {1}) ÷ ({2} − {1})", actual, from, target)
                        : way("({1} − {0}) ÷ ({1} − {2})", actual, from, target));
    }

    private static Calculation way(String formula, BigFraction actual, BigFraction from, BigFraction target) {
        BigFraction gone = actual.subtract(from);
        BigFraction whole = target.subtract(from);
        BigFraction value =
                whole.signum() > 0 ? gone.divide(whole) : gone.negate().divide(whole.negate());
        return new Calculation(formula, List.of(actual, from, target), value);
    }

    @Override
    public boolean needsBaseline() {
        return true;
    }

    private static boolean hasWayToGo(Measurement measurement, BigFraction baseline) {
        int order = baseline.compareTo(measurement.low());
        return measurement.isHigherBetter() ? order < 0 : measurement.isLowerBetter() && order > 0;
    }
}
