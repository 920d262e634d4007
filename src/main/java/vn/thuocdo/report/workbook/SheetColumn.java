package vn.thuocdo.report.workbook;

import java.util.Comparator;
import java.util.List;
import java.util.function.Function;

/**
 * A column of a table with a row for each of some things.
 *
 * @param entry what the cell of one of them holds
 */
public record SheetColumn<T>(ColumnHead heading, Function<T, CellContent> entry) {

    /** The columns as a sheet has them: those on paper first, those folded last. */
    public static <T> List<SheetColumn<T>> byRoom(List<SheetColumn<T>> columns) {
        return columns.stream()
                .sorted(Comparator.comparing(column -> column.heading().room()))
                .toList();
    }

    /**
     * The same, with those folded away that hold nothing for any of the rows, or beside the paper only counts of 0; a table
     * without rows keeps its head. Those on paper are so wide that no word of a row is broken.
     */
    public static <T> List<SheetColumn<T>> byRoom(List<SheetColumn<T>> columns, List<T> rows) {
        return byRoom(columns.stream()
                .map(column -> column.isEmpty(rows) ? column.folded() : column.fitting(rows))
                .toList());
    }

    private SheetColumn<T> fitting(List<T> rows) {
        if (!heading.printed()) {
            return this;
        }
        int widest = rows.stream()
                .map(entry)
                .mapToInt(RowHeights::charactersOf)
                .max()
                .orElse(0);
        return new SheetColumn<>(heading.atLeast(widest), entry);
    }

    private boolean isEmpty(List<T> rows) {
        return !rows.isEmpty() && rows.stream().map(entry).allMatch(this::isNothing);
    }

    private boolean isNothing(CellContent content) {
        return content instanceof CellContent.Blank
                || (!heading.printed() && content instanceof CellContent.Count count && count.count() == 0);
    }

    private SheetColumn<T> folded() {
        return new SheetColumn<>(new ColumnHead(heading.title(), heading.width(), ColumnHead.Room.FOLDED), entry);
    }

    public static <T> List<ColumnHead> headings(List<SheetColumn<T>> columns) {
        return columns.stream().map(SheetColumn::heading).toList();
    }

    /** The cells of one row. */
    public static <T> List<CellContent> row(List<SheetColumn<T>> columns, T one) {
        return columns.stream().map(column -> column.entry().apply(one)).toList();
    }
}
