package vn.thuocdo.read.text;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;
import vn.thuocdo.read.cell.Blanks;

/** Lists in a cell: {@code ;} and line breaks separate, a comma never does. */
public final class ListText {

    private static final Pattern SEPARATORS = Pattern.compile("[;\r\n]+");

    private ListText() {}

    /** Whether anything in a text separates. */
    public static boolean isList(String text) {
        return text.indexOf(';') >= 0 || text.indexOf('\n') >= 0 || text.indexOf('\r') >= 0;
    }

    public static List<String> split(String text) {
        if (!isList(text)) {
            String stripped = Blanks.strip(text);
            return stripped.isEmpty() ? List.of() : List.of(stripped);
        }
        List<String> parts = new ArrayList<>();
        for (String part : SEPARATORS.split(text)) {
            String stripped = Blanks.strip(part);
            if (!stripped.isEmpty()) {
                parts.add(stripped);
            }
        }
        return parts;
    }
}
