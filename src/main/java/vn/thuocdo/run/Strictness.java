package vn.thuocdo.run;

import java.util.Optional;
import vn.thuocdo.diagnostic.Severity;

/**
 * How a run treats faults of the data.
 *
 * @param keepGoing whether the rest is scored if there are errors
 * @param failOn the lowest severity that fails the gate on the data; absent where there is no such gate
 */
public record Strictness(boolean keepGoing, Optional<Severity> failOn) {

    /** Errors are refused, and there is no gate. */
    public static final Strictness USUAL = new Strictness(false, Optional.empty());
}
