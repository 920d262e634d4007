package vn.thuocdo.model;

import java.util.Optional;
import org.apache.commons.numbers.fraction.BigFraction;

/** The number that a result reports. */
public sealed interface Figure {

    /**
     * A single number.
     *
     * @param plan what a percentage says that it is of, in the word of the report ({@code 95% kế hoạch}); else empty
     * @param ofWholePlan whether that is all that was planned, and not what a quarter, or an average, is
     * @param told how much of the plan the number is, in per cent, as the report says beside it ({@code 50 người, đạt
     *     100% kế hoạch}); absent where it does not
     */
    record Amount(Quantity quantity, String plan, boolean ofWholePlan, Optional<Quantity> told) implements Figure {

        public Amount(Quantity quantity) {
            this(quantity, "", false, Optional.empty());
        }

        // Both written out, because Java builds those of a record at their first use, which takes long in a short run.
        @Override
        public boolean equals(Object other) {
            return other instanceof Amount that
                    && ofWholePlan == that.ofWholePlan
                    && quantity.equals(that.quantity)
                    && plan.equals(that.plan)
                    && told.equals(that.told);
        }

        @Override
        public int hashCode() {
            return 31 * quantity.hashCode() + plan.hashCode();
        }

        /** The same number with the share of the plan that it is told to be. */
        public Amount telling(Quantity share) {
            return new Amount(quantity, plan, ofWholePlan, Optional.of(share));
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
