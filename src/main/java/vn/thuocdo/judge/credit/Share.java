package vn.thuocdo.judge.credit;

import java.math.BigDecimal;
import org.apache.commons.numbers.fraction.BigFraction;

/** Arithmetic with parts of a whole: 1 is the whole. */
public final class Share {

    private Share() {}

    /** The lesser of two. */
    public static BigFraction least(BigFraction one, BigFraction other) {
        return one.compareTo(other) <= 0 ? one : other;
    }

    /** The share itself; 0 in place of a negative one. */
    public static BigFraction notNegative(BigFraction share) {
        return share.signum() < 0 ? BigFraction.ZERO : share;
    }

    /** As a method file writes it: {@code 50%}. Such a share always ends as a decimal. */
    public static String percent(BigFraction share) {
        BigFraction percent = share.multiply(100);
        BigDecimal decimal = new BigDecimal(percent.getNumerator()).divide(new BigDecimal(percent.getDenominator()));
        return decimal.stripTrailingZeros().toPlainString() + "%";
    }
}
