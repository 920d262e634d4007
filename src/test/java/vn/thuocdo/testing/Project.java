package vn.thuocdo.testing;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;

/** A small project written for one test. */
public final class Project {

    private final Path folder;

    private Project(Path folder) {
        this.folder = folder;
    }

    public static Project in(Path folder) {
        return new Project(folder);
    }

    /** Writes a file of the project. */
    public Project file(String name, String... lines) {
        try {
            Path file = folder.resolve(name);
            Files.createDirectories(file.getParent());
            Files.writeString(file, String.join("\n", lines) + "\n");
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return this;
    }

    /** Runs a command in the project's folder. */
    public Tool.Run run(String... arguments) {
        return Tool.in(folder).run(arguments);
    }
}
