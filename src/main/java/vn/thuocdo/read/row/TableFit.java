package vn.thuocdo.read.row;

import vn.thuocdo.read.column.Column;
import vn.thuocdo.read.column.Columns;
import vn.thuocdo.read.column.Source;
import vn.thuocdo.read.column.SummedItems;
import vn.thuocdo.read.column.UnitColumns;

/**
 * How well the columns of a sheet fit what a table is for, where several sheets of a workbook have those that are needed:
 * one that lists items comes before one that counts those of each unit, one of assignments before one of results.
 */
final class TableFit {

    /** What an item is to reach, or by when; a report on it need not repeat that. */
    private static final Column[] ASSIGNED = {
        Column.TARGET, Column.DEADLINE, Column.EXTENDED_DEADLINE, Column.BASELINE, Column.WEIGHT, Column.OWNER
    };

    /** Enough to say what became of an item, or what it is to reach. */
    private static final int OF_ITEMS = 2;

    private TableFit() {}

    /** From 0; the more, the better. Below 0 where needed columns are missing. */
    static int of(Source source, Columns columns) {
        boolean named = columns.suffice(source.role()) || UnitColumns.complete(columns, source.role());
        return switch (source.role()) {
            case UNITS, TASKS, CROSSWALK -> named ? 0 : -1;
            case RESULTS -> !named ? -1 : countsItems(columns) ? 0 : ResultCells.mayBeIn(columns) ? 2 : 1;
            case ASSIGNMENTS -> ofAssignments(source, columns, named);
        };
    }

    /** Items without units, whose unit is perhaps the sheet or a heading, come before counts of items. */
    private static int ofAssignments(Source source, Columns columns, boolean named) {
        int fit = source.alone() ? ofAll(columns) : ofAssigned(columns);
        if (named) {
            return countsItems(columns) ? 0 : OF_ITEMS + 1 + fit;
        }
        boolean lacksUnitAlone = columns.has(Column.TASK) && !columns.has(Column.UNIT);
        return lacksUnitAlone && fit >= OF_ITEMS && !countsItems(columns) ? OF_ITEMS : -1;
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
