package vn.thuocdo.report.score.workbook;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Stream;
import vn.thuocdo.report.score.content.ReportContent;
import vn.thuocdo.report.text.Messages;
import vn.thuocdo.report.text.MethodText;
import vn.thuocdo.report.workbook.CellContent;
import vn.thuocdo.report.workbook.PageSheet;
import vn.thuocdo.report.workbook.TableSheet;
import vn.thuocdo.score.Rate;
import vn.thuocdo.score.Scoreboard;
import vn.thuocdo.trend.Courses;
import vn.thuocdo.trend.Point;

/** The tables of the summary that end in rates; where not all that was assigned is in the denominator, they have that, too. */
final class SummaryRates {

    private static final int WIDTH_OF_NAME = 46;
    private static final int WIDTH = 14;

    private final Messages messages;
    private final MethodText method;
    private final CellContents entries;
    private final boolean denominators;

    SummaryRates(ReportContent report, Messages messages) {
        Scoreboard board = report.board();
        this.messages = messages;
        this.method = new MethodText(board.method(), messages);
        this.entries = new CellContents(board, messages);
        this.denominators = Stream.concat(
                        Stream.of(board),
                        report.trend().map(Courses::points).stream()
                                .flatMap(List::stream)
                                .map(Point::board))
                .map(Scoreboard::total)
                .anyMatch(rate -> rate.denominator() != rate.assigned());
    }

    /** How wide the columns of the summary are, in characters. */
    List<Integer> widths() {
        List<Integer> widths = new ArrayList<>(List.of(WIDTH_OF_NAME));
        columns().forEach(column -> widths.add(WIDTH));
        return widths;
    }

    private List<String> columns() {
        return denominators
                ? List.of(UnitTable.ASSIGNED, UnitTable.DENOMINATOR, UnitTable.COMPLETED, UnitTable.RATE)
                : List.of(UnitTable.ASSIGNED, UnitTable.COMPLETED, UnitTable.RATE);
    }

    /** Where the rates stand, from 0. */
    int column() {
        return columns().size();
    }

    /** @param named the key of what the rows are named by */
    void head(PageSheet page, String named) {
        page.head(Stream.concat(Stream.of(named), columns().stream())
                .map(messages::text)
                .toList());
    }

    /** @param sum the formula for a column of counts, where there is one */
    void row(PageSheet page, String name, Rate rate, int places, Function<String, Optional<String>> sum) {
        List<CellContent> row = new ArrayList<>(List.of(CellContent.text(name)));
        row.add(counted(sum.apply(UnitTable.ASSIGNED), rate.assigned()));
        if (denominators) {
            row.add(counted(sum.apply(UnitTable.DENOMINATOR), rate.denominator()));
        }
        row.add(counted(sum.apply(UnitTable.COMPLETED), rate.completed()));
        row.add(rate(rate, places, page.next()));
        page.row(row);
    }

    /** Of so many rows right above, whose counts it adds up. */
    void total(PageSheet page, Rate total, int places, int rows) {
        List<String> counts = columns().subList(0, column() - 1);
        int end = page.next();
        row(page, messages.text("summary.total"), total, places, key -> {
            int column = 1 + counts.indexOf(key);
            return Optional.of(
                    "SUM(" + TableSheet.cell(end - rows, column) + ":" + TableSheet.cell(end - 1, column) + ")");
        });
    }

    private static CellContent counted(Optional<String> formula, long count) {
        CellContent counted = CellContent.count(count);
        return formula.<CellContent>map(some -> new CellContent.Formula(some, counted))
                .orElse(counted);
    }

    /** As a formula with the counts next to it, where the rate is calculated from these. */
    private CellContent rate(Rate rate, int places, int row) {
        boolean counts = !method.isMoreThanCounting() && (denominators || rate.assigned() == rate.denominator());
        int completed = column() - 1;
        return counts
                ? entries.workedOut(
                        rate, places, TableSheet.cell(row, completed) + "/" + TableSheet.cell(row, completed - 1))
                : entries.percentage(rate, places);
    }
}
