package vn.thuocdo.run;

import java.util.List;
import java.util.Optional;
import vn.thuocdo.diagnostic.Findings;
import vn.thuocdo.diagnostic.RowPlaces;
import vn.thuocdo.model.Language;

/**
 * The outcome of a run. It is complete: nothing in it reads a file later.
 *
 * @param language of the project; absent where it names none or could not be read
 * @param findings what was found in the input
 * @param leftOut the rows that have an error and are not scored
 * @param refusal why there is no result, or only the findings as one; absent where everything was done
 * @param failedGates the gates that do not hold, in the order in which they are said
 * @param result what was asked for; absent where it was refused
 */
public record Outcome<T>(
        Optional<Language> language,
        Findings findings,
        RowPlaces leftOut,
        Optional<Refusal> refusal,
        List<GateFailure> failedGates,
        Optional<T> result) {
    public Outcome {
        failedGates = List.copyOf(failedGates);
    }
}
