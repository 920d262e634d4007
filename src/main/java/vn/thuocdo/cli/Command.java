package vn.thuocdo.cli;

import java.io.IOException;

/** What the command line can ask for. */
interface Command {

    /**
     * Does it.
     *
     * @throws IOException if standard output cannot be written to
     */
    ExitStatus run(Surroundings surroundings) throws IOException;

    /** How it speaks, for what goes wrong before it could begin. */
    ConsoleOptions consoleOptions();
}
