package vn.thuocdo.read.row;

import java.util.List;
import java.util.Optional;
import vn.thuocdo.read.column.Columns;
import vn.thuocdo.read.column.Source;
import vn.thuocdo.read.heading.HeadingPath;
import vn.thuocdo.read.heading.Headings;
import vn.thuocdo.read.heading.RowText;
import vn.thuocdo.read.table.Row;
import vn.thuocdo.read.table.Table;
import vn.thuocdo.read.text.CaptionText;

/**
 * Finds out whether each item of a table without a column of units stands under a heading that names one. The first of
 * several such headings may stand above the header, which is then written again below each of the others.
 */
final class UnitsAboveItems {

    /** Between the name and the table stands perhaps the unit of measure. */
    private static final int MOST_ROWS_BETWEEN = 1;

    private final HeadingPath path;
    private final Headings headings;
    private final Optional<Row> caption;
    private int named;
    private int first;

    UnitsAboveItems(Source.Role role, Columns columns, Table table) {
        this.path = new HeadingPath(columns.headUnits());
        this.headings = new Headings(role, columns, table.header(), unit -> true, () -> false);
        this.caption = captionOf(table.titles());
    }

    private static Optional<Row> captionOf(List<Row> titles) {
        return titles.subList(Math.max(0, titles.size() - 1 - MOST_ROWS_BETWEEN), titles.size()).stream()
                .filter(row -> CaptionText.organisation(RowText.title(row)).isPresent())
                .reduce((one, lower) -> lower);
    }

    /** The organisation that the lines above a table name last; empty where they name none. */
    static Optional<String> ofTitles(Table table) {
        return table.titles().stream()
                .flatMap(row -> CaptionText.organisation(RowText.title(row)).stream())
                .reduce((one, lower) -> lower);
    }

    /** Adds the next row. */
    void add(Row row) {
        Headings.Kind kind = headings.kind(row);
        if (kind == Headings.Kind.HEADING) {
            path.enter(row);
        } else if (kind == Headings.Kind.ITEM) {
            if (path.organisation().isPresent()) {
                named++;
            } else {
                first++;
            }
        }
    }

    /** Whether each item has such a heading. A line above the table alone may be the title of all of it. */
    boolean nameAll() {
        return named > 0 && (first == 0 || caption.isPresent());
    }

    /** The line above the table that names the unit of the first items; empty where none need be. */
    Optional<Row> caption() {
        return nameAll() && first > 0 ? caption : Optional.empty();
    }
}
