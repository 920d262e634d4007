package vn.thuocdo.transcript;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;

/**
 * A file that a document shows: a block whose fence names it after its language, as in {@code ```yaml city/thuocdo.yaml}.
 *
 * @param line of the document on which the block begins, from 1
 * @param path below the folder in which the commands of the document run
 */
record FileBlock(int line, String path, String text) implements DocumentBlock {

    /** Writes the file, in place of an earlier one. */
    void write(Path folder) throws IOException {
        Path file = folder.resolve(path).normalize();
        if (!file.startsWith(folder)) {
            throw new IllegalArgumentException("outside the folder of the document: " + path);
        }
        Files.createDirectories(file.getParent());
        Files.writeString(file, text);
    }
}
