package vn.thuocdo.read.draft;

import java.util.Arrays;
import java.util.Optional;
import java.util.function.IntUnaryOperator;

/** Runs of rows in the order of their items, where none begins before the one before it ends. */
final class RunOrder {

    /** With shorter runs on average, rows come in an order of chance, and it is quicker to put each in its place. */
    private static final int FEWEST_ROWS = 4;

    /** Places of which the first one's run is known, as a power of two. */
    private static final int STRETCH = 6;

    private final int[] runs;

    private RunOrder(int[] runs) {
        this.runs = runs;
    }

    /** Empty where runs of the same items overlap, or where there are many short ones. */
    static Optional<RunOrder> of(RowItems rows) {
        return Optional.of(rows)
                .filter(some -> some.runs() <= some.size() / FEWEST_ROWS)
                .map(some -> new RunOrder(byItems(some)))
                .filter(order -> order.areApart(rows));
    }

    private static int[] byItems(RowItems rows) {
        long[] keys = new long[rows.runs()];
        for (int run = 0; run < keys.length; run++) {
            keys[run] = (long) rows.first(run) << Integer.SIZE | run;
        }
        Arrays.sort(keys);
        int[] runs = new int[keys.length];
        for (int n = 0; n < runs.length; n++) {
            runs[n] = (int) keys[n];
        }
        return runs;
    }

    /** Of two runs with the same item, the one whose last it is has to come first in the table too. */
    private boolean areApart(RowItems rows) {
        int lastBefore = -1;
        for (int n = 0; n < runs.length; n++) {
            int run = runs[n];
            int first = rows.first(run);
            if (first < lastBefore || first == lastBefore && run < runs[n - 1]) {
                return false;
            }
            lastBefore = rows.last(run);
        }
        return true;
    }

    /** The n-th run by its items, from 0. */
    int run(int n) {
        return runs[n];
    }

    /** The row at each place. */
    IntUnaryOperator places(RowItems rows) {
        int[] firstPlaces = new int[runs.length + 1];
        int[] firstRows = new int[runs.length];
        for (int n = 0; n < runs.length; n++) {
            firstRows[n] = rows.begin(runs[n]);
            firstPlaces[n + 1] = firstPlaces[n] + rows.begin(runs[n] + 1) - firstRows[n];
        }
        int[] runOfStretch = new int[(rows.size() >>> STRETCH) + 1];
        for (int n = 0, stretch = 0; n < runs.length; n++) {
            while (stretch << STRETCH < firstPlaces[n + 1]) {
                runOfStretch[stretch++] = n;
            }
        }
        return place -> {
            int n = runOfStretch[place >>> STRETCH];
            while (firstPlaces[n + 1] <= place) {
                n++;
            }
            return firstRows[n] + place - firstPlaces[n];
        };
    }
}
