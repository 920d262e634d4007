package vn.thuocdo.config.project;

import java.io.IOException;
import java.nio.file.Path;

/**
 * A pattern that the sources of a project are found by.
 *
 * @param text as it stands in the project file
 * @param folder that of the project
 */
public record SourcePattern(String text, Path folder) {

    /**
     * Whether the next run would read a file, once it is there.
     *
     * @param file an absolute path without links
     */
    public boolean wouldRead(Path file) {
        try {
            Path start = folder.toRealPath();
            return file.startsWith(start) && SourceFiles.isTable(start.relativize(file), text);
        } catch (IOException gone) {
            return false;
        }
    }
}
