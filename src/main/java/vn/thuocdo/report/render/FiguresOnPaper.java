package vn.thuocdo.report.render;

import java.util.List;
import java.util.stream.IntStream;
import vn.thuocdo.report.outline.Cell;
import vn.thuocdo.report.outline.Column;
import vn.thuocdo.report.outline.Column.Kind;
import vn.thuocdo.report.outline.Table;
import vn.thuocdo.report.paper.PaperPage;
import vn.thuocdo.report.paper.TimesWidth;
import vn.thuocdo.report.workbook.TierShade;

/**
 * Cells of several figures, such as a rate with its tier and its rank, on a page that is printed: whether each of them has a
 * line for itself. Names take a second line sooner than figures do.
 */
final class FiguresOnPaper {

    /** Half points: the size of letters in tables of units, see {@code page.css}. */
    private static final int LETTERS = 17;

    /** The room of a name, whatever it is: forty millimetres, in twentieths of a point as all that follow. */
    private static final int NAME = 2270;

    /** What stays free of a cell at its sides. */
    private static final int MARGINS = 170;

    /** A dot in the colour of a tier, and what stays free beside it. */
    private static final int DOT = 200;

    private FiguresOnPaper() {}

    /** Whether a table has such cells that are longer than a figure. */
    static boolean asksFor(Table table) {
        return table.rows().stream()
                .flatMap(List::stream)
                .anyMatch(cell -> cell instanceof Cell.Several && HtmlPart.isLong(cell.text()));
    }

    /** How the paper lies: on its side where such cells of units have no room on an upright page; sentences may be broken. */
    static PaperPage page(Table table) {
        boolean isUpright = !asksFor(table) || !hasTiers(table) || fit(table, PaperPage.PORTRAIT);
        return isUpright ? PaperPage.PORTRAIT : PaperPage.LANDSCAPE;
    }

    private static boolean hasTiers(Table table) {
        return table.rows().stream()
                .flatMap(List::stream)
                .anyMatch(cell -> cell instanceof Cell.Several
                        && TierShade.of(cell.tone()).isPresent());
    }

    /** Whether a page has the room for all of them, and for the names beside them. */
    static boolean fit(Table table, PaperPage page) {
        int all = IntStream.range(0, table.columns().size())
                .filter(i -> table.columns().get(i).kind() != Kind.GROUP)
                .map(i -> width(table, i))
                .sum();
        return all <= page.textWidth();
    }

    private static int width(Table table, int place) {
        Column column = table.columns().get(place);
        int head = longestWord(column.title());
        int cells = table.rows().stream()
                .mapToInt(row -> width(row.get(place)))
                .max()
                .orElse(0);
        boolean isName = column.kind() == Kind.WORDS && column.parts().isEmpty();
        return MARGINS + Math.max(head, isName ? NAME : cells);
    }

    private static int width(Cell cell) {
        int dot = cell instanceof Cell.Several ? DOT : 0;
        return dot + TimesWidth.of(cell.text(), LETTERS, false) / 2;
    }

    private static int longestWord(String title) {
        return TimesWidth.ofLongestWord(title, LETTERS, false) / 2;
    }
}
