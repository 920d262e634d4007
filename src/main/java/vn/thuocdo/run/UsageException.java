package vn.thuocdo.run;

import java.util.Arrays;
import java.util.List;
import vn.thuocdo.diagnostic.Quotation;
import vn.thuocdo.diagnostic.UsageError;

/** A request that makes no sense, or cannot be done. */
public final class UsageException extends RuntimeException {

    private static final long serialVersionUID = 1L;

    private final UsageError error;
    private final transient List<String> arguments;

    /** @param arguments the arguments of the message, in order */
    public UsageException(UsageError error, Object... arguments) {
        super(error.name(), null, false, false);
        this.error = error;
        this.arguments =
                Arrays.stream(arguments).map(String::valueOf).map(Quotation::of).toList();
    }

    public UsageError error() {
        return error;
    }

    /** The arguments of the message, in order. */
    public List<String> arguments() {
        return arguments;
    }
}
