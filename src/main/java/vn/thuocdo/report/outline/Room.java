package vn.thuocdo.report.outline;

/**
 * How much room a document has. Where it is small, tables have fewer columns or shorter words, and long lists are cut
 * and counted.
 *
 * @param columns the width of a terminal; for pages, more than any line needs
 * @param takesAll whether long lists are complete
 * @param takesTables whether items with several parts are listed in a table
 * @param onPaper whether the width of a sheet is all there is
 */
public record Room(int columns, boolean takesAll, boolean takesTables, boolean onPaper) {

    /** A page, where long lists are folded. */
    public static final Room PAGE = new Room(Integer.MAX_VALUE, true, false, false);

    /** A workbook. */
    public static final Room WORKBOOK = new Room(PAGE.columns, true, true, false);

    /** Items that a document on paper lists of one kind; the rest is counted. */
    public static final int MOST_ON_PAPER = 200;

    /** From this width on, a terminal names tiers in words. */
    private static final int FOR_WORDS = 100;

    /** A document on paper: only the beginning of long lists, unless all are asked for. */
    public static Room paper(boolean takesAll) {
        return new Room(PAGE.columns, takesAll, true, true);
    }

    /** A terminal of this width: only the latest periods, and the beginning of long lists unless all are asked for. */
    public static Room terminal(int columns, boolean takesAll) {
        return new Room(columns, takesAll, false, false);
    }

    /** Whether it is a terminal. */
    public boolean isNarrow() {
        return columns < PAGE.columns;
    }

    /** Whether ranges are written in words, not in signs. */
    public boolean takesWords() {
        return columns >= FOR_WORDS;
    }

    /** Where rows are sorted and filtered: no headings among them, and no signs before what a cell says. */
    public boolean isWorkbook() {
        return takesTables && !onPaper;
    }
}
