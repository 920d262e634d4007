package vn.thuocdo.report.outline;

/**
 * How much room a document has. What does not fit is told in fewer columns or shorter words, or counted.
 *
 * @param columns those of a terminal; on a page, where everything has its place, more than any line takes
 * @param takesAll whether long lists are given whole
 */
public record Room(int columns, boolean takesAll) {

    /** A page, a document or a workbook. */
    public static final Room PAGE = new Room(Integer.MAX_VALUE, true);

    /** From so many columns on a terminal names tiers in words. */
    private static final int FOR_WORDS = 100;

    /** A terminal of so many columns: the latest periods, and of long lists the first entries unless all are asked for. */
    public static Room terminal(int columns, boolean takesAll) {
        return new Room(columns, takesAll);
    }

    /** Whether it is a terminal. */
    public boolean isNarrow() {
        return columns < PAGE.columns;
    }

    /** Whether ranges stand in words, and not in signs. */
    public boolean takesWords() {
        return columns >= FOR_WORDS;
    }
}
