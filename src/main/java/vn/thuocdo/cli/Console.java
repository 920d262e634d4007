package vn.thuocdo.cli;

import java.io.IOException;
import java.io.OutputStream;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.util.OptionalInt;
import org.jspecify.annotations.Nullable;
import vn.thuocdo.diagnostic.Findings;
import vn.thuocdo.diagnostic.Severity;
import vn.thuocdo.model.Language;
import vn.thuocdo.report.Presentation;
import vn.thuocdo.report.page.DiagnosticListing;
import vn.thuocdo.report.page.TextPage;
import vn.thuocdo.report.text.Messages;
import vn.thuocdo.report.text.Printable;

/** Writes the output of a command: reports to standard output, everything else to standard error. */
public final class Console {

    /** Whether the two streams show colours. */
    public record Colors(boolean out, boolean err) {}

    /**
     * The widths after which lines are broken.
     *
     * @param out those of text on standard output
     * @param files those of text in files
     * @param err empty where lines on standard error are not broken
     */
    public record Widths(int out, int files, OptionalInt err) {

        /** The default widths. */
        public static final Widths USUAL =
                new Widths(Presentation.USUAL_COLUMNS, Presentation.USUAL_COLUMNS, OptionalInt.empty());
    }

    /** The reader closed the pipe; not an error. */
    public static final class NobodyReads extends IOException {

        private static final long serialVersionUID = 1L;

        NobodyReads(IOException cause) {
            super(cause);
        }
    }

    /** The message of every system in the locale that the launcher sets. */
    private static final String BROKEN_PIPE = "Broken pipe";

    private final ProcessContext context;
    private final Language language;
    private final Colors colors;
    private final Widths widths;
    private final boolean quiet;
    private final boolean verbose;
    private final PrintStream err;
    private @Nullable Messages messages;

    public Console(
            ProcessContext context, Language language, Colors colors, Widths widths, boolean quiet, boolean verbose) {
        this.context = context;
        this.language = language;
        this.colors = colors;
        this.widths = widths;
        this.quiet = quiet;
        this.verbose = verbose;
        this.err = new PrintStream(context.err(), true, StandardCharsets.UTF_8);
    }

    /** Loaded with the first message, because most runs are in the project's language, which is known later. */
    public synchronized Messages messages() {
        if (messages == null) {
            messages = Messages.of(language);
        }
        return messages;
    }

    public boolean isQuiet() {
        return quiet;
    }

    public boolean isVerbose() {
        return verbose;
    }

    /** How reports look on standard output. */
    public Presentation onOutput() {
        return new Presentation(messages(), colors.out(), verbose)
                .within(widths.out())
                .onTerminal(context.outIsTerminal());
    }

    /** How reports look in files. */
    public Presentation inFiles() {
        return new Presentation(messages(), false, verbose).within(widths.files());
    }

    /** A listing of diagnostics in this console's language and colours. */
    public DiagnosticListing listing() {
        return new DiagnosticListing(onOutput());
    }

    /**
     * Writes to standard output.
     *
     * @throws NobodyReads if the reader, such as {@code head}, closed the pipe
     * @throws IOException if it cannot be written to
     */
    public void print(byte[] bytes) throws IOException {
        OutputStream out = context.out();
        try {
            out.write(bytes);
            out.flush();
        } catch (IOException e) {
            throw BROKEN_PIPE.equals(e.getMessage()) ? new NobodyReads(e) : e;
        }
    }

    /** Lists the findings on standard error; a quiet console lists only errors. */
    public void report(Findings diagnostics) {
        if (diagnostics.count() > 0) {
            Severity least = quiet ? Severity.ERROR : Severity.NOTE;
            boolean colored = colors.err() && widths.err().isEmpty();
            String listing = new DiagnosticListing(new Presentation(messages(), colored, verbose))
                    .of(diagnostics, least, verbose);
            err.print(
                    widths.err().isEmpty()
                            ? listing
                            : broken(listing, widths.err().getAsInt()));
        }
    }

    /** Writes a line to standard error; texts of the data in it cannot control a terminal. */
    public void say(String line) {
        String said = said(line);
        err.print(widths.err().isEmpty() ? said : broken(said, widths.err().getAsInt()));
    }

    /** The same at a terminal, in lines of its width: for a sentence, not for a command that is typed again. */
    public void sayInLines(String line) {
        err.print(broken(said(line), widths.err().orElse(widths.out())));
    }

    private static String said(String line) {
        return "thuocdo: " + Printable.line(line) + "\n";
    }

    /** Breaks every line to a width; further lines are indented. */
    private static String broken(String lines, int width) {
        int indent = 2;
        StringBuilder broken = new StringBuilder();
        for (String line : lines.split("\n")) {
            String first = "";
            for (String part : TextPage.wrap(line, width - indent)) {
                broken.append(first).append(part).append('\n');
                first = " ".repeat(indent);
            }
        }
        return broken.toString();
    }
}
