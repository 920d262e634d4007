package vn.thuocdo.report.workbook;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.apache.poi.ss.usermodel.CellStyle;
import org.apache.poi.ss.usermodel.DataValidation;
import org.apache.poi.ss.usermodel.DataValidationConstraint;
import org.apache.poi.ss.usermodel.DataValidationConstraint.OperatorType;
import org.apache.poi.ss.usermodel.DataValidationHelper;
import org.apache.poi.ss.usermodel.DateUtil;
import org.apache.poi.ss.util.CellRangeAddress;
import org.apache.poi.ss.util.CellRangeAddressList;
import org.apache.poi.xssf.usermodel.XSSFSheet;

/**
 * A sheet to be filled in: a title, what to do, and one table. What is filled in beforehand is locked, without a password;
 * the other cells say what they take.
 */
public final class FormSheet {

    /** Days before and after these are slips of the hand. */
    private static final LocalDate FIRST_DAY = LocalDate.of(2000, 1, 1);

    private static final float HEIGHT_OF_TITLE = 22;

    private static final LocalDate LAST_DAY = LocalDate.of(2099, 12, 31);

    /** What Excel says of a cell that does not hold what it should. */
    public record Doubts(String title, String number, String day, String word) {}

    /**
     * Who signs below the table, on the left and on the right, and when.
     *
     * @param day where and when, above the one on the right
     * @param how who signs writes it
     */
    public record Signature(String day, String left, String right, String how) {}

    /** Columns across which one signs. */
    private static final int OF_SIGNATURE = 2;

    private static final float HEIGHT_TO_SIGN = 50;

    /** Lines of a page that the places of signatures take. */
    private static final int LINES_OF_SIGNATURES = 8;

    /** Rows that go with signatures to the next page. */
    private static final int ROWS_ABOVE_SIGNATURES = 2;

    private static final int PERCENT = 100;

    /** What a page may take, in hundredths of what is expected: programs differ in it. */
    private static final List<Integer> PAGES = List.of(100, 105, 110, 115);

    private final ExcelBook book;
    private final Sheet sheet;
    private final List<FormField> fields;
    private final Doubts doubts;
    private final SheetColumns columns;
    private int next;
    private int head;
    private int last;
    private int lines;
    /** Points of what stands above the head of the table, of the head itself, and of each row. */
    private float above;

    private float headHeight;
    private final List<Float> heights = new ArrayList<>();

    FormSheet(ExcelBook book, String name, List<FormField> fields, Doubts doubts) {
        this.book = book;
        this.sheet = book.sheet(name);
        this.fields = List.copyOf(fields);
        this.doubts = doubts;
        PrintLayout.set(sheet.frame());
        this.columns = new SheetColumns(
                sheet,
                book.looks().head(),
                fields.stream().map(field -> field.heading().width()).toList());
    }

    /** What the form is, above everything. */
    public void title(String text) {
        across(text, book.looks().title(), HEIGHT_OF_TITLE);
    }

    /** A line for who fills it in. */
    public void remark(String text) {
        across(text, book.looks().remark(), RowHeights.height(1));
    }

    private void across(String text, CellStyle style, float height) {
        sheet.begin(next, height).text(text, style);
        sheet.end();
        sheet.frame().addMergedRegion(new CellRangeAddress(next, next, 0, printed() - 1));
        above += height;
        next++;
    }

    /** The head of the table, which stays in sight with the first columns. */
    public void head(int columnsInSight) {
        next++;
        head = next;
        List<String> titles =
                fields.stream().map(field -> field.heading().title()).toList();
        int height = RowHeights.ofTitles(titles, widths());
        headHeight = RowHeights.height(height);
        columns.headInSight(head, titles, height, ColumnHead.inSight(heads(), columnsInSight));
        next++;
    }

    /** A row of the table; nothing for every cell that is to be filled in. */
    public void row(List<Optional<CellContent>> entries) {
        int height = RowHeights.ofPrinted(
                entries.stream()
                        .map(entry -> entry.orElse(new CellContent.Blank()))
                        .toList(),
                heads());
        lines += height;
        heights.add(RowHeights.height(height));
        CellWriter cells = sheet.begin(next, RowHeights.height(height));
        for (int i = 0; i < fields.size(); i++) {
            if (entries.get(i).isPresent()) {
                cells.entry(entries.get(i).get());
            } else {
                cells.blank(book.looks().toFillIn(fields.get(i).asks() instanceof FormField.Asks.Day));
            }
        }
        sheet.end();
        last = next;
        next++;
    }

