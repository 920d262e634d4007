package vn.thuocdo.read.table;

import java.util.List;
import vn.thuocdo.diagnostic.Location;
import vn.thuocdo.read.cell.Cell;

/** A row whose fields are found by their number. */
record TextRow(Location at, List<Cell> cells) implements Row {

    @Override
    public Location at(int field) {
        return at.field(field + 1);
    }

    @Override
    public int size() {
        return cells.size();
    }

    @Override
    public Cell cell(int field) {
        return field < cells.size() ? cells.get(field) : Cell.BLANK;
    }
}
