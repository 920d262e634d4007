package vn.thuocdo.report.score.workbook;

import java.io.IOException;
import java.io.OutputStream;
import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import vn.thuocdo.judge.RulesVersion;
import vn.thuocdo.report.data.SpreadsheetCsv;
import vn.thuocdo.report.score.content.ReportContent;
import vn.thuocdo.report.text.Messages;
import vn.thuocdo.report.workbook.CellContent;
import vn.thuocdo.report.workbook.ColumnHead;
import vn.thuocdo.report.workbook.SheetColumn;
import vn.thuocdo.score.Scorecard;

/** One row per unit, for people who open CSV in Excel: names and figures as the language writes them. */
public final class ScoreExcelCsv {

    private final ReportContent report;
    private final Messages messages;

    public ScoreExcelCsv(ReportContent report, Messages messages) {
        this.report = report;
        this.messages = messages.with("workbook");
    }

    public void write(OutputStream out) throws IOException {
        List<SheetColumn<Scorecard>> columns = new UnitTable(report.board(), messages).columns();
        List<List<String>> rows = new ArrayList<>();
        rows.add(
                row(SheetColumn.headings(columns).stream().map(ColumnHead::title), messages.text("head.rulesVersion")));
        for (Scorecard card : report.cards(messages.language())) {
            rows.add(
                    row(SheetColumn.row(columns, card).stream().map(this::cell), String.valueOf(RulesVersion.CURRENT)));
        }
        SpreadsheetCsv.write(rows, messages.language(), out);
    }

    /** A row that ends with the version of the rules: a table has no other place for it. */
    private static List<String> row(Stream<String> cells, String rules) {
        return Stream.concat(cells, Stream.of(rules)).toList();
    }

    private String cell(CellContent entry) {
        if (entry instanceof CellContent.Text text) {
            return text.text();
        }
        if (entry instanceof CellContent.Count count) {
            return String.valueOf(count.count());
        }
        if (entry instanceof CellContent.Number number) {
            return messages.decimal(number.number());
        }
        if (entry instanceof CellContent.Percentage percentage) {
            BigDecimal percent = percentage.share().movePointRight(2);
            return messages.percent(percent.setScale(percentage.places().shown(), RoundingMode.HALF_UP));
        }
        return entry instanceof CellContent.Day day ? messages.day(day.day()) : "";
    }
}
