package vn.thuocdo.report.render;

import java.util.Arrays;
import java.util.List;

/**
 * Divides the width of a table among its columns so that its rows become low: a column that is empty in most rows gives its
 * room to those that are full. Widths are in twentieths of a point.
 */
final class LowRows {

    /** How much goes from one column to another; fine enough at the end. */
    private static final int[] STEPS = {800, 200, 50};
    /** Rows beyond these are like them. */
    private static final int MOST_ROWS = 1000;

    private static final int PARTS_OF_LINE = 1000;

    private final int[][] texts;
    private final int[] least;
    private final int margins;

    /**
     * @param texts for each row, the width of each column's text on one line
     * @param least what no column may go below
     * @param margins what stays free in each column
     */
    LowRows(List<int[]> texts, List<Integer> least, int margins) {
        this.texts = texts.stream().limit(MOST_ROWS).toArray(int[][]::new);
        this.least = least.stream().mapToInt(Integer::intValue).toArray();
        this.margins = margins;
    }

    /** @param start widths of the same sum, none below the least */
    List<Integer> widths(List<Integer> start) {
        int[] widths = start.stream().mapToInt(Integer::intValue).toArray();
        for (int step : STEPS) {
            // The height is a convex function of the widths: where no step lowers it, no longer way does.
            while (isLowered(widths, step)) {}
        }
        return Arrays.stream(widths).boxed().toList();
    }

    private boolean isLowered(int[] widths, int step) {
        long before = height(widths);
        for (int from = 0; from < widths.length; from++) {
            for (int to = 0; to < widths.length && widths[from] - step >= least[from]; to++) {
                widths[from] -= step;
                widths[to] += step;
                if (height(widths) < before) {
                    return true;
                }
                widths[from] += step;
                widths[to] -= step;
            }
        }
        return false;
    }

    /** Of all rows, each as high as its highest cell. */
    private long height(int[] widths) {
        long height = 0;
        for (int[] row : texts) {
            long highest = PARTS_OF_LINE;
            for (int i = 0; i < widths.length; i++) {
                highest = Math.max(highest, (long) row[i] * PARTS_OF_LINE / (widths[i] - margins));
            }
            height += highest;
        }
        return height;
    }
}
