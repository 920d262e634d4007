package vn.thuocdo.report.explain;

import java.io.IOException;
import java.io.OutputStream;
import java.util.List;
import vn.thuocdo.judge.Verdict;
import vn.thuocdo.model.Assignment;
import vn.thuocdo.model.Unit;
import vn.thuocdo.report.Figures;
import vn.thuocdo.report.Messages;
import vn.thuocdo.report.Presentation;
import vn.thuocdo.report.Printable;
import vn.thuocdo.report.Style;
import vn.thuocdo.report.TextPage;
import vn.thuocdo.score.HeadSheet;

/** The explanation for people at a terminal. */
final class ExplainText {

    private static final int LABEL_WIDTH = 14;
    private static final int GROUP_WIDTH = 30;

    private final Explanation explanation;
    private final Messages messages;
    private final Heading heading;
    private final TextPage page;

    ExplainText(Explanation explanation, Messages messages, Presentation presentation) {
        this.explanation = explanation;
        this.messages = messages;
        this.heading = new Heading(explanation, messages);
        this.page = new TextPage(presentation);
    }

    void write(OutputStream stream) throws IOException {
        heading();
        if (explanation.task().isEmpty()) {
            facts("explain.standing", UnitFacts.standing(explanation, messages));
            facts("explain.sensitivity", UnitFacts.sensitivity(explanation, messages));
            sheet();
        }
        items();
        page.writeTo(stream);
    }

    private void heading() {
        Unit unit = explanation.card().unit();
        TextPage.wrap(heading.unit(unit), TextPage.WIDTH).forEach(line -> page.line(page.bold(line)));
        heading.lines().forEach(page::paragraph);
        if (explanation.notScored() > 0) {
            page.line(page.styled(Style.RED, messages.counted("text.partial", explanation.notScored())));
        }
    }

    private void facts(String key, List<Fact> facts) {
        if (!facts.isEmpty()) {
            page.title(messages.text(key));
            facts.forEach(this::fact);
        }
    }

    /** The label in front, every further line below the first one's text. */
    private void fact(Fact fact) {
        List<String> lines = TextPage.wrap(fact.text(), TextPage.WIDTH - LABEL_WIDTH - 2);
        for (int i = 0; i < lines.size(); i++) {
            String label = i == 0 ? Printable.left(fact.label(), LABEL_WIDTH) : " ".repeat(LABEL_WIDTH);
            page.line("  " + page.styled(Style.FAINT, label) + lines.get(i));
        }
    }

    private void sheet() {
        HeadSheet sheet = explanation.sheet();
        page.title(heading.sheet());
        page.hanging("  ", messages.text("explain.noJudgement"));
        page.line(page.styled(
                Style.FAINT,
                "  " + Printable.left(messages.text("explain.group"), GROUP_WIDTH)
                        + Printable.right(messages.text("text.done"), 9)
                        + Printable.right(messages.text("text.rate"), 9)
                        + Printable.right(messages.text("explain.onTime"), 10)
                        + Printable.right(messages.text("explain.exceeded"), 10)
                        + Printable.right(messages.text("explain.late"), 8)));
        sheet.rows().forEach(row -> row(row.group().isEmpty() ? messages.text("text.noGroup") : row.group(), row));
        if (sheet.rows().size() > 1) {
            row(messages.text("explain.total"), sheet.total());
        }
        heading.gates().forEach(line -> page.hanging("  ", line));
    }

    private void row(String name, HeadSheet.Row row) {
        List<String> lines = TextPage.wrap(name, GROUP_WIDTH - 1);
        for (int i = 0; i < lines.size() - 1; i++) {
            page.line("  " + lines.get(i));
        }
        Figures figures = new Figures(explanation.board().method(), messages);
        page.line("  " + Printable.left(lines.get(lines.size() - 1), GROUP_WIDTH)
                + Printable.right(Figures.fraction(row.rate()), 9) + Printable.right(figures.percent(row.rate()), 9)
                + Printable.right(messages.number(row.onTime()), 10)
                + Printable.right(messages.number(row.exceeded()), 10)
                + Printable.right(messages.number(row.late()), 8));
    }

    private void items() {
        List<Verdict> items = explanation.items();
        page.title(messages.counted("explain.itemsTitle", items.size()));
        ItemFacts facts = new ItemFacts(explanation, messages);
        for (Verdict verdict : items) {
            page.line("");
            String label = verdict.standing().assignment().task().label();
            Style style = verdict.isMet() ? Style.GREEN : Style.YELLOW;
            TextPage.wrap(label, TextPage.WIDTH - 2).forEach(line -> page.line("  " + page.styled(style, line)));
            facts.of(verdict).forEach(this::fact);
        }
        ignored(explanation.ignoredItems());
    }

    private void ignored(List<Assignment> ignored) {
        if (!ignored.isEmpty()) {
            page.title(messages.text("explain.ignored"));
            ignored.forEach(assignment -> page.hanging("  ", heading.ignored(assignment)));
        }
    }
}
