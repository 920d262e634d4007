package vn.thuocdo.run;

import java.util.Optional;
import vn.thuocdo.diagnostic.Severity;

/**
 * What a run makes of faults in the data.
 *
 * @param keepGoing whether what can be scored is scored although there are errors
 * @param failOn the least grave severity that fails the gate on the data; absent where there is no such gate
 */
public record Strictness(boolean keepGoing, Optional<Severity> failOn) {

    /** Errors are refused, and there is no gate. */
    public static final Strictness USUAL = new Strictness(false, Optional.empty());
}
