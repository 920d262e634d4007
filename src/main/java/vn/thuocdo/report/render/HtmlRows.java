package vn.thuocdo.report.render;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.IntPredicate;
import java.util.stream.IntStream;
import vn.thuocdo.report.outline.Cell;
import vn.thuocdo.report.outline.Column;
import vn.thuocdo.report.outline.Column.Kind;
import vn.thuocdo.report.outline.DecimalMarks;
import vn.thuocdo.report.outline.Table;
import vn.thuocdo.report.page.Unbroken;
import vn.thuocdo.report.paper.PaperPage;
import vn.thuocdo.report.paper.PaperTable;

/**
 * The rows of a table on a page: what successive ones share stands once above them, long remarks below the row they are on.
 *
 * @param columns those that every row fills
 * @param marks of these columns
 * @param parts how wide each of them is in the tables of units of which each has its own; none in other tables
 * @param oneLine whether cells of several figures have a line for all of them
 */
public record HtmlRows(
        List<Column> columns, List<DecimalMarks> marks, List<Group> groups, List<Integer> parts, boolean oneLine) {

    /** The length of a remark that has no column: it would be empty in most rows, and narrow in the others. */
    private static final int LONG_REMARK = 60;

    /** Rows of items, of several lines each, that stay together on paper. */
    private static final int MOST_ITEMS = 5;

    /** The size of their letters on paper, in points. */
    private static final int LETTERS = 8;

    /** Rows of units, mostly of one line each, that do. */
    private static final int MOST_UNITS = 13;

    /**
     * Successive rows.
     *
     * @param names what they share; none in a table without such columns
     */
    public record Group(List<String> names, List<Row> rows) {}

    /**
     * @param cells one for each of the columns
     * @param kept whether it stays on one page with the row below
     */
    public record Row(List<Cell> cells, List<Remark> remarks, boolean kept) {}

    /** @param title of the column that it is of, or what the remark is; empty where its text says so */
    public record Remark(String title, String text) {}

    static HtmlRows of(Table table) {
        List<Integer> shared = columns(table, i -> kind(table, i) == Kind.GROUP);
        List<Integer> below = columns(table, i -> standsBelow(table, i));
        List<Integer> own = columns(table, i -> !shared.contains(i) && !below.contains(i));
        List<Group> groups = new ArrayList<>();
        int from = 0;
        for (int to = 1; to <= table.rows().size(); to++) {
            List<String> names = names(table, from, shared);
            if (to == table.rows().size() || !names(table, to, shared).equals(names)) {
                groups.add(new Group(names, rows(table, from, to, own, below)));
                from = to;
            }
        }
        return new HtmlRows(
                own.stream().map(table.columns()::get).toList(),
                own.stream().map(i -> DecimalMarks.of(table, i)).toList(),
                groups,
                areApart(table, groups) ? parts(table, own, groups) : List.of(),
                FiguresOnPaper.asksFor(table) && FiguresOnPaper.fit(table, FiguresOnPaper.page(table)));
    }

    /** Whether each group is a table of its own: only the head of a table is repeated where its rows go over a page. */
    public boolean areApart() {
        return !parts.isEmpty();
    }

    private static boolean areApart(Table table, List<Group> groups) {
        return table.extent() == Table.Extent.ITEMS
                && groups.stream().allMatch(group -> group.names().size() == 1)
                && groups.stream().anyMatch(group -> group.rows().size() > MOST_ITEMS);
    }

    /** The columns stand below each other in all tables, as wide as on a document on paper. */
    private static List<Integer> parts(Table table, List<Integer> own, List<Group> groups) {
        List<PaperTable.Head> heads = groups.stream()
                .map(group -> new PaperTable.Head(Optional.of(group.names().get(0)), true, 1, LETTERS))
                .toList();
        Table measured = Table.ofItems(
                table.columns(),
                table.rows().stream()
                        .map(row -> row.stream()
                                .map(cell -> Cell.words(Unbroken.measured(cell.text())))
                                .toList())
                        .toList());
        return PaperColumns.of(measured, own, LETTERS, PaperPage.PORTRAIT.textWidth(), heads).stream()
                .map(PaperTable.Column::width)
                .toList();
    }

    private static List<Row> rows(Table table, int from, int to, List<Integer> own, List<Integer> below) {
        int most = table.extent() == Table.Extent.ITEMS ? MOST_ITEMS : MOST_UNITS;
        List<Row> rows = new ArrayList<>();
        for (int i = from; i < to; i++) {
            List<Cell> row = table.rows().get(i);
            // Of those that may be broken, two stay together at the least.
            boolean kept = i < to - 1 && (to - from <= most || i == from || i == to - 2);
            List<Remark> remarks = below.stream()
                    .filter(c -> !row.get(c).text().isEmpty())
                    .map(c -> remark(table.columns().get(c), row.get(c)))
                    .toList();
            rows.add(new Row(own.stream().map(row::get).toList(), remarks, kept));
        }
        return rows;
    }

    private static Remark remark(Column column, Cell cell) {
        return new Remark(cell instanceof Cell.Remark remark ? remark.label() : column.title(), cell.text());
    }

    private static List<String> names(Table table, int row, List<Integer> shared) {
        return shared.stream().map(i -> table.rows().get(row).get(i).text()).toList();
    }

    private static boolean standsBelow(Table table, int column) {
        return table.extent() == Table.Extent.ITEMS
                && kind(table, column) == Kind.REMARKS
                && table.rows().stream().anyMatch(row -> row.get(column).text().length() > LONG_REMARK);
    }

    private static Kind kind(Table table, int column) {
        return table.columns().get(column).kind();
    }

    private static List<Integer> columns(Table table, IntPredicate which) {
        return IntStream.range(0, table.columns().size()).filter(which).boxed().toList();
    }
}
