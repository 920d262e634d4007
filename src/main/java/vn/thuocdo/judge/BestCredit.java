package vn.thuocdo.judge;

import org.apache.commons.numbers.fraction.BigFraction;

/**
 * As much as was reached of what the best unit reached in the same task: actual ÷ best, where lower is better best ÷
 * actual, and 1 for the best itself; within 0 and 1 (Vietnamese ICT indices: normalised by the best unit). Where there is
 * no such ratio, 1 if met, else 0.
 */
public record BestCredit() implements Credit {

    @Override
    public String word() {
        return "best";
    }

    @Override
    public BigFraction of(Measured item) {
        BigFraction actual = item.measurement().actual();
        boolean higher = item.measurement().isHigherBetter();
        if (!higher && !item.measurement().isLowerBetter()) {
            return item.metOrNothing();
        }
        BigFraction best = item.best().orElse(actual);
        if (actual.equals(best)) {
            return BigFraction.ONE;
        }
        BigFraction whole = higher ? best : actual;
        BigFraction part = higher ? actual : best;
        return whole.signum() > 0 ? Share.notNegative(part.divide(whole)) : item.metOrNothing();
    }

    @Override
    public boolean comparesUnits() {
        return true;
    }
}
