package vn.thuocdo.report.outline;

/** How much room a document has. What does not fit is told in fewer columns, or counted. */
public enum Room {
    /** A terminal of 80 columns: the latest periods, the first of a long list, a card where a row would be too wide. */
    TERMINAL,
    /** The same, with everything listed that is otherwise only counted. */
    LONG_TERMINAL,
    /** A page, a document or a workbook, where everything has its place. */
    PAGE;

    public boolean isNarrow() {
        return this != PAGE;
    }

    /** Whether long lists are given whole. */
    public boolean takesAll() {
        return this != TERMINAL;
    }
}
