package vn.thuocdo.read.lane;

import java.util.Set;
import java.util.function.Function;
import vn.thuocdo.read.column.Column;
import vn.thuocdo.read.lane.record.PlainRecords;
import vn.thuocdo.read.row.RepeatedRows;

/** Repeated rows of a long table: it begins when the table turns out to be one; of a short one reading the rows is quicker. */
public final class LongTableRows implements RepeatedRows {

    /** Which tables are long. It makes no difference but of speed. */
    public enum Which {
        NONE,
        /** Those that go on beyond the records that are cut first. */
        LONG,
        ALL
    }

    private final Which which;
    private final Function<PlainRecords, RepeatedRows> maker;
    private RepeatedRows repeated = RepeatedRows.NONE;
    private boolean begun;
    private int taken;

    /** @param which NONE where no row of the table can be taken */
    public LongTableRows(Which which, Function<PlainRecords, RepeatedRows> maker) {
        this.which = which;
        this.maker = maker;
    }

    @Override
    public boolean takes(PlainRecords record, int line) {
        if (!begun) {
            begun = true;
            boolean isLong = which == Which.ALL || which == Which.LONG && record.goOn();
            repeated = isLong ? maker.apply(record) : RepeatedRows.NONE;
        }
        boolean takes = repeated.takes(record, line);
        taken += takes ? 1 : 0;
        return takes;
    }

    @Override
    public boolean takesSome() {
        return repeated.takesSome();
    }

    @Override
    public Set<Column> withPoints() {
        return repeated.withPoints();
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
