package vn.thuocdo.model;

import java.math.BigDecimal;
import java.math.BigInteger;
import java.util.Optional;
import org.apache.commons.numbers.fraction.BigFraction;

/**
 * An exact number as it was written, with what it counts.
 *
 * @param value the number before a percent sign: 87 for {@code 87%}
 * @param percent whether it was written as a percentage
 * @param unit the words after it; none for a bare number
 */
public record Quantity(BigFraction value, boolean percent, MeasureUnit unit) implements Comparable<Quantity> {

    /** Decimals of most figures. */
    private static final int SHARED_SCALE = 2;

    private static final int HUNDRED = 100;

    /** Digits of a number that fits a long, with more decimals too. */
    private static final int LONG_DIGITS = 15;

    private static final BigInteger[] DENOMINATORS = new BigInteger[HUNDRED + 1];

    static {
        for (int i = 0; i <= HUNDRED; i++) {
            DENOMINATORS[i] = BigInteger.valueOf(i);
        }
    }

    /** A bare number or percentage. */
    public Quantity(BigFraction value, boolean percent) {
        this(value, percent, MeasureUnit.NONE);
    }

    public static Quantity of(BigDecimal value, boolean percent) {
        if (value.scale() <= 0) {
            return new Quantity(BigFraction.of(value.toBigIntegerExact()), percent);
        }
        return new Quantity(
                value.scale() <= SHARED_SCALE && value.precision() <= LONG_DIGITS
                        ? hundredths(
                                value.setScale(SHARED_SCALE).unscaledValue().longValueExact())
                        : BigFraction.of(
                                value.unscaledValue(),
                                BigDecimal.TEN.pow(value.scale()).toBigInteger()),
                percent);
    }

    /** A number of hundredths, as most figures are; such numbers share their denominators. */
    private static BigFraction hundredths(long count) {
        int common = (int) gcd(Math.abs(count), HUNDRED);
        return BigFraction.of(BigInteger.valueOf(count / common), DENOMINATORS[HUNDRED / common]);
    }

    private static long gcd(long one, long other) {
        return other == 0 ? one : gcd(other, one % other);
    }

    /** The same number with a unit. */
    public Quantity of(MeasureUnit counted) {
        return new Quantity(value, percent, counted);
    }

    /** The same amount in another unit, exactly; empty where that counts something else. A percentage has no unit. */
    public Optional<Quantity> in(MeasureUnit other) {
        return percent || unit.isNone() && (other.isNone() || other.isPercent())
                ? Optional.of(this)
                : unit.in(other).map(factor -> new Quantity(value.multiply(factor), false, other));
    }

    // Both written out, because Java builds those of a record at their first use, which takes long in a short run.
    @Override
    @SuppressWarnings("ReferenceEquality") // Only to be quick; the parts decide.
    public boolean equals(Object other) {
        return other instanceof Quantity that
                && percent == that.percent
                && value.equals(that.value)
                && (unit == that.unit || unit.equals(that.unit));
    }

    @Override
    public int hashCode() {
        return 31 * value.hashCode() + unit.text().hashCode();
    }

    /** Compares values: 87 % equals 0.87. */
    @Override
    public int compareTo(Quantity other) {
        return ratio().compareTo(other.ratio());
    }

    /** Its value: 87/100 for {@code 87%}, 87 for {@code 87}. */
    public BigFraction ratio() {
        return percent ? value.divide(100) : value;
    }

    /**
     * The sum with an amount in a smaller unit, in the smaller unit: "3 tỷ 500 triệu đồng" are 3,500 million. Empty
     * unless the second is less than one of the larger unit.
     */
    public Optional<Quantity> plusSmaller(Quantity small) {
        return unit.in(small.unit)
                .filter(factor -> !percent
                        && !small.percent
                        && !unit.isNone()
                        && !small.unit.isNone()
                        && small.value.signum() >= 0
                        && small.value.compareTo(factor) < 0)
                .map(factor -> new Quantity(value.multiply(factor).add(small.value), false, small.unit));
    }
}
