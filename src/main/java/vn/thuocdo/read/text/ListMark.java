package vn.thuocdo.read.text;

import vn.thuocdo.read.cell.Blanks;

/** The mark before an entry of a list: a dash, a dot, {@code 1.}, {@code (1)}, {@code a)}, {@code ii)}, {@code ①}. */
public final class ListMark {

    private static final String MARKS = "–—•·‣⁃◦▪▫●○■□◆◇❖✓✔➢➤►▶→⇒★☆»:";

    /** A mark only with a blank behind it: such a sign may also begin an identifier or a formula. */
    private static final String MARKS_BEFORE_A_BLANK = "-+*";

    private ListMark() {}

    /** A text without the marks before it. */
    public static String without(String text) {
        boolean marked = text.length() > 1
                && MARKS_BEFORE_A_BLANK.indexOf(text.charAt(0)) >= 0
                && (Blanks.isBlank(text.charAt(1)) || Character.isUpperCase(text.charAt(1)) && text.indexOf(' ') > 0);
        int end = marked ? 1 : 0;
        while (end < text.length() && (isMark(text.charAt(end)) || Blanks.isBlank(text.charAt(end)))) {
            end++;
        }
        return Blanks.strip(text.substring(numberEnd(text, end)));
    }

    /** Bullets of Word's symbol fonts and numbers in circles, too. */
    private static boolean isMark(char c) {
        return MARKS.indexOf(c) >= 0 || c >= '\uF000' && c <= '\uF0FF' || c >= '\u2460' && c <= '\u2473';
    }

    /** Where the number or the letter of an entry ends; where it begins if there is none. */
    private static int numberEnd(String text, int start) {
        int open = start < text.length() && text.charAt(start) == '(' ? start + 1 : start;
        int end = open;
        while (end < text.length() && end < open + 2 && Character.isDigit(text.charAt(end))) {
            end++;
        }
        if (end == open) {
            end = lettersEnd(text, open);
        }
        if (end == open || end >= text.length()) {
            return start;
        }
        // "(1)" alone is no mark.
        boolean closed = open > start
                ? text.charAt(end) == ')' && end + 1 < text.length()
                : ".)/".indexOf(text.charAt(end)) >= 0;
        return closed ? end + 1 : start;
    }

    /** One small letter, or a small Roman number before a bracket. */
    private static int lettersEnd(String text, int start) {
        if (start + 1 >= text.length() || !Character.isLowerCase(text.charAt(start))) {
            return start;
        }
        int end = start;
        while (end < text.length() && end < start + 4 && "ivx".indexOf(text.charAt(end)) >= 0) {
            end++;
        }
        boolean roman = end > start + 1 && end < text.length() && text.charAt(end) == ')';
        boolean letter = ".)".indexOf(text.charAt(start + 1)) >= 0;
        return roman ? end : letter ? start + 1 : start;
    }
}
