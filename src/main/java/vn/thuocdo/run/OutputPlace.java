package vn.thuocdo.run;

import java.io.IOException;
import java.nio.file.Path;
import java.util.Objects;
import vn.thuocdo.diagnostic.UsageError;

/** A file to be written. It may not be a file that this run reads or the next run would read. */
final class OutputPlace {

    private final String name;
    private final Path path;
    private final FileIdentity file;

    /** @param name as the user knows it */
    OutputPlace(String name, Path path) {
        this.name = name;
        this.path = path;
        this.file = FileIdentity.of(path);
    }

    String name() {
        return name;
    }

    FileIdentity file() {
        return file;
    }

    /**
     * Refuses to write over a file that is read.
     *
     * @param shown the file as the user knows it
     * @throws UsageException if it is the same
     */
    void requireOtherThan(String shown, FileIdentity read) {
        if (file.equals(read)) {
            throw new UsageException(UsageError.OUTPUT_IS_INPUT, name, shown);
        }
    }

    /**
     * Refuses to write what would be read as a table of the project by the next run.
     *
     * @throws UsageException if the pattern matches
     */
    void requireUnmatched(ReadPattern pattern) {
        try {
            Path inFolder = FileIdentity.real(
                            Objects.requireNonNull(path.toAbsolutePath().getParent()))
                    .resolve(path.getFileName());
            if (pattern.matches().test(inFolder) || pattern.matches().test(FileIdentity.real(path))) {
                throw new UsageException(UsageError.OUTPUT_IS_SOURCE, name, pattern.text());
            }
        } catch (IOException unreachable) {
            // It cannot be written either, which is told then.
        }
    }
}
