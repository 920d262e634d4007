package vn.thuocdo.report.render;

import java.util.List;
import java.util.stream.IntStream;
import vn.thuocdo.report.outline.Cell;
import vn.thuocdo.report.outline.Column;
import vn.thuocdo.report.outline.DecimalMarks;
import vn.thuocdo.report.outline.Table;
import vn.thuocdo.report.page.TextPage;
import vn.thuocdo.report.text.Printable;

/** The cells of a table at a terminal that are no words: bars, curves, and figures whose decimal marks stand below each other. */
final class TextCells {

    private final Table table;
    private final List<DecimalMarks> marks;

    TextCells(Table table) {
        this.table = table;
        this.marks = IntStream.range(0, table.columns().size())
                .mapToObj(i -> DecimalMarks.of(table, i))
                .toList();
    }

    /** The width that a column wants; one of figures never less than these need with a blank before them. */
    int width(int column) {
        Column wanted = table.columns().get(column);
        boolean uneven = table.rows().stream().anyMatch(row -> marks.get(column).gap(row.get(column)) > 0);
        return uneven
                ? table.rows().stream()
                        .mapToInt(row -> 1 + Printable.width(drawn(column, row.get(column), 0)))
                        .reduce(wanted.width(), Math::max)
                : wanted.width();
    }

    /** @param width of the column, for a bar */
    String drawn(int column, Cell cell, int width) {
        if (cell instanceof Cell.Bar bar) {
            return TextPage.bar(bar.part(), bar.most(), width);
        }
        return cell instanceof Cell.Course course
                ? Sparkline.of(course.rates())
                : Printable.line(cell.text()) + " ".repeat(marks.get(column).gap(cell));
    }

    /** A remark behind what it is called; empty where there is none. */
    static String remark(Column column, Cell cell) {
        String title = cell instanceof Cell.Remark own ? own.label() : column.title();
        return title.isEmpty() || cell.text().isEmpty() ? cell.text() : title + ": " + cell.text();
    }
}
