package vn.thuocdo.report.outline;

import java.util.List;

/**
 * A column of a table.
 *
 * @param title empty where the cells say what they are; a line break in it stands for itself at a terminal
 * @param kind what its cells hold, which decides how they are aligned
 * @param width in characters: exact at a terminal, and in proportion to the other columns elsewhere
 * @param gap blanks before it at a terminal
 * @param parts the columns of which it consists in a workbook; none where its cells hold one thing each
 */
public record Column(String title, Kind kind, int width, int gap, List<Column> parts) {

    public Column {
        parts = List.copyOf(parts);
    }

    private Column(String title, Kind kind, int width) {
        this(title, kind, width, 0, List.of());
    }

    public enum Kind {
        /** Texts, aligned left. */
        WORDS,
        /** Figures, aligned right. */
        FIGURES,
        /** Pictures, for formats that can draw them; others leave the column out. */
        PICTURES,
        /** A text that several successive rows share. A terminal prints it once above them. */
        GROUP,
        /** Sentences that only few rows have. A terminal prints them below their row. */
        REMARKS
    }

    public static Column words(String title, int width) {
        return new Column(title, Kind.WORDS, width);
    }

    public static Column figures(String title, int width) {
        return new Column(title, Kind.FIGURES, width);
    }

    /** A column of bars or curves for the figures of another column. */
    public static Column pictures(int width) {
        return new Column("", Kind.PICTURES, width);
    }

    public static Column group(String title, int width) {
        return new Column(title, Kind.GROUP, width);
    }

    public static Column remarks(String title, int width) {
        return new Column(title, Kind.REMARKS, width);
    }

    /** Of several figures each. */
    public static Column several(String title, int width, List<Column> parts) {
        return new Column(title, Kind.WORDS, width, 0, parts);
    }

    /** Of several figures each, which stand on one line. */
    public static Column severalFigures(String title, int width, List<Column> parts) {
        return new Column(title, Kind.FIGURES, width, 0, parts);
    }

    /** The same with this many blanks before it. */
    public Column after(int blanks) {
        return new Column(title, kind, width, blanks, parts);
    }

    /** Whether a format without pictures shows it. */
    public boolean isWritten() {
        return kind != Kind.PICTURES;
    }
}
