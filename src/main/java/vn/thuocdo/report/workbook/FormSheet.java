package vn.thuocdo.report.workbook;

import java.time.LocalDate;
import java.util.List;
import java.util.stream.IntStream;
import org.apache.poi.ss.usermodel.CellStyle;
import org.apache.poi.ss.usermodel.DataValidation;
import org.apache.poi.ss.usermodel.DataValidationConstraint;
import org.apache.poi.ss.usermodel.DataValidationConstraint.OperatorType;
import org.apache.poi.ss.usermodel.DataValidationHelper;
import org.apache.poi.ss.usermodel.DateUtil;
import org.apache.poi.ss.util.CellRangeAddressList;
import org.apache.poi.xssf.streaming.SXSSFRow;
import org.apache.poi.xssf.streaming.SXSSFSheet;

/**
 * A sheet to be filled in: a title, what to do, and one table. What is filled in beforehand is locked, without a password;
 * the other cells say what they take.
 */
public final class FormSheet {

    /** Days before and after these are slips of the hand. */
    private static final LocalDate FIRST_DAY = LocalDate.of(2000, 1, 1);

    private static final LocalDate LAST_DAY = LocalDate.of(2099, 12, 31);

    /** What Excel says of a cell that does not hold what it should. */
    public record Doubts(String title, String number, String day, String word) {}

    private final Book book;
    private final SXSSFSheet sheet;
    private final List<Field> fields;
    private final Doubts doubts;
    private final Cells cells;
    private final Columns columns;
    private int next;
    private int head;

    FormSheet(Book book, String name, List<Field> fields, Doubts doubts) {
        this.book = book;
        this.sheet = book.sheet(name);
        this.fields = List.copyOf(fields);
        this.doubts = doubts;
        this.cells = new Cells(book.looks());
        Paper.set(sheet);
        this.columns = new Columns(
                sheet,
                book.looks().head(),
                fields.stream().map(field -> field.heading().width()).toList());
    }

    /** What the form is, above everything. */
    public void title(String text) {
        across(text, book.looks().title());
    }

    /** A line for who fills it in. */
    public void remark(String text) {
        across(text, book.looks().remark());
    }

    private void across(String text, CellStyle style) {
        Cells.text(sheet.createRow(next).createCell(0), text, style);
        next++;
    }

    /** The head of the table, which stays in sight with the first columns. */
    public void head(int columnsInSight) {
        next++;
        head = next;
        List<String> titles =
                fields.stream().map(field -> field.heading().title()).toList();
        columns.headInSight(head, titles, lines(titles), columnsInSight);
        next++;
    }

    /** A row of the table; a blank for every cell that is to be filled in. */
    public void row(List<Entry> entries) {
        SXSSFRow row = sheet.createRow(next);
        cells.write(row, entries);
        for (int i = 0; i < fields.size(); i++) {
            Field.Asks asks = fields.get(i).asks();
            if (!(asks instanceof Field.Asks.Nothing)) {
                row.getCell(i).setCellStyle(book.looks().toFillIn(asks instanceof Field.Asks.Day));
            }
        }
        row.setHeightInPoints(Lines.height(lines(entries.stream()
                .map(entry -> entry instanceof Entry.Text text ? text.text() : "")
                .toList())));
        next++;
    }

    private int lines(List<String> texts) {
        return IntStream.range(0, texts.size())
                .map(i -> Lines.of(texts.get(i), fields.get(i).heading().width()))
                .max()
                .orElse(1);
    }

    /** Locks what is given, and makes the other cells say what they take. */
    public void end() {
        for (int i = 0; i < fields.size(); i++) {
            ask(i, fields.get(i).asks());
        }
        sheet.enableLocking();
        sheet.lockFormatColumns(false);
        sheet.lockFormatRows(false);
        Paper.setOnOnePage(sheet, 0);
    }

    private void ask(int column, Field.Asks asks) {
        DataValidationHelper helper = sheet.getDataValidationHelper();
        if (asks instanceof Field.Asks.Word choice) {
            String[] words = choice.words().toArray(String[]::new);
            doubt(column, helper.createExplicitListConstraint(words), doubts.word());
        } else if (asks instanceof Field.Asks.Number) {
            doubt(column, helper.createDecimalConstraint(OperatorType.BETWEEN, "-1E+30", "1E+30"), doubts.number());
        } else if (asks instanceof Field.Asks.Day) {
            doubt(
                    column,
                    helper.createDateConstraint(OperatorType.BETWEEN, serial(FIRST_DAY), serial(LAST_DAY), ""),
                    doubts.day());
        }
    }

    /** A day as Excel counts it, which no program's language reads otherwise. */
    private static String serial(LocalDate day) {
        return String.valueOf((int) DateUtil.getExcelDate(day));
    }

    private void doubt(int column, DataValidationConstraint constraint, String what) {
        CellRangeAddressList cells = new CellRangeAddressList(head + 1, Math.max(head + 1, next - 1), column, column);
        DataValidation validation = sheet.getDataValidationHelper().createValidation(constraint, cells);
        validation.setErrorStyle(DataValidation.ErrorStyle.WARNING);
        validation.setEmptyCellAllowed(true);
        validation.setShowErrorBox(true);
        validation.createErrorBox(doubts.title(), what);
        // Of a list, POI writes "true" where the arrow is to be hidden.
        validation.setSuppressDropDownArrow(true);
        sheet.addValidationData(validation);
    }
}
