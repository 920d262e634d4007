package vn.thuocdo.report.text;

import java.text.Normalizer;

/** Texts from data made fit for a terminal: nothing in them can steer it, and their width is known. */
public final class Printable {

    private static final String OLD_WIDE_PICTURES = "⌚⌛⏩⏪⏫⏬⏰⏳◽◾☔☕♈♉♊♋♌♍♎♏♐♑♒♓♿⚓⚡⚪⚫⚽⚾⛄⛅⛎⛔⛪⛲⛳⛵⛺⛽" + "✅✊✋✨❌❎❓❔❕❗➕➖➗➰➿⬛⬜⭐⭕";

    private Printable() {}

    /** The text on one line; controls and marks that turn the direction of writing are shown, not sent. */
    public static String line(String text) {
        StringBuilder clean = null;
        for (int i = 0; i < text.length(); i++) {
            char c = text.charAt(i);
            if (!isHarmless(c)) {
                if (clean == null) {
                    clean = new StringBuilder(text.length()).append(text, 0, i);
                }
                if (c == '\n' || c == '\r' || c == '\t') {
                    clean.append(' ');
                } else {
                    clean.append("\\u").append(Integer.toHexString(0x10000 | c).substring(1));
                }
            } else if (clean != null) {
                clean.append(c);
            }
        }
        return clean == null ? text : clean.toString();
    }

    public static boolean isHarmless(char c) {
        return !Character.isISOControl(c)
                && !(c >= '\u202A' && c <= '\u202E')
                && !(c >= '\u2066' && c <= '\u2069')
                && c != '\u200E'
                && c != '\u200F'
                && c != '\u2028'
                && c != '\u2029';
    }

    /** How many columns a terminal gives a text, whatever its normal form. */
    public static int width(String text) {
        int width = 0;
        String nfc = Normalizer.normalize(text, Normalizer.Form.NFC);
        for (int i = 0; i < nfc.length(); ) {
            int c = nfc.codePointAt(i);
            width += width(c);
            i += Character.charCount(c);
        }
        return width;
    }

    private static int width(int c) {
        int type = Character.getType(c);
        if (type == Character.NON_SPACING_MARK || type == Character.ENCLOSING_MARK || type == Character.FORMAT) {
            return 0;
        }
        return isWide(c) ? 2 : 1;
    }

    /** Ideographs, syllables, fullwidth forms and pictures, which take two columns. */
    private static boolean isWide(int c) {
        return isWidePicture(c)
                || c >= 0x1100
                        && (c <= 0x115F
                                || c >= 0x2E80 && c <= 0xA4CF
                                || c >= 0xAC00 && c <= 0xD7A3
                                || c >= 0xF900 && c <= 0xFAFF
                                || c >= 0xFE30 && c <= 0xFE6F
                                || c >= 0xFF00 && c <= 0xFF60
                                || c >= 0xFFE0 && c <= 0xFFE6
                                || c >= 0x1F300 && c <= 0x1FAFF
                                || c >= 0x20000 && c <= 0x3FFFD);
    }

    /** The pictures among the older signs that Unicode calls wide: ⌚, ⚡, ✅, ❌, ⭐ and their like. */
    private static boolean isWidePicture(int c) {
        return c >= 0x231A && c <= 0x2B55 && OLD_WIDE_PICTURES.indexOf(c) >= 0;
    }

    /** The text from its beginning, as far as it fits; where it does not fit, with this at its end. */
    public static String first(String text, int width, String cut) {
        if (width(text) <= width) {
            return text;
        }
        int end = text.length();
        while (end > 0 && width(text.substring(0, end)) + width(cut) > width) {
            end = text.offsetByCodePoints(end, -1);
        }
        return text.substring(0, end) + cut;
    }

    /** The end of the text, as much of it as fits; it does not begin with a mark that belongs to a letter before it. */
    public static String last(String text, int width) {
        int start = text.length();
        int fitting = start;
        while (start > 0 && width(text.substring(start)) <= width) {
            fitting = start;
            start = text.offsetByCodePoints(start, -1);
        }
        if (width(text.substring(start)) <= width) {
            fitting = start;
        }
        while (fitting < text.length() && width(text.codePointAt(fitting)) == 0) {
            fitting += Character.charCount(text.codePointAt(fitting));
        }
        return text.substring(fitting);
    }

    /** The text with blanks after it up to a width. */
    public static String left(String text, int width) {
        return text + " ".repeat(Math.max(0, width - width(text)));
    }

    /** The text with blanks before it up to a width. */
    public static String right(String text, int width) {
        return " ".repeat(Math.max(0, width - width(text))) + text;
    }
}
