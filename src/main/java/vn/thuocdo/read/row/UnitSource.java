package vn.thuocdo.read.row;

import java.util.List;
import java.util.Optional;
import vn.thuocdo.read.column.Column;

/**
 * The source that reads what one unit has in a table whose units are sheets or headers of columns.
 *
 * @param unit its name, as the sheet or the header writes it
 * @param sheet its sheet; empty where the units are columns
 * @param cells what its column holds; absent where the units are sheets
 * @param others the columns of the other units; none where the units are sheets
 */
public record UnitSource(String unit, String sheet, Optional<Column> cells, List<String> others) {

    public UnitSource {
        others = List.copyOf(others);
    }

    /** That of a unit with a sheet of its own. */
    public static UnitSource ofSheet(String unit) {
        return new UnitSource(unit, unit, Optional.empty(), List.of());
    }
}
