package vn.thuocdo.report.reconcile;

import java.io.IOException;
import java.io.OutputStream;
import java.util.List;
import vn.thuocdo.model.published.PublishedFigure;
import vn.thuocdo.reconcile.Conclusion;
import vn.thuocdo.reconcile.Conclusion.Standing;
import vn.thuocdo.report.MarkdownPage;
import vn.thuocdo.report.Messages;

/** The findings as a page: a table of all, and the causes of what differs. */
final class ReconcileMarkdown {

    private final ReconcileReport report;
    private final Messages messages;
    private final ConclusionTexts texts;
    private final MarkdownPage page;

    ReconcileMarkdown(ReconcileReport report, Messages messages) {
        this.report = report;
        this.messages = messages.with("reconcile");
        this.page = new MarkdownPage(this.messages);
        this.texts = new ConclusionTexts(this.messages);
    }

    void write(OutputStream out) throws IOException {
        Heading heading = new Heading(report, messages);
        List<String> lines = heading.lines();
        page.line("# " + MarkdownPage.escape(lines.get(0)));
        lines.stream().skip(1).forEach(line -> page.line("").line(MarkdownPage.escape(line)));
        page.line("").line(MarkdownPage.escape(heading.counts()));
        page.line("")
                .columns(List.of(
                        messages.text("reconcile.columnFigure"),
                        messages.text("reconcile.columnPublished"),
                        messages.text("reconcile.columnReckoned"),
                        messages.text("reconcile.columnStanding")));
        report.reconciliation().conclusions().forEach(this::row);
        List<Conclusion> explained = report.reconciliation().conclusions().stream()
                .filter(finding -> finding.standing() == Standing.DIFFERS || finding.standing() == Standing.CUT_OFF)
                .filter(finding -> !texts.causes(finding).isEmpty())
                .toList();
        if (!explained.isEmpty()) {
            page.title(messages.text("reconcile.causes"));
            explained.forEach(this::causes);
        }
        if (!report.reconciliation().alone().isEmpty()) {
            page.title(messages.text("reconcile.alone"));
            report.reconciliation().alone().stream().map(PublishedFigure::name).forEach(page::item);
        }
        page.writeTo(out);
    }

    private void row(Conclusion finding) {
        boolean wrong = finding.standing() == Standing.DIFFERS || finding.standing() == Standing.CUT_OFF;
        String standing = MarkdownPage.escape(texts.standing(finding.standing()));
        page.row(
                MarkdownPage.escape(finding.claim().figure().name()),
                MarkdownPage.escape(texts.published(finding)),
                MarkdownPage.escape(texts.reckoning(finding)),
                wrong ? "**" + standing + "**" : standing);
    }

    private void causes(Conclusion finding) {
        page.item(finding.claim().figure().name() + ": " + texts.published(finding));
        texts.causes(finding).forEach(cause -> page.line("  - " + MarkdownPage.escape(cause)));
    }
}
