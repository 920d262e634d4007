package vn.thuocdo.report.trend;

import java.io.IOException;
import java.io.OutputStream;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Stream;
import org.apache.commons.numbers.fraction.BigFraction;
import vn.thuocdo.model.Tier;
import vn.thuocdo.report.DecisionTexts;
import vn.thuocdo.report.Figures;
import vn.thuocdo.report.MarkdownPage;
import vn.thuocdo.report.Messages;
import vn.thuocdo.report.RateNotes;
import vn.thuocdo.score.Scorecard;
import vn.thuocdo.trend.Outlook;
import vn.thuocdo.trend.Point;
import vn.thuocdo.trend.Trend;

/** The trend as GitHub-flavoured Markdown, with every period in a column of its own. */
final class TrendMarkdown {

    private final TrendReport report;
    private final Trend trend;
    private final Messages messages;
    private final Figures figures;
    private final MarkdownPage page;

    TrendMarkdown(TrendReport report, Messages messages) {
        this.report = report;
        this.trend = report.trend();
        this.messages = messages;
        this.page = new MarkdownPage(this.messages);
        this.figures = new Figures(report.method(), messages);
    }

    void write(OutputStream out) throws IOException {
        page.line("# " + MarkdownPage.escape(report.title().isEmpty() ? messages.text("trend.title") : report.title()))
                .line("")
                .line(MarkdownPage.escape(TrendTexts.subtitle(report, messages)));
        if (report.notScored() > 0) {
            page.line("").line("**" + messages.counted("text.partial", report.notScored()) + "**");
        }
        tiers();
        units();
        setbacks();
        amendments();
        outlook();
        RateNotes.legend(report.rates(), messages)
                .ifPresent(legend -> page.line("").line(MarkdownPage.escape(legend)));
        page.writeTo(out);
    }

    private void tiers() {
        page.title(messages.text("trend.tiers"));
        columns(messages.text("text.tier"));
        for (Tier tier : trend.last().board().tiers()) {
            row(tier.label(), point -> messages.number(point.board().unitsIn(tier)));
        }
        if (trend.points().stream()
                .anyMatch(point -> !point.board().notAssessable().isEmpty())) {
            row(
                    messages.text("text.notAssessable"),
                    point -> messages.number(point.board().notAssessable().size()));
        }
        row(messages.text("trend.total"), point -> figures.percent(point.board().total()));
    }

    private void units() {
        page.title(messages.text("trend.units"));
        columns(messages.text("text.unit"), messages.text("text.tier"));
        for (Trend.Course course : report.courses(messages.language())) {
            List<String> cells =
                    new ArrayList<>(List.of(MarkdownPage.escape(course.unit().name())));
            course.cards()
                    .forEach(card -> cells.add(
                            card.map(some -> figures.percent(some.rate())).orElse("–")));
            Optional<Tier> tier = TrendReport.last(course).flatMap(Scorecard::tier);
            cells.add(MarkdownPage.escape(tier.map(Tier::label).orElse("–")));
            page.row(cells);
        }
    }

    /** The first column, one for each period, and a last one. */
    private void columns(String first, String... last) {
        page.columns(Stream.of(
                        Stream.of(first),
                        trend.points().stream().map(point -> messages.period(point.period())),
                        Stream.of(last))
                .flatMap(Function.identity())
                .toList());
    }

    private void row(String name, Function<Point, String> cell) {
        page.row(Stream.concat(
                        Stream.of(MarkdownPage.escape(name)),
                        trend.points().stream().map(cell))
                .toList());
    }

    private void setbacks() {
        if (!report.losses().isEmpty()) {
            page.title(messages.text("trend.setbacks"));
            for (TrendReport.Loss loss : report.losses()) {
                page.item(TrendTexts.of(loss, report, messages));
            }
        }
    }

    private void amendments() {
        List<String> lines =
                new DecisionTexts(messages).lines(trend.last().board().amendments());
        if (!lines.isEmpty()) {
            page.title(messages.text("decision.title"));
            lines.forEach(page::item);
        }
    }

    private void outlook() {
        page.title(messages.text("trend.outlook", messages.period(report.year())));
        page.line(String.join(" ", TrendTexts.assumption(trend.outlook(), messages)));
        if (trend.outlook() instanceof Outlook.Expected expected) {
            List<Tier> tiers = trend.last().board().tiers();
            if (!tiers.isEmpty()) {
                page.line("").columns(List.of(messages.text("trend.expectedTier"), messages.text("text.unitCount")));
                tiers.forEach(
                        tier -> page.row(MarkdownPage.escape(tier.label()), messages.number(expected.unitsIn(tier))));
            }
            report.risk().ifPresent(this::atRisk);
        }
    }

    private void atRisk(BigFraction bound) {
        page.title(messages.text("trend.atRisk", figures.percent(bound)));
        List<Outlook.Forecast> units = report.atRisk();
        if (units.isEmpty()) {
            page.line(messages.text("trend.none"));
            return;
        }
        page.columns(Stream.of("text.unit", "trend.now", "trend.expected", "trend.expectedTier")
                .map(messages::text)
                .toList());
        for (Outlook.Forecast unit : units) {
            page.row(
                    MarkdownPage.escape(unit.unit().name()),
                    figures.percent(unit.now()),
                    figures.percent(unit.expected()),
                    MarkdownPage.escape(unit.tier().map(Tier::label).orElse("–")));
        }
    }
}
