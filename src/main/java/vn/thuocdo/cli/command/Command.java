package vn.thuocdo.cli.command;

import java.io.IOException;
import picocli.CommandLine.Model.CommandSpec;
import vn.thuocdo.cli.ExitStatus;

/** What the command line can ask for. */
interface Command {

    /** Adds its options and parameters to its place on the command line. */
    void addTo(CommandSpec command);

    /**
     * Does it, once the command line has been parsed.
     *
     * @throws IOException if standard output cannot be written to
     */
    ExitStatus run(Session session) throws IOException;
}
