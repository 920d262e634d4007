package vn.thuocdo.diagnostic;

/** What messages quote of the data, which may be of any length: a cell of a million letters is told by its beginning. */
public final class Quotation {

    private static final int LONGEST = 400;
    private static final String CUT = "…";

    private Quotation() {}

    /** The text, or as much of its beginning as a message has room for. */
    public static String of(String text) {
        if (text.length() <= LONGEST) {
            return text;
        }
        int end = Character.isHighSurrogate(text.charAt(LONGEST - 1)) ? LONGEST - 1 : LONGEST;
        return text.substring(0, end) + CUT;
    }
}
