package vn.thuocdo.read.row;

import java.util.List;
import java.util.Set;
import vn.thuocdo.diagnostic.Code;
import vn.thuocdo.diagnostic.Findings;
import vn.thuocdo.diagnostic.ToPaste;
import vn.thuocdo.read.column.Column;
import vn.thuocdo.read.column.Columns;
import vn.thuocdo.read.column.DeclarationText;
import vn.thuocdo.read.column.Headers;
import vn.thuocdo.read.column.Source;
import vn.thuocdo.read.table.Table;

/**
 * "Hoàn thành 30/6/2025" in every row of a table without deadlines may be the plan, and not what was done, and so may a day
 * below "Ngày hoàn thành"; once the days are past, all would count as done.
 */
final class PlannedDays {

    /** Headers that do not say whether their days are planned or were kept. */
    private static final Set<String> EITHER =
            Set.of("ngày hoàn thành", "ngày ht", "ngày hoàn tất", "completion date", "date of completion");

    private PlannedDays() {}

    /** Warns of such a column, unless it is declared. */
    static void report(Source source, Table table, Columns columns, TableNotes notes, Findings.Builder diagnostics) {
        if (source.role() != Source.Role.ASSIGNMENTS
                || columns.hasAny(Column.DEADLINE, Column.EXTENDED_DEADLINE, Column.ACTUAL)) {
            return;
        }
        boolean both = columns.has(Column.STATUS) && columns.has(Column.COMPLETED_ON);
        Column said = columns.has(Column.STATUS) ? Column.STATUS : Column.COMPLETED_ON;
        List<Integer> fields = columns.fields(said);
        if (both || fields.size() != 1 || source.mapping().columns().containsKey(said)) {
            return;
        }
        String header = table.header().get(fields.get(0));
        if (said == Column.STATUS || EITHER.contains(Headers.fold(header))) {
            notes.onlyDaysOfDoing()
                    .ifPresent(text -> diagnostics.add(
                            Code.PERHAPS_PLANNED_DAYS,
                            table.headerAt(fields.get(0)),
                            header,
                            text,
                            new ToPaste(DeclarationText.columns(Column.DEADLINE, header)),
                            new ToPaste(DeclarationText.columns(said, header))));
        }
    }
}
