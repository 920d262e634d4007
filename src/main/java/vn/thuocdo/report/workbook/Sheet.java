package vn.thuocdo.report.workbook;

import java.io.IOException;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import org.apache.poi.common.usermodel.HyperlinkType;
import org.apache.poi.ss.util.CellRangeAddress;
import org.apache.poi.xssf.usermodel.XSSFHyperlink;
import org.apache.poi.xssf.usermodel.XSSFSheet;

/** A sheet while it is made: what stands around its rows, and the rows, which are written as they come. */
final class Sheet implements AutoCloseable {

    private static final String WITHOUT_ROWS = "<sheetData/>";

    private final XSSFSheet frame;
    private final CellWriter cells;
    private final SheetData data = new SheetData();
    private int lastRow;
    private int lastColumn;

    Sheet(XSSFSheet frame, CellStyles looks) {
        this.frame = frame;
        this.cells = new CellWriter(looks);
    }

    /** Everything of the sheet but its rows. */
    XSSFSheet frame() {
        return frame;
    }

    String name() {
        return frame.getSheetName();
    }

    /**
     * Begins a row below those before it.
     *
     * @param row from 0
     * @param height in points
     */
    CellWriter begin(int row, float height) {
        lastRow = row;
        return cells.begin(row, height);
    }

    /** Ends the row that was begun. */
    void end() {
        lastColumn = Math.max(lastColumn, cells.column() - 1);
        data.add(cells.end());
    }

    /** Makes cells lead to a place of the workbook. */
    void link(CellRangeAddress from, CellLink to) {
        XSSFHyperlink link = frame.getWorkbook().getCreationHelper().createHyperlink(HyperlinkType.DOCUMENT);
        link.setAddress(to.reference());
        link.setCellReference(from.formatAsString());
        frame.addHyperlink(link);
    }

    /** What is written, with everything around it. */
    void copyTo(String part, OutputStream out) throws IOException {
        int rows = part.indexOf(WITHOUT_ROWS);
        out.write(part.substring(0, rows).getBytes(StandardCharsets.UTF_8));
        out.write("<sheetData>".getBytes(StandardCharsets.UTF_8));
        data.copyTo(out);
        out.write("</sheetData>".getBytes(StandardCharsets.UTF_8));
        out.write(part.substring(rows + WITHOUT_ROWS.length()).getBytes(StandardCharsets.UTF_8));
    }

    /** Says how far the sheet reaches. */
    void finish() {
        frame.getCTWorksheet()
                .getDimension()
                .setRef(new CellRangeAddress(0, lastRow, 0, Math.max(0, lastColumn)).formatAsString());
    }

    @Override
    public void close() throws IOException {
        data.close();
    }
}
