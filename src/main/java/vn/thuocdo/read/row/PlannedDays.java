package vn.thuocdo.read.row;

import java.util.List;
import java.util.Optional;
import vn.thuocdo.diagnostic.Code;
import vn.thuocdo.diagnostic.Findings;
import vn.thuocdo.diagnostic.ToPaste;
import vn.thuocdo.read.column.Column;
import vn.thuocdo.read.column.Columns;
import vn.thuocdo.read.column.DeclarationText;
import vn.thuocdo.read.column.Source;
import vn.thuocdo.read.table.Table;

/**
 * "Hoàn thành 30/6/2025" in every row of a table without deadlines may be the plan, and not what was done; once the days are
 * past, all would count as done.
 */
final class PlannedDays {

    private PlannedDays() {}

    /** Warns of such a column, unless it is declared. */
    static void report(Source source, Table table, Columns columns, TableNotes notes, Findings.Builder diagnostics) {
        List<Integer> status = columns.fields(Column.STATUS);
        boolean only = source.role() == Source.Role.ASSIGNMENTS
                && status.size() == 1
                && !source.mapping().columns().containsKey(Column.STATUS)
                && !columns.hasAny(Column.DEADLINE, Column.EXTENDED_DEADLINE, Column.COMPLETED_ON, Column.ACTUAL);
        Optional<String> said = only ? notes.onlyDaysOfDoing() : Optional.empty();
        said.ifPresent(text -> {
            String header = table.header().get(status.get(0));
            diagnostics.add(
                    Code.PERHAPS_PLANNED_DAYS,
                    table.headerAt(status.get(0)),
                    header,
                    text,
                    new ToPaste(DeclarationText.columns(Column.DEADLINE, header)),
                    new ToPaste(DeclarationText.columns(Column.STATUS, header)));
        });
    }
}
