package vn.thuocdo.read.row;

import java.util.List;
import vn.thuocdo.diagnostic.Code;
import vn.thuocdo.read.cell.Cell;
import vn.thuocdo.read.heading.HeadingWords;
import vn.thuocdo.read.table.Row;
import vn.thuocdo.read.table.Table;

/**
 * Whether a row has as many fields as its table has columns, and each that is filled a header. In a text file, another
 * number shows a mistake.
 */
final class RowLength {

    private RowLength() {}

    static void check(Fields fields, Row row, Table table, TableNotes notes) {
        int expected = table.header().size();
        int length = row.size();
        while (length > expected && row.cell(length - 1).equals(Cell.BLANK)) {
            length--;
        }
        boolean ofSheet = table.form().delimiter().isEmpty();
        if (ofSheet && length > expected || hasUnnamed(row, table.header())) {
            notes.addRowWithMore(row.at());
        }
        if (!ofSheet && length > expected) {
            fields.fault(Code.ROW_TOO_LONG, row.at(), length, expected);
        } else if (!ofSheet && length < expected) {
            fields.remark(Code.ROW_TOO_SHORT, row.at(), length, expected);
        }
    }

    /** Whether a field is filled below a blank header; a number before the first header only counts the rows. */
    private static boolean hasUnnamed(Row row, List<String> header) {
        for (int field = 0; field < Math.min(header.size(), row.size()); field++) {
            String text = header.get(field).isEmpty() ? row.cell(field).text() : "";
            if (!text.isEmpty() && !(field == 0 && HeadingWords.isItemNumber(text))) {
                return true;
            }
        }
        return false;
    }
}
