package vn.thuocdo.report.render;

import vn.thuocdo.report.paper.ParagraphStyle;
import vn.thuocdo.report.paper.TextRun;
import vn.thuocdo.report.paper.TimesWidth;

/**
 * Centred texts, such as a title, whose last line is not a word or two: as many of the last words as fill a good part of a
 * line stay together. Where the letters of an office program are a little wider, nothing is lost.
 */
final class CentredLines {

    /** The size of the letters of a document. */
    private static final int POINTS = 14;
    /** The least that the last line takes, of what each of the lines would if they were equal. */
    private static final int PERCENT_OF_LINE = 60;

    private static final char NO_BREAK_SPACE = '\u00A0';

    private CentredLines() {}

    /** @param width what a line has room for, in twentieths of a point */
    static TextRun of(TextRun run, ParagraphStyle style, int width) {
        String text = run.text();
        int points = style.points() == 0 ? POINTS : style.points();
        boolean bold = style.bold() || run.bold();
        int whole = TimesWidth.of(text, points, bold);
        int lines = (whole + width - 1) / width;
        if (lines < 2) {
            return run;
        }
        int least = whole / lines * PERCENT_OF_LINE / 100;
        StringBuilder joined = new StringBuilder(text);
        for (int at = text.lastIndexOf(' ');
                at > 0 && TimesWidth.of(text.substring(at), points, bold) < least;
                at = text.lastIndexOf(' ', at - 1)) {
            joined.setCharAt(at, NO_BREAK_SPACE);
        }
        return run.saying(joined.toString());
    }
}
