package vn.thuocdo.report;

import java.io.IOException;
import java.io.OutputStream;
import java.io.OutputStreamWriter;
import java.io.Writer;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.regex.Pattern;
import org.apache.commons.csv.CSVFormat;
import org.apache.commons.csv.CSVPrinter;
import vn.thuocdo.model.Language;

/**
 * CSV as people open it in Excel: with the byte order mark without which Vietnamese is garbled, the delimiter of the
 * language's Excel, and nothing in it that Excel would run as a formula.
 */
public final class SpreadsheetCsv {

    private static final char BYTE_ORDER_MARK = '\uFEFF';

    /** What begins a formula, also in its fullwidth form. */
    private static final String FORMULA_SIGNS = "=+-@\t\r\n\uFF1D\uFF0B\uFF0D\uFF20";

    private static final Pattern NUMBER = Pattern.compile("[+-]?[0-9]+([.,][0-9]+)?%?");

    private SpreadsheetCsv() {}

    /** @param rows the header first */
    public static void write(List<List<String>> rows, Language language, OutputStream out) throws IOException {
        Writer text = new OutputStreamWriter(out, StandardCharsets.UTF_8);
        text.write(BYTE_ORDER_MARK);
        CSVPrinter csv = new CSVPrinter(
                text,
                CSVFormat.RFC4180
                        .builder()
                        .setDelimiter(language == Language.VI ? ';' : ',')
                        .get());
        for (List<String> row : rows) {
            csv.printRecord(row.stream().map(SpreadsheetCsv::defused));
        }
        csv.flush();
    }

    /** A text that Excel would run as a formula, behind an apostrophe; negative numbers are no formulas. */
    private static String defused(String text) {
        String visible = text.stripLeading();
        boolean formula = !text.isEmpty() && FORMULA_SIGNS.indexOf(text.charAt(0)) >= 0
                || !visible.isEmpty() && FORMULA_SIGNS.indexOf(visible.charAt(0)) >= 0;
        return formula && !NUMBER.matcher(text).matches() ? "'" + text : text;
    }
}
