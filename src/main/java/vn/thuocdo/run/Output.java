package vn.thuocdo.run;

import java.nio.file.Path;
import java.util.Optional;
import vn.thuocdo.report.Format;

/**
 * A document that is asked for.
 *
 * @param name as the user wrote it; {@code -} for standard output
 * @param file where it goes, absolute and normalised; absent for standard output
 */
public record Output(Format format, String name, Optional<Path> file) {

    /** The name of standard output. */
    public static final String STANDARD = "-";

    /** A document in a file. */
    public static Output file(Format format, String name, WorkingFolder folder) {
        return new Output(
                format, name, Optional.of(folder.resolve(name).toAbsolutePath().normalize()));
    }

    /** A document on standard output. */
    public static Output standard(Format format) {
        return new Output(format, STANDARD, Optional.empty());
    }

    public boolean isStandard() {
        return file.isEmpty();
    }
}
