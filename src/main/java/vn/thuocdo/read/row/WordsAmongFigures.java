package vn.thuocdo.read.row;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import vn.thuocdo.model.Status;
import vn.thuocdo.read.column.CellClassifier;
import vn.thuocdo.read.column.CellKind;
import vn.thuocdo.read.column.Column;
import vn.thuocdo.read.column.ColumnCells;
import vn.thuocdo.read.column.Columns;
import vn.thuocdo.read.column.HeaderTable;
import vn.thuocdo.read.column.Headers;
import vn.thuocdo.read.column.PeriodColumns;
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
    Map<Column, String> saidOf(Row row) {
        Item item = new Item(row, columns::fields, isElsewhere());
        if (mixed.isEmpty()) {
            return parts.map(field -> item.partOfWhole(row.cell(field).text())).orElse(Map.of());
        }
        boolean status = columns.fields(Column.STATUS).contains(mixed.get());
        Map<Column, String> said = item.said(row.cell(mixed.get()).text(), status);
        return columns.holdsFiguresAndStatuses() && !said.containsKey(Column.ACTUAL) ? Map.of(Column.ACTUAL, "") : said;
    }

    /**
     * The same of a column of one period.
     *
     * @param cells those of the period
     */
    Map<Column, String> saidOf(Row row, PeriodColumns.Place place, ColumnCells cells) {
        Item item = new Item(row, cells::fields, isElsewhere());
        boolean status = place.column() == Column.STATUS;
        return status && !item.text(Column.ACTUAL).isEmpty()
                ? Map.of()
                : item.said(row.cell(place.field()).text(), status);
    }

    /** Whether the targets stand in another table, so that a share may be a figure or say how much is done; both are kept. */
    private boolean isElsewhere() {
        return !columns.has(Column.TARGET);
    }

    /**
     * A row.
     *
     * @param fields where its columns stand
     */
    private record Item(Row row, Function<Column, List<Integer>> fields, boolean isElsewhere) {

        private Map<Column, String> said(String text, boolean status) {
            if (text.isEmpty()) {
                return Map.of();
            }
            if (CellClassifier.of(FIGURE).test(text) && !isClaim(text)) {
                return status ? figureAsStatus(text) : figure(text);
            }
            return status ? Map.of() : words(text);
        }

        /** "Đã tổ chức 2/2 lớp" is no figure of classes: such words say how far the item is. */
        private boolean isClaim(String text) {
            return isMeasured()
                    && !isPercent()
                    && Character.isLetter(text.codePointAt(0))
                    && FigureText.pair(text).isPresent()
                    && isKnown(text);
        }

        /** "12/15 xã" as the status of what is measured in per cent is the figure. */
        private Map<Column, String> partOfWhole(String text) {
            boolean figure = !text.isEmpty()
                    && isMeasured()
                    && isPercent()
                    && FigureText.pair(text).isPresent();
            return figure ? Map.of(Column.ACTUAL, text, Column.STATUS, "") : Map.of();
        }

        private boolean isPercent() {
            return text(Column.TARGET).indexOf('%') >= 0 || MeasureText.isPercent(text(Column.MEASURE));
        }

        /** A figure in a column that is taken for the status. */
        private Map<Column, String> figureAsStatus(String text) {
            if (isElsewhere) {
                return Map.of(Column.ACTUAL, text, Column.STATUS, isKnown(text) ? text : "");
            }
            // Without a target to meet, a share says how much of the item is done.
            return isMeasured() ? Map.of(Column.ACTUAL, text, Column.STATUS, "") : Map.of();
        }

        /** A figure in a column that is taken for what was reached. */
        private Map<Column, String> figure(String text) {
            boolean free = isKnown(text) && text(Column.STATUS).isEmpty();
            if (free && isElsewhere) {
                return Map.of(Column.STATUS, text);
            }
            return free && !isMeasured() ? Map.of(Column.ACTUAL, "", Column.STATUS, text) : Map.of();
        }

        /** Words in a column that is taken for what was reached. */
        private Map<Column, String> words(String text) {
            if (!isKnown(text)) {
                return Map.of();
            }
            String status = text(Column.STATUS);
            if (status.isEmpty()) {
                return Map.of(Column.ACTUAL, "", Column.STATUS, text);
            }
            Optional<Status> claimed = claim(text);
            return claimed.isPresent() && claim(status).equals(claimed) ? Map.of(Column.ACTUAL, "") : Map.of();
        }

        private boolean isMeasured() {
            return !text(Column.TARGET).isEmpty();
        }

        private static boolean isKnown(String text) {
            return !(StatusText.read(text) instanceof StatusText.Reading.Unknown);
        }

        private static Optional<Status> claim(String text) {
            return StatusText.read(text) instanceof StatusText.Reading.Claim claim
                    ? Optional.of(claim.status())
                    : Optional.empty();
        }

        private String text(Column column) {
            return fields.apply(column).stream()
                    .findFirst()
                    .map(field -> row.cell(field).text())
                    .orElse("");
        }
    }
}
