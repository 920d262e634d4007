package vn.thuocdo.run;

import java.io.InputStream;
import java.nio.file.Path;

/**
 * The folder in which a request is made.
 *
 * @param path the folder that relative names are resolved against
 * @param standardInput the input named {@code -}; read at most once, and only if it is named
 */
public record WorkingFolder(Path path, InputStream standardInput) {

    /** A folder with an empty standard input. */
    public static WorkingFolder of(Path path) {
        return new WorkingFolder(path, InputStream.nullInputStream());
    }

    /** The path that a name leads to. */
    public Path resolve(String name) {
        return path.resolve(name);
    }
}
