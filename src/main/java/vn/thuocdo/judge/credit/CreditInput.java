package vn.thuocdo.judge.credit;

import java.util.Optional;
import org.apache.commons.numbers.fraction.BigFraction;
import vn.thuocdo.judge.measurement.Measurement;

/**
 * The data of an item for a credit rule.
 *
 * @param met whether the item is met; an item to be completed later is not, even if its figure meets the target
 * @param baseline where the unit started, on the scale of the measurement; absent where it is not known
 * @param best the best actual that any unit reported of this task, on the same scale; absent where the rule compares no
 *     units
 */
public record CreditInput(
        Measurement measurement, boolean met, Optional<BigFraction> baseline, Optional<BigFraction> best) {

    /** 1 if met, else 0: the credit where a rule has no ratio. */
    public BigFraction oneIfMet() {
        return met ? BigFraction.ONE : BigFraction.ZERO;
    }
}
