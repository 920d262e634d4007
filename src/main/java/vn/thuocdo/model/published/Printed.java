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
 * @param whole what it was printed as a part of, above zero: 93 of {@code 18/93}; absent where it stands by itself
 * @param scale what its words of scale multiply the number by
 */
public record Printed(
        BigDecimal number, Measure measure, Precision precision, String text, Optional<BigDecimal> whole, Scale scale) {

    /**
     * Words of scale behind a number.
     *
     * @param factor above zero: 1,000,000,000 of {@code tỷ}
     * @param words as they are written; empty where there are none
     */
    public record Scale(BigFraction factor, String words) {

        /** Of a number without such words. */
        public static final Scale ONE = new Scale(BigFraction.ONE, "");

        public boolean isOne() {
            return factor.equals(BigFraction.ONE);
        }
    }

    /** A figure that stands by itself. */
    public Printed(BigDecimal number, Measure measure, Precision precision, String text) {
        this(number, measure, precision, text, Optional.empty(), Scale.ONE);
    }

    /** What part of its whole it is; absent where it stands by itself. */
    public Optional<BigFraction> ratio() {
        return whole.map(of -> value().divide(Quantity.of(of, false).value()));
    }

    /** The number times its words of scale. */
    public BigFraction value() {
        return Quantity.of(number, false).value().multiply(scale.factor());
    }

    /** What the last printed digit counts: 1/100 for {@code 16.47 %}, 100,000,000 for {@code 1.5 billion}. */
    public BigFraction step() {
        return BigFraction.of(BigInteger.ONE, BigInteger.TEN.pow(Math.max(0, number.scale())))
                .multiply(scale.factor());
    }

    public boolean isFirm() {
        return precision == Precision.FIRM;
    }

    /** Whether there may be more digits than were printed: a whole number of things has none, one of millions has. */
    public boolean mayHaveMoreDigits() {
        return measure != Measure.COUNT || number.scale() != 0 || !scale.isOne();
    }

    /** The change that was printed as a decrease by this figure: more of it is less. */
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

    /** So much more of the same, in the same text. */
    public Printed plus(BigDecimal more) {
        return new Printed(number.add(more), measure, precision, text, whole, scale);
    }

    /** The same figure, had this number been printed; it has no text. */
    public Printed withNumber(BigDecimal other) {
        return new Printed(other, measure, precision, "", whole, scale);
    }
}
