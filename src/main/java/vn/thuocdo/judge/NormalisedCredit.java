package vn.thuocdo.judge;

import org.apache.commons.numbers.fraction.BigFraction;

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
    public BigFraction of(Measured item) {
        Measurement measurement = item.measurement();
        return item.baseline()
                .filter(from -> hasWayToGo(measurement, from))
                .map(from -> gone(measurement, from))
                .map(part -> Share.least(Share.notNegative(part), BigFraction.ONE))
                .orElseGet(item::metOrNothing);
    }

    /** Distances are taken so that the whole way is positive: a fraction keeps the signs it is made of. */
    private static BigFraction gone(Measurement measurement, BigFraction from) {
        return measurement.isHigherBetter()
                ? measurement.actual().subtract(from).divide(measurement.low().subtract(from))
                : from.subtract(measurement.actual()).divide(from.subtract(measurement.low()));
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
