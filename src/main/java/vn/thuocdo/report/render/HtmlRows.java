package vn.thuocdo.report.render;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.IntStream;
import vn.thuocdo.report.outline.Cell;
import vn.thuocdo.report.outline.Column;
import vn.thuocdo.report.outline.Column.Kind;
import vn.thuocdo.report.outline.Table;

/**
 * The rows of a table on a page: what successive ones share stands once above them.
 *
 * @param columns those that every row fills
 */
public record HtmlRows(List<Column> columns, List<Group> groups) {

    /**
     * Successive rows.
     *
     * @param names what they share; none in a table without such columns
     * @param rows with a cell for each of the columns
     */
    public record Group(List<String> names, List<List<Cell>> rows) {}

    static HtmlRows of(Table table) {
        List<Integer> shared = columns(table, true);
        List<Integer> own = columns(table, false);
        List<Group> groups = new ArrayList<>();
        for (List<Cell> row : table.rows()) {
            List<String> names = shared.stream().map(i -> row.get(i).text()).toList();
            if (groups.isEmpty() || !groups.get(groups.size() - 1).names().equals(names)) {
                groups.add(new Group(names, new ArrayList<>()));
            }
            groups.get(groups.size() - 1).rows().add(own.stream().map(row::get).toList());
        }
        return new HtmlRows(own.stream().map(table.columns()::get).toList(), groups);
    }

    private static List<Integer> columns(Table table, boolean shared) {
        return IntStream.range(0, table.columns().size())
                .filter(i -> (table.columns().get(i).kind() == Kind.GROUP) == shared)
                .boxed()
                .toList();
    }
}
