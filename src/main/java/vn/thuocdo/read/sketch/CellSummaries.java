package vn.thuocdo.read.sketch;

import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import vn.thuocdo.diagnostic.Findings;
import vn.thuocdo.read.column.Source;
import vn.thuocdo.read.row.OpenedTable;
import vn.thuocdo.read.table.Tables;

/** What stands in each column of a table, in the rows that are items. */
final class CellSummaries {

    private final List<CellSummary> columns = new ArrayList<>();

    private CellSummaries(int width) {
        for (int field = 0; field < width; field++) {
            columns.add(new CellSummary());
        }
    }

    static CellSummaries of(OpenedTable opened, Source source, Findings.Builder findings) {
        CellSummaries summaries = new CellSummaries(opened.table().header().size());
        try {
            opened.forEachItem(source.role(), row -> {
                for (int field = 0; field < summaries.columns.size(); field++) {
                    summaries.columns.get(field).add(row.cell(field).text());
                }
            });
        } catch (IOException e) {
            Tables.reportUnreadable(source.input(), e, findings);
        }
        return summaries;
    }

    CellSummary of(int field) {
        return columns.get(field);
    }
}
