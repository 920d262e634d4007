package vn.thuocdo.read.row;

import java.util.List;
import java.util.Map;
import vn.thuocdo.read.column.CellEvidence;
import vn.thuocdo.read.column.Column;
import vn.thuocdo.read.column.Columns;
import vn.thuocdo.read.column.Mapping;
import vn.thuocdo.read.column.NearestResultColumns;

/**
 * Where a table says what was reached.
 *
 * @param taken the headers of the columns that say it; none where no column was taken for that
 * @param nearest the headers that came nearest to it, as a message lists them, where none was taken
 * @param declaration what to declare under "columns" of the source to take the nearest one
 * @param dated whether the table says of which day that is
 */
public record ResultColumns(List<String> taken, String nearest, String declaration, boolean dated) {

    public ResultColumns {
        taken = List.copyOf(taken);
    }

    static ResultColumns of(Columns columns, List<String> header, Mapping mapping) {
        List<String> taken = columns.understood().entrySet().stream()
                .filter(column -> ResultCells.COLUMNS.contains(column.getKey()))
                .map(Map.Entry::getValue)
                .distinct()
                .toList();
        NearestResultColumns nearest = NearestResultColumns.among(
                columns.unused(), header, new CellEvidence(columns.unused(), mapping.words(), header));
        boolean dated = columns.hasAny(Column.PERIOD, Column.REPORTED_ON)
                || !columns.periods().isEmpty();
        return new ResultColumns(taken, nearest.headers(), nearest.declaration(), dated);
    }
}
