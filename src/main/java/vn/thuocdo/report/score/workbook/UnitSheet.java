package vn.thuocdo.report.score.workbook;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import vn.thuocdo.model.Unit;
import vn.thuocdo.report.score.content.ReportContent;
import vn.thuocdo.report.text.Messages;
import vn.thuocdo.report.text.MethodText;
import vn.thuocdo.report.workbook.CellContent;
import vn.thuocdo.report.workbook.CellLink;
import vn.thuocdo.report.workbook.SheetColumn;
import vn.thuocdo.report.workbook.TableSheet;
import vn.thuocdo.report.workbook.WorkbookFile;
import vn.thuocdo.score.Scorecard;

/** The sheet with a row for each unit, whose figures the summary adds up. */
final class UnitSheet {

    /** Its rank and its name stay in sight. */
    private static final int IN_SIGHT = 2;

    private final Messages messages;
    private final CellContents entries;
    private final List<Scorecard> cards;
    private final List<SheetColumn<Scorecard>> columns;
    private final TableSheet sheet;
    private final int places;
    private final String part;
    private final String whole;

    UnitSheet(WorkbookFile book, ReportContent report, Messages messages) {
        this.messages = messages;
        this.entries = new CellContents(report.board(), messages);
        this.cards = report.cards(messages.language());
        UnitTable table = new UnitTable(report.board(), messages);
        this.columns = SheetColumn.byRoom(
                Stream.concat(table.columns().stream(), table.exact().stream()).toList(), cards);
        this.sheet = book.table(messages.text("sheet.units"), SheetColumn.headings(columns), IN_SIGHT);
        this.places = entries.places(cards.stream().map(Scorecard::rate));
        boolean weighed = new MethodText(report.board().method(), messages).isMoreThanCounting();
        this.part = weighed ? UnitTable.CREDIT : UnitTable.COMPLETED;
        this.whole = weighed ? UnitTable.WEIGHT : UnitTable.DENOMINATOR;
        int tier = place(UnitTable.TIER);
        sheet.colour(entries.tones(), tier, List.of(place(UnitTable.RATE), tier));
    }

    void write() {
        for (Scorecard card : cards) {
            int row = sheet.last() + 1;
            List<CellContent> cells = new ArrayList<>(SheetColumn.row(columns, card));
            cells.set(place(UnitTable.RATE), rate(card, row));
            if (!card.verdicts().isEmpty()) {
                cells.set(place(UnitTable.NAME), CellContent.link(card.unit().name()));
            }
            sheet.row(cells);
        }
        sheet.end();
    }

    /** Makes the name of each unit lead to its items. */
    void link(ItemSheet items) {
        for (int i = 0; i < cards.size(); i++) {
            if (!cards.get(i).verdicts().isEmpty()) {
                sheet.link(i + 1, i + 1, place(UnitTable.NAME), items.of(cards.get(i)));
            }
        }
    }

    /** The row of a unit; the head of the sheet for one that is not in it. */
    CellLink of(Unit unit) {
        int row = 0;
        for (int i = 0; i < cards.size() && row == 0; i++) {
            row = cards.get(i).unit().equals(unit) ? i + 1 : 0;
        }
        return sheet.place(row, place(UnitTable.NAME));
    }

    private CellContent rate(Scorecard card, int row) {
        return entries.workedOut(
                card.rate(), places, TableSheet.cell(row, place(part)) + "/" + TableSheet.cell(row, place(whole)));
    }

    /** The place of a column by the key of its title, from 0. */
    private int place(String key) {
        String title = messages.text(key);
        return (int) columns.stream()
                .takeWhile(column -> !column.heading().title().equals(title))
                .count();
    }

    /** All cells of a column, as formulas name them. */
    String cells(String key) {
        return sheet.column(place(key));
    }

    /** The sum of a column over the units that have the text of a cell in another column, as a formula. */
    String sumOf(String column, String text, String figures) {
        return "SUMIF(" + cells(column) + ",\"=\"&" + text + "," + cells(figures) + ")";
    }

    /** What the rates are made of, as a formula. */
    String total() {
        return "SUM(" + cells(part) + ")/SUM(" + cells(whole) + ")";
    }

    TableSheet sheet() {
        return sheet;
    }

    List<Scorecard> cards() {
        return cards;
    }
}
