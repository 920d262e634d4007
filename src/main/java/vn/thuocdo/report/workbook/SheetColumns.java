package vn.thuocdo.report.workbook;

import java.util.List;
import org.apache.poi.ss.usermodel.CellStyle;
import org.apache.poi.ss.util.CellRangeAddress;
import org.apache.poi.xssf.usermodel.XSSFSheet;

/** The columns of a sheet: how wide they are, and the rows that head them. */
final class SheetColumns {

    private static final int UNITS_OF_A_CHARACTER = 256;

    private final Sheet sheet;
    private final CellStyle look;

    /**
     * Makes the columns as wide as they are to be.
     *
     * @param look of a title
     * @param widths in characters, from the first column on
     */
    SheetColumns(Sheet sheet, CellStyle look, List<Integer> widths) {
        this.sheet = sheet;
        this.look = look;
        for (int i = 0; i < widths.size(); i++) {
            sheet.frame().setColumnWidth(i, widths.get(i) * UNITS_OF_A_CHARACTER);
        }
    }

    /**
     * Writes the titles in a row.
     *
     * @param place of the row, from 0
     * @param lines that the longest title takes
     * @param across how many columns the last title covers
     */
    void head(int place, List<String> titles, int lines, int across) {
        CellWriter cells = sheet.begin(place, RowHeights.height(lines));
        titles.forEach(title -> cells.text(title, look));
        for (int i = 1; i < across; i++) {
            cells.blank(look);
        }
        sheet.end();
    }

    /** The same for a head that is on every page, and in sight with some of the first columns. */
    void headInSight(int place, List<String> titles, int lines, int columnsInSight) {
        head(place, titles, lines, 1);
        XSSFSheet frame = sheet.frame();
        frame.createFreezePane(columnsInSight, place + 1);
        frame.setRepeatingRows(new CellRangeAddress(place, place, -1, -1));
    }
}
