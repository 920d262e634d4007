package vn.thuocdo.read.yaml;

import java.util.HexFormat;

/** Texts as a project file can hold them. */
public final class YamlScalar {

    private static final HexFormat HEX = HexFormat.of().withUpperCase();

    private YamlScalar() {}

    /** A text between quotation marks, which YAML reads as that text, whatever stands in it. */
    public static String quoted(String text) {
        StringBuilder quoted = new StringBuilder(text.length() + 2).append('"');
        text.codePoints().forEach(c -> append(c, quoted));
        return quoted.append('"').toString();
    }

    private static void append(int c, StringBuilder quoted) {
        if (c == '"' || c == '\\') {
            quoted.append('\\').append((char) c);
        } else if (isPlain(c)) {
            quoted.appendCodePoint(c);
        } else {
            boolean isShort = c < Character.MIN_SUPPLEMENTARY_CODE_POINT;
            quoted.append(isShort ? "\\u" : "\\U").append(HEX.toHexDigits(c, isShort ? 4 : 8));
        }
    }

    /** What ends a line, turns the direction of writing or cannot be seen is written by its number. */
    private static boolean isPlain(int c) {
        return switch (Character.getType(c)) {
            case Character.CONTROL,
                    Character.FORMAT,
                    Character.LINE_SEPARATOR,
                    Character.PARAGRAPH_SEPARATOR,
                    Character.SURROGATE,
                    Character.PRIVATE_USE,
                    Character.UNASSIGNED -> false;
            default -> true;
        };
    }
}
