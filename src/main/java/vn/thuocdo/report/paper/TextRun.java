package vn.thuocdo.report.paper;

/**
 * A stretch of text in one look.
 *
 * @param halfPoints its size in half points; 0 for that of the document
 * @param field whether it stands for something that is filled in by hand
 */
public record TextRun(String text, boolean bold, boolean italic, int halfPoints, boolean field) {

    public static TextRun of(String text) {
        return new TextRun(text, false, false, 0, false);
    }

    /** What an office fills in: one click selects it, and typing replaces it. */
    public static TextRun field(String text) {
        return new TextRun(text, false, false, 0, true);
    }

    public TextRun inBold() {
        return new TextRun(text, true, italic, halfPoints, field);
    }

    public TextRun inItalics() {
        return new TextRun(text, bold, true, halfPoints, field);
    }

    public TextRun size(int points) {
        return new TextRun(text, bold, italic, 2 * points, field);
    }
}
