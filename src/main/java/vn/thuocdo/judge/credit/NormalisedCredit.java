package vn.thuocdo.judge.credit;

import java.util.List;
import java.util.Optional;
import org.apache.commons.numbers.fraction.BigFraction;
import vn.thuocdo.judge.measurement.Calculation;
import vn.thuocdo.judge.measurement.Measurement;

/**
 * How much of the way from the baseline to the target was gone: (actual − baseline) ÷ (target − baseline), within 0 and
 * 1 (balanced scorecard; it serves to raise a figure and to lower it). Without a baseline, with one that reached the
 * target from the start, or under a range or an exact value, 1 if met, else 0.
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

    /** Distances are taken so that the whole way is positive: a fraction keeps the signs it is made of. */
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
