package vn.thuocdo.report.score.workbook;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.List;
import vn.thuocdo.report.score.content.ReportContent;
import vn.thuocdo.report.text.Messages;
import vn.thuocdo.report.text.Percent;
import vn.thuocdo.report.workbook.Chart;
import vn.thuocdo.report.workbook.PageSheet;
import vn.thuocdo.report.workbook.WorkbookFile;
import vn.thuocdo.score.Scorecard;

/** The sheet with a bar for each unit, all on one scale and in the colours of the tiers. */
final class UnitChart {

    /** Units with a bar each; more bars cannot be read. */
    private static final int MOST_UNITS = 100;

    private static final List<Integer> WIDTHS = List.of(110);

    /** Rows for the title and the scale. */
    private static final int ROWS_BESIDE_BARS = 6;

    /** Of a share in a cell; Excel keeps 15. */
    private static final int DIGITS = 15;

    private final ReportContent report;
    private final Messages messages;
    private final CellContents entries;

    UnitChart(ReportContent report, Messages messages) {
        this.report = report;
        this.messages = messages;
        this.entries = new CellContents(report.board(), messages);
    }

    /**
     * Draws it; no sheet for one unit, for very many, where none has a rate, and where the workbook has no charts.
     *
     * @param title of the report; the chart has its own
     */
    void draw(WorkbookFile book, String title, UnitSheet units) {
        List<Scorecard> cards = units.cards();
        boolean anyRate = cards.stream().anyMatch(card -> card.rate().value().isPresent());
        if (!book.hasCharts() || cards.size() < 2 || cards.size() > MOST_UNITS || !anyRate) {
            return;
        }
        PageSheet page = book.page(messages.text("sheet.chart"), WIDTHS);
        page.title(title);
        page.wideChart(
                new Chart(
                        Chart.Kind.BARS,
                        messages.text("summary.unitChart"),
                        units.cells(UnitTable.NAME),
                        units.cells(UnitTable.RATE),
                        cards.stream().map(this::shown).toList(),
                        true),
                cards.size() + ROWS_BESIDE_BARS);
        page.end();
    }

    private Chart.Shown shown(Scorecard card) {
        return new Chart.Shown(
                card.unit().name(),
                card.rate()
                        .value()
                        .map(rate -> rate.bigDecimalValue(DIGITS, RoundingMode.HALF_UP))
                        .orElse(BigDecimal.ZERO),
                card.rate()
                        .value()
                        .map(rate ->
                                messages.percent(Percent.of(rate, report.board().method())))
                        .orElse("–"),
                card.tier().flatMap(entries::tone));
    }
}
