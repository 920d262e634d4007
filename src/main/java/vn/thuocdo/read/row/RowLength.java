package vn.thuocdo.read.row;

import vn.thuocdo.diagnostic.Code;
import vn.thuocdo.read.cell.Cell;
import vn.thuocdo.read.table.Row;
import vn.thuocdo.read.table.Table;

/** Whether a row has as many fields as its table has columns. In a text file, another number shows a mistake. */
final class RowLength {

    private RowLength() {}

    static void check(Fields fields, Row row, Table table, TableNotes notes) {
        int expected = table.header().size();
        int length = row.size();
        while (length > expected && row.cell(length - 1).equals(Cell.BLANK)) {
            length--;
        }
        if (table.form().delimiter().isEmpty()) {
            if (length > expected) {
                notes.addRowWithMore(row.at());
            }
        } else if (length > expected) {
            fields.fault(Code.ROW_TOO_LONG, row.at(), length, expected);
        } else if (length < expected) {
            fields.remark(Code.ROW_TOO_SHORT, row.at(), length, expected);
        }
    }
}
