package vn.thuocdo.read.column;

/** A question to all cells of a column, if one of them could be read in two ways. */
public record ColumnQuestion(Column column, Kind kind) {

    /** The kind of question. */
    public enum Kind {
        /** By which convention its numbers are written. */
        NUMBERS,
        /** Whether its days are written month first. */
        ORDER_OF_DAYS,
        /** Whether a year and the number of the next are a month or a fiscal year. */
        YEARS
    }

    // Both written out, because Java builds those of a record at their first use, which takes long in a short run.
    @Override
    public boolean equals(Object other) {
        return other instanceof ColumnQuestion question && column == question.column && kind == question.kind;
    }

    @Override
    public int hashCode() {
        return 31 * column.ordinal() + kind.ordinal();
    }
}
