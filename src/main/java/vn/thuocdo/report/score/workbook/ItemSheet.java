package vn.thuocdo.report.score.workbook;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import vn.thuocdo.judge.Verdict;
import vn.thuocdo.report.score.content.ReportContent;
import vn.thuocdo.report.text.Messages;
import vn.thuocdo.report.workbook.CellLink;
import vn.thuocdo.report.workbook.SheetColumn;
import vn.thuocdo.report.workbook.TableSheet;
import vn.thuocdo.report.workbook.WorkbookFile;
import vn.thuocdo.score.Scorecard;

/** The sheet with a row for each item, up to as many as Excel opens quickly. */
final class ItemSheet {

    /** Rows of a sheet of items; Excel opens more, and then takes minutes to filter them. */
    static final int MOST_ROWS = 50_000;

    /** Frozen columns: the unit and the item's name. */
    private static final int IN_SIGHT = 2;

    private final ItemTable table;
    private final List<SheetColumn<Verdict>> columns;
    private final TableSheet sheet;
    private final Map<String, CellLink> places = new HashMap<>();
    private int items;

    ItemSheet(WorkbookFile book, ReportContent report, Messages messages) {
        this.table = new ItemTable(report, messages);
        this.columns = SheetColumn.byRoom(table.columns(), shown(report, messages));
        this.sheet = book.table(messages.text("sheet.items"), SheetColumn.headings(columns), IN_SIGHT);
    }

    private static List<Verdict> shown(ReportContent report, Messages messages) {
        return report.cards(messages.language()).stream()
                .flatMap(card -> card.verdicts().stream())
                .limit(MOST_ROWS)
                .toList();
    }

    /** Writes the items of units in their order; each leads back to its unit. */
    void write(List<Scorecard> cards, TableSheet units) {
        for (int i = 0; i < cards.size(); i++) {
            Scorecard card = cards.get(i);
            items += card.verdicts().size();
            int first = sheet.last() + 1;
            if (sheet.last() < MOST_ROWS) {
                card.verdicts().stream()
                        .limit(MOST_ROWS - sheet.last())
                        .forEach(verdict -> sheet.row(SheetColumn.row(columns, verdict)));
            }
            if (sheet.last() >= first) {
                places.put(card.unit().id(), sheet.place(first, 0));
                if (table.hasLink(card.unit())) {
                    sheet.link(first, sheet.last(), 0, units.place(i + 1, 1));
                }
            }
        }
        sheet.end();
    }

    /** Where the items of a unit begin; the head of the sheet where it had no room for them. */
    CellLink of(Scorecard card) {
        return places.getOrDefault(card.unit().id(), sheet.place(0, 0));
    }

    TableSheet sheet() {
        return sheet;
    }

    /** How many items there are, in the sheet or not. */
    int items() {
        return items;
    }
}
