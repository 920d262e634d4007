package vn.thuocdo.read.table;

import java.util.Optional;
import vn.thuocdo.diagnostic.Location;
import vn.thuocdo.read.cell.Cell;
import vn.thuocdo.read.encoding.Encoding;
import vn.thuocdo.read.workbook.CellRow;

/**
 * A row of a sheet; it ends with its last cell that is not blank.
 *
 * @param font the encoding of its font, where it is one from before Unicode
 */
record SheetRow(Location at, CellRow cells, Optional<Encoding> font) implements Row {

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
        Cell cell = cells.cell(field + 1);
        return font.isPresent() && cell instanceof Cell.Text text
                ? new Cell.Text(font.get().underFont(text.text()))
                : cell;
    }
}
