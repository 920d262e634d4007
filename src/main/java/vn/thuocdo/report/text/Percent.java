package vn.thuocdo.report.text;

import java.math.BigDecimal;
import java.math.BigInteger;
import java.math.RoundingMode;
import java.util.List;
import org.apache.commons.numbers.fraction.BigFraction;
import vn.thuocdo.judge.method.Method;
import vn.thuocdo.model.Tier;

/** Exact rates as figures to be read. */
public final class Percent {

    private static final int PLACES_OF_SUMS = 2;
    /** Digits of a fraction that is published as one; a longer one is given as its decimal. */
    private static final int LONGEST_EXACT = 40;

    private static final int LONG_PLACES = 20;

    private Percent() {}

    /**
     * A rate in percent, rounded as the method says, or to as many more places as it takes not to suggest another tier,
     * or completion where something is missing. Tiers that rest on more than the rate are not suggested by it.
     */
    public static BigDecimal of(BigFraction rate, Method method) {
        return of(rate, method, method.rounding().places());
    }

    /** The same with at least so many places. */
    static BigDecimal of(BigFraction rate, Method method, int fewest) {
        List<Tier> tiers = method.givesTiers() ? method.tiers() : List.of();
        RoundingMode mode = method.rounding().mode();
        int places = fewest;
        BigDecimal shown = rounded(rate, places, mode);
        while (misleads(shown, rate, tiers)) {
            places++;
            shown = rounded(rate, places, mode);
        }
        return shown;
    }

    private static BigDecimal rounded(BigFraction rate, int places, RoundingMode mode) {
        return rate.multiply(100).bigDecimalValue(places, mode);
    }

    /** A sum of credits or weights to be read, rounded half-up to two places at most. */
    public static BigDecimal rounded(BigFraction sum) {
        BigDecimal rounded =
                sum.bigDecimalValue(PLACES_OF_SUMS, RoundingMode.HALF_UP).stripTrailingZeros();
        return rounded.scale() < 0 ? rounded.setScale(0) : rounded;
    }

    private static boolean misleads(BigDecimal shown, BigFraction rate, List<Tier> tiers) {
        BigFraction suggested = BigFraction.of(shown.unscaledValue(), BigInteger.TEN.pow(shown.scale()))
                .divide(100);
        boolean seemsFull = suggested.compareTo(BigFraction.ONE) >= 0 && rate.compareTo(BigFraction.ONE) < 0;
        return seemsFull || tiers.stream().anyMatch(tier -> tier.reachedBy(suggested) != tier.reachedBy(rate));
    }

    /** The exact rate as {@code 13/15}; one longer than 40 digits as its decimal to 20 places. */
    public static String exact(BigFraction rate) {
        String fraction = rate.getNumerator() + "/" + rate.getDenominator();
        return fraction.length() <= LONGEST_EXACT + 1
                ? fraction
                : rate.bigDecimalValue(LONG_PLACES, RoundingMode.HALF_UP).toPlainString();
    }

    /** An exact number as it would be written: a decimal where it ends, else a fraction. */
    public static String plain(BigFraction number) {
        BigInteger rest = number.getDenominator();
        for (BigInteger factor : List.of(BigInteger.TWO, BigInteger.valueOf(5))) {
            while (rest.mod(factor).signum() == 0) {
                rest = rest.divide(factor);
            }
        }
        if (!rest.equals(BigInteger.ONE)) {
            return exact(number);
        }
        BigDecimal decimal = new BigDecimal(number.getNumerator()).divide(new BigDecimal(number.getDenominator()));
        return decimal.signum() == 0 ? "0" : decimal.stripTrailingZeros().toPlainString();
    }
}
