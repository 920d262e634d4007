package vn.thuocdo;

import java.io.FileDescriptor;
import java.io.FileOutputStream;
import java.nio.file.Path;
import vn.thuocdo.cli.CommandRunner;
import vn.thuocdo.cli.Surroundings;

/** Starts the tool: the only place that knows the process, its streams and its exit. */
public final class Main {

    /** Set by the launcher to the streams that are terminals: {@code out}, {@code err}, both or neither. */
    private static final String TERMINALS = "thuocdo.terminals";

    private Main() {}

    public static void main(String[] args) {
        String terminals = System.getProperty(TERMINALS, guessedTerminals());
        Surroundings surroundings = new Surroundings(
                Path.of(""),
                System.getenv(),
                System.in,
                new FileOutputStream(FileDescriptor.out),
                new FileOutputStream(FileDescriptor.err),
                terminals.contains("out"),
                terminals.contains("err"));
        System.exit(new CommandRunner(surroundings).run(args).code());
    }

    /** Up to JDK 21 there is a console only where both streams are terminals; later ones always have one. */
    private static String guessedTerminals() {
        return Runtime.version().feature() < 22 && System.console() != null ? "out err" : "";
    }
}
