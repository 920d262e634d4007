package vn.thuocdo.diagnostic;

import java.io.IOException;
import java.nio.file.AccessDeniedException;
import java.nio.file.FileAlreadyExistsException;
import java.nio.file.FileSystemException;
import java.nio.file.NoSuchFileException;

/** Why reading or writing failed, as the operating system would say it. */
public final class FailureReason {

    private FailureReason() {}

    /**
     * The reason alone, without a path: a diagnostic begins with the path, and the path of a temporary file does not
     * matter to the user.
     */
    public static SystemFault of(IOException failure) {
        if (failure instanceof FileAlreadyExistsException) {
            return new SystemFault("File exists");
        }
        if (failure instanceof NoSuchFileException) {
            return new SystemFault("No such file or directory");
        }
        if (failure instanceof AccessDeniedException) {
            return new SystemFault("Permission denied");
        }
        String reason = failure instanceof FileSystemException named ? named.getReason() : failure.getMessage();
        return new SystemFault(reason == null ? failure.getClass().getSimpleName() : reason);
    }
}
