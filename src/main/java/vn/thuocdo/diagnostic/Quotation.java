package vn.thuocdo.diagnostic;

/**
 * Texts of the data in messages. They may be of any length: of a cell of a million letters only the beginning is
 * quoted.
 */
public final class Quotation {

    /** Characters that a message quotes of a cell. */
    private static final int LONGEST = 400;

    /** Characters of a quoted paragraph: about two screens of a terminal. */
    private static final int LONGEST_PARAGRAPH = 4_000;

    private static final String CUT = "…";

    private Quotation() {}

    /** The text, or as much of its beginning as a message has room for. */
    public static String of(String text) {
        return cut(text, LONGEST);
    }

    /** The same for a text that is a paragraph of its own at a terminal. */
    public static String paragraph(String text) {
        return cut(text, LONGEST_PARAGRAPH);
    }

    private static String cut(String text, int longest) {
        if (text.length() <= longest) {
            return text;
        }
        int end = Character.isHighSurrogate(text.charAt(longest - 1)) ? longest - 1 : longest;
        return text.substring(0, end) + CUT;
    }
}
