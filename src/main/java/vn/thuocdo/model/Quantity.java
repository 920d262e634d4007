package vn.thuocdo.model;

import java.math.BigDecimal;
import org.apache.commons.numbers.fraction.BigFraction;

/**
 * An exact number as it was written.
 *
 * @param value the number before a percent sign: 87 for {@code 87%}
 * @param percent whether it was written as a percentage
 */
public record Quantity(BigFraction value, boolean percent) implements Comparable<Quantity> {

    public static Quantity of(BigDecimal value, boolean percent) {
        BigFraction fraction = value.scale() > 0
                ? BigFraction.of(
                        value.unscaledValue(), BigDecimal.TEN.pow(value.scale()).toBigInteger())
                : BigFraction.of(value.toBigIntegerExact());
        return new Quantity(fraction, percent);
    }

    /** By what they are worth: 87 % equals 0.87. */
    @Override
    public int compareTo(Quantity other) {
        return ratio().compareTo(other.ratio());
    }

    /** What it is worth: 87/100 for {@code 87%}, 87 for {@code 87}. */
    public BigFraction ratio() {
        return percent ? value.divide(100) : value;
    }
}
