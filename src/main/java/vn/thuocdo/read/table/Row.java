package vn.thuocdo.read.table;

import vn.thuocdo.diagnostic.Location;
import vn.thuocdo.read.cell.Cell;

/** One row of a table; fields count from 0. */
public interface Row {

    Location at();

    Location at(int field);

    int size();

    /** The cell of a field; blank where the row is shorter. */
    Cell cell(int field);

    /** Whether it holds nothing. */
    default boolean isBlank() {
        for (int i = 0; i < size(); i++) {
            if (!cell(i).text().isEmpty()) {
                return false;
            }
        }
        return true;
    }
}
