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
import vn.thuocdo.read.phrase.figure.FigureText;
import vn.thuocdo.read.phrase.status.StatusText;
import vn.thuocdo.read.table.Row;
import vn.thuocdo.read.text.MeasureText;

/**
 * "Kết quả thực hiện" holds 85% in one row and "Hoàn thành" in the next: what stands in a cell says whether it is what was
 * reached or the status.
 */
final class WordsAmongFigures {

    private static final HeaderTable.Meaning FIGURE =
            new HeaderTable.Meaning(Column.ACTUAL, CellKind.NUMBER, Headers.CANONICAL);

    private final Columns columns;
    private final Optional<Integer> mixed;
    /** Taken for the status by its header alone, in a table without figures of what was reached. */
    private final Optional<Integer> parts;

    WordsAmongFigures(Columns columns) {
        this.columns = columns;
        this.mixed = columns.maybeMixed();
        boolean without = columns.has(Column.TARGET)
                && !columns.hasAny(Column.ACTUAL, Column.ESTIMATE, Column.APPRAISED_ACTUAL, Column.NUMERATOR);
        this.parts = without && mixed.isEmpty() && columns.fields(Column.STATUS).size() == 1
                ? Optional.of(columns.fields(Column.STATUS).get(0))
                : Optional.empty();
    }

    /** Whether the table has such a column. */
    boolean arePossible() {
        return mixed.isPresent() || parts.isPresent();
    }

    /** The columns of a row that its cell in that column is and is not; nothing where it is what the column is taken for. */
    Map<Column, String> saidOf(Row item) {
        if (mixed.isEmpty()) {
            return parts.map(field -> partOfWhole(item, item.cell(field).text()))
                    .orElse(Map.of());
        }
        String text = item.cell(mixed.get()).text();
        if (text.isEmpty()) {
            return Map.of();
        }
        boolean status = columns.fields(Column.STATUS).contains(mixed.get());
        if (CellClassifier.of(FIGURE).test(text) && !isClaim(item, text)) {
            return status ? figureAsStatus(item, text) : figure(item, text);
        }
        return status ? Map.of() : words(item, text);
    }

    /** "Đã tổ chức 2/2 lớp" is no figure of classes: such words say how far the item is. */
    private boolean isClaim(Row item, String text) {
        return isMeasured(item)
                && !isPercent(item)
                && Character.isLetter(text.codePointAt(0))
                && FigureText.pair(text).isPresent()
                && isKnown(text);
    }

    /** "12/15 xã" as the status of what is measured in per cent is the figure. */
    private Map<Column, String> partOfWhole(Row item, String text) {
        boolean figure = !text.isEmpty()
                && isMeasured(item)
                && isPercent(item)
                && FigureText.pair(text).isPresent();
        return figure ? Map.of(Column.ACTUAL, text, Column.STATUS, "") : Map.of();
    }

    private boolean isPercent(Row item) {
        return text(item, Column.TARGET).indexOf('%') >= 0 || MeasureText.isPercent(text(item, Column.MEASURE));
    }

    /** A figure in a column that is taken for the status. */
    private Map<Column, String> figureAsStatus(Row item, String text) {
        if (isElsewhere()) {
            return Map.of(Column.ACTUAL, text, Column.STATUS, isKnown(text) ? text : "");
        }
        // Without a target to meet, a share says how much of the item is done.
        return isMeasured(item) ? Map.of(Column.ACTUAL, text, Column.STATUS, "") : Map.of();
    }

    /** A figure in a column that is taken for what was reached. */
    private Map<Column, String> figure(Row item, String text) {
        boolean free = isKnown(text) && text(item, Column.STATUS).isEmpty();
        if (free && isElsewhere()) {
            return Map.of(Column.STATUS, text);
        }
        return free && !isMeasured(item) ? Map.of(Column.ACTUAL, "", Column.STATUS, text) : Map.of();
    }

    /** Words in a column that is taken for what was reached. */
    private Map<Column, String> words(Row item, String text) {
        if (!isKnown(text)) {
            return Map.of();
        }
        String status = text(item, Column.STATUS);
        if (status.isEmpty()) {
            return Map.of(Column.ACTUAL, "", Column.STATUS, text);
        }
        Optional<Status> claimed = claim(text);
        return claimed.isPresent() && claim(status).equals(claimed) ? Map.of(Column.ACTUAL, "") : Map.of();
    }

    /** Whether the targets stand in another table, so that a share may be a figure or say how much is done; both are kept. */
    private boolean isElsewhere() {
        return !columns.has(Column.TARGET);
    }

    private boolean isMeasured(Row item) {
        return !text(item, Column.TARGET).isEmpty();
    }

    private static boolean isKnown(String text) {
        return !(StatusText.read(text) instanceof StatusText.Reading.Unknown);
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
