package vn.thuocdo.read.lane.record;

import java.util.ArrayList;
import java.util.List;

/** The columns whose texts somebody wants numbers of, each with its texts so far. */
final class NumberedColumns {

    /** A column that is wanted. */
    private record Wanted(int column, TextNumbers texts) {}

    private final List<Wanted> wanted = new ArrayList<>();

    /** Those of now, which become no more: while another thread has them, only columns that it has not may be numbered. */
    NumberedColumns copy() {
        NumberedColumns copy = new NumberedColumns();
        copy.wanted.addAll(wanted);
        return copy;
    }

    /** Wants one more, and has the texts of a batch numbered. */
    void add(int column, RecordBatch batch) {
        Wanted more = new Wanted(column, new TextNumbers());
        wanted.add(more);
        batch.number(more.column, more.texts);
    }

    /** Has those texts of a batch numbered that are not yet. */
    void number(RecordBatch batch) {
        for (Wanted some : wanted) {
            if (!batch.hasNumbers(some.column)) {
                batch.number(some.column, some.texts);
            }
        }
    }
}
