package vn.thuocdo.report.score.workbook;

import java.util.List;
import java.util.Optional;
import vn.thuocdo.report.workbook.TableSheet;

/**
 * The sheets behind the first one.
 *
 * @param openItems how many items were not met
 * @param open the sheet of these; absent where there are none
 * @param reporting who reported; absent where nothing was to be reported
 * @param more those beside the units', in their order
 */
record WorkbookSheets(
        UnitSheet units,
        ItemSheet items,
        int openItems,
        Optional<TableSheet> open,
        Optional<TableSheet> reporting,
        List<TableSheet> more) {

    WorkbookSheets {
        more = List.copyOf(more);
    }
}
