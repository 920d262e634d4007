package vn.thuocdo.run;

import java.util.Arrays;
import java.util.List;
import vn.thuocdo.diagnostic.Quotation;
import vn.thuocdo.diagnostic.UsageError;

/** A request cannot be made, or not be done, as it was asked for. */
public final class UsageException extends RuntimeException {

    private static final long serialVersionUID = 1L;

    private final UsageError error;
    private final transient List<String> arguments;

    /** @param arguments what the text of the error speaks of, in its order */
    public UsageException(UsageError error, Object... arguments) {
        super(error.name(), null, false, false);
        this.error = error;
        this.arguments =
                Arrays.stream(arguments).map(String::valueOf).map(Quotation::of).toList();
    }

    public UsageError error() {
        return error;
    }

    /** What the text of the error speaks of, in its order. */
    public List<String> arguments() {
        return arguments;
    }
}
