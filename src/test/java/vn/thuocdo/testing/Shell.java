package vn.thuocdo.testing;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;
import java.util.TreeMap;

/** Runs the tool as a user does, from a shell and through its launcher; needs the packaged jar. */
public final class Shell {

    /** How a script ended, and what it wrote. */
    public record Run(int status, String out, String err) {}

    private final Path folder;
    private final Map<String, String> environment = new TreeMap<>();

    private Shell(Path folder) {
        this.folder = folder;
        environment.put("T", Tool.CHECKOUT.resolve("scripts/thuocdo").toString());
        environment.put("JAVA_HOME", System.getProperty("java.home"));
        environment.put("PATH", "/usr/bin:/bin");
        environment.put("THUOCDO_LANG", "en");
    }

    /** A shell in a folder, with {@code $T} for the launcher and hardly another variable. */
    public static Shell in(Path folder) {
        return new Shell(folder);
    }

    public Shell with(String variable, String value) {
        environment.put(variable, value);
        return this;
    }

    /** Runs a script to its end; its output goes to files outside the folder, so that nothing is held up by a pipe. */
    public Run run(String script) throws IOException, InterruptedException {
        Path written = Files.createTempDirectory("shell");
        Path out = written.resolve("out");
        Path err = written.resolve("err");
        try {
            ProcessBuilder process = new ProcessBuilder("bash", "-c", script)
                    .directory(folder.toFile())
                    .redirectOutput(out.toFile())
                    .redirectError(err.toFile());
            process.environment().clear();
            process.environment().putAll(environment);
            int status = process.start().waitFor();
            return new Run(status, Files.readString(out), Files.readString(err));
        } finally {
            Files.deleteIfExists(out);
            Files.deleteIfExists(err);
            Files.deleteIfExists(written);
        }
    }
}
