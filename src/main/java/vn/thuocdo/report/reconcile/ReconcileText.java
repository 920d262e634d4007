package vn.thuocdo.report.reconcile;

import java.io.IOException;
import java.io.OutputStream;
import java.util.List;
import vn.thuocdo.model.published.PublishedFigure;
import vn.thuocdo.reconcile.Conclusion;
import vn.thuocdo.reconcile.Conclusion.Standing;
import vn.thuocdo.report.Messages;
import vn.thuocdo.report.Presentation;
import vn.thuocdo.report.Style;
import vn.thuocdo.report.TextPage;

/** The findings for people at a terminal: what differs first. */
final class ReconcileText {

    private static final List<Standing> GRAVEST_FIRST =
            List.of(Standing.DIFFERS, Standing.CUT_OFF, Standing.AT_EDGE, Standing.UNCHECKED, Standing.AGREES);

    private final ReconcileReport report;
    private final Messages messages;
    private final ConclusionTexts texts;
    private final TextPage page;

    ReconcileText(ReconcileReport report, Presentation presentation) {
        this.report = report;
        this.messages = presentation.messages().with("reconcile");
        this.texts = new ConclusionTexts(messages);
        this.page = new TextPage(presentation);
    }

    void write(OutputStream out) throws IOException {
        Heading heading = new Heading(report, messages);
        heading.lines().forEach(page::paragraph);
        page.line("").paragraph(heading.counts());
        for (Standing standing : GRAVEST_FIRST) {
            List<Conclusion> conclusions = report.reconciliation().all(standing);
            if (!conclusions.isEmpty()) {
                page.line("").line(page.styled(style(standing), texts.standing(standing)));
                conclusions.forEach(this::finding);
            }
        }
        if (!report.reconciliation().alone().isEmpty()) {
            page.title(messages.text("reconcile.alone"));
            report.reconciliation().alone().stream()
                    .map(PublishedFigure::name)
                    .forEach(name -> page.hanging("  ", name));
        }
        page.writeTo(out);
    }

    private void finding(Conclusion finding) {
        String figure = finding.claim().figure().name() + ": " + texts.published(finding);
        String reckoning = texts.reckoning(finding);
        if (finding.standing() == Standing.AGREES) {
            page.hanging("  ", figure + (reckoning.isEmpty() ? "" : "; " + reckoning));
            return;
        }
        page.hanging("  ", finding.claim().figure().at() + "  " + figure);
        if (!reckoning.isEmpty()) {
            page.hanging("    ", reckoning);
        }
        texts.causes(finding).forEach(cause -> page.hanging("    ", "→ " + cause));
    }

    private static Style style(Standing standing) {
        return switch (standing) {
            case DIFFERS -> Style.RED;
            case CUT_OFF, AT_EDGE -> Style.YELLOW;
            case UNCHECKED -> Style.CYAN;
            case AGREES -> Style.GREEN;
        };
    }
}
