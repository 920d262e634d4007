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

    public static <T> List<ColumnHead> headings(List<SheetColumn<T>> columns) {
        return columns.stream().map(SheetColumn::heading).toList();
    }

    /** The cells of one row. */
    public static <T> List<CellContent> row(List<SheetColumn<T>> columns, T one) {
        return columns.stream().map(column -> column.entry().apply(one)).toList();
    }
}
