package vn.thuocdo.read.row;

import java.util.Set;
import vn.thuocdo.read.column.Column;
import vn.thuocdo.read.lane.record.PlainRecords;
import vn.thuocdo.read.table.RecordTaker;

/**
 * Takes the rows of a table that differ from one that was read before in nothing but what can be put in its place. It is
 * asked about every record first; of one that it does not take a row is made, and it is told when that row is read and when
 * it was.
 */
public interface RepeatedRows extends RecordTaker {

    /** Takes nothing. */
    RepeatedRows NONE = new RepeatedRows() {
        @Override
        public boolean takes(PlainRecords record, int line) {
            return false;
        }

        @Override
        public boolean takesSome() {
            return false;
        }

        @Override
        public Set<Column> withPoints() {
            return Set.of();
        }

        @Override
        public void beginRow() {
            // It learns nothing.
        }

        @Override
        public void endRow() {
            // It learns nothing.
        }

        @Override
        public void endTable() {
            // It has taken nothing.
        }
    };

    /** Whether it may take rows of the table at all, as far as is known. */
    boolean takesSome();

    /** The columns of which a row that was taken holds a number with a point before decimals. */
    Set<Column> withPoints();

    /** The record that was shown last is read as a row. */
    void beginRow();

    /** It was read. */
    void endRow();

    /** The table ends: rows that were taken are counted in notes too. */
    void endTable();
}
