package vn.thuocdo.diagnostic;

import java.io.IOException;
import java.nio.file.FileSystemException;

/** Why reading or writing failed, as the operating system would say it. */
public final class FailureReason {

    private FailureReason() {}

    /** The reason alone; the path stands before a diagnostic, and that of a file in preparation is nobody's concern. */
    public static String of(IOException failure) {
        String reason = failure instanceof FileSystemException named ? named.getReason() : failure.getMessage();
        return reason == null ? failure.getClass().getSimpleName() : reason;
    }
}
