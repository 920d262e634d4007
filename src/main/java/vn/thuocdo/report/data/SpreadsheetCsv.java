package vn.thuocdo.report.data;

import java.io.BufferedWriter;
import java.io.IOException;
import java.io.OutputStream;
import java.io.OutputStreamWriter;
import java.io.Writer;
import java.nio.charset.StandardCharsets;
import java.text.Normalizer;
import java.util.List;
import java.util.regex.Pattern;
import org.apache.commons.csv.CSVFormat;
import org.apache.commons.csv.CSVPrinter;
import vn.thuocdo.model.Language;
import vn.thuocdo.report.text.OfficeText;

/**
 * CSV as people open it in Excel: with the byte order mark without which Vietnamese is garbled, the delimiter of the
 * language's Excel, and nothing in it that Excel would run as a formula or that turns the direction of writing.
 */
public final class SpreadsheetCsv {

    private static final char BYTE_ORDER_MARK = '\uFEFF';

    /** What begins a formula, also in a form that means the same: fullwidth, small, raised. */
    private static final String FORMULA_SIGNS = "=+-@";

    /** What begins one only as the very first character. */
    private static final String FORMULA_BLANKS = "\t\r\n";

    private static final Pattern NUMBER = Pattern.compile("[+-]?[0-9]+([.,][0-9]+)?%?");

    private SpreadsheetCsv() {}

    /** @param rows the header first */
    public static void write(List<List<String>> rows, Language language, OutputStream out) throws IOException {
        Writer text = new BufferedWriter(new OutputStreamWriter(out, StandardCharsets.UTF_8));
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
        boolean formula = !text.isEmpty() && FORMULA_BLANKS.indexOf(text.charAt(0)) >= 0 || beginsFormula(text);
        String inert = OfficeText.of(text);
        return formula && !NUMBER.matcher(text).matches() ? "'" + inert : inert;
    }

    /** Whether the first character that is seen begins a formula. */
    private static boolean beginsFormula(String text) {
        int at = 0;
        while (at < text.length() && isUnseen(text.charAt(at))) {
            at++;
        }
        if (at == text.length()) {
            return false;
        }
        String plain = Normalizer.normalize(text.substring(at, at + 1), Normalizer.Form.NFKC);
        return FORMULA_SIGNS.indexOf(plain.charAt(0)) >= 0;
    }

    private static boolean isUnseen(char c) {
        return Character.isWhitespace(c)
                || Character.isSpaceChar(c)
                || Character.isISOControl(c)
                || Character.getType(c) == Character.FORMAT;
    }
}
