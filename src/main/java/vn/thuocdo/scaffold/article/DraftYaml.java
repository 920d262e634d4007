package vn.thuocdo.scaffold.article;

import java.io.IOException;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import vn.thuocdo.model.published.DataQuestion;
import vn.thuocdo.model.published.Relation;
import vn.thuocdo.report.text.Messages;

/** Writes a draft. Whatever stands in the text is text or comment in the file, and nothing else. */
final class DraftYaml {

    private final Draft draft;
    private final Messages messages;
    private final StringBuilder yaml = new StringBuilder();

    DraftYaml(Draft draft, Messages messages) {
        this.draft = draft;
        this.messages = messages;
    }

    void write(OutputStream out) throws IOException {
        comment("", messages.text("draft.head", draft.article()));
        comment("", messages.text("draft.toDecide"));
        if (!draft.title().isEmpty()) {
            line("title: " + scalar(draft.title()));
        }
        line("numbers: " + draft.numbers().word());
        line("");
        line(draft.figures().isEmpty() ? "figures: {}" : "figures:");
        draft.figures().forEach(this::figure);
        out.write(yaml.toString().getBytes(StandardCharsets.UTF_8));
    }

    private void figure(DraftFigure figure) {
        comment(
                "  ",
                messages.text(
                        draft.byLines() ? "draft.fromLine" : "draft.from",
                        String.valueOf(figure.paragraph()),
                        figure.quote()));
        figure.doubts().forEach(doubt -> comment("  ", messages.text("draft.doubt", messages.text(doubt.key()))));
        if (figure.relations().isEmpty()
                && figure.names().isEmpty()
                && figure.previous().isEmpty()) {
            line("  " + scalar(figure.name()) + ": " + scalar(figure.value()));
            return;
        }
        line("  " + scalar(figure.name()) + ":");
        line("    value: " + scalar(figure.value()));
        figure.previous().ifPresent(previous -> line("    previous: " + scalar(previous)));
        if (!figure.names().isEmpty()) {
            line("    names:");
            figure.names().forEach(name -> line("      - " + scalar(name)));
        }
        figure.relations().forEach(this::relation);
    }

    private void relation(Relation relation) {
        if (relation instanceof Relation.Sum sum) {
            list("sum", sum.parts());
        } else if (relation instanceof Relation.Share share) {
            list("share", share.part());
            list("of", share.whole());
        } else if (relation instanceof Relation.Difference difference) {
            list("difference", difference.current());
            list("from", difference.from());
        } else if (relation instanceof Relation.Computed computed) {
            data(computed.question());
        }
    }

    private void list(String key, List<String> names) {
        if (names.size() == 1) {
            line("    " + key + ": " + scalar(names.get(0)));
        } else if (!names.isEmpty()) {
            line("    " + key + ":");
            names.forEach(name -> line("      - " + scalar(name)));
        }
    }

    private void data(DataQuestion question) {
        String filters = question.filters().entrySet().stream()
                .sorted(Map.Entry.comparingByKey())
                .map(filter -> ", " + filter.getKey().word() + ": "
                        + scalar(filter.getValue().get(0)))
                .collect(Collectors.joining());
        line("    data: {what: " + question.what().word() + filters + "}");
    }

    private void comment(String indent, String text) {
        line(indent + "# " + text);
    }

    private void line(String text) {
        yaml.append(text).append('\n');
    }

    /** Plain where it is words, numbers and a few signs that mean nothing in YAML; else between quotation marks. */
    private static String scalar(String text) {
        return isPlain(text) ? text : "\"" + text.replace("\\", "\\\\").replace("\"", "\\\"") + "\"";
    }

    private static boolean isPlain(String text) {
        return !text.isEmpty()
                && Character.isLetterOrDigit(text.codePointAt(0))
                && !text.endsWith(" ")
                && text.codePoints().allMatch(c -> Character.isLetterOrDigit(c) || " .,%/()".indexOf(c) >= 0);
    }
}
