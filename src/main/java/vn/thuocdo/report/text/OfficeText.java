package vn.thuocdo.report.text;

import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import vn.thuocdo.judge.RulesVersion;

/** Texts from data made fit for the XML of workbooks and documents, where most control characters are forbidden. */
public final class OfficeText {

    private static final String CORE_PROPERTIES = "/vn/thuocdo/report/core.xml";

    private OfficeText() {}

    /** The text with its line breaks; what XML forbids, or what turns the direction of writing, is shown and not sent. */
    public static String of(String text) {
        StringBuilder clean = null;
        for (int i = 0; i < text.length(); ) {
            int c = text.codePointAt(i);
            int length = Character.charCount(c);
            if (c != '\n' && !isHarmless(c)) {
                clean = clean == null ? new StringBuilder(text.length()).append(text, 0, i) : clean;
                if (c == '\r' && i + 1 < text.length() && text.charAt(i + 1) == '\n') {
                    length = 2;
                }
                clean.append(c == '\r' ? "\n" : c == '\t' ? " " : shown(c));
            } else if (clean != null) {
                clean.appendCodePoint(c);
            }
            i += length;
        }
        return clean == null ? text : clean.toString();
    }

    private static String shown(int c) {
        return "\\u" + Integer.toHexString(0x10000 | c).substring(1);
    }

    private static boolean isHarmless(int c) {
        boolean halfOfAPair = c >= Character.MIN_SURROGATE && c <= Character.MAX_SURROGATE;
        return !halfOfAPair && c != 0xFFFE && c != 0xFFFF && (c > 0xFFFF || Printable.isHarmless((char) c));
    }

    /** The same as the content of an element or an attribute. */
    public static String markup(String text) {
        return of(text).replace("&", "&amp;")
                .replace("<", "&lt;")
                .replace(">", "&gt;")
                .replace("\"", "&quot;");
    }

    /** What a workbook or a document says of itself: its title and the version of the rules, and nothing of when it was written. */
    public static String properties(String title) throws IOException {
        try (InputStream in = OfficeText.class.getResourceAsStream(CORE_PROPERTIES)) {
            return Messages.fill(
                    new String(in.readAllBytes(), StandardCharsets.UTF_8), markup(title), RulesVersion.CURRENT);
        }
    }
}
