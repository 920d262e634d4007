package vn.thuocdo.report.paper;

import java.util.Optional;

/**
 * A stretch of text in one look.
 *
 * @param halfPoints its size in half points; 0 for that of the document
 * @param field whether it stands for something that is filled in by hand
 * @param shade of its ground, as red, green and blue in hexadecimal digits; absent for none
 */
public record TextRun(
        String text, boolean bold, boolean italic, int halfPoints, boolean field, Optional<String> shade) {

    public static TextRun of(String text) {
        return new TextRun(text, false, false, 0, false, Optional.empty());
    }

    /** What an office fills in: one click selects it, and typing replaces it. */
    public static TextRun field(String text) {
        return new TextRun(text, false, false, 0, true, Optional.empty());
    }

    /** Another text in the same look. */
    public TextRun saying(String other) {
        return new TextRun(other, bold, italic, halfPoints, field, shade);
    }

    public TextRun inBold() {
        return new TextRun(text, true, italic, halfPoints, field, shade);
    }

    public TextRun inItalics() {
        return new TextRun(text, bold, true, halfPoints, field, shade);
    }

    public TextRun size(int points) {
        return new TextRun(text, bold, italic, 2 * points, field, shade);
    }

    public TextRun on(String rgb) {
        return new TextRun(text, bold, italic, halfPoints, field, Optional.of(rgb));
    }
}
