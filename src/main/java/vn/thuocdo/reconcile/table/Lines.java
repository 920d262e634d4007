package vn.thuocdo.reconcile.table;

import java.util.List;
import java.util.stream.IntStream;
import vn.thuocdo.model.published.FigureTable;
import vn.thuocdo.model.published.FigureTable.Cell;
import vn.thuocdo.model.published.FigureTable.Line;
import vn.thuocdo.model.published.FigureTable.LineWord;
import vn.thuocdo.model.published.Measure;
import vn.thuocdo.model.published.Printed;

/** The lines of a table in one direction: its columns, or its rows. The same code works for both. */
record Lines(FigureTable table, boolean areColumns) {

    List<Line> all() {
        return areColumns ? table.columns() : table.rows();
    }

    Line line(int number) {
        return all().get(number);
    }

    /** How many cells each line has. */
    int length() {
        return areColumns ? table.rows().size() : table.columns().size();
    }

    Cell cell(int line, int across) {
        return areColumns
                ? table.cells().get(across).get(line)
                : table.cells().get(line).get(across);
    }

    /** The lines in the other direction. */
    Lines across() {
        return new Lines(table, !areColumns);
    }

    /** Whether there is any figure in a line. */
    boolean hasFigures(int line) {
        return IntStream.range(0, length())
                .anyMatch(across -> cell(line, across).printed().isPresent());
    }

    /** The lines of counts, which may add up: neither shares nor changes nor averages. */
    List<Integer> counts() {
        return IntStream.range(0, all().size())
                .filter(number -> !line(number).is(LineWord.SHARE)
                        && !line(number).is(LineWord.CHANGE)
                        && !line(number).is(LineWord.AVERAGE)
                        && counts(number, Measure.COUNT))
                .boxed()
                .toList();
    }

    /** The lines that are not changes, because a change is not a share of another change. */
    List<Integer> levels() {
        return IntStream.range(0, all().size())
                .filter(number -> !line(number).is(LineWord.CHANGE))
                .boxed()
                .toList();
    }

    /** Whether most figures of a line count so. */
    boolean counts(int line, Measure measure) {
        int of = 0;
        int all = 0;
        for (int across = 0; across < length(); across++) {
            if (cell(line, across).printed().isPresent()) {
                Printed printed = cell(line, across).printed().get();
                all++;
                of += printed.measure() == measure ? 1 : 0;
            }
        }
        return 2 * of > all;
    }
}
