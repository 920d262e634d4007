package vn.thuocdo.cli.command;

import java.io.IOException;
import picocli.CommandLine.Model.CommandSpec;
import vn.thuocdo.cli.ExitStatus;

/** A command of the command line. */
interface Command {

    /** Adds its options and parameters to its place on the command line. */
    void addTo(CommandSpec command);

    /**
     * Runs the command, after the command line was parsed.
     *
     * @throws IOException if standard output cannot be written to
     */
    ExitStatus run(Session session) throws IOException;
}
