package vn.thuocdo.report.outline;

/**
 * A column of a table.
 *
 * @param title empty where the cells say what they are
 * @param align by what its cells hold
 * @param width in characters: exact at a terminal, and in proportion to the other columns elsewhere
 * @param gap blanks before it at a terminal
 */
public record Column(String title, Align align, int width, int gap) {

    public enum Align {
        LEFT,
        RIGHT,
        /** Pictures, for formats that can draw them; others leave the column out. */
        PICTURE
    }

    /** Of texts, which begin at its left edge. */
    public static Column words(String title, int width) {
        return new Column(title, Align.LEFT, width, 0);
    }

    /** Of figures, which end at its right edge. */
    public static Column figures(String title, int width) {
        return new Column(title, Align.RIGHT, width, 0);
    }

    /** Of bars or curves beside the figures that they show. */
    public static Column pictures(int width) {
        return new Column("", Align.PICTURE, width, 0);
    }

    /** The same so many blanks away from the column before it. */
    public Column after(int blanks) {
        return new Column(title, align, width, blanks);
    }
}
