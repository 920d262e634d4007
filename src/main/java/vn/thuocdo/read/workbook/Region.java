package vn.thuocdo.read.workbook;

/** A rectangle of cells merged into one; rows and columns count from 1, both ends included. */
public record Region(int firstRow, int lastRow, int firstColumn, int lastColumn) {

    boolean spansRows() {
        return lastRow > firstRow;
    }

    public boolean spansColumns() {
        return lastColumn > firstColumn;
    }

    public boolean covers(int row, int column) {
        return firstRow <= row && row <= lastRow && firstColumn <= column && column <= lastColumn;
    }
}
