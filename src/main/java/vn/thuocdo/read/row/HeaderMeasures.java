package vn.thuocdo.read.row;

import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.apache.commons.numbers.fraction.BigFraction;
import vn.thuocdo.model.MeasureUnit;
import vn.thuocdo.read.cell.Cell;
import vn.thuocdo.read.column.Column;
import vn.thuocdo.read.column.Columns;
import vn.thuocdo.read.table.Row;
import vn.thuocdo.read.text.MeasureText;
import vn.thuocdo.read.text.NumberText;
import vn.thuocdo.read.text.NumberText.Convention;

/**
 * "Kế hoạch (tỷ đồng)" beside "Thực hiện (triệu đồng)": where headers of figures say that these count otherwise than
 * each other, or than the measure of their row, each number without words has the unit of its header. Elsewhere it adds
 * nothing.
 */
final class HeaderMeasures {

    private static final List<Column> REACHED = List.of(Column.ACTUAL, Column.APPRAISED_ACTUAL, Column.ESTIMATE);
    private static final String PERCENT = "%";
    private static final String MONEY = "đồng";
    private static final Set<String> TIMES = Set.of("time", "months");

    /** So many decimals cannot be groups of thousands. */
    private static final int CLEAR_DECIMALS = 4;

    private final Columns columns;
    private final Optional<Convention> numbers;
    private final Optional<Column> reached;
    private final String ofTarget;
    private final String ofReached;
    private final boolean apart;

    /** @param numbers how the table writes numbers, where that is declared */
    HeaderMeasures(Columns columns, Optional<Convention> numbers) {
        this.columns = columns;
        this.numbers = numbers;
        List<Column> found = REACHED.stream()
                .filter(column -> columns.fields(column).size() == 1)
                .toList();
        this.reached = found.size() == 1 ? Optional.of(found.get(0)) : Optional.empty();
        this.ofTarget = columns.fields(Column.TARGET).size() == 1 ? unitOf(Column.TARGET) : "";
        this.ofReached = reached.map(this::unitOf).orElse("");
        this.apart = differ(ofTarget, ofReached) || differ(ofReached, ofTarget);
    }

    /** Whether a row of the table may say more than its own cells do. */
    boolean arePossible() {
        return !ofTarget.isEmpty() || !ofReached.isEmpty();
    }

    /** The figures of a row with the units of their headers. */
    Map<Column, String> saidOf(Row item) {
        if (!arePossible()) {
            return Map.of();
        }
        Map<Column, String> said = new EnumMap<>(Column.class);
        if (isOtherwise(ofTarget, item, reached)) {
            withUnit(item, Column.TARGET, ofTarget).ifPresent(text -> said.put(Column.TARGET, text));
        }
        if (reached.isPresent() && isOtherwise(ofReached, item, Optional.of(Column.TARGET))) {
            withUnit(item, reached.get(), ofReached).ifPresent(text -> said.put(Column.ACTUAL, text));
        }
        return said;
    }

    /** Whether the measure of a row, or without one the figure beside it, counts otherwise than a header says. */
    private boolean isOtherwise(String unit, Row item, Optional<Column> beside) {
        String measure = text(item, Column.MEASURE);
        boolean named = measure.isEmpty()
                && beside.map(column -> namesItsUnit(text(item, column))).orElse(false);
        boolean alone = ofTarget.isEmpty() || ofReached.isEmpty();
        return apart || named || alone && differ(unit, measure);
    }

    private String text(Row item, Column column) {
        List<Integer> fields = columns.fields(column);
        return fields.size() == 1 ? item.cell(fields.get(0)).text() : "";
    }

    /** Whether a figure names what it counts itself. */
    private static boolean namesItsUnit(String figure) {
        int end = endOfNumber(figure);
        String words = figure.substring(end).strip();
        return end > 0 && !words.isEmpty() && (isPercent(words) || isAmount(MeasureText.measure(words)));
    }

    /** The text of a cell with the unit behind its last number; empty of a cell that names one itself. */
    private Optional<String> withUnit(Row item, Column column, String unit) {
        String text =
                unit.isEmpty() ? "" : plain(item.cell(columns.fields(column).get(0)));
        int end = endOfNumber(text);
        boolean bare = end > 0
                && !namesItsUnit(text)
                && (column == Column.TARGET || !(NumberText.read(text) instanceof NumberText.Reading.None));
        // "5 trở lên" is "5 tỷ đồng trở lên".
        return bare
                ? Optional.of(text.substring(0, end) + (unit.equals(PERCENT) ? "" : " ") + unit + text.substring(end))
                : Optional.empty();
    }

    private static int endOfNumber(String figure) {
        int end = figure.length();
        while (end > 0 && !Character.isDigit(figure.charAt(end - 1))) {
            end--;
        }
        return end;
    }

    /** The number of a workbook is exact: it is written so that it can be read in one way only. */
    private String plain(Cell cell) {
        if (!(cell instanceof Cell.Number number)
                || number.percent()
                || number.value().scale() <= 0) {
            return cell.text();
        }
        String text = number.value()
                .setScale(Math.max(CLEAR_DECIMALS, number.value().scale()))
                .toPlainString();
        return numbers.equals(Optional.of(Convention.VI)) ? text.replace('.', ',') : text;
    }

    /** The unit that the last brackets of a header name; empty where they name none. */
    private String unitOf(Column column) {
        String header = columns.header(column);
        int open = header.lastIndexOf('(');
        int close = header.indexOf(')', Math.max(open, 0));
        if (open < 0 || close < 0) {
            return "";
        }
        String within = header.substring(open + 1, close);
        // "(ĐVT: triệu đồng)".
        String text = within.substring(within.lastIndexOf(':') + 1).strip();
        if (text.isEmpty() || text.codePoints().anyMatch(Character::isDigit)) {
            return "";
        }
        return isPercent(text) ? PERCENT : isAmount(MeasureText.measure(text)) ? text : "";
    }

    private static boolean isPercent(String measure) {
        return MeasureText.measure(measure).equals(MeasureUnit.PERCENT);
    }

    /** Whether a unit is of money, of thousands, or has a size; days and months may say when a column is of. */
    private static boolean isAmount(MeasureUnit unit) {
        boolean sized =
                unit.size().filter(size -> !TIMES.contains(size.dimension())).isPresent();
        return sized || !unit.scale().equals(BigFraction.ONE) || unit.noun().equals(List.of(MONEY));
    }

    /** Whether numbers of a unit do not compare with numbers of another as they stand. */
    private static boolean differ(String unit, String other) {
        if (unit.isEmpty() || other.isEmpty()) {
            return false;
        }
        if (isPercent(unit) || isPercent(other)) {
            return isPercent(unit) && !isPercent(other);
        }
        return MeasureText.measure(unit)
                .in(MeasureText.measure(other))
                .filter(factor -> !factor.equals(BigFraction.ONE))
                .isPresent();
    }
}
