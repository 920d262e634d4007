package vn.thuocdo.report.workbook;

import java.util.List;
import org.apache.poi.ss.usermodel.CellStyle;
import org.apache.poi.ss.util.CellRangeAddress;
import org.apache.poi.xssf.streaming.SXSSFRow;
import org.apache.poi.xssf.streaming.SXSSFSheet;

/** A sheet of several small tables below one another. */
public final class PageSheet {

    private final Book book;
    private final SXSSFSheet sheet;
    private final Cells cells;
    private final Columns columns;
    private final List<Integer> widths;
    private int next;

    PageSheet(Book book, String name, List<Integer> widths) {
        this.book = book;
        this.sheet = book.sheet(name);
        this.cells = new Cells(book.looks());
        this.widths = List.copyOf(widths);
        Paper.set(sheet);
        sheet.getPrintSetup().setLandscape(false);
        sheet.setDisplayGridlines(false);
        this.columns = new Columns(sheet, book.looks().head(), widths);
    }

    public PageSheet title(String text) {
        return line(text, book.looks().title());
    }

    public PageSheet remark(String text) {
        return line(text, book.looks().remark());
    }

    /** A text over all columns, in as many lines as it needs. */
    public PageSheet paragraph(String text) {
        SXSSFRow row = sheet.createRow(next++);
        Cells.text(row.createCell(0), text, book.looks().paragraph());
        int width = widths.stream().mapToInt(Integer::intValue).sum();
        row.setHeightInPoints(Lines.height(Lines.of(text, width)));
        if (widths.size() > 1) {
            sheet.addMergedRegion(new CellRangeAddress(next - 1, next - 1, 0, widths.size() - 1));
        }
        return this;
    }

    /** The name of what follows, after an empty row. */
    public PageSheet section(String text) {
        next++;
        return line(text, book.looks().section());
    }

    private PageSheet line(String text, CellStyle style) {
        Cells.text(sheet.createRow(next++).createCell(0), text, style);
        return this;
    }

    public PageSheet head(List<String> titles) {
        columns.head(next++, titles);
        return this;
    }

    /** As high as the longest of its texts needs it. */
    public PageSheet row(List<Entry> entries) {
        SXSSFRow row = sheet.createRow(next++);
        cells.write(row, entries);
        int lines = 1;
        for (int i = 0; i < entries.size(); i++) {
            if (entries.get(i) instanceof Entry.Text text) {
                lines = Math.max(lines, Lines.of(text.text(), widths.get(i)));
            }
        }
        if (lines > 1) {
            row.setHeightInPoints(Lines.height(lines));
        }
        return this;
    }

    /** The row that comes next, from 0. */
    public int next() {
        return next;
    }

    /** Sets what was written on paper. */
    public void end() {
        Paper.setOnOnePage(sheet, next);
    }

    /** Draws a chart of rows that are in the first two columns, beside them. */
    public void chart(TierChart chart) {
        chart.draw(book.inner().getXSSFWorkbook().getSheet(sheet.getSheetName()));
    }
}
