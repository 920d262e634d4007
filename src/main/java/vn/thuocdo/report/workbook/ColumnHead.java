package vn.thuocdo.report.workbook;

/**
 * The head of a column.
 *
 * @param width in characters
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

    public static ColumnHead onPaper(String title, int width) {
        return new ColumnHead(title, width, Room.PAPER);
    }

    public boolean printed() {
        return room == Room.PAPER;
    }
}
