package vn.thuocdo.read.excerpt;

import java.util.Optional;
import vn.thuocdo.diagnostic.Excerpt;

/** Looks for a field of a record of separated values, line by line: a field in quotes may hold line breaks. */
final class FieldSearch {

    /** Lines of a record that are searched; a missing quotation mark makes the rest of a file one record. */
    private static final int MOST_LINES = 100;

    private final char delimiter;
    private final int wanted;
    private int field = 1;
    private int lines;
    private boolean quoted;
    private boolean over;

    /** @param wanted the number of the field, from 1 */
    FieldSearch(char delimiter, int wanted) {
        this.delimiter = delimiter;
        this.wanted = wanted;
    }

    /** The line that the field begins in; empty where it begins in a later one, or the record has no such field. */
    Optional<Excerpt> in(String line, int number) {
        int start = 0;
        for (int i = 0; i <= line.length(); i++) {
            boolean ends = i == line.length() || !quoted && line.charAt(i) == delimiter;
            if (ends && field == wanted) {
                over = true;
                return Optional.of(marked(line, number, start, i));
            }
            if (i < line.length()) {
                if (ends) {
                    field++;
                    start = i + 1;
                } else if (quoted && line.startsWith("\"\"", i)) {
                    i++;
                } else if (line.charAt(i) == '"' && (quoted || i == start)) {
                    quoted = !quoted;
                }
            }
        }
        lines++;
        over = !quoted || lines == MOST_LINES;
        return Optional.empty();
    }

    /** Whether further lines are of no use. */
    boolean isOver() {
        return over;
    }

    /** Blanks around a field are not what is meant, unless it has nothing else. */
    private static Excerpt marked(String line, int number, int start, int end) {
        int from = start;
        int to = end;
        while (from < to && Character.isWhitespace(line.charAt(from))) {
            from++;
        }
        while (to > from && Character.isWhitespace(line.charAt(to - 1))) {
            to--;
        }
        return from < to
                ? new Excerpt(String.valueOf(number), line, from, to)
                : new Excerpt(String.valueOf(number), line, start, end);
    }
}
