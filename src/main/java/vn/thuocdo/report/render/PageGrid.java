package vn.thuocdo.report.render;

import java.util.List;
import java.util.stream.IntStream;
import vn.thuocdo.report.outline.Column;

/**
 * The columns of a sheet of several tables: each as wide as its widest among the tables, except that the long texts in the last
 * column of a table reach over columns that only other tables have.
 *
 * @param widths in characters
 */
record PageGrid(List<Integer> widths) {

    private static final int FEWEST = 4;

    /** Of a column that no table has, but sentences go over. */
    private static final int OF_TEXTS = 24;

    /** Where the figures of one table stand in the columns of another's texts. */
    private static final int WIDEST_OF_FIGURES = 52;

    /** A column from this width on is one of long texts. */
    private static final int LONG_TEXTS = 24;

    private static final int WIDEST_BESIDE_PICTURES = 130;

    static PageGrid of(List<SheetCells> tables) {
        int columns = tables.stream().mapToInt(table -> table.columns().size()).reduce(FEWEST, Math::max);
        Integer[] widths = new Integer[columns];
        for (int i = 0; i < columns; i++) {
            int place = i;
            widths[i] = tables.stream()
                    .filter(table -> place < table.columns().size() && !reaches(table, place, columns))
                    .map(table -> width(table, place))
                    .reduce(Math::max)
                    .orElse(OF_TEXTS);
        }
        for (SheetCells table : tables) {
            int last = table.columns().size() - 1;
            while (reaches(table, last, columns) && sum(List.of(widths), last, columns) < width(table, last)) {
                IntStream.range(last, columns).forEach(i -> widths[i]++);
            }
        }
        return new PageGrid(List.of(widths));
    }

    /** How many columns the last one of a table covers. */
    int across(SheetCells table) {
        int last = table.columns().size() - 1;
        int end = last + 1;
        while (reaches(table, last, widths.size())
                && end < widths.size()
                && sum(widths, last, end) < width(table, last)) {
            end++;
        }
        return end - last;
    }

    private static boolean reaches(SheetCells table, int column, int columns) {
        int last = table.columns().size() - 1;
        return column == last
                && last > 0
                && last < columns - 1
                && table.columns().get(last).kind() != Column.Kind.FIGURES
                && table.width(last) >= LONG_TEXTS;
    }

    private static int width(SheetCells table, int column) {
        int width = table.width(column);
        return column == 0 ? width : Math.min(WIDEST_OF_FIGURES, width);
    }

    /** Whether a picture beside the tables leaves them large enough on paper. */
    boolean hasRoomBeside() {
        return sum(widths, 0, widths.size()) <= WIDEST_BESIDE_PICTURES;
    }

    private static int sum(List<Integer> widths, int first, int end) {
        return widths.subList(first, end).stream().mapToInt(Integer::intValue).sum();
    }
}
