package vn.thuocdo.report.page;

import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import vn.thuocdo.diagnostic.Code;
import vn.thuocdo.diagnostic.Finding;
import vn.thuocdo.diagnostic.Findings;
import vn.thuocdo.diagnostic.Severity;
import vn.thuocdo.report.Presentation;
import vn.thuocdo.report.text.DiagnosticTexts;
import vn.thuocdo.report.text.Messages;
import vn.thuocdo.report.text.Printable;

/** Findings as lines for people: place, severity, code, message; then what was left out, and the totals. */
public final class DiagnosticListing {

    /** Findings of one code that are listed; the rest is counted. */
    private static final int MOST_OF_A_CODE = 20;

    private final Presentation presentation;
    private final DiagnosticTexts texts;

    public DiagnosticListing(Presentation presentation) {
        this.presentation = presentation;
        this.texts = DiagnosticTexts.of(presentation.messages().language());
    }

    /**
     * The listing; empty where there is nothing to list.
     *
     * @param least the least grave severity that is listed
     * @param all whether repeats of one code are listed without bound
     */
    public String of(Findings diagnostics, Severity least, boolean all) {
        List<Finding> listed = texts.listed(diagnostics, all ? Integer.MAX_VALUE : MOST_OF_A_CODE);
        StringBuilder lines = new StringBuilder();
        for (Finding diagnostic : listed) {
            if (diagnostic.severity().compareTo(least) >= 0) {
                lines.append(line(diagnostic)).append('\n');
            }
        }
        if (!lines.isEmpty()) {
            end(diagnostics, least, all, lines);
        }
        return lines.toString();
    }

    /** A finding in a line: place, severity, code, message. */
    public String line(Finding diagnostic) {
        String place = Printable.line(diagnostic.at().toString());
        return (place.isEmpty() ? "" : place + ": ") + colored(diagnostic, message(diagnostic));
    }

    /** The same without its place and without colours. */
    public String message(Finding diagnostic) {
        return severity(diagnostic) + " " + diagnostic.code().id() + ": " + texts.message(diagnostic);
    }

    private String severity(Finding diagnostic) {
        return presentation.messages().text("severity." + diagnostic.severity().word());
    }

    /** A text that has the severity of a finding in it, with this in its colour. */
    public String colored(Finding diagnostic, String text) {
        String severity = severity(diagnostic) + " " + diagnostic.code().id() + ":";
        int at = text.indexOf(severity);
        if (at < 0 || !presentation.color()) {
            return text;
        }
        int end = at + severity(diagnostic).length();
        return text.substring(0, at)
                + style(diagnostic.severity()).apply(text.substring(at, end), true)
                + text.substring(end);
    }

    /** What is listed: all, or of each code the first ones. */
    public List<Finding> listed(Findings diagnostics) {
        return texts.listed(diagnostics, presentation.verbose() ? Integer.MAX_VALUE : MOST_OF_A_CODE);
    }

    /** What follows the listing: how many of which code are left out of it, and the totals. */
    public String end(Findings diagnostics) {
        StringBuilder lines = new StringBuilder();
        end(diagnostics, Severity.NOTE, presentation.verbose(), lines);
        return lines.toString();
    }

    private void end(Findings diagnostics, Severity least, boolean all, StringBuilder lines) {
        leftOut(diagnostics, least, all)
                .forEach((code, count) -> lines.append(presentation.messages().counted("diagnostics.more", count, code))
                        .append('\n'));
        lines.append(totals(diagnostics)).append('\n');
    }

    private static Style style(Severity severity) {
        return switch (severity) {
            case ERROR -> Style.RED;
            case WARNING -> Style.YELLOW;
            case NOTE -> Style.CYAN;
        };
    }

    private static Map<String, Integer> leftOut(Findings diagnostics, Severity least, boolean all) {
        Map<Code, Integer> counts = new EnumMap<>(Code.class);
        for (Finding diagnostic : diagnostics.sorted()) {
            counts.merge(diagnostic.code(), 1, Integer::sum);
        }
        counts.replaceAll((code, count) -> all ? 0 : Math.max(0, count - MOST_OF_A_CODE));
        diagnostics.unlisted().forEach((code, count) -> counts.merge(code, count, Integer::sum));
        Map<String, Integer> leftOut = new TreeMap<>();
        counts.forEach((code, count) -> {
            if (count > 0 && code.severity().compareTo(least) >= 0) {
                leftOut.put(code.id(), count);
            }
        });
        return leftOut;
    }

    /** {@code 2 errors, 1 warning, 3 notes}, those that there are. */
    private String totals(Findings diagnostics) {
        StringBuilder totals = new StringBuilder();
        for (Severity severity : List.of(Severity.ERROR, Severity.WARNING, Severity.NOTE)) {
            int count = diagnostics.count(severity);
            if (count > 0) {
                totals.append(totals.isEmpty() ? "" : ", ")
                        .append(presentation.messages().counted("diagnostics." + severity.word(), count));
            }
        }
        return totals.toString();
    }

    /** One line per code of the catalogue. */
    public String catalogue() {
        StringBuilder lines = new StringBuilder();
        for (Code code : Code.values()) {
            String severity =
                    presentation.messages().text("severity." + code.severity().word());
            lines.append(code.id())
                    .append("  ")
                    .append(Printable.left(severity, 9))
                    .append(texts.text(code, "title"))
                    .append('\n');
        }
        return lines.toString();
    }

    /** The whole entry of a code: why, an example, the fix. */
    public String entry(Code code) {
        Messages messages = presentation.messages();
        String severity = messages.text("severity." + code.severity().word());
        String head = Style.BOLD.apply(code.id() + " " + texts.text(code, "title"), presentation.color());
        return head + " (" + severity + ")\n\n"
                + wrapped(texts.text(code, "why")) + "\n\n"
                + messages.text("codes.example") + "\n"
                + texts.text(code, "example").indent(2) + "\n"
                + wrapped(messages.text("codes.fix") + " " + texts.text(code, "fix")) + "\n";
    }

    /** Sentences are broken after as many columns as there are; what is to be copied begins with blanks, and is not. */
    private String wrapped(String text) {
        return text.lines()
                .flatMap(line ->
                        line.startsWith(" ") ? Stream.of(line) : TextPage.wrap(line, presentation.columns()).stream())
                .collect(Collectors.joining("\n"));
    }
}
