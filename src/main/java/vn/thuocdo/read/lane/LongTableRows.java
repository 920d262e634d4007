package vn.thuocdo.read.lane;

import java.util.function.Supplier;
import vn.thuocdo.read.lane.record.PlainRecords;
import vn.thuocdo.read.row.RepeatedRows;

/** Repeated rows of a long table: it begins when the table turns out to be one; of a short one reading the rows is quicker. */
public final class LongTableRows implements RepeatedRows {

    private final int readFirst;
    private final Supplier<RepeatedRows> maker;
    private RepeatedRows repeated = RepeatedRows.NONE;
    private int read;
    private int taken;

    /** @param readFirst so many records are read before any is taken */
    public LongTableRows(int readFirst, Supplier<RepeatedRows> maker) {
        this.readFirst = readFirst;
        this.maker = maker;
    }

    @Override
    public boolean takes(PlainRecords record, int line) {
        if (read < readFirst) {
            read++;
            return false;
        }
        if (read == readFirst) {
            read++;
            repeated = maker.get();
        }
        boolean takes = repeated.takes(record, line);
        taken += takes ? 1 : 0;
        return takes;
    }

    /** How many records were taken. */
    public int taken() {
        return taken;
    }

    @Override
    public void beginRow() {
        repeated.beginRow();
    }

    @Override
    public void endRow() {
        repeated.endRow();
    }

    @Override
    public void endTable() {
        repeated.endTable();
    }
}
