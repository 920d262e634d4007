package vn.thuocdo.report.check;

import java.util.List;
import java.util.stream.Collectors;
import vn.thuocdo.judge.RulesVersion;
import vn.thuocdo.report.Presentation;
import vn.thuocdo.report.page.Style;
import vn.thuocdo.report.page.TextPage;
import vn.thuocdo.report.text.Messages;
import vn.thuocdo.report.text.Printable;

/** The faults of the input for people, and for those who ask what was understood of each file. */
final class CheckText {

    private static final int INDENT = 2;
    private static final int KEY_WIDTH = 14;

    private final CheckReport report;
    private final Presentation presentation;
    private final Messages messages;

    CheckText(CheckReport report, Presentation presentation) {
        this.report = report;
        this.presentation = presentation;
        this.messages = presentation.messages().with("check");
    }

    /** Nothing where nothing was found, unless people want to know what was understood. */
    String of(boolean verbose) {
        String findings = new FindingsText(report, presentation, messages).text();
        if (!verbose && findings.isEmpty()) {
            return "";
        }
        String listing = findings + messages.text("foot.rules", RulesVersion.CURRENT) + "\n";
        if (!verbose) {
            return listing;
        }
        StringBuilder out = new StringBuilder();
        report.files().forEach(file -> file(file, out));
        return out.append(listing).toString();
    }

    private void file(CheckReport.FileRead file, StringBuilder out) {
        out.append(Style.BOLD.apply(Printable.line(file.path()), presentation.color()))
                .append('\n');
        line(out, "check.role", file.role());
        line(out, "check.format", file.format());
        line(out, "check.encoding", file.encoding());
        line(out, "check.delimiter", file.delimiter().equals("\t") ? "tab" : file.delimiter());
        line(out, "check.sheet", file.sheet());
        line(out, "check.header", file.headerAt());
        line(
                out,
                "check.columns",
                file.columns().entrySet().stream()
                        .map(column -> column.getKey()
                                + (column.getKey().equals(column.getValue()) ? "" : " = \"" + column.getValue() + "\""))
                        .collect(Collectors.joining(", ")));
        line(
                out,
                "check.numbers",
                file.numbers().entrySet().stream()
                        .map(column -> column.getKey() + " " + column.getValue())
                        .collect(Collectors.joining(", ")));
        line(
                out,
                "check.rows",
                messages.text(
                        "check.rowsUsed",
                        messages.number(file.rows()),
                        messages.number(file.used()),
                        messages.number(file.faulty()),
                        messages.number(file.leftOut()),
                        messages.number(file.notItems())));
        out.append('\n');
    }

    /** At a terminal in lines of its width; elsewhere each fact is a line, as {@code grep} wants it. */
    private void line(StringBuilder out, String key, String value) {
        if (value.isEmpty()) {
            return;
        }
        String label = messages.text(key);
        List<String> lines = presentation.onTerminal()
                ? TextPage.wrap(value, presentation.columns() - INDENT - KEY_WIDTH)
                : List.of(Printable.line(value));
        for (String line : lines) {
            out.append(" ".repeat(INDENT))
                    .append(Printable.left(label, KEY_WIDTH))
                    .append(line)
                    .append('\n');
            label = "";
        }
    }
}
