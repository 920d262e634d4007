package vn.thuocdo.report.trend;

import java.io.IOException;
import java.io.OutputStream;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import vn.thuocdo.model.Tier;
import vn.thuocdo.report.DecisionTexts;
import vn.thuocdo.report.Figures;
import vn.thuocdo.report.Messages;
import vn.thuocdo.report.Presentation;
import vn.thuocdo.report.Printable;
import vn.thuocdo.report.RateNotes;
import vn.thuocdo.report.Style;
import vn.thuocdo.report.TextPage;
import vn.thuocdo.report.render.Sparkline;
import vn.thuocdo.score.Rate;
import vn.thuocdo.score.Scorecard;
import vn.thuocdo.trend.Outlook;
import vn.thuocdo.trend.Point;
import vn.thuocdo.trend.Trend;

/** The trend for people at a terminal: a sparkline of each unit, and the rates of the latest periods. */
final class TrendText {

    private static final int NAME_WIDTH = 28;
    private static final int RATE_WIDTH = 8;
    private static final int TIER_WIDTH = 9;
    /** Periods in a line of small bars. */
    private static final int LONGEST_LINE = 20;

    private final TrendReport report;
    private final Trend trend;
    private final Messages messages;
    private final Figures figures;
    private final TextPage page;
    private final int bars;
    private final int columns;

    TrendText(TrendReport report, Messages messages, Presentation presentation) {
        this.report = report;
        this.trend = report.trend();
        this.messages = messages;
        this.figures = new Figures(report.method(), messages);
        this.page = new TextPage(presentation);
        this.bars = Math.min(trend.points().size(), LONGEST_LINE);
        this.columns =
                Math.min(trend.points().size(), (TextPage.WIDTH - 2 - NAME_WIDTH - 2 - bars - TIER_WIDTH) / RATE_WIDTH);
    }

    void write(OutputStream out) throws IOException {
        heading();
        tiers();
        units();
        setbacks();
        amendments();
        outlook();
        RateNotes.legend(report.rates(), messages)
                .ifPresent(legend -> page.line("").paragraph(legend));
        page.writeTo(out);
    }

    private void heading() {
        if (!report.title().isEmpty()) {
            TextPage.wrap(report.title(), TextPage.WIDTH).forEach(line -> page.line(page.bold(line)));
        }
        page.paragraph(TrendTexts.subtitle(report, messages));
        if (report.notScored() > 0) {
            page.line(page.styled(Style.RED, messages.counted("text.partial", report.notScored())));
        }
    }

    private void tiers() {
        page.title(messages.text("trend.tiers"));
        page.line(page.styled(Style.FAINT, head("")));
        for (Tier tier : trend.last().board().tiers()) {
            List<Long> counts = trend.points().stream()
                    .map(point -> point.board().unitsIn(tier))
                    .toList();
            counts(tier.label(), counts);
        }
        List<Long> none = trend.points().stream()
                .map(point -> (long) point.board().notAssessable().size())
                .toList();
        if (none.stream().anyMatch(count -> count > 0)) {
            counts(messages.text("text.notAssessable"), none);
        }
        List<Optional<Rate>> totals = trend.points().stream()
                .map(point -> Optional.of(point.board().total()))
                .toList();
        row(messages.text("trend.total"), line(totals), shown(totals), "");
    }

    private void counts(String label, List<Long> counts) {
        row(
                label,
                " ".repeat(bars),
                latest(counts).stream().map(messages::number).toList(),
                "");
    }

    private void units() {
        page.title(messages.text("trend.units"));
        page.line(page.styled(Style.FAINT, head(messages.text("text.unit")) + "  " + messages.text("text.tier")));
        for (Trend.Course course : report.courses(messages.language())) {
            List<Optional<Rate>> rates = course.cards().stream()
                    .map(card -> card.map(Scorecard::rate))
                    .toList();
            String tier = TrendReport.last(course)
                    .flatMap(Scorecard::tier)
                    .map(Tier::label)
                    .orElse("");
            row(course.unit().name(), line(rates), shown(rates), tier);
        }
    }

    private String head(String name) {
        StringBuilder head = new StringBuilder("  " + Printable.left(name, NAME_WIDTH) + "  " + " ".repeat(bars));
        for (Point point : latest(trend.points())) {
            head.append(Printable.right(point.period().toString(), RATE_WIDTH));
        }
        return head.toString();
    }

    private void row(String name, String line, List<String> cells, String tier) {
        List<String> names = TextPage.wrap(name, NAME_WIDTH);
        StringBuilder row = new StringBuilder("  " + Printable.left(names.get(0), NAME_WIDTH) + "  " + line);
        cells.forEach(cell -> row.append(Printable.right(cell, RATE_WIDTH)));
        page.line((row + "  " + tier).stripTrailing());
        names.subList(1, names.size()).forEach(rest -> page.line("  " + rest));
    }

    private String line(List<Optional<Rate>> rates) {
        return Sparkline.of(rates.subList(rates.size() - bars, rates.size()).stream()
                .map(rate -> rate.flatMap(Rate::value))
                .toList());
    }

    private List<String> shown(List<Optional<Rate>> rates) {
        return latest(rates).stream()
                .map(rate -> rate.map(figures::percent).orElse("–"))
                .toList();
    }

    private <T> List<T> latest(List<T> all) {
        return all.subList(all.size() - columns, all.size());
    }

    private void setbacks() {
        if (!report.losses().isEmpty()) {
            page.title(messages.text("trend.setbacks"));
            for (TrendReport.Loss loss : report.losses()) {
                page.hanging("  ", TrendTexts.of(loss, report, messages));
            }
        }
    }

    private void amendments() {
        List<String> lines =
                new DecisionTexts(messages).lines(trend.last().board().amendments());
        if (!lines.isEmpty()) {
            page.title(messages.text("decision.title"));
            lines.forEach(line -> page.hanging("  ", line));
        }
    }

    private void outlook() {
        page.title(messages.text("trend.outlook", messages.period(report.year())));
        TrendTexts.assumption(trend.outlook(), messages).forEach(page::paragraph);
        if (trend.outlook() instanceof Outlook.Expected expected) {
            List<Tier> tiers = trend.last().board().tiers();
            long most = tiers.stream().mapToLong(expected::unitsIn).max().orElse(0);
            for (Tier tier : tiers) {
                String bar = page.bar(expected.unitsIn(tier), most, Style.FAINT);
                page.line(("  " + Printable.left(tier.label(), TIER_WIDTH)
                                + Printable.right(messages.counted("text.units", expected.unitsIn(tier)), 12) + "  "
                                + bar)
                        .stripTrailing());
            }
            atRisk();
        }
    }

    private void atRisk() {
        List<String> lines = new ArrayList<>();
        for (Outlook.Forecast forecast : report.atRisk()) {
            lines.add(messages.text(
                    "trend.forecast",
                    forecast.unit().name(),
                    figures.percent(forecast.now()),
                    figures.percent(forecast.expected())));
        }
        report.risk().ifPresent(bound -> {
            page.title(messages.text("trend.atRisk", figures.percent(bound)));
            if (lines.isEmpty()) {
                page.line("  " + messages.text("trend.none"));
            }
            lines.forEach(line -> page.hanging("  ", line));
        });
    }
}
