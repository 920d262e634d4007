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
 */
public record Printed(
        BigDecimal number, Measure measure, Precision precision, String text, Optional<BigDecimal> whole) {

    /** A figure that stands by itself. */
    public Printed(BigDecimal number, Measure measure, Precision precision, String text) {
        this(number, measure, precision, text, Optional.empty());
    }

    /** What part of its whole it is; absent where it stands by itself. */
    public Optional<BigFraction> ratio() {
        return whole.map(of -> value().divide(Quantity.of(of, false).value()));
    }

    public BigFraction value() {
        return Quantity.of(number, false).value();
    }

    /** What the last printed digit counts: 1/100 for {@code 16.47 %}. */
    public BigFraction step() {
        return BigFraction.of(BigInteger.ONE, BigInteger.TEN.pow(Math.max(0, number.scale())));
    }

    public boolean isFirm() {
        return precision == Precision.FIRM;
    }

    /** Whether there may be more digits than were printed: a whole number of things has none. */
    public boolean isCut() {
        return measure != Measure.COUNT || number.scale() != 0;
    }

    /** The same figure, had this number been printed; it has no text. */
    public Printed withNumber(BigDecimal other) {
        return new Printed(other, measure, precision, "", whole);
    }
}
