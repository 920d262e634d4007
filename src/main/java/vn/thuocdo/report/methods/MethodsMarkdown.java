package vn.thuocdo.report.methods;

import java.io.IOException;
import java.io.OutputStream;
import java.util.ArrayList;
import java.util.List;
import vn.thuocdo.judge.Method;
import vn.thuocdo.report.Figures;
import vn.thuocdo.report.MarkdownPage;
import vn.thuocdo.report.Messages;
import vn.thuocdo.report.RateNotes;
import vn.thuocdo.score.Scoreboard;
import vn.thuocdo.score.Scorecard;
import vn.thuocdo.score.SideBySide;

/** The comparison as GitHub-flavoured Markdown: a row for each unit, changed or not. */
final class MethodsMarkdown {

    private final MethodsReport report;
    private final Messages messages;
    private final MethodsTexts texts;
    private final MarkdownPage page;

    MethodsMarkdown(MethodsReport report, Messages messages) {
        this.report = report;
        this.messages = messages;
        this.page = new MarkdownPage(this.messages);
        this.texts = new MethodsTexts(report, messages);
    }

    void write(OutputStream stream) throws IOException {
        String title = report.title().isEmpty() ? messages.text("methods.title") : report.title();
        page.line("# " + MarkdownPage.escape(title)).line("");
        page.line(texts.asOf()).line("").line(messages.text("methods.noSeries"));
        if (report.notScored() > 0) {
            page.line("").line("**" + messages.counted("text.partial", report.notScored()) + "**");
        }
        List<Scoreboard> boards = report.methods().boards();
        for (int i = 0; i < boards.size(); i++) {
            page.title(MarkdownPage.escape(boards.get(i).method().id()));
            texts.method(i).forEach(line -> page.line("- " + MarkdownPage.escape(line)));
        }
        page.title(messages.text("methods.units"));
        page.columns(columns());
        report.rows(messages.language()).forEach(row -> page.row(cells(row)));
        RateNotes.legend(report.rates(), messages)
                .ifPresent(legend -> page.line("").line(MarkdownPage.escape(legend)));
        page.writeTo(stream);
    }

    private List<String> columns() {
        List<String> columns = new ArrayList<>(List.of(messages.text("text.unit")));
        for (Scoreboard board : report.methods().boards()) {
            columns.add(MarkdownPage.escape(board.method().id()));
        }
        columns.add(messages.text("methods.change"));
        return columns;
    }

    private List<String> cells(SideBySide.Row row) {
        List<String> cells =
                new ArrayList<>(List.of(MarkdownPage.escape(row.unit().name())));
        for (int i = 0; i < row.cards().size(); i++) {
            Scorecard card = row.cards().get(i);
            Method method = report.methods().boards().get(i).method();
            cells.add(MarkdownPage.escape(messages.text(
                    "methods.cell",
                    new Figures(method, messages).percent(card.rate()),
                    texts.tier(card, method),
                    texts.rank(card))));
        }
        cells.add(MarkdownPage.escape(String.join(
                "; ",
                row.changes().stream()
                        .map(texts::change)
                        .filter(change -> !change.isEmpty())
                        .toList())));
        return cells;
    }
}
