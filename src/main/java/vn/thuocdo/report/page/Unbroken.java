package vn.thuocdo.report.page;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * A text cut where a line of a page may end: a day, a period, a rank, a unit and a short calculation stay on one line. Browsers
 * break {@code 2023-12-31} after its hyphens.
 */
public final class Unbroken {

    private static final Pattern WHOLE = Pattern.compile("\\b\\d{4}-\\d{2}-\\d{2}\\b"
            + "|[Qq]uý [IV]{1,3}/\\d{4}\\b|\\bQ[1-4] \\d{4}\\b"
            + "|\\b(?:hạng|rank) \\d{1,6}\\b|\\(điểm %\\)"
            + "|\\b[\\d.,]{1,9}/[\\d.,]{1,9} = [\\d.,]{1,6}%");

    private Unbroken() {}

    /** A part of a text, and whether it stays on one line. */
    public record Part(String text, boolean isWhole) {}

    /** The parts in order; together they are the text. */
    public static List<Part> parts(String text) {
        List<Part> parts = new ArrayList<>();
        Matcher whole = WHOLE.matcher(text);
        int done = 0;
        while (whole.find()) {
            add(parts, text.substring(done, whole.start()), false);
            add(parts, whole.group(), true);
            done = whole.end();
        }
        add(parts, text.substring(done), false);
        return parts;
    }

    private static void add(List<Part> parts, String text, boolean isWhole) {
        if (!text.isEmpty()) {
            parts.add(new Part(text, isWhole));
        }
    }
}
