package vn.thuocdo.report.score;

import java.io.IOException;
import java.io.OutputStream;
import java.io.OutputStreamWriter;
import java.io.Writer;
import java.math.BigDecimal;
import java.math.RoundingMode;
import java.nio.charset.StandardCharsets;
import java.util.regex.Pattern;
import org.apache.commons.csv.CSVFormat;
import org.apache.commons.csv.CSVPrinter;
import vn.thuocdo.model.Language;
import vn.thuocdo.report.Messages;
import vn.thuocdo.report.workbook.Entry;
import vn.thuocdo.report.workbook.Heading;
import vn.thuocdo.score.Scorecard;

/**
 * One row per unit, for people who open CSV in Excel: with the byte order mark without which Excel garbles Vietnamese, the
 * delimiter and decimal sign of the language, and nothing that Excel would take for a formula.
 */
final class ExcelCsvFormat {

    private static final char BYTE_ORDER_MARK = '\uFEFF';

    /** What begins a formula, also in its fullwidth form. */
    private static final String FORMULA_SIGNS = "=+-@\t\r\n\uFF1D\uFF0B\uFF0D\uFF20";

    private static final Pattern NUMBER = Pattern.compile("[+-]?[0-9]+([.,][0-9]+)?%?");

    private final Report report;
    private final Messages messages;
    private final CSVFormat format;

    ExcelCsvFormat(Report report, Messages messages) {
        this.report = report;
        this.messages = messages.with("workbook");
        this.format = CSVFormat.RFC4180
                .builder()
                .setDelimiter(messages.language() == Language.VI ? ';' : ',')
                .get();
    }

    void write(OutputStream out) throws IOException {
        Writer text = new OutputStreamWriter(out, StandardCharsets.UTF_8);
        text.write(BYTE_ORDER_MARK);
        CSVPrinter csv = new CSVPrinter(text, format);
        UnitTable table = new UnitTable(report.board(), messages);
        csv.printRecord(table.headings().stream().map(Heading::title));
        for (Scorecard card : report.cards(messages.language())) {
            csv.printRecord(table.row(card).stream().map(this::cell));
        }
        csv.flush();
    }

    private String cell(Entry entry) {
        if (entry instanceof Entry.Text text) {
            return defused(text.text());
        }
        if (entry instanceof Entry.Count count) {
            return String.valueOf(count.count());
        }
        if (entry instanceof Entry.Number number) {
            return messages.decimal(number.number());
        }
        if (entry instanceof Entry.Percentage percentage) {
            BigDecimal percent = percentage.share().movePointRight(2);
            return messages.percent(percent.setScale(percentage.places(), RoundingMode.HALF_UP));
        }
        return entry instanceof Entry.Day day ? messages.day(day.day()) : "";
    }

    /** A text that Excel would run as a formula, behind an apostrophe; negative numbers are no formulas. */
    private static String defused(String text) {
        String visible = text.stripLeading();
        boolean formula = !text.isEmpty() && FORMULA_SIGNS.indexOf(text.charAt(0)) >= 0
                || !visible.isEmpty() && FORMULA_SIGNS.indexOf(visible.charAt(0)) >= 0;
        return formula && !NUMBER.matcher(text).matches() ? "'" + text : text;
    }
}
