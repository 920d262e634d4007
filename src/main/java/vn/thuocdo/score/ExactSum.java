package vn.thuocdo.score;

import java.math.BigInteger;
import org.apache.commons.numbers.fraction.BigFraction;

/** An exact sum of fractions. Most have few digits and a common denominator, and need no big numbers. */
final class ExactSum {

    /** A product of two numbers of so many bits, plus a sum, fits a {@code long}. */
    private static final int FEW_BITS = 30;

    /** A larger sum is kept as a big number. */
    private static final long MOST = 1L << 2 * FEW_BITS;

    private BigFraction rest = BigFraction.ZERO;
    private long numerator;
    private long denominator = 1;

    void add(BigFraction term) {
        add(term, 1);
    }

    /** Adds a term so many times. */
    void add(BigFraction term, int times) {
        if (!isShort(term.getNumerator(), times) || !isShort(term.getDenominator(), 1)) {
            rest = rest.add(term.multiply(times));
            return;
        }
        long ofTerm = term.getDenominator().longValueExact();
        if (denominator % ofTerm != 0) {
            flush();
            denominator = common(denominator, ofTerm);
        }
        numerator += term.getNumerator().longValueExact() * times * (denominator / ofTerm);
        if (Math.abs(numerator) > MOST) {
            flush();
        }
    }

    BigFraction value() {
        flush();
        return rest;
    }

    private void flush() {
        if (numerator != 0) {
            // A whole number need not be reduced, which takes longer than all else here.
            rest = rest.add(denominator == 1 ? BigFraction.of(numerator) : BigFraction.of(numerator, denominator));
        }
        numerator = 0;
    }

    /** A common denominator, if it is short; else the second. */
    private static long common(long one, long other) {
        BigInteger gcd = BigInteger.valueOf(one).gcd(BigInteger.valueOf(other));
        long common = one / gcd.longValueExact() * other;
        return common >> FEW_BITS == 0 ? common : other;
    }

    /** Whether a product is short, as far as the lengths of its factors show. */
    private static boolean isShort(BigInteger number, int times) {
        return number.bitLength() + (times == 1 ? 0 : Integer.SIZE - Integer.numberOfLeadingZeros(times)) <= FEW_BITS;
    }
}
