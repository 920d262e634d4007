package vn.thuocdo.read.workbook;

import java.util.Arrays;
import vn.thuocdo.read.cell.Cell;

/** The cells of one row that are not blank. However far to the right a cell stands, it takes the room of one. */
public final class CellRow {

    private final int row;
    private final boolean hidden;
    private int[] columns = new int[16];
    private Cell[] cells = new Cell[16];
    private int count;

    /**
     * A row without a cell yet.
     *
     * @param row its number, from 1
     * @param hidden whether the row is hidden in the sheet: by hand, by a filter, or as part of a closed group
     */
    CellRow(int row, boolean hidden) {
        this.row = row;
        this.hidden = hidden;
    }

    /** Its number, from 1. */
    public int row() {
        return row;
    }

    /** Whether the row is hidden in the sheet. */
    public boolean isHidden() {
        return hidden;
    }

    /** How many cells hold something. */
    int size() {
        return count;
    }

    boolean isBlank() {
        return count == 0;
    }

    /** The last column that holds anything, from 1; 0 where none does. */
    public int lastColumn() {
        return count == 0 ? 0 : columns[count - 1];
    }

    /** The cell of a column, from 1. */
    public Cell cell(int column) {
        int index = Arrays.binarySearch(columns, 0, count, column);
        return index < 0 ? Cell.BLANK : cells[index];
    }

    /** The same cells as another row. */
    CellRow as(int other) {
        CellRow copy = new CellRow(other, hidden);
        copy.columns = columns.clone();
        copy.cells = cells.clone();
        copy.count = count;
        return copy;
    }

    /** How many characters its cells hold. */
    int length() {
        int length = 0;
        for (int i = 0; i < count; i++) {
            length += cells[i].text().length();
        }
        return length;
    }

    /** Puts a cell where there is none yet. */
    void put(int column, Cell cell) {
        int index =
                count > 0 && columns[count - 1] >= column ? -1 - Arrays.binarySearch(columns, 0, count, column) : count;
        if (count == columns.length) {
            columns = Arrays.copyOf(columns, 2 * count);
            cells = Arrays.copyOf(cells, 2 * count);
        }
        System.arraycopy(columns, index, columns, index + 1, count - index);
        System.arraycopy(cells, index, cells, index + 1, count - index);
        columns[index] = column;
        cells[index] = cell;
        count++;
    }
}
