package vn.thuocdo.report.methods;

import java.io.IOException;
import java.io.OutputStream;
import java.util.List;
import vn.thuocdo.judge.Method;
import vn.thuocdo.report.Figures;
import vn.thuocdo.report.Messages;
import vn.thuocdo.report.Presentation;
import vn.thuocdo.report.Printable;
import vn.thuocdo.report.RateNotes;
import vn.thuocdo.report.Style;
import vn.thuocdo.report.TextPage;
import vn.thuocdo.score.Scoreboard;
import vn.thuocdo.score.Scorecard;
import vn.thuocdo.score.SideBySide;

/** The comparison for people at a terminal; a unit that nothing changes for is only counted. */
final class MethodsText {

    private static final int METHOD_WIDTH = 24;

    private final MethodsReport report;
    private final Messages messages;
    private final MethodsTexts texts;
    private final TextPage page;

    MethodsText(MethodsReport report, Messages messages, Presentation presentation) {
        this.report = report;
        this.messages = messages;
        this.texts = new MethodsTexts(report, messages);
        this.page = new TextPage(presentation);
    }

    void write(OutputStream stream) throws IOException {
        if (!report.title().isEmpty()) {
            TextPage.wrap(report.title(), TextPage.WIDTH).forEach(line -> page.line(page.bold(line)));
        }
        page.line(texts.asOf());
        page.paragraph(messages.text("methods.noSeries"));
        if (report.notScored() > 0) {
            page.line(page.styled(Style.RED, messages.counted("text.partial", report.notScored())));
        }
        List<Scoreboard> boards = report.methods().boards();
        for (int i = 0; i < boards.size(); i++) {
            page.title(Printable.line(boards.get(i).method().id()));
            texts.method(i).forEach(line -> page.hanging("  ", line));
        }
        units();
        RateNotes.legend(report.rates(), messages)
                .ifPresent(legend -> page.line("").paragraph(legend));
        page.writeTo(stream);
    }

    private void units() {
        List<SideBySide.Row> changed = report.rows(messages.language()).stream()
                .filter(SideBySide.Row::isChanged)
                .toList();
        page.title(messages.counted(
                "methods.changed",
                changed.size(),
                messages.number(report.methods().rows().size())));
        for (SideBySide.Row row : changed) {
            TextPage.wrap(row.unit().name(), TextPage.WIDTH - 2).forEach(line -> page.line("  " + page.bold(line)));
            for (int i = 0; i < row.cards().size(); i++) {
                card(row, i);
            }
        }
    }

    private void card(SideBySide.Row row, int place) {
        Scorecard card = row.cards().get(place);
        Method method = report.methods().boards().get(place).method();
        List<String> name = TextPage.wrap(method.id(), METHOD_WIDTH - 1);
        String change = place == 0 ? "" : texts.change(row.changes().get(place - 1));
        page.line("    " + Printable.left(name.get(0), METHOD_WIDTH)
                + Printable.right(new Figures(method, messages).percent(card.rate()), 8)
                + "  " + Printable.left(texts.tier(card, method), 10)
                + Printable.right(texts.rank(card), 4));
        name.subList(1, name.size()).forEach(rest -> page.line("    " + rest));
        if (!change.isEmpty()) {
            page.hanging("      ", change);
        }
    }
}
