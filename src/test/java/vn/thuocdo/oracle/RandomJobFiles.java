package vn.thuocdo.oracle;

import java.io.IOException;
import java.nio.file.Path;

/** The random projects as files, for tests of other packages. */
public final class RandomJobFiles {

    private RandomJobFiles() {}

    /** Writes a project; the same seed, the same files. */
    public static void write(long seed, Path folder) throws IOException {
        JobFiles.write(RandomJob.of(seed), folder);
    }
}
