package vn.thuocdo.report.workbook;

import java.util.List;
import org.apache.poi.ss.SpreadsheetVersion;
import org.apache.poi.ss.util.CellRangeAddress;
import org.apache.poi.xssf.streaming.SXSSFRow;
import org.apache.poi.xssf.streaming.SXSSFSheet;

/** A sheet that is one table. */
public final class TableSheet {

    private static final int LAST_ROW = SpreadsheetVersion.EXCEL2007.getLastRowIndex();

    /** How much wider a title in bold is, with the button of its filter. */
    private static final int BOLD = 2;

    private final Book book;
    private final String name;
    private final List<Heading> headings;
    private final Cells cells;
    private SXSSFSheet sheet;
    private int lines;
    private int last;

    TableSheet(Book book, String name, List<Heading> headings) {
        this.book = book;
        this.name = name;
        this.headings = List.copyOf(headings);
        this.cells = new Cells(book.looks());
        begin();
    }

    private void begin() {
        sheet = book.sheet(name);
        Paper.set(sheet);
        Columns columns = new Columns(
                sheet,
                book.looks().head(),
                headings.stream().map(Heading::width).toList());
        int highest = headings.stream()
                .mapToInt(heading -> Lines.of(heading.title(), heading.width() - BOLD))
                .max()
                .orElse(1);
        columns.headInSight(0, headings.stream().map(Heading::title).toList(), highest, 0);
        last = 0;
        lines = 0;
    }

    public void row(List<Entry> entries) {
        if (last == LAST_ROW) {
            end();
            begin();
        }
        last++;
        SXSSFRow row = sheet.createRow(last);
        cells.write(row, entries);
        int height = lines(entries);
        lines += height;
        row.setHeightInPoints(Lines.height(height));
    }

    /** How many lines the columns on paper take; those beside them are cut off, and shown where they are looked at. */
    private int lines(List<Entry> entries) {
        int lines = 1;
        for (int i = 0; i < entries.size(); i++) {
            if (headings.get(i).printed() && entries.get(i) instanceof Entry.Text text) {
                lines = Math.max(lines, Lines.of(text.text(), headings.get(i).width()));
            }
        }
        return lines;
    }

    /** Sets the filters over all rows, and what is on paper. */
    public void end() {
        int printed = (int) headings.stream().filter(Heading::printed).count();
        int index = book.inner().getSheetIndex(sheet);
        Paper.setOnOnePage(sheet, lines);
        book.inner().setPrintArea(index, 0, printed - 1, 0, last);
        sheet.setAutoFilter(new CellRangeAddress(0, last, 0, headings.size() - 1));
    }
}
