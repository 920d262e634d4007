package vn.thuocdo.diagnostic;

import java.io.IOException;

/** Reading or writing failed for a reason that has a code of its own. */
public final class CodedFailure extends IOException {

    private static final long serialVersionUID = 1L;

    private final Code code;
    private final String[] arguments;

    /** @param arguments of the code's message */
    public CodedFailure(Code code, String... arguments) {
        super(code.id());
        this.code = code;
        this.arguments = arguments.clone();
    }

    public Code code() {
        return code;
    }

    /** The arguments of the message, in order. */
    public Object[] arguments() {
        return arguments.clone();
    }
}
