package vn.thuocdo.run;

import java.util.List;
import vn.thuocdo.diagnostic.UsageError;

/** Why a run has no result, in addition to its findings. */
public sealed interface Refusal {

    /** The project, or the method, cannot be used; the findings say why. */
    record Unusable() implements Refusal {}

    /**
     * The data has errors, which the findings name.
     *
     * @param mayGoOn whether the rest can be scored with {@code --keep-going}
     */
    record Faulty(boolean mayGoOn) implements Refusal {}

    /** What was asked for cannot be done with this data. */
    record Misuse(UsageError error, List<String> arguments) implements Refusal {
        public Misuse {
            arguments = List.copyOf(arguments);
        }
    }
}
