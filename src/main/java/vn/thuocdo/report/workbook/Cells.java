package vn.thuocdo.report.workbook;

import java.math.BigDecimal;
import java.util.List;
import java.util.Optional;
import org.apache.poi.ss.SpreadsheetVersion;
import org.apache.poi.ss.usermodel.Cell;
import org.apache.poi.ss.usermodel.CellStyle;
import org.apache.poi.ss.usermodel.Row;
import vn.thuocdo.report.OfficeText;

/** Writes entries into cells. */
final class Cells {

    /** Characters that Excel takes in a cell. */
    private static final int LONGEST_TEXT = SpreadsheetVersion.EXCEL2007.getMaxTextLength();

    /** Excel keeps no more digits of a number. */
    private static final int DIGITS = 15;

    /** What Excel takes for a character that it escaped itself; the first underscore is escaped to keep it as it is. */
    private static final String ESCAPED = "_(?=x[0-9A-Fa-f]{4}_)";

    private final Looks looks;

    Cells(Looks looks) {
        this.looks = looks;
    }

    void write(Row row, List<Entry> entries) {
        for (int i = 0; i < entries.size(); i++) {
            write(row.createCell(i), entries.get(i));
        }
    }

    private void write(Cell cell, Entry entry) {
        if (entry instanceof Entry.Text text) {
            text(cell, text.text(), looks.text(text.tone()));
        } else if (entry instanceof Entry.Count count) {
            cell.setCellValue((double) count.count());
            cell.setCellStyle(looks.number(0));
        } else if (entry instanceof Entry.Number number) {
            number(cell, number);
        } else if (entry instanceof Entry.Percentage percentage) {
            cell.setCellValue(percentage.share().doubleValue());
            cell.setCellStyle(looks.percent(percentage.places(), percentage.tone()));
        } else if (entry instanceof Entry.Day day) {
            cell.setCellValue(day.day());
            cell.setCellStyle(looks.day());
        } else {
            cell.setCellStyle(looks.text(Optional.empty()));
        }
    }

    /** One that Excel would change stays what it is, as a text. */
    private void number(Cell cell, Entry.Number entry) {
        BigDecimal number = entry.number();
        BigDecimal plain = number.signum() == 0 ? BigDecimal.ZERO : number.stripTrailingZeros();
        if (plain.precision() - Math.min(0, plain.scale()) > DIGITS || plain.scale() > DIGITS) {
            text(cell, number.toPlainString(), looks.text(Optional.empty()));
        } else {
            cell.setCellValue(plain.doubleValue());
            cell.setCellStyle(looks.number(Math.min(entry.places(), DIGITS)));
        }
    }

    static void text(Cell cell, String text, CellStyle style) {
        String fit = OfficeText.of(text);
        if (fit.length() > LONGEST_TEXT) {
            int end = Character.isHighSurrogate(fit.charAt(LONGEST_TEXT - 2)) ? LONGEST_TEXT - 2 : LONGEST_TEXT - 1;
            fit = fit.substring(0, end) + "…";
        }
        cell.setCellValue(fit.indexOf('_') < 0 ? fit : fit.replaceAll(ESCAPED, "_x005F_"));
        cell.setCellStyle(style);
    }
}
