package vn.thuocdo.diagnostic;

import java.util.Map;
import java.util.Optional;

/**
 * Why the operating system refused, which it says in English.
 *
 * @param reason in its words
 */
public record SystemFault(String reason) implements Argument {

    private static final Map<String, String> KEYS = Map.of(
            "Is a directory", "system.folder",
            "Not a directory", "system.notFolder",
            "Permission denied", "system.denied",
            "No space left on device", "system.full",
            "Disk quota exceeded", "system.quota",
            "Read-only file system", "system.readOnly",
            "Input/output error", "system.broken",
            "Too many open files", "system.tooMany",
            "File name too long", "system.longName",
            "File exists", "system.exists");

    /** The key of the words that a language has for it; empty for a rare reason. */
    public Optional<String> key() {
        return Optional.ofNullable(KEYS.get(reason));
    }

    @Override
    public String toString() {
        return reason;
    }
}
