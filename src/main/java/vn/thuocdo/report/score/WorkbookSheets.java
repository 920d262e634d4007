package vn.thuocdo.report.score;

import java.util.List;
import vn.thuocdo.report.workbook.TableSheet;

/**
 * The sheets behind the first one.
 *
 * @param open how many items were not met
 * @param more those beside the units', in their order
 */
record WorkbookSheets(UnitSheet units, ItemSheet items, int open, List<TableSheet> more) {

    WorkbookSheets {
        more = List.copyOf(more);
    }
}
