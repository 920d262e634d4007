package vn.thuocdo.report.workbook;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;
import org.apache.poi.ss.SpreadsheetVersion;
import org.apache.poi.ss.usermodel.CellStyle;
import org.apache.poi.ss.usermodel.DateUtil;
import org.apache.poi.ss.util.CellReference;
import vn.thuocdo.report.text.OfficeText;

/** Writes the cells of a row, one after the other, as the markup of a sheet has them. */
final class CellWriter {

    /** Characters that Excel takes in a cell. */
    private static final int LONGEST_TEXT = SpreadsheetVersion.EXCEL2007.getMaxTextLength();

    /** Excel keeps no more digits of a number. */
    private static final int DIGITS = 15;

    /** What Excel takes for a character that it escaped itself; the first underscore is escaped to keep it as it is. */
    private static final Pattern ESCAPED = Pattern.compile("_(?=x[0-9A-Fa-f]{4}_)");

    private final CellStyles looks;
    private final List<String> letters = new ArrayList<>();
    private final StringBuilder markup = new StringBuilder();
    private int row;
    private int column;

    CellWriter(CellStyles looks) {
        this.looks = looks;
    }

    /**
     * @param place of the row, from 0
     * @param height in points
     */
    CellWriter begin(int place, float height) {
        row = place + 1;
        column = 0;
        markup.setLength(0);
        markup.append("<row r=\"").append(row).append("\" ht=\"").append(height);
        markup.append("\" customHeight=\"1\">");
        return this;
    }

    CharSequence end() {
        return markup.append("</row>");
    }

    /** The column that comes next, from 0. */
    int column() {
        return column;
    }

    void all(List<CellContent> entries) {
        entries.forEach(this::entry);
    }

    void entry(CellContent entry) {
        if (entry instanceof CellContent.Text text) {
            text(text.text(), text.link() && text.tone().isEmpty() ? looks.link() : looks.text(text.tone()));
        } else if (entry instanceof CellContent.Count count) {
            number(Optional.empty(), String.valueOf(count.count()), looks.whole());
        } else if (entry instanceof CellContent.Number number) {
            number(number);
        } else if (entry instanceof CellContent.Percentage percentage) {
            percentage(Optional.empty(), percentage);
        } else if (entry instanceof CellContent.Day day) {
            number(Optional.empty(), String.valueOf((int) DateUtil.getExcelDate(day.day())), looks.day());
        } else if (entry instanceof CellContent.Formula formula) {
            formula(formula);
        } else {
            blank(looks.text(Optional.empty()));
        }
    }

    private void formula(CellContent.Formula formula) {
        Optional<String> how = Optional.of(formula.formula());
        if (formula.value() instanceof CellContent.Count count) {
            number(how, String.valueOf(count.count()), looks.whole());
        } else if (formula.value() instanceof CellContent.Percentage percentage) {
            percentage(how, percentage);
        } else {
            throw new IllegalArgumentException("not worked out by formulas: " + formula.value());
        }
    }

    private void percentage(Optional<String> formula, CellContent.Percentage entry) {
        number(formula, plain(entry.share()), looks.percent(entry.places(), entry.tone()));
    }

    /** One that Excel would change stays what it is, as a text. */
    private void number(CellContent.Number entry) {
        BigDecimal number = entry.number();
        BigDecimal plain = number.signum() == 0 ? BigDecimal.ZERO : number.stripTrailingZeros();
        if (plain.precision() - Math.min(0, plain.scale()) > DIGITS || plain.scale() > DIGITS) {
            text(number.toPlainString(), looks.text(Optional.empty()));
        } else {
            number(
                    Optional.empty(),
                    plain(plain),
                    entry.general() ? looks.general() : looks.number(entry.places(), entry.unit(), entry.sign()));
        }
    }

    /** As the nearest number of those that a cell can hold, which another program then reads as the same. */
    private static String plain(BigDecimal number) {
        return String.valueOf(number.doubleValue());
    }

    private void number(Optional<String> formula, String value, CellStyle style) {
        open(style);
        markup.append('>');
        formula.ifPresent(some -> {
            markup.append("<f>");
            escaped(some);
            markup.append("</f>");
        });
        markup.append("<v>").append(value).append("</v></c>");
    }

    void text(String text, CellStyle style) {
        String fit = fit(text);
        if (fit.isEmpty()) {
            blank(style);
            return;
        }
        open(style);
        markup.append(" t=\"inlineStr\"><is><t");
        if (fit.charAt(0) <= ' ' || fit.charAt(fit.length() - 1) <= ' ') {
            markup.append(" xml:space=\"preserve\"");
        }
        markup.append('>');
        escaped(fit);
        markup.append("</t></is></c>");
    }

    void blank(CellStyle style) {
        open(style);
        markup.append("/>");
    }

    private void open(CellStyle style) {
        markup.append("<c r=\"").append(letters()).append(row);
        markup.append("\" s=\"").append(style.getIndex()).append('"');
        column++;
    }

    /** The name of the column, worked out once for all rows. */
    private String letters() {
        while (letters.size() <= column) {
            letters.add(CellReference.convertNumToColString(letters.size()));
        }
        return letters.get(column);
    }

    private void escaped(String text) {
        for (int i = 0; i < text.length(); i++) {
            char c = text.charAt(i);
            switch (c) {
                case '&' -> markup.append("&amp;");
                case '<' -> markup.append("&lt;");
                case '>' -> markup.append("&gt;");
                default -> markup.append(c);
            }
        }
    }

    /** A text as Excel takes it in a cell. */
    static String fit(String text) {
        String fit = OfficeText.of(text);
        if (fit.length() > LONGEST_TEXT) {
            int end = Character.isHighSurrogate(fit.charAt(LONGEST_TEXT - 2)) ? LONGEST_TEXT - 2 : LONGEST_TEXT - 1;
            fit = fit.substring(0, end) + "…";
        }
        return fit.indexOf('_') < 0 ? fit : ESCAPED.matcher(fit).replaceAll("_x005F_");
    }
}
