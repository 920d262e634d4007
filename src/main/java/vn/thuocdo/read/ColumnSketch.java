package vn.thuocdo.read;

import java.util.List;
import java.util.Optional;

/**
 * What is understood of one column of a table.
 *
 * @param header as it is written
 * @param meaning the canonical column that it is taken for; absent where it is not used
 * @param period the period that it holds, as its header names it; empty where it is of none
 * @param declarable whether declaring the meaning says no more and no less than was understood
 * @param others what else it might be by its words
 * @param cells what stands in it
 * @param unread how the texts that cannot be read as the meaning would be declared; empty where all can be
 */
public record ColumnSketch(
        String header,
        Optional<Column> meaning,
        String period,
        boolean declarable,
        List<Column> others,
        CellSummary cells,
        List<String> unread) {

    public ColumnSketch {
        others = List.copyOf(others);
        unread = List.copyOf(unread);
    }

    static ColumnSketch of(int field, String header, Columns columns, CellSummary cells) {
        Optional<PeriodColumns.Place> place = columns.periods().places().stream()
                .filter(some -> some.field() == field)
                .findFirst();
        Optional<Column> meaning = place.map(PeriodColumns.Place::column).or(() -> columns.takenFor(field));
        List<Column> others = columns.mayBe(field).stream()
                .filter(column -> !meaning.equals(Optional.of(column)))
                .toList();
        return new ColumnSketch(
                header,
                meaning,
                place.map(some -> some.period().toString()).orElse(""),
                meaning.filter(columns::isDeclarable).isPresent() && place.isEmpty(),
                others,
                cells,
                meaning.map(column -> unread(column, cells)).orElse(List.of()));
    }

    private static List<String> unread(Column column, CellSummary cells) {
        HeaderTable.Meaning asWritten = Headers.of(Source.Role.ASSIGNMENTS).written(column);
        return CellKinds.isCheckable(asWritten) && column != Column.TARGET && column != Column.DEADLINE
                ? cells.texts().stream()
                        .filter(CellKinds.of(asWritten).negate())
                        .toList()
                : List.of();
    }

    /** Whether what stands in the column are words that can be declared to mean others. */
    public boolean isWorded() {
        return meaning.filter(column -> DeclaredWords.isWorded(Source.Role.ASSIGNMENTS, column))
                .isPresent();
    }
}
