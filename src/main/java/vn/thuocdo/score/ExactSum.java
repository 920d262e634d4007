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
        if (!isShort(term.getNumerator()) || !isShort(term.getDenominator())) {
            rest = rest.add(term);
            return;
        }
        long ofTerm = term.getDenominator().longValueExact();
        if (denominator % ofTerm != 0) {
            flush();
            denominator = common(denominator, ofTerm);
        }
        numerator += term.getNumerator().longValueExact() * (denominator / ofTerm);
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
            rest = rest.add(BigFraction.of(numerator, denominator));
        }
        numerator = 0;
    }

    /** A common denominator, if it is short; else the second. */
    private static long common(long one, long other) {
        BigInteger gcd = BigInteger.valueOf(one).gcd(BigInteger.valueOf(other));
        long common = one / gcd.longValueExact() * other;
        return common >> FEW_BITS == 0 ? common : other;
    }

    private static boolean isShort(BigInteger number) {
        return number.bitLength() <= FEW_BITS;
    }
}
