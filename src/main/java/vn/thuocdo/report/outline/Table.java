package vn.thuocdo.report.outline;

import java.util.List;
import java.util.stream.IntStream;
import java.util.stream.Stream;

/**
 * Rows of cells under the names of columns.
 *
 * @param rows each with a cell for every column
 * @param notes remarks on the whole table, a sentence each, right below it
 * @param extent how many rows it may have
 */
public record Table(List<Column> columns, List<List<Cell>> rows, List<String> notes, Extent extent) implements Block {

    public enum Extent {
        /** A few rows; it is part of the text. */
        SHORT,
        /** A row for each item of a unit; it is part of the text, in small letters. */
        ITEMS,
        /** A row for each unit; a workbook has it on a sheet of its own, with filters. */
        LONG
    }

    public Table {
        columns = List.copyOf(columns);
        rows = rows.stream().map(List::copyOf).toList();
        notes = List.copyOf(notes);
        for (List<Cell> row : rows) {
            if (row.size() != columns.size()) {
                throw new IllegalArgumentException(row.size() + " cells under " + columns.size() + " columns");
            }
        }
    }

    public static Table of(List<Column> columns, List<List<Cell>> rows) {
        return new Table(columns, rows, List.of(), Extent.SHORT);
    }

    /** A table with a row for each unit. */
    public static Table ofUnits(List<Column> columns, List<List<Cell>> rows) {
        return new Table(columns, rows, List.of(), Extent.LONG);
    }

    /** A table with a row for each item of a unit. */
    public static Table ofItems(List<Column> columns, List<List<Cell>> rows) {
        return new Table(columns, rows, List.of(), Extent.ITEMS);
    }

    /** The same without the columns that are empty in every row; one without rows keeps its head. */
    public Table withoutEmptyColumns() {
        List<Integer> kept = IntStream.range(0, columns.size())
                .filter(i -> rows.isEmpty()
                        || rows.stream().anyMatch(row -> !row.get(i).text().isEmpty()))
                .boxed()
                .toList();
        return new Table(
                kept.stream().map(columns::get).toList(),
                rows.stream().map(row -> kept.stream().map(row::get).toList()).toList(),
                notes,
                extent);
    }

    /** The same with a column for each part of those that have several. */
    public Table apart() {
        return new Table(
                columns.stream()
                        .flatMap(column -> column.parts().isEmpty() ? Stream.of(column) : column.parts().stream())
                        .toList(),
                rows.stream().map(Table::apart).toList(),
                notes,
                extent);
    }

    private static List<Cell> apart(List<Cell> row) {
        return row.stream()
                .flatMap(cell -> cell instanceof Cell.Several several ? several.parts().stream() : Stream.of(cell))
                .toList();
    }

    public Table withNotes(List<String> sentences) {
        return new Table(columns, rows, sentences, extent);
    }

    /** Whether any column has a title; a table without titles needs no head. */
    public boolean hasHead() {
        return columns.stream().anyMatch(column -> !column.title().isEmpty());
    }
}
