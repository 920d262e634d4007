package vn.thuocdo.judge.method;

import java.math.BigDecimal;
import java.util.Optional;

/**
 * How many units the highest tier may hold.
 *
 * @param percent of the units below, at most
 * @param of the lower bound of the tier whose units it is a share of (Nghị định 335/2025: "excellent" at most 20 % of
 *     those rated "good"); absent for a share of all assessable units
 */
public record Quota(BigDecimal percent, Optional<BigDecimal> of) {
    /** Trailing zeros are removed, so that equal shares are equal. */
    public Quota {
        percent = percent.stripTrailingZeros();
    }
}
