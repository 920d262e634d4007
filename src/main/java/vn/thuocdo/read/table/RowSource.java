package vn.thuocdo.read.table;

import java.io.IOException;
import java.util.List;
import vn.thuocdo.diagnostic.Location;
import vn.thuocdo.read.lane.record.PlainRecords;

/** The rows of a file, before it is known which of them is the header. */
interface RowSource {

    /** Sees one row after the other. */
    interface Visitor {
        /** Looks at a row; false to see no more. */
        boolean visit(Row row);

        /** Takes a record of which no row need be made; false to be shown the row. */
        default boolean takes(PlainRecords record, int line) {
            return false;
        }
    }

    /** The file, or the sheet of it, as a whole. */
    Location at();

    /** How the file was read, for those who ask what was understood. */
    Form form();

    /**
     * Walks the rows from the first in the order of the file, any number of times; blank rows are passed over. A row that
     * the format cannot make out ends the walk with a diagnostic.
     *
     * @throws IOException if the file cannot be read
     */
    void walk(Visitor visitor) throws IOException;

    /** The lines with which a header may end that begins in a row: that row alone, unless the format says more. */
    default List<Integer> headerEnds(Row first) {
        return List.of(first.at().line());
    }

    /**
     * The header that some rows make up.
     *
     * @param lastLine the line that it ends with, which may be blank
     */
    default Header header(List<Row> rows, int lastLine) {
        return Header.of(rows.get(0));
    }
}
