package vn.thuocdo.model;

import java.math.BigDecimal;
import java.util.Optional;

/**
 * Decimals of 0 and above with few digits, each in one number: its digits, then four bits that say how many of them are
 * decimals. They are exact, and 5.0 is another number than 5, which it equals.
 */
public final class PlainDecimal {

    /** Not a plain decimal. */
    public static final long NONE = -1;

    /** Digits of a plain decimal. */
    public static final int MOST_DIGITS = 15;

    private static final int DECIMAL_BITS = 4;

    /** A product of two numbers of so many bits fits a {@code long}. */
    private static final int FEW_BITS = 31;

    private static final long[] POWERS = powers();

    private PlainDecimal() {}

    private static long[] powers() {
        long[] powers = new long[MOST_DIGITS + 1];
        powers[0] = 1;
        for (int i = 1; i < powers.length; i++) {
            powers[i] = 10 * powers[i - 1];
        }
        return powers;
    }

    /** @param decimals how many of the digits are, fewer than {@link #MOST_DIGITS} */
    public static long of(long digits, int decimals) {
        return digits << DECIMAL_BITS | decimals;
    }

    /** Whether it has decimals. */
    public static boolean hasPoint(long decimal) {
        return decimals(decimal) > 0;
    }

    /** Its value, with its decimals as written. */
    public static BigDecimal value(long decimal) {
        return BigDecimal.valueOf(digits(decimal), decimals(decimal));
    }

    public static boolean isZero(long decimal) {
        return digits(decimal) == 0;
    }

    /** Whether it is a whole number. */
    public static boolean isWhole(long decimal) {
        return digits(decimal) % POWERS[decimals(decimal)] == 0;
    }

    /** Less than, equal to or greater than 0, as the first is less than, equal to or greater than the second. */
    public static int compare(long one, long other) {
        return compare(one, 1, other, 1);
    }

    /** The same for a multiple of each; both factors are above 0 and at most a thousand. */
    public static int compare(long one, int times, long other, int timesOther) {
        int decimals = Math.max(decimals(one), decimals(other));
        long left = times * POWERS[decimals - decimals(one)];
        long right = timesOther * POWERS[decimals - decimals(other)];
        if ((digits(one) | digits(other) | left | right) >>> FEW_BITS == 0) {
            return Long.compare(digits(one) * left, digits(other) * right);
        }
        boolean fits = Math.multiplyHigh(digits(one), left) == 0 && Math.multiplyHigh(digits(other), right) == 0;
        return fits
                ? Long.compareUnsigned(digits(one) * left, digits(other) * right)
                : value(one)
                        .multiply(BigDecimal.valueOf(times))
                        .compareTo(value(other).multiply(BigDecimal.valueOf(timesOther)));
    }

    private static long digits(long decimal) {
        return decimal >> DECIMAL_BITS;
    }

    private static int decimals(long decimal) {
        return (int) decimal & (1 << DECIMAL_BITS) - 1;
    }

    /** The figure that a plain decimal is. */
    public static Optional<Figure> figure(long decimal) {
        return Optional.of(new Figure.Amount(Quantity.of(value(decimal), false)));
    }
}
