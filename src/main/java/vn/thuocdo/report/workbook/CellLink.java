package vn.thuocdo.report.workbook;

import org.apache.poi.ss.util.CellReference;

/**
 * A cell that a link leads to.
 *
 * @param sheet its name
 * @param row from 0
 * @param column from 0
 */
public record CellLink(String sheet, int row, int column) {

    String reference() {
        return new CellReference(sheet, row, column, false, false).formatAsString();
    }
}
