package vn.thuocdo.report.workbook;

import java.util.List;

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

    /** Lines of a title on paper, where every page has it. */
    private static final int LINES_ON_PAPER = 3;

    /** The title of a printed column may need more lines where it would make the column wider than this. */
    private static final int WIDEST_FOR_TITLE = 24;

    /** Characters that a column gets for having its title on one line and not close to its edge. */
    private static final int FOR_ONE_LINE = 3;

    /** Characters of the columns that stay in sight; a small screen shows twice as many. */
    private static final int WIDEST_IN_SIGHT = 75;

    /** No word of a title is broken. */
    public ColumnHead {
        width = Math.max(width, RowHeights.charactersOf(title) + BESIDE_TITLE);
        int line = RowHeights.charactersOfLine(title) + BESIDE_TITLE;
        width = line <= width + FOR_ONE_LINE ? Math.max(width, line) : width;
        while (isHigh(title, width, room)) {
            width++;
        }
    }

    /** How many of so many first columns leave room on a screen for those that are moved beside them. */
    public static int inSight(List<ColumnHead> heads, int wanted) {
        int width = 0;
        for (int i = 0; i < wanted; i++) {
            width += heads.get(i).width();
            if (width > WIDEST_IN_SIGHT) {
                return i;
            }
        }
        return wanted;
    }

    private static boolean isHigh(String title, int width, Room room) {
        int lines = RowHeights.ofTitle(title, width - BESIDE_TITLE);
        return room == Room.PAPER ? lines > LINES_ON_PAPER && width < WIDEST_FOR_TITLE : lines > LINES_BESIDE_PAPER;
    }

    /** The same, so many characters wide at least. */
    ColumnHead atLeast(int characters) {
        return new ColumnHead(title, Math.max(width, characters), room);
    }

    public static ColumnHead onPaper(String title, int width) {
        return new ColumnHead(title, width, Room.PAPER);
    }

    public boolean printed() {
        return room == Room.PAPER;
    }
}
