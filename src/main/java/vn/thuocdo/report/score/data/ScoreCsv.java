package vn.thuocdo.report.score.data;

import java.io.BufferedWriter;
import java.io.IOException;
import java.io.OutputStream;
import java.io.OutputStreamWriter;
import java.io.Writer;
import java.nio.charset.StandardCharsets;
import java.util.List;
import org.apache.commons.csv.CSVFormat;
import org.apache.commons.csv.CSVPrinter;
import org.jspecify.annotations.Nullable;
import vn.thuocdo.model.Language;
import vn.thuocdo.report.data.DataTable;
import vn.thuocdo.report.score.content.ReportContent;

/** One row per unit, for programs: RFC 4180, UTF-8 without byte order mark, decimal points. */
public final class ScoreCsv {

    private ScoreCsv() {}

    public static void write(ReportContent report, Language language, OutputStream out) throws IOException {
        Writer text = new BufferedWriter(new OutputStreamWriter(out, StandardCharsets.UTF_8));
        CSVPrinter csv = new CSVPrinter(text, CSVFormat.RFC4180);
        csv.printRecord(ScoreTable.COLUMNS.stream().map(DataTable.Column::name));
        for (List<@Nullable Object> row : ScoreTable.of(report, language).rows()) {
            csv.printRecord(row);
        }
        csv.flush();
    }
}
