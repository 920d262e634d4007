package vn.thuocdo.report.explain;

import java.io.IOException;
import java.io.OutputStream;
import java.util.List;
import vn.thuocdo.judge.Verdict;
import vn.thuocdo.model.Assignment;
import vn.thuocdo.report.Figures;
import vn.thuocdo.report.MarkdownPage;
import vn.thuocdo.report.Messages;
import vn.thuocdo.score.HeadSheet;

/** The explanation as GitHub-flavoured Markdown; nothing in the data is markup. */
final class ExplainMarkdown {

    private final Explanation explanation;
    private final Messages messages;
    private final Heading heading;
    private final MarkdownPage page;

    ExplainMarkdown(Explanation explanation, Messages messages) {
        this.explanation = explanation;
        this.messages = messages;
        this.page = new MarkdownPage(this.messages);
        this.heading = new Heading(explanation, messages);
    }

    void write(OutputStream stream) throws IOException {
        page.line("# " + MarkdownPage.escape(heading.unit(explanation.card().unit())));
        heading.lines().forEach(line -> page.line("").line(MarkdownPage.escape(line)));
        if (explanation.notScored() > 0) {
            page.line("").line("**" + messages.counted("text.partial", explanation.notScored()) + "**");
        }
        if (explanation.task().isEmpty()) {
            facts("explain.standing", UnitFacts.standing(explanation, messages));
            facts("explain.sensitivity", UnitFacts.sensitivity(explanation, messages));
            sheet();
        }
        items();
        page.writeTo(stream);
    }

    private void facts(String key, List<Fact> facts) {
        if (!facts.isEmpty()) {
            page.title(messages.text(key));
            facts.forEach(this::fact);
        }
    }

    private void fact(Fact fact) {
        page.line("- **" + fact.label() + "**: " + MarkdownPage.escape(fact.text()));
    }

    private void sheet() {
        HeadSheet sheet = explanation.sheet();
        page.title(MarkdownPage.escape(heading.sheet()));
        page.line(messages.text("explain.noJudgement")).line("");
        page.columns(List.of(
                messages.text("explain.group"),
                messages.text("text.done"),
                messages.text("text.rate"),
                messages.text("explain.onTime"),
                messages.text("explain.exceeded"),
                messages.text("explain.late")));
        sheet.rows().forEach(row -> row(row.group().isEmpty() ? messages.text("text.noGroup") : row.group(), row));
        if (sheet.rows().size() > 1) {
            row(messages.text("explain.total"), sheet.total());
        }
        heading.gates().forEach(line -> page.line("").line(MarkdownPage.escape(line)));
    }

    private void row(String name, HeadSheet.Row row) {
        page.row(
                MarkdownPage.escape(name),
                Figures.fraction(row.rate()),
                new Figures(explanation.board().method(), messages).percent(row.rate()),
                messages.number(row.onTime()),
                messages.number(row.exceeded()),
                messages.number(row.late()));
    }

    private void items() {
        List<Verdict> items = explanation.items();
        page.title(messages.counted("explain.itemsTitle", items.size()));
        ItemFacts facts = new ItemFacts(explanation, messages);
        boolean first = true;
        for (Verdict verdict : items) {
            if (!first) {
                page.line("");
            }
            first = false;
            page.line("### "
                            + MarkdownPage.escape(
                                    verdict.standing().assignment().task().label()))
                    .line("");
            facts.of(verdict).forEach(this::fact);
        }
        ignored(explanation.ignoredItems());
    }

    private void ignored(List<Assignment> ignored) {
        if (!ignored.isEmpty()) {
            page.title(messages.text("explain.ignored"));
            ignored.forEach(assignment -> page.item(heading.ignored(assignment)));
        }
    }
}
