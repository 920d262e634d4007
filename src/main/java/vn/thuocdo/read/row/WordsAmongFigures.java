package vn.thuocdo.read.row;

import java.util.Map;
import java.util.Optional;
import vn.thuocdo.model.Status;
import vn.thuocdo.read.column.CellClassifier;
import vn.thuocdo.read.column.CellKind;
import vn.thuocdo.read.column.Column;
import vn.thuocdo.read.column.Columns;
import vn.thuocdo.read.column.HeaderTable;
import vn.thuocdo.read.column.Headers;
import vn.thuocdo.read.phrase.status.StatusText;
import vn.thuocdo.read.table.Row;

/**
 * "Kết quả thực hiện" holds 85% in one row and "Hoàn thành" in the next: what stands in a cell says whether it is what was
 * reached or the status.
 */
final class WordsAmongFigures {

    private static final HeaderTable.Meaning FIGURE =
            new HeaderTable.Meaning(Column.ACTUAL, CellKind.NUMBER, Headers.CANONICAL);

    private final Columns columns;
    private final Optional<Integer> mixed;

    WordsAmongFigures(Columns columns) {
        this.columns = columns;
        this.mixed = columns.maybeMixed();
    }

    /** Whether the table has such a column. */
    boolean arePossible() {
        return mixed.isPresent();
    }

    /** The columns of a row that its cell in that column is and is not; nothing where it is what the column is taken for. */
    Map<Column, String> saidOf(Row item) {
        if (mixed.isEmpty()) {
            return Map.of();
        }
        String text = item.cell(mixed.get()).text();
        if (text.isEmpty()) {
            return Map.of();
        }
        boolean figure = CellClassifier.of(FIGURE).test(text);
        if (columns.fields(Column.STATUS).contains(mixed.get())) {
            // Without a target to meet, a share says how much of the item is done.
            return figure && !text(item, Column.TARGET).isEmpty()
                    ? Map.of(Column.ACTUAL, text, Column.STATUS, "")
                    : Map.of();
        }
        Optional<Status> claimed = figure ? Optional.empty() : claim(text);
        if (claimed.isEmpty()) {
            return Map.of();
        }
        String status = text(item, Column.STATUS);
        if (status.isEmpty()) {
            return Map.of(Column.ACTUAL, "", Column.STATUS, text);
        }
        return claim(status).equals(claimed) ? Map.of(Column.ACTUAL, "") : Map.of();
    }

    private static Optional<Status> claim(String text) {
        return StatusText.read(text) instanceof StatusText.Reading.Claim claim
                ? Optional.of(claim.status())
                : Optional.empty();
    }

    private String text(Row item, Column column) {
        return columns.fields(column).stream()
                .findFirst()
                .map(field -> item.cell(field).text())
                .orElse("");
    }
}
