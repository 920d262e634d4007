package vn.thuocdo.read.cell;

/** What counts as blank in real tables: also the non-breaking and the zero-width spaces that copying leaves behind. */
public final class Blanks {

    private Blanks() {}

    public static boolean isBlank(char c) {
        boolean plain = c > ' ' && c < '\u007F';
        return !plain && isOtherBlank(c);
    }

    private static boolean isOtherBlank(char c) {
        return Character.isWhitespace(c) || Character.isSpaceChar(c) || c == '\u200B' || c == '\uFEFF';
    }

    /** The text without blanks around it. */
    public static String strip(String text) {
        int start = 0;
        int end = text.length();
        while (start < end && isBlank(text.charAt(start))) {
            start++;
        }
        while (end > start && isBlank(text.charAt(end - 1))) {
            end--;
        }
        return text.substring(start, end);
    }
}
