package vn.thuocdo.report.render;

import vn.thuocdo.report.paper.ParagraphStyle;
import vn.thuocdo.report.paper.TextRun;
import vn.thuocdo.report.paper.TimesWidth;

/**
 * Centred texts, such as a title, whose last line is not a word or two: as many of the last words as fill a good part of a
 * line stay together, from the beginning of a statement on where there is one. Where the letters of an office program are a
 * little wider, nothing is lost.
 */
final class CentredLines {

    /** The size of the letters of a document. */
    private static final int POINTS = 14;
    /** The least that the last line takes, of what each of the lines would if they were equal. */
    private static final int PERCENT_OF_LINE = 60;
    /** The most that a last line takes of its room, so that it stays one. */
    private static final int MOST_PERCENT_OF_LINE = 90;

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
        int last = text.lastIndexOf(' ');
        while (last > 0 && TimesWidth.of(text.substring(last), points, bold) < least) {
            last = text.lastIndexOf(' ', last - 1);
        }
        int statement = text.lastIndexOf("; ", last) + 1;
        if (statement > 0
                && TimesWidth.of(text.substring(statement), points, bold) < width / 100 * MOST_PERCENT_OF_LINE) {
            last = statement;
        }
        return last < 0
                ? run
                : run.saying(
                        text.substring(0, last + 1) + text.substring(last + 1).replace(' ', NO_BREAK_SPACE));
    }
}
