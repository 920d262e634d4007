package vn.thuocdo.read.table;

import vn.thuocdo.diagnostic.Location;
import vn.thuocdo.read.cell.Cell;
import vn.thuocdo.read.workbook.CellRow;

/** A row of a sheet; it ends with its last cell that is not blank. */
record SheetRow(Location at, CellRow cells) implements Row {

    @Override
    public Location at(int field) {
        return at.field(field + 1);
    }

    @Override
    public int size() {
        return cells.lastColumn();
    }

    @Override
    public Cell cell(int field) {
        return cells.cell(field + 1);
    }
}
