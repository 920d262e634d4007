package vn.thuocdo.report.render;

import vn.thuocdo.report.outline.Cell;
import vn.thuocdo.report.outline.DecimalMarks;
import vn.thuocdo.report.outline.Table;
import vn.thuocdo.report.paper.PaperTable;
import vn.thuocdo.report.paper.TextRun;
import vn.thuocdo.report.paper.TimesWidth;

/**
 * The figures of a column on paper. They stand in its middle, and as wide as the widest of them, so that their decimal marks are
 * below each other.
 *
 * @param widest in twentieths of a point
 * @param points the size of the letters
 */
record PaperFigures(DecimalMarks marks, int widest, int points) {

    static PaperFigures of(Table table, int column, int points) {
        DecimalMarks marks = DecimalMarks.of(table, column);
        PaperFigures each = new PaperFigures(marks, 0, points);
        int widest = table.rows().stream()
                .map(row -> row.get(column))
                .filter(marks::align)
                .mapToInt(cell -> each.width(cell) + each.behind(cell))
                .max()
                .orElse(0);
        return new PaperFigures(marks, widest, points);
    }

    PaperTable.Room room(Cell cell) {
        return marks.align(cell)
                ? new PaperTable.Room(widest - width(cell) - behind(cell), behind(cell))
                : PaperTable.Room.NONE;
    }

    private int width(Cell cell) {
        TextRun run = PaperRuns.of(cell);
        return TimesWidth.of(run.text(), points, run.bold());
    }

    private int behind(Cell cell) {
        return TimesWidth.of(
                PaperRuns.behind(cell, marks), points, PaperRuns.of(cell).bold());
    }
}
