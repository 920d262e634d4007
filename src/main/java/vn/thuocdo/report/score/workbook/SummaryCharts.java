package vn.thuocdo.report.score.workbook;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.ToIntFunction;
import java.util.stream.Stream;
import vn.thuocdo.model.Tier;
import vn.thuocdo.report.score.content.ReportContent;
import vn.thuocdo.report.text.Messages;
import vn.thuocdo.report.text.Percent;
import vn.thuocdo.report.workbook.CellContent;
import vn.thuocdo.report.workbook.Chart;
import vn.thuocdo.report.workbook.PageSheet;
import vn.thuocdo.report.workbook.TableSheet;
import vn.thuocdo.score.Rate;
import vn.thuocdo.score.Scoreboard;
import vn.thuocdo.score.Scorecard;
import vn.thuocdo.trend.Courses;
import vn.thuocdo.trend.Point;

/** The tables of the summary that have a chart beside them: the units in each tier, and the course of the periods. */
final class SummaryCharts {

    /** Of a share in a cell; Excel keeps 15. */
    private static final int DIGITS = 15;

    private final ReportContent report;
    private final Scoreboard board;
    private final Messages messages;
    private final CellContents entries;
    private final PageSheet page;
    private final SummaryRates rates;

    SummaryCharts(ReportContent report, Messages messages, PageSheet page, SummaryRates rates) {
        this.report = report;
        this.board = report.board();
        this.messages = messages;
        this.entries = new CellContents(board, messages);
        this.page = page;
        this.rates = rates;
    }

    /** Whether a report has any of them. */
    static boolean any(ReportContent report) {
        return !report.board().tiers().isEmpty()
                || report.trend().filter(trend -> trend.points().size() > 1).isPresent();
    }

    void write(UnitSheet units) {
        if (!board.tiers().isEmpty()) {
            tiers(units);
        }
        report.trend().filter(trend -> trend.points().size() > 1).ifPresent(this::course);
    }

    private void tiers(UnitSheet units) {
        page.section(messages.text("text.tiers"));
        page.head(titles("text.tier", "text.unitCount", UnitTable.ASSIGNED, UnitTable.COMPLETED));
        int first = page.next();
        List<Chart.Shown> shown = new ArrayList<>();
        for (Tier tier : board.tiers()) {
            long count = board.unitsIn(tier);
            List<Scorecard> cards = units.cards().stream()
                    .filter(card -> card.tier().equals(Optional.of(tier)))
                    .toList();
            cards.stream().findFirst().ifPresent(card -> page.link(page.next(), 0, units.of(card.unit())));
            String name = TableSheet.cell(page.next(), 0);
            // The sign of equality keeps a name like "<50%" from being a condition.
            String formula = "COUNTIF(" + units.cells(UnitTable.TIER) + ",\"=\"&" + name + ")";
            page.row(List.of(
                    new CellContent.Text(entries.name(tier), entries.tone(tier), !cards.isEmpty()),
                    new CellContent.Formula(formula, CellContent.count(count)),
                    sum(units, name, UnitTable.ASSIGNED, cards, Rate::assigned),
                    sum(units, name, UnitTable.COMPLETED, cards, Rate::completed)));
            shown.add(new Chart.Shown(
                    entries.name(tier), BigDecimal.valueOf(count), messages.number(count), entries.tone(tier)));
        }
        page.chart(new Chart(
                Chart.Kind.COLUMNS,
                messages.text("summary.chart"),
                page.cells(first, page.next() - 1, 0, 0),
                page.cells(first, page.next() - 1, 1, 1),
                shown,
                false));
    }

    /** What the units of a tier come to in a column. */
    private static CellContent sum(
            UnitSheet units, String tier, String column, List<Scorecard> cards, ToIntFunction<Rate> what) {
        long sum = cards.stream().map(Scorecard::rate).mapToInt(what).sum();
        return new CellContent.Formula(units.sumOf(UnitTable.TIER, tier, column), CellContent.count(sum));
    }

    private void course(Courses trend) {
        page.section(messages.text("summary.course"));
        rates.head(page, "head.period");
        int first = page.next();
        int places = entries.places(
                trend.points().stream().map(point -> point.board().total()));
        List<Chart.Shown> shown = new ArrayList<>();
        for (Point point : trend.points()) {
            Rate rate = point.board().total();
            String name = messages.period(point.period());
            rates.row(page, name, rate, places, column -> Optional.empty());
            BigDecimal share = rate.value()
                    .map(value -> value.bigDecimalValue(DIGITS, RoundingMode.HALF_UP))
                    .orElse(BigDecimal.ZERO);
            String text = rate.value()
                    .map(value -> messages.percent(Percent.of(value, board.method())))
                    .orElse("–");
            shown.add(new Chart.Shown(name, share, text, Optional.empty()));
        }
        page.chart(new Chart(
                Chart.Kind.COURSE,
                messages.text("summary.courseChart"),
                page.cells(first, page.next() - 1, 0, 0),
                page.cells(first, page.next() - 1, rates.column(), rates.column()),
                shown,
                true));
    }

    private List<String> titles(String... keys) {
        return Stream.of(keys).map(messages::text).toList();
    }
}
