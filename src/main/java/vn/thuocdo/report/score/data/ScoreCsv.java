package vn.thuocdo.report.score.data;

import java.io.IOException;
import java.io.OutputStream;
import java.util.List;
import org.jspecify.annotations.Nullable;
import vn.thuocdo.model.Language;
import vn.thuocdo.report.data.CsvRows;
import vn.thuocdo.report.data.DataTable;
import vn.thuocdo.report.score.content.ReportContent;

/** One row per unit, for programs: RFC 4180, UTF-8 without byte order mark, decimal points. */
public final class ScoreCsv {

    private ScoreCsv() {}

    public static void write(ReportContent report, Language language, OutputStream out) throws IOException {
        CsvRows csv = new CsvRows(out);
        csv.row(ScoreTable.COLUMNS.stream().map(DataTable.Column::name).toList());
        for (List<@Nullable Object> row : ScoreTable.of(report, language).rows()) {
            csv.row(row);
        }
        csv.end();
    }
}
