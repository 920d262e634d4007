package vn.thuocdo.read.row;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.EnumMap;
import java.util.EnumSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Consumer;
import vn.thuocdo.model.PlainDecimal;
import vn.thuocdo.read.cell.Cell;
import vn.thuocdo.read.column.Column;
import vn.thuocdo.read.column.ColumnCells;
import vn.thuocdo.read.column.Columns;
import vn.thuocdo.read.column.Mapping;
import vn.thuocdo.read.lane.InPlace;
import vn.thuocdo.read.lane.PlainRecords;
import vn.thuocdo.read.table.RecordTaker;
import vn.thuocdo.read.table.Row;
import vn.thuocdo.read.table.Table;
import vn.thuocdo.read.text.DateText;
import vn.thuocdo.read.text.NumberText;

/**
 * How the cells of a column are to be read where one alone could be read in two ways: as declared, else as the other cells
 * show. The table is walked for that when somebody asks, once a column.
 */
final class Conventions {

    private static final Set<Column> NUMBERS = EnumSet.of(
            Column.TARGET, Column.BASELINE, Column.WEIGHT, Column.ACTUAL, Column.NUMERATOR, Column.DENOMINATOR);

    private final Table table;
    private final Columns columns;
    private final ColumnCells cells;
    private final Mapping mapping;
    private final ProjectCalendar calendars;
    private final Map<Column, Optional<NumberText.Convention>> numbers = new EnumMap<>(Column.class);
    private final Map<Column, Boolean> monthFirst = new EnumMap<>(Column.class);
    private final Map<Column, FiscalYears.Meaning> yearsAndNext = new EnumMap<>(Column.class);

    Conventions(Table table, Columns columns, ColumnCells cells, Mapping mapping, ProjectCalendar calendars) {
        this.table = table;
        this.columns = columns;
        this.cells = cells;
        this.mapping = mapping;
        this.calendars = calendars;
    }

    /** Whether a cell was read by what others show. */
    boolean wereSought() {
        boolean ofNumbers = !numbers.isEmpty() && mapping.numbers().isEmpty();
        return ofNumbers || !monthFirst.isEmpty() || !yearsAndNext.isEmpty();
    }

    /** What the numbers of each column prove; the table may have to be walked again for it. */
    Map<Column, NumberText.Convention> ofNumbers() {
        Map<Column, NumberText.Convention> proven = new EnumMap<>(Column.class);
        for (Column column : NUMBERS) {
            if (!columns.everyField(column).isEmpty()) {
                numbers(column).ifPresent(convention -> proven.put(column, convention));
            }
        }
        return proven;
    }

    /** The convention of numbers as declared, else as the other cells prove; empty where they prove none or both. */
    Optional<NumberText.Convention> numbers(Column column) {
        return numbers.computeIfAbsent(column, this::proveConvention);
    }

    private Optional<NumberText.Convention> proveConvention(Column column) {
        List<Integer> places = columns.everyField(column);
        if (mapping.numbers().isPresent() || columns.fields(column).size() > 1) {
            return mapping.numbers();
        }
        boolean[] proven = new boolean[NumberText.Convention.values().length];
        walkAhead(table, (record, line) -> provePlain(record, places, proven), row -> {
            for (int field : places) {
                if (row.cell(field) instanceof Cell.Text cell) {
                    NumberText.within(cell.text()).forEach(number -> prove(number, proven));
                }
            }
        });
        boolean vi = proven[NumberText.Convention.VI.ordinal()];
        boolean en = proven[NumberText.Convention.EN.ordinal()];
        if (vi == en) {
            return Optional.empty();
        }
        return Optional.of(vi ? NumberText.Convention.VI : NumberText.Convention.EN);
    }

    /**
     * Whether the other days of a column are written month first, and none day first; a day that could be read either way
     * is then not to be guessed at.
     */
    boolean seemsMonthFirst(Column column) {
        return monthFirst.computeIfAbsent(column, this::findMonthFirst);
    }

    private boolean findMonthFirst(Column column) {
        boolean[] seen = new boolean[2];
        walkAhead(table, row -> {
            for (int field : columns.fields(column)) {
                String text = row.cell(field).text();
                seen[0] |= DateText.isMonthFirst(text);
                seen[1] |= DateText.isDayFirst(text);
            }
        });
        return seen[0] && !seen[1];
    }

    /** What texts such as {@code 2010-11} are in a column. */
    FiscalYears.Meaning yearsAndNext(Column column) {
        return yearsAndNext.computeIfAbsent(column, some -> {
            FiscalYears years =
                    new FiscalYears(calendars.reporting().fiscalYearEnd().isPresent());
            walkAhead(table, row -> years.see(cells.of(some, row).text()));
            return years.meaning();
        });
    }

    /** Whether every cell is blank or a plain decimal, of which a point proves what it is. */
    private static boolean provePlain(PlainRecords record, List<Integer> places, boolean[] proven) {
        for (int field : places) {
            boolean blank = field >= record.size() || record.isBlank(field);
            long decimal = blank ? 0 : record.decimal(field);
            if (decimal == InPlace.NONE) {
                return false;
            }
            proven[NumberText.Convention.EN.ordinal()] |= PlainDecimal.hasPoint(decimal);
        }
        return true;
    }

    private static void prove(String number, boolean[] proven) {
        if (NumberText.read(number) instanceof NumberText.Reading.Exact exact && exact.evidence() != null) {
            proven[exact.evidence().ordinal()] = true;
        }
    }

    /** Walks all rows of a table for what they have in common, while one of them is read. */
    static void walkAhead(Table table, Consumer<Row> action) {
        walkAhead(table, (record, line) -> false, action);
    }

    private static void walkAhead(Table table, RecordTaker taker, Consumer<Row> action) {
        try {
            table.forEach(taker, action);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