    /** Room below the table to sign it on paper, and to type in who signs. */
    public void signature(Signature signature) {
        lines += LINES_OF_SIGNATURES;
        next++;
        float line = RowHeights.height(1);
        signed("", signature.day(), false, line);
        signed(signature.left(), signature.right(), true, line);
        signed(signature.how(), signature.how(), false, line);
        signed("", "", false, HEIGHT_TO_SIGN);
        signed("", "", true, line);
    }

    private void signed(String left, String right, boolean strong, float height) {
        CellStyle style = book.looks().signature(strong);
        int begin = printed() - OF_SIGNATURE;
        CellWriter cells = sheet.begin(next, height);
        for (int column = 0; column < printed(); column++) {
            cells.text(column == 0 ? left : column == begin ? right : "", style);
        }
        sheet.end();
        sheet.frame().addMergedRegion(new CellRangeAddress(next, next, 0, OF_SIGNATURE - 1));
        sheet.frame().addMergedRegion(new CellRangeAddress(next, next, begin, printed() - 1));
        next++;
    }

    /** How many columns are printed; those come first. */
    private int printed() {
        return (int) fields.stream().filter(field -> field.heading().printed()).count();
    }

    private List<ColumnHead> heads() {
        return fields.stream().map(FormField::heading).toList();
    }

    private List<Integer> widths() {
        return fields.stream().map(field -> field.heading().width()).toList();
    }

    /** Locks what is given, and makes the other cells say what they take. */
    public void end() {
        for (int i = 0; i < fields.size(); i++) {
            ask(i, fields.get(i).asks());
        }
        XSSFSheet frame = sheet.frame();
        frame.enableLocking();
        frame.lockFormatColumns(false);
        frame.lockFormatRows(false);
        frame.getWorkbook().setPrintArea(frame.getWorkbook().getSheetIndex(frame), 0, printed() - 1, 0, next - 1);
        if (!PrintLayout.setOnOnePage(frame, lines)) {
            PrintLayout.titleOfFurtherPages(frame, book.title());
            keepSignaturesWithRows();
        }
    }

    /** Signatures alone on a page would be of nothing: the last rows go with them where a program may part them. */
    private void keepSignaturesWithRows() {
        if (heights.size() > ROWS_ABOVE_SIGNATURES && PAGES.stream().anyMatch(this::partsSignatures)) {
            sheet.frame().setRowBreak(last - ROWS_ABOVE_SIGNATURES);
        }
    }

    /** Whether signatures begin a page, if a page takes so many hundredths of what is expected. */
    private boolean partsSignatures(int page) {
        int characters = heads().stream()
                .filter(ColumnHead::printed)
                .mapToInt(ColumnHead::width)
                .sum();
        PageFlow flow = PrintLayout.flow(characters * page / PERCENT);
        flow.row(above + RowHeights.height(1) + headHeight);
        for (float height : heights) {
            if (flow.row(height)) {
                flow.row(headHeight);
            }
        }
        return flow.beginsPage(RowHeights.height(LINES_OF_SIGNATURES + 1));
    }

    private void ask(int column, FormField.Asks asks) {
        DataValidationHelper helper = sheet.frame().getDataValidationHelper();
        if (asks instanceof FormField.Asks.Word choice) {
            String[] words = choice.words().toArray(String[]::new);
            doubt(column, helper.createExplicitListConstraint(words), doubts.word());
        } else if (asks instanceof FormField.Asks.Number) {
            doubt(column, helper.createDecimalConstraint(OperatorType.BETWEEN, "-1E+30", "1E+30"), doubts.number());
        } else if (asks instanceof FormField.Asks.Day) {
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
        CellRangeAddressList cells = new CellRangeAddressList(head + 1, Math.max(head + 1, last), column, column);
        DataValidation validation = sheet.frame().getDataValidationHelper().createValidation(constraint, cells);
        validation.setErrorStyle(DataValidation.ErrorStyle.WARNING);
        validation.setEmptyCellAllowed(true);
        validation.setShowErrorBox(true);
        validation.createErrorBox(doubts.title(), what);
        // Of a list, POI writes "true" where the arrow is to be hidden.
        validation.setSuppressDropDownArrow(true);
        sheet.frame().addValidationData(validation);
    }
}
