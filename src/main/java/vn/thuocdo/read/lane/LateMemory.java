package vn.thuocdo.read.lane;

import java.util.function.Supplier;
import vn.thuocdo.read.lane.record.PlainRecords;
import vn.thuocdo.read.row.RowMemory;

/** Begins to remember rows when a table turns out to be long: of a short one reading the rows is quicker. */
public final class LateMemory implements RowMemory {

    private final int readFirst;
    private final Supplier<RowMemory> maker;
    private RowMemory memory = RowMemory.NONE;
    private int read;
    private int taken;

    /** @param readFirst so many records are read before anything is remembered */
    public LateMemory(int readFirst, Supplier<RowMemory> maker) {
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
            memory = maker.get();
        }
        boolean takes = memory.takes(record, line);
        taken += takes ? 1 : 0;
        return takes;
    }

    /** How many records were taken. */
    public int taken() {
        return taken;
    }

    @Override
    public void beginRow() {
        memory.beginRow();
    }

    @Override
    public void endRow() {
        memory.endRow();
    }

    @Override
    public void endTable() {
        memory.endTable();
    }
}
