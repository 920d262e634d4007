package vn.thuocdo.cli;

import java.io.IOException;
import java.io.OutputStream;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import vn.thuocdo.diagnostic.Diagnostics;
import vn.thuocdo.diagnostic.Severity;
import vn.thuocdo.model.Language;
import vn.thuocdo.report.DiagnosticListing;
import vn.thuocdo.report.Messages;
import vn.thuocdo.report.Presentation;
import vn.thuocdo.report.Printable;

/** Says what a command has to say: reports on standard output, everything else on standard error. */
final class Console {

    /** Whether the two streams show colours. */
    record Colors(boolean out, boolean err) {}

    private final Surroundings surroundings;
    private final Messages messages;
    private final Colors colors;
    private final boolean quiet;
    private final boolean verbose;
    private final PrintStream err;

    Console(Surroundings surroundings, Language language, Colors colors, boolean quiet, boolean verbose) {
        this.surroundings = surroundings;
        this.messages = Messages.of(language);
        this.colors = colors;
        this.quiet = quiet;
        this.verbose = verbose;
        this.err = new PrintStream(surroundings.err(), true, StandardCharsets.UTF_8);
    }

    Messages messages() {
        return messages;
    }

    boolean isQuiet() {
        return quiet;
    }

    boolean isVerbose() {
        return verbose;
    }

    /** How reports look on standard output. */
    Presentation onOutput() {
        return new Presentation(messages, colors.out(), verbose);
    }

    /** How reports look in files. */
    Presentation inFiles() {
        return new Presentation(messages, false, verbose);
    }

    /** A listing of diagnostics in this console's language and colours. */
    DiagnosticListing listing() {
        return new DiagnosticListing(onOutput());
    }

    /**
     * Writes to standard output.
     *
     * @throws IOException if it is closed
     */
    void print(byte[] bytes) throws IOException {
        OutputStream out = surroundings.out();
        out.write(bytes);
        out.flush();
    }

    /** Lists what was found, on standard error; a quiet console lists errors alone. */
    void report(Diagnostics diagnostics) {
        if (diagnostics.count() > 0) {
            Severity least = quiet ? Severity.ERROR : Severity.NOTE;
            err.print(new DiagnosticListing(new Presentation(messages, colors.err(), verbose))
                    .of(diagnostics, least, verbose));
        }
    }

    /** Says a line on standard error; what it quotes of the data cannot steer a terminal. */
    void say(String line) {
        err.println("thuocdo: " + Printable.line(line));
    }

    /** Shows where a bug happened, on standard error. */
    void trace(Throwable bug) {
        bug.printStackTrace(err);
    }
}
