package vn.thuocdo.score;

import java.math.BigDecimal;
import org.apache.commons.numbers.fraction.BigFraction;
import vn.thuocdo.model.Quantity;

/**
 * A rate that every unit has to reach.
 *
 * @param percent the rate, exactly: 80 for 80 %
 */
public record RateBound(BigDecimal percent) {

    /** Whether a unit's exact rate is below it; a unit without a rate is not below anything. */
    public boolean isMissedBy(Scorecard card) {
        BigFraction bound = Quantity.of(percent, true).ratio();
        return card.rate().value().filter(rate -> rate.compareTo(bound) < 0).isPresent();
    }
}
