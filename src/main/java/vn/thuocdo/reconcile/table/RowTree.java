package vn.thuocdo.reconcile.table;

import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.List;
import java.util.stream.Stream;
import vn.thuocdo.model.published.FigureTable.LineWord;

/**
 * Which rows are below which, by their depth. A total is below none.
 *
 * @param roots the rows that are below none, from the top
 * @param below the rows right below each row
 */
record RowTree(Lines rows, List<Integer> roots, List<List<Integer>> below) {

    static RowTree of(Lines rows) {
        List<Integer> roots = new ArrayList<>();
        List<List<Integer>> below = new ArrayList<>();
        Deque<Integer> open = new ArrayDeque<>();
        for (int row = 0; row < rows.all().size(); row++) {
            below.add(new ArrayList<>());
            if (rows.line(row).is(LineWord.TOTAL)) {
                open.clear();
            }
            while (!open.isEmpty()
                    && rows.line(open.peek()).depth() >= rows.line(row).depth()) {
                open.pop();
            }
            (open.isEmpty() ? roots : below.get(open.peek())).add(row);
            if (!rows.line(row).is(LineWord.TOTAL)) {
                open.push(row);
            }
        }
        return new RowTree(rows, roots, below);
    }

    /** The nearest rows with figures below a row; a heading is replaced by the rows below it. */
    List<Integer> figuresBelow(int row) {
        return below.get(row).stream()
                .flatMap(child -> rows.hasFigures(child) ? Stream.of(child) : figuresBelow(child).stream())
                .toList();
    }

    /** Whether no row with figures stands below another. */
    boolean isFlat() {
        return roots.stream().allMatch(root -> figuresBelow(root).isEmpty());
    }
}
