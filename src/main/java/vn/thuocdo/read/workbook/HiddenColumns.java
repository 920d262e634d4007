package vn.thuocdo.read.workbook;

import java.util.BitSet;
import java.util.function.IntConsumer;
import vn.thuocdo.diagnostic.Limit;

/** The hidden columns of a sheet: hidden by hand, or part of a closed group. */
public final class HiddenColumns {

    private final BitSet columns = new BitSet();

    HiddenColumns() {}

    /** Hides the columns from one to another, from 1, both included; what lies beyond the sheet is passed over. */
    void hide(int first, int last) {
        int from = Math.max(first, 1);
        int to = Math.min(last, Limit.SHEET_COLUMNS.most());
        if (from <= to) {
            columns.set(from, to + 1);
        }
    }

    /** Takes the hidden columns, from 1, in which a row holds something. */
    public void forEachFilled(CellRow row, IntConsumer column) {
        int last = row.lastColumn();
        for (int hidden = columns.nextSetBit(1);
                hidden > 0 && hidden <= last;
                hidden = columns.nextSetBit(hidden + 1)) {
            if (!row.cell(hidden).text().isEmpty()) {
                column.accept(hidden);
            }
        }
    }
}
