package vn.thuocdo.cli;

import java.io.InputStream;
import java.io.OutputStream;
import java.nio.file.Path;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalInt;
import vn.thuocdo.report.TableWriter;
import vn.thuocdo.run.WorkingFolder;

/**
 * What the process gives to a command: folder, environment, streams and terminal.
 *
 * @param directory the folder that relative paths start from
 * @param environment the environment variables
 * @param columns those of the terminal that standard output is; empty where it is none or nothing is known of it
 * @param parquet writes tables in Parquet; absent where this program cannot
 */
public record ProcessContext(
        Path directory,
        Map<String, String> environment,
        InputStream in,
        OutputStream out,
        OutputStream err,
        boolean outIsTerminal,
        boolean errIsTerminal,
        OptionalInt columns,
        Optional<TableWriter> parquet) {

    /** The context of a program that cannot write Parquet. */
    public ProcessContext(
            Path directory,
            Map<String, String> environment,
            InputStream in,
            OutputStream out,
            OutputStream err,
            boolean outIsTerminal,
            boolean errIsTerminal,
            OptionalInt columns) {
        this(directory, environment, in, out, err, outIsTerminal, errIsTerminal, columns, Optional.empty());
    }

    /** The folder from which names on the command line start. */
    public WorkingFolder folder() {
        return new WorkingFolder(directory, in);
    }

    /** The path of a text from the command line. */
    public Path path(String text) {
        return directory.resolve(text);
    }

    /** An environment variable; empty where it is not set. */
    public String variable(String name) {
        return environment.getOrDefault(name, "");
    }
}
