package vn.thuocdo.report.paper;

/**
 * A stretch of text in one look.
 *
 * @param halfPoints its size in half points; 0 for that of the document
 * @param field whether it stands for something that is filled in by hand
 */
public record Run(String text, boolean bold, boolean italic, int halfPoints, boolean field) {

    public static Run of(String text) {
        return new Run(text, false, false, 0, false);
    }

    /** What an office fills in: one click selects it, and typing replaces it. */
    public static Run field(String text) {
        return new Run(text, false, false, 0, true);
    }

    public Run inBold() {
        return new Run(text, true, italic, halfPoints, field);
    }

    public Run inItalics() {
        return new Run(text, bold, true, halfPoints, field);
    }

    public Run size(int points) {
        return new Run(text, bold, italic, 2 * points, field);
    }
}
