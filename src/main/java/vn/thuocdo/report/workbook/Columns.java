package vn.thuocdo.report.workbook;

import java.util.List;
import org.apache.poi.ss.usermodel.CellStyle;
import org.apache.poi.ss.util.CellRangeAddress;
import org.apache.poi.xssf.streaming.SXSSFCell;
import org.apache.poi.xssf.streaming.SXSSFRow;
import org.apache.poi.xssf.streaming.SXSSFSheet;

/** The columns of a sheet: how wide they are, and the rows that head them. */
final class Columns {

    private static final int UNITS_OF_A_CHARACTER = 256;

    private final SXSSFSheet sheet;
    private final CellStyle look;

    /**
     * Makes the columns as wide as they are to be.
     *
     * @param look of a title
     * @param widths in characters, from the first column on
     */
    Columns(SXSSFSheet sheet, CellStyle look, List<Integer> widths) {
        this.sheet = sheet;
        this.look = look;
        for (int i = 0; i < widths.size(); i++) {
            sheet.setColumnWidth(i, widths.get(i) * UNITS_OF_A_CHARACTER);
        }
    }

    /** Writes the titles in a row, counted from 0. */
    SXSSFRow head(int place, List<String> titles) {
        SXSSFRow row = sheet.createRow(place);
        for (int i = 0; i < titles.size(); i++) {
            SXSSFCell cell = row.createCell(i);
            cell.setCellValue(titles.get(i));
            cell.setCellStyle(look);
        }
        return row;
    }

    /**
     * The same for a head that is on every page, and in sight with some of the first columns.
     *
     * @param lines that the longest title takes
     */
    void headInSight(int place, List<String> titles, int lines, int columnsInSight) {
        head(place, titles).setHeightInPoints(Lines.height(lines));
        sheet.createFreezePane(columnsInSight, place + 1);
        sheet.setRepeatingRows(new CellRangeAddress(place, place, -1, -1));
    }
}
