package vn.thuocdo.read.row;

import java.util.Optional;
import vn.thuocdo.read.column.Column;
import vn.thuocdo.read.column.Columns;
import vn.thuocdo.read.column.Mapping;
import vn.thuocdo.read.table.Row;

/** The unit of the item above one whose own is blank, where the source declares that it stands for both. */
final class UnitAbove {

    private final Columns columns;
    private final boolean isDeclared;
    private String above = "";

    UnitAbove(Columns columns, Mapping mapping) {
        this.columns = columns;
        this.isDeclared = mapping.fillsUnitsDown() && columns.has(Column.UNIT);
    }

    boolean isDeclared() {
        return isDeclared;
    }

    /** The unit of the next item, where its cell is blank and an item stands above it. */
    Optional<String> of(Row item) {
        if (!isDeclared) {
            return Optional.empty();
        }
        String own = item.cell(columns.fields(Column.UNIT).get(0)).text();
        if (own.isEmpty()) {
            return above.isEmpty() ? Optional.empty() : Optional.of(above);
        }
        above = own;
        return Optional.empty();
    }
}
