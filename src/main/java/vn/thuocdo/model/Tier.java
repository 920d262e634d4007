package vn.thuocdo.model;

import java.math.BigDecimal;
import java.util.Optional;
import org.apache.commons.numbers.fraction.BigFraction;

/**
 * A half-open range of the completion rate (<i>mức</i>), its lower bound included, its upper one not.
 *
 * @param lower in percent
 * @param upper in percent; absent for the highest tier
 */
public record Tier(BigDecimal lower, Optional<BigDecimal> upper) {
    /** Trailing zeros are removed, so that equal bounds are equal. */
    public Tier {
        lower = lower.stripTrailingZeros();
        upper = upper.map(BigDecimal::stripTrailingZeros);
    }

    /** Its lower bound, as JSON and the command line name it: {@code 90}. */
    public String id() {
        return plain(lower);
    }

    /** {@code ≥90%}, {@code 80–<90%}, {@code <50%}: the same in every language. */
    public String label() {
        if (upper.isEmpty()) {
            return "≥" + plain(lower) + "%";
        }
        String end = "<" + plain(upper.get()) + "%";
        return lower.signum() == 0 ? end : plain(lower) + "–" + end;
    }

    /** Whether an exact rate, 1 for all, reaches its lower bound: without a quotient, since every unit is asked. */
    public boolean reachedBy(BigFraction rate) {
        BigDecimal percent = new BigDecimal(rate.getNumerator()).scaleByPowerOfTen(2);
        int order = percent.compareTo(lower.multiply(new BigDecimal(rate.getDenominator())));
        return rate.getDenominator().signum() * order >= 0;
    }

    /** Written out, because Java builds that of a record at its first use, which takes a tenth of a short run. */
    @Override
    public boolean equals(Object other) {
        return other instanceof Tier tier && tier.lower.equals(lower) && tier.upper.equals(upper);
    }

    @Override
    public int hashCode() {
        return 31 * lower.hashCode() + upper.hashCode();
    }

    private static String plain(BigDecimal percent) {
        return percent.toPlainString();
    }
}
