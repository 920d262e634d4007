package vn.thuocdo.report.page;

import java.io.IOException;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.util.List;
import vn.thuocdo.judge.RulesVersion;
import vn.thuocdo.report.text.Messages;
import vn.thuocdo.report.text.Printable;

/** A report as GitHub-flavoured Markdown, line by line. Texts from data go through {@link #escape}. */
public final class MarkdownPage {

    /** What could become markup within a line; other punctuation stays readable. */
    private static final String SPECIAL = "\\`*_[]#|~@!$";

    private final Messages messages;
    private final StringBuilder out = new StringBuilder();

    public MarkdownPage(Messages messages) {
        this.messages = messages;
    }

    public MarkdownPage line(String line) {
        out.append(line).append('\n');
        return this;
    }

    /** The name of a section. */
    public MarkdownPage title(String title) {
        return line("").line("## " + title).line("");
    }

    /** The head of a table. */
    public MarkdownPage columns(List<String> titles) {
        return row(titles).row(titles.stream().map(title -> "---").toList());
    }

    public MarkdownPage row(String... cells) {
        return row(List.of(cells));
    }

    public MarkdownPage row(List<String> cells) {
        return line("| " + String.join(" | ", cells) + " |");
    }

    /** A text from data as an item of a list; one that begins with "-", "+" or "1." begins no list within it. */
    public MarkdownPage item(String text) {
        return line("- " + escape(text).replaceFirst("^([0-9]*)([-+.)])", "$1\\\\$2"));
    }

    /** Writes all of it, and which rules it goes by. */
    public void writeTo(OutputStream stream) throws IOException {
        line("").line(messages.text("foot.rules", RulesVersion.CURRENT));
        stream.write(out.toString().getBytes(StandardCharsets.UTF_8));
    }

    /** Every character that Markdown or HTML could take for markup, as text. */
    public static String escape(String text) {
        StringBuilder escaped = new StringBuilder();
        String line = Printable.line(text);
        for (int i = 0; i < line.length(); i++) {
            char c = line.charAt(i);
            if (c == '<' || c == '>' || c == '&') {
                escaped.append(c == '<' ? "&lt;" : c == '>' ? "&gt;" : "&amp;");
            } else if (SPECIAL.indexOf(c) >= 0 || makesLink(line, i)) {
                escaped.append('\\').append(c);
            } else {
                escaped.append(c);
            }
        }
        return escaped.toString();
    }

    /** GitHub makes links of bare addresses. */
    private static boolean makesLink(String line, int i) {
        return line.startsWith("://", i) || line.charAt(i) == '.' && line.regionMatches(true, i - 3, "www", 0, 3);
    }
}
