package vn.thuocdo.model;

import java.util.Optional;
import org.apache.commons.numbers.fraction.BigFraction;

/** The number that a result reports. */
public sealed interface Figure {

    /**
     * A single number.
     *
     * @param plan what a percentage says that it is of, in the word of the report ({@code 95% kế hoạch}); else empty
     */
    record Amount(Quantity quantity, String plan) implements Figure {

        public Amount(Quantity quantity) {
            this(quantity, "");
        }
    }

    /**
     * A change, in the words of the report ({@code tăng 5%}).
     *
     * @param way up or down
     * @param points whether it is a difference in percentage points
     * @param text as it was reported
     */
    record Change(Direction way, Quantity amount, boolean points, String text) implements Figure {}

    /**
     * A part of a whole, kept exact.
     *
     * @param denominator never zero
     * @param stated the same figure, rounded by the reporter; absent where only the pair was given
     */
    record Ratio(BigFraction numerator, BigFraction denominator, Optional<Quantity> stated) implements Figure {
        public Ratio {
            if (denominator.isZero()) {
                throw new IllegalArgumentException("a ratio needs a denominator other than zero");
            }
        }

        /** 26/30 for 26 of 30. */
        public BigFraction value() {
            return numerator.divide(denominator);
        }
    }
}
