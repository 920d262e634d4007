package vn.thuocdo.run;

import java.io.InputStream;
import java.nio.file.Path;

/**
 * Where the names in a request start from.
 *
 * @param path the folder that relative names are resolved against
 * @param standardInput what the name {@code -} stands for; read at most once, and only where it is named
 */
public record WorkingFolder(Path path, InputStream standardInput) {

    /** A folder, with nothing on standard input. */
    public static WorkingFolder of(Path path) {
        return new WorkingFolder(path, InputStream.nullInputStream());
    }

    /** The path that a name leads to. */
    public Path resolve(String name) {
        return path.resolve(name);
    }
}
