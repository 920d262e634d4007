package vn.thuocdo.report.render;

import java.util.ArrayList;
import java.util.List;
import vn.thuocdo.report.Printable;
import vn.thuocdo.report.Style;
import vn.thuocdo.report.TextPage;
import vn.thuocdo.report.outline.Cell;
import vn.thuocdo.report.outline.Column;
import vn.thuocdo.report.outline.Column.Align;
import vn.thuocdo.report.outline.Table;
import vn.thuocdo.report.outline.Tone;

/** Tables at a terminal, aligned by what the eye sees. A text that is too long for its column goes on below. */
final class TextTable {

    /** Columns of letters that a column of names keeps when others need room. */
    private static final int NARROWEST = 16;

    private final TextPage page;

    TextTable(TextPage page) {
        this.page = page;
    }

    void write(Table table) {
        List<Integer> widths = widths(table);
        if (table.hasHead()) {
            StringBuilder head = new StringBuilder(TextOutline.INDENT);
            for (int i = 0; i < table.columns().size(); i++) {
                Column column = table.columns().get(i);
                head.append(" ".repeat(column.gap())).append(padded(column.title(), column, widths.get(i)));
            }
            page.line(page.styled(Style.FAINT, head.toString().stripTrailing()));
        }
        table.rows().forEach(row -> row(table.columns(), widths, row));
    }

    /** Those that the columns want; where a row would be wider than the page, names get less. */
    private static List<Integer> widths(Table table) {
        List<Integer> widths = new ArrayList<>();
        table.columns().forEach(column -> widths.add(column.width()));
        int excess = table.rows().stream()
                        .mapToInt(row -> width(table.columns(), row))
                        .max()
                        .orElse(0)
                - TextPage.WIDTH;
        if (excess > 0 && table.columns().get(0).align() == Align.LEFT) {
            widths.set(0, Math.max(Math.min(NARROWEST, widths.get(0)), widths.get(0) - excess));
        }
        return widths;
    }

    private static int width(List<Column> columns, List<Cell> row) {
        int last = columns.size() - 1;
        int width = TextOutline.INDENT.length();
        for (int i = 0; i < last; i++) {
            width += columns.get(i).gap() + columns.get(i).width();
        }
        Column ending = columns.get(last);
        return width
                + ending.gap()
                + Math.min(ending.width(), Printable.width(row.get(last).text()));
    }

    private void row(List<Column> columns, List<Integer> widths, List<Cell> row) {
        List<List<String>> texts = new ArrayList<>();
        int height = 1;
        for (int i = 0; i < columns.size(); i++) {
            List<String> lines = columns.get(i).align() == Align.LEFT
                    ? TextPage.wrap(row.get(i).text(), room(columns, widths, i))
                    : List.of(drawn(row.get(i)));
            texts.add(lines);
            height = Math.max(height, lines.size());
        }
        for (int line = 0; line < height; line++) {
            line(columns, widths, row, texts, line);
        }
    }

    /** What a column of words has: the last one all that is left of the page. */
    private static int room(List<Column> columns, List<Integer> widths, int column) {
        if (column < columns.size() - 1) {
            return widths.get(column);
        }
        int left = TextPage.WIDTH
                - TextOutline.INDENT.length()
                - columns.get(column).gap();
        for (int i = 0; i < column; i++) {
            left -= columns.get(i).gap() + widths.get(i);
        }
        return Math.max(NARROWEST, left);
    }

    private void line(
            List<Column> columns, List<Integer> widths, List<Cell> row, List<List<String>> texts, int number) {
        StringBuilder line = new StringBuilder(TextOutline.INDENT);
        for (int i = 0; i < columns.size(); i++) {
            List<String> lines = texts.get(i);
            String text = number < lines.size() ? lines.get(number) : "";
            boolean last = i == columns.size() - 1;
            String padded =
                    last && columns.get(i).align() != Align.RIGHT ? text : padded(text, columns.get(i), widths.get(i));
            Tone tone = text.isEmpty() ? Tone.PLAIN : row.get(i).tone();
            line.append(" ".repeat(columns.get(i).gap())).append(TextOutline.styled(padded, tone, page));
        }
        page.line(line.toString().stripTrailing());
    }

    private static String drawn(Cell cell) {
        if (cell instanceof Cell.Bar bar) {
            return TextPage.bar(bar.part(), bar.most());
        }
        return cell instanceof Cell.Course course ? Sparkline.of(course.rates()) : Printable.line(cell.text());
    }

    private static String padded(String text, Column column, int width) {
        return column.align() == Align.RIGHT ? Printable.right(text, width) : Printable.left(text, width);
    }
}
