package vn.thuocdo.report.workbook;

/**
 * The head of a column.
 *
 * @param width in characters; more where the title needs it
 * @param room where it is seen; those on paper come first, those folded last
 */
public record ColumnHead(String title, int width, Room room) {

    /** How far a column is seen. */
    public enum Room {
        /** On a screen and on paper. */
        PAPER,
        /** On a screen alone. */
        SCREEN,
        /** Where somebody unfolds it: for those who work on with the table. */
        FOLDED
    }

    /** What a title takes beside its letters: it is bold, and has the button of a filter. */
    public static final int BESIDE_TITLE = 2;

    /** Lines of a title that is not on paper: more would make the head of the printed columns high too. */
    private static final int LINES_BESIDE_PAPER = 2;

    /** No word of a title is broken. */
    public ColumnHead {
        width = Math.max(width, RowHeights.charactersOf(title) + BESIDE_TITLE);
        while (room != Room.PAPER && RowHeights.ofTitle(title, width - BESIDE_TITLE) > LINES_BESIDE_PAPER) {
            width++;
        }
    }

    public static ColumnHead onPaper(String title, int width) {
        return new ColumnHead(title, width, Room.PAPER);
    }

    public boolean printed() {
        return room == Room.PAPER;
    }
}
