package vn.thuocdo.read.row;

import vn.thuocdo.read.column.Column;
import vn.thuocdo.read.column.Columns;
import vn.thuocdo.read.column.Source;
import vn.thuocdo.read.column.SummedItems;

/**
 * How well the columns of a sheet fit what a table is for, where several sheets of a workbook have those that are needed:
 * one that lists items comes before one that counts those of each unit, one of assignments before one of results.
 */
final class TableFit {

    /** What an item is to reach, or by when; a report on it need not repeat that. */
    private static final Column[] ASSIGNED = {
        Column.TARGET, Column.DEADLINE, Column.EXTENDED_DEADLINE, Column.BASELINE, Column.WEIGHT, Column.OWNER
    };

    private TableFit() {}

    /** From 0; the more, the better. */
    static int of(Source source, Columns columns) {
        return switch (source.role()) {
            case UNITS, TASKS, CROSSWALK -> 0;
            case RESULTS -> countsItems(columns) ? 0 : ResultCells.mayBeIn(columns) ? 2 : 1;
            case ASSIGNMENTS -> countsItems(columns) ? 0 : 1 + (source.alone() ? ofAll(columns) : ofAssigned(columns));
        };
    }

    private static boolean countsItems(Columns columns) {
        return SummedItems.areLikelyIn(columns);
    }

    private static int ofAssigned(Columns columns) {
        if (columns.hasAny(ASSIGNED)) {
            return 2;
        }
        return ResultCells.mayBeIn(columns) ? 0 : 1;
    }

    /** A job of one table decides its items by what it says of each: a status, or a figure beside its target. */
    private static int ofAll(Columns columns) {
        boolean assigned = columns.hasAny(ASSIGNED);
        boolean decided = ResultCells.mayBeIn(columns) && (assigned || columns.hasAny(ResultCells.CLAIMS));
        return (decided ? 2 : 0) + (assigned ? 1 : 0);
    }
}
