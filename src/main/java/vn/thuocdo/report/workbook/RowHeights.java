package vn.thuocdo.report.workbook;

import vn.thuocdo.report.text.Printable;

/** How high rows have to be for their texts: not every program finds that out by itself. */
public final class RowHeights {

    private static final float HEIGHT = 15;

    /** Lines of text that a row of a sheet may be high, of what Excel allows. */
    private static final int MOST = 27;

    /** Columns that a letter takes at most. */
    private static final int WIDEST = 2;

    private RowHeights() {}

    /** In how many lines a text is broken in a column that is so many characters wide. */
    public static int of(String text, int width) {
        if (text.length() > width * MOST) {
            return MOST;
        }
        int fit = Math.max(1, width);
        if (text.length() * WIDEST <= fit && text.indexOf('\n') < 0) {
            return 1;
        }
        return Math.min(MOST, text.lines().mapToInt(line -> lines(line, fit)).sum());
    }

    private static int lines(String line, int fit) {
        int lines = 1;
        int used = 0;
        for (String word : line.split(" ")) {
            int width = Printable.width(word);
            if (used > 0 && used + 1 + width > fit) {
                lines++;
                used = 0;
            }
            lines += Math.max(0, width - 1) / fit;
            used += (used > 0 ? 1 : 0) + width;
        }
        return lines;
    }

    /** In points. */
    public static float height(int lines) {
        return Math.max(1, lines) * HEIGHT;
    }
}
