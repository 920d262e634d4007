package vn.thuocdo.read.row;

import java.io.IOException;
import java.util.function.Predicate;
import vn.thuocdo.diagnostic.Findings;
import vn.thuocdo.read.column.Source;
import vn.thuocdo.read.heading.Headings;
import vn.thuocdo.read.table.Row;
import vn.thuocdo.read.table.Tables;

/** The rows of a table that are items. */
record TableItems(OpenedTable opened, Source.Role role) {

    /**
     * Goes through them.
     *
     * @param goesOn looks at an item; false to see no more
     * @throws IOException if the file cannot be read
     */
    void walk(Predicate<Row> goesOn) throws IOException {
        Headings headings = new Headings(role, opened.columns(), opened.table().header(), unit -> true, () -> false);
        opened.table().walk(row -> headings.kind(row) != Headings.Kind.ITEM || goesOn.test(row));
    }

    /** The same; a file that cannot be read is reported. */
    static void look(OpenedTable opened, Source source, Findings.Builder diagnostics, Predicate<Row> goesOn) {
        try {
            new TableItems(opened, source.role()).walk(goesOn);
        } catch (IOException e) {
            Tables.reportUnreadable(source.input(), e, diagnostics);
        }
    }
}
