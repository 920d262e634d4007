package vn.thuocdo.report.render;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.function.ToLongFunction;

/**
 * Divides the width of a table among its columns so that its rows have few lines: a column that is empty in most rows gives
 * its room to those that are full. Widths are in twentieths of a point.
 */
final class LowRows {

    /** How much goes from one column to another; fine enough at the end. */
    private static final int[] STEPS = {800, 400, 200, 100, 50};
    /** Rows beyond these are like them. */
    private static final int MOST_ROWS = 400;
    /** A cell of more lines than these is hard to read, however few there are. */
    private static final int READABLE_LINES = 5;
    /** A line of a row is worth more than those of all cells. */
    private static final long ROW = 1_000_000;
    /** What texts have beyond their first line, in these parts of a line. */
    private static final int PARTS_OF_LINE = 100;

    private final List<List<Text>> rows;
    private final List<Integer> least;
    private final int margins;

    private final List<Map<Integer, Filled>> known = new ArrayList<>();

    /**
     * A column at one width.
     *
     * @param lines of each of its cells; those that are hard to read count twice
     * @param excess of all of them, its squares: two cells of two lines are better than one of three
     */
    private record Filled(int[] lines, long excess) {}

    /**
     * The text of a cell.
     *
     * @param words the widths of its words
     * @param blank the width of what is between them
     */
    record Text(int[] words, int blank) {

        /** How many lines it takes; a word that is too long has one for itself. */
        int lines(int width) {
            int lines = 1;
            int filled = 0;
            for (int word : words) {
                if (filled > 0 && filled + blank + word > width) {
                    lines++;
                    filled = 0;
                }
                filled += (filled > 0 ? blank : 0) + word;
            }
            return lines;
        }

        /** What does not find room on its first line. */
        int excess(int width) {
            return Math.max(0, Arrays.stream(words).sum() + blank * (words.length - 1) - width);
        }
    }

    /**
     * @param rows for each row, the text of each column
     * @param least what no column may go below
     * @param margins what stays free in each column
     */
    LowRows(List<List<Text>> rows, List<Integer> least, int margins) {
        this.rows = rows.subList(0, Math.min(rows.size(), MOST_ROWS));
        this.least = least;
        this.margins = margins;
        least.forEach(column -> known.add(new HashMap<>()));
    }

    /** @param start widths of the same sum, none below the least */
    List<Integer> widths(List<Integer> start) {
        List<Integer> widths = new ArrayList<>(start);
        // A line is won or not, which says nothing of the way there; what texts have beyond a line does.
        lower(widths, this::excess);
        lower(widths, this::lines);
        return widths;
    }

    private void lower(List<Integer> widths, ToLongFunction<List<Integer>> cost) {
        for (int step : STEPS) {
            while (isMoved(widths, step, cost)) {}
        }
    }

    /** Gives so much from one column to another wherever that lowers the cost. */
    private boolean isMoved(List<Integer> widths, int step, ToLongFunction<List<Integer>> cost) {
        long before = cost.applyAsLong(widths);
        long now = before;
        for (int from = 0; from < widths.size(); from++) {
            for (int to = 0; to < widths.size() && widths.get(from) - step >= least.get(from); to++) {
                move(widths, from, to, step);
                long after = cost.applyAsLong(widths);
                if (after < now) {
                    now = after;
                } else {
                    move(widths, to, from, step);
                }
            }
        }
        return now < before;
    }

    private static void move(List<Integer> widths, int from, int to, int step) {
        widths.set(from, widths.get(from) - step);
        widths.set(to, widths.get(to) + step);
    }

    private long excess(List<Integer> widths) {
        long excess = 0;
        for (int i = 0; i < widths.size(); i++) {
            excess += filled(i, widths.get(i)).excess();
        }
        return excess;
    }

    /** Of all rows, each as high as its highest cell; and where that is the same, of all cells. */
    private long lines(List<Integer> widths) {
        int[] highest = new int[rows.size()];
        long ofCells = 0;
        for (int i = 0; i < widths.size(); i++) {
            int[] lines = filled(i, widths.get(i)).lines();
            for (int row = 0; row < highest.length; row++) {
                highest[row] = Math.max(highest[row], lines[row]);
                ofCells += lines[row];
            }
        }
        return ROW * Arrays.stream(highest).asLongStream().sum() + ofCells;
    }

    private Filled filled(int column, int width) {
        return known.get(column).computeIfAbsent(width, given -> {
            int room = given - margins;
            List<Text> texts = rows.stream().map(row -> row.get(column)).toList();
            return new Filled(
                    texts.stream()
                            .mapToInt(text -> text.lines(room))
                            .map(lines -> lines + Math.max(0, lines - READABLE_LINES))
                            .toArray(),
                    texts.stream()
                            .mapToLong(text -> (long) PARTS_OF_LINE * text.excess(room) / room)
                            .map(excess -> excess * excess)
                            .sum());
        });
    }
}
