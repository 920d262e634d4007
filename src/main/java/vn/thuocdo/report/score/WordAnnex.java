package vn.thuocdo.report.score;

import java.util.List;
import vn.thuocdo.judge.RulesVersion;
import vn.thuocdo.report.Figures;
import vn.thuocdo.report.Messages;
import vn.thuocdo.report.MethodText;
import vn.thuocdo.report.word.Layout;
import vn.thuocdo.report.word.Run;
import vn.thuocdo.report.word.WordBody;
import vn.thuocdo.report.word.WordTable;
import vn.thuocdo.score.Rate;
import vn.thuocdo.score.Scorecard;

/** The annex: a table of all units, on a page of its own. */
final class WordAnnex {

    private static final int POINTS = 12;

    private final Report report;
    private final Messages messages;
    private final WordBody body;
    private final Figures figures;
    private final MethodText method;

    WordAnnex(Report report, Messages messages, WordBody body) {
        this.report = report;
        this.messages = messages;
        this.body = body;
        this.figures = new Figures(report.board().method(), messages);
        this.method = new MethodText(report.board().method(), messages);
    }

    void write() {
        body.paragraph(Layout.ANNEX, Run.of(messages.text("annex.name")).inBold());
        body.paragraph(Layout.CENTRED, Run.of(messages.text("annex.title")).inBold());
        body.paragraph(Layout.CENTRED, Run.of(messages.text("annex.with")).inItalics());
        body.paragraph(
                Layout.CENTRED,
                Run.of(messages.text("foot.rules", RulesVersion.CURRENT))
                        .inItalics()
                        .size(POINTS));
        body.paragraph(Layout.SPACE);
        WordTable table = body.table(
                List.of(
                        column("annex.rank", 800, Layout.CENTRED),
                        column("annex.unit", 3110, Layout.PLAIN),
                        column("annex.assigned", 1000, Layout.CENTRED),
                        column("annex.completed", 950, Layout.CENTRED),
                        column("annex.rate", 1000, Layout.CENTRED),
                        column("annex.tier", 1294, Layout.CENTRED),
                        column("annex.unreported", 1200, Layout.CENTRED)),
                POINTS);
        report.cards(messages.language()).forEach(card -> table.row(false, row(card)));
        table.row(true, total());
        table.end();
    }

    private WordTable.Column column(String key, int width, Layout layout) {
        return new WordTable.Column(messages.text(key), width, layout);
    }

    private List<String> row(Scorecard card) {
        return List.of(
                card.rank().isPresent() ? messages.number(card.rank().getAsInt()) : "–",
                card.unit().name(),
                messages.number(card.rate().assigned()),
                messages.number(card.rate().completed()),
                figures.percent(card.rate()),
                tier(card),
                messages.number(card.unreported()));
    }

    private String tier(Scorecard card) {
        if (card.rate().value().isEmpty()) {
            return messages.text("text.notAssessable");
        }
        return card.tier().map(method::label).orElse("–");
    }

    private List<String> total() {
        Rate total = report.board().total();
        return List.of(
                "",
                messages.text("annex.total"),
                messages.number(total.assigned()),
                messages.number(total.completed()),
                figures.percent(total),
                "",
                messages.number(report.board().sum(Scorecard::unreported)));
    }
}
