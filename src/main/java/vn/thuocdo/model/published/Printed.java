package vn.thuocdo.model.published;

import java.math.BigDecimal;
import java.math.BigInteger;
import java.util.Optional;
import org.apache.commons.numbers.fraction.BigFraction;
import vn.thuocdo.model.Quantity;

/**
 * A figure as it was printed.
 *
 * @param number with as many places as were printed; before a percent sign: 80.3 for {@code 80.3 %}
 * @param text as it stands in the summary; empty where it was not printed so
 * @param whole the whole of a part, above zero: 93 of {@code 18/93}; absent for a single number
 * @param scale what its words of scale multiply the number by
 */
public record Printed(
        BigDecimal number, Measure measure, Precision precision, String text, Optional<BigDecimal> whole, Scale scale) {

    /**
     * Words of scale after a number.
     *
     * @param factor above zero: 1,000,000,000 of {@code tỷ}
     * @param words as they are written; empty where there are none
     */
    public record Scale(BigFraction factor, String words) {

        /** For a number without such words. */
        public static final Scale ONE = new Scale(BigFraction.ONE, "");

        public boolean isOne() {
            return factor.equals(BigFraction.ONE);
        }
    }

    /** A single number. */
    public Printed(BigDecimal number, Measure measure, Precision precision, String text) {
        this(number, measure, precision, text, Optional.empty(), Scale.ONE);
    }

    /** Its part of the whole; absent for a single number. */
    public Optional<BigFraction> ratio() {
        return whole.map(of -> value().divide(Quantity.of(of, false).value()));
    }

    /** The number times its words of scale. */
    public BigFraction value() {
        return Quantity.of(number, false).value().multiply(scale.factor());
    }

    /** The value of the last printed digit: 1/100 for {@code 16.47 %}, 100,000,000 for {@code 1.5 billion}. */
    public BigFraction step() {
        return BigFraction.of(BigInteger.ONE, BigInteger.TEN.pow(Math.max(0, number.scale())))
                .multiply(scale.factor());
    }

    public boolean isFirm() {
        return precision == Precision.FIRM;
    }

    /**
     * Whether it may have more digits than printed: a whole number of things has not, a number of millions may have.
     */
    public boolean mayHaveMoreDigits() {
        return measure != Measure.COUNT || number.scale() != 0 || !scale.isOne();
    }

    /** The change for which this figure was printed as a decrease. */
    public Printed decrease() {
        Precision other = switch (precision) {
            case MORE_THAN -> Precision.LESS_THAN;
            case LESS_THAN -> Precision.MORE_THAN;
            case AT_LEAST -> Precision.AT_MOST;
            case AT_MOST -> Precision.AT_LEAST;
            default -> precision;
        };
        return new Printed(number.negate(), measure, other, text, whole, scale);
    }

    /** The same figure plus a number, with the same text. */
    public Printed plus(BigDecimal more) {
        return new Printed(number.add(more), measure, precision, text, whole, scale);
    }

    /** The same figure with another number, without text. */
    public Printed withNumber(BigDecimal other) {
        return new Printed(other, measure, precision, "", whole, scale);
    }
}
