package vn.thuocdo;

import java.io.FileDescriptor;
import java.io.FileOutputStream;
import java.nio.file.Path;
import vn.thuocdo.cli.ClosedStream;
import vn.thuocdo.cli.ExitStatus;
import vn.thuocdo.cli.ProcessContext;
import vn.thuocdo.cli.WindowsCommandLine;
import vn.thuocdo.cli.command.CommandRunner;
import vn.thuocdo.cli.option.ConsoleOptions;

/** Starts the tool: the only place that knows the process, its streams and its exit. */
public final class Main {

    /** Set by the launcher to the streams that are terminals: {@code out}, {@code err}, both or neither. */
    private static final String TERMINALS = "thuocdo.terminals";

    /** Set by the launcher to the width of the terminal; empty if standard output is not a terminal. */
    private static final String COLUMNS = "thuocdo.columns";

    /** Set by the launcher to the streams that its caller has closed: {@code in}, {@code out}, both or neither. */
    private static final String CLOSED = "thuocdo.closed";

    /** Set by the launcher to the status for a failed gate, because a Java that cannot start ends with 1 too. */
    private static final String GATE_FAILED = "thuocdo.gateFailed";

    /** Set by the launcher of Windows, which passes the arguments and the folder in the two variables. */
    private static final String WINDOWS = "thuocdo.windows";

    private static final String COMMAND_LINE = "THUOCDO_COMMAND_LINE";
    private static final String FOLDER = "THUOCDO_FOLDER";

    /** Tells picocli which converters it need not load: no option needs one, and each loads further classes. */
    private static final String WITHOUT_CONVERTERS = "picocli.converters.excludes";

    /** The status of shells for a command that exists and cannot be run. */
    private static final int CANNOT_RUN = 126;

    private Main() {}

    public static void main(String[] args) {
        System.setProperty(WITHOUT_CONVERTERS, "java.*");
        System.exit(status(args));
    }

    private static int status(String... args) {
        try {
            boolean onWindows = Boolean.getBoolean(WINDOWS);
            ExitStatus status = new CommandRunner(context(onWindows ? variable(FOLDER) : ""))
                    .run(onWindows ? WindowsCommandLine.words(variable(COMMAND_LINE)) : args);
            return status == ExitStatus.GATE_FAILED ? Integer.getInteger(GATE_FAILED, status.code()) : status.code();
        } catch (NoClassDefFoundError missing) {
            System.err.println("thuocdo: thuocdo-libraries.jar is missing, damaged or cannot be opened ("
                    + missing.getMessage() + "); install it again");
            return CANNOT_RUN;
        }
    }

    private static String variable(String name) {
        return System.getenv().getOrDefault(name, "");
    }

    /** @param folder empty for the folder of the process */
    private static ProcessContext context(String folder) {
        String terminals = System.getProperty(TERMINALS, guessedTerminals());
        String closed = System.getProperty(CLOSED, "");
        return new ProcessContext(
                Path.of(folder),
                System.getenv(),
                closed.contains("in") ? ClosedStream.input() : System.in,
                closed.contains("out") ? ClosedStream.output() : new FileOutputStream(FileDescriptor.out),
                new FileOutputStream(FileDescriptor.err),
                terminals.contains("out"),
                terminals.contains("err"),
                ConsoleOptions.columns(System.getProperty(COLUMNS, "")));
    }

    /** Up to JDK 21 there is a console only where both streams are terminals; later ones always have one. */
    private static String guessedTerminals() {
        return Runtime.version().feature() < 22 && System.console() != null ? "out err" : "";
    }
}
