package vn.thuocdo.read;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.EnumMap;
import java.util.EnumSet;
import java.util.HashSet;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Consumer;
import vn.thuocdo.diagnostic.Code;
import vn.thuocdo.diagnostic.Findings;
import vn.thuocdo.diagnostic.Location;
import vn.thuocdo.read.cell.Cell;
import vn.thuocdo.read.table.Row;
import vn.thuocdo.read.table.Table;
import vn.thuocdo.read.table.Tables;
import vn.thuocdo.read.text.DateText;
import vn.thuocdo.read.text.ListText;
import vn.thuocdo.read.text.NumberText;

/** A source opened: its table, its columns, and what its cells have in common. */
final class SourceTable {

    private static final Set<Column> NUMBERS = EnumSet.of(
            Column.TARGET, Column.BASELINE, Column.WEIGHT, Column.ACTUAL, Column.NUMERATOR, Column.DENOMINATOR);

    /** So many rows numbered 1, 2, 3 show that items are numbered so; one may be so by chance. */
    private static final int FEWEST_NUMBERED = 2;

    /** A fault that was reported of a row: one cell may be read for the assignment and again for the result. */
    private record Fault(Code code, Location at, List<Object> arguments) {}

    private final Source source;
    private final Table table;
    private final Columns columns;
    private final ColumnCells cells;
    private final PeriodCells periods;
    private final KnownUnits units;
    private final boolean unitsAreOpen;
    private final boolean unitsAreHeadings;
    private final Calendars calendars;
    private final Findings.Builder diagnostics;
    private final Findings.Builder findingsOfRows = Findings.builder();
    private final UnreadCells unread;
    private final YetUnknown yetUnknown;
    private final Headings headings;
    private final HeadingPath path = new HeadingPath();
    private Numbering numbering;
    private final Map<Column, Optional<NumberText.Convention>> conventions = new EnumMap<>(Column.class);
    private final Map<Column, Boolean> monthFirst = new EnumMap<>(Column.class);
    private final Map<Column, FiscalYears.Meaning> yearsAndNext = new EnumMap<>(Column.class);
    private final CellTexts texts;
    private final Set<Fault> faultsOfRow = new HashSet<>();
    private final Set<Column> remarked = EnumSet.noneOf(Column.class);
    private Optional<Boolean> itemsAreNumbered = Optional.empty();
    private int rows;
    private final Set<Location> faulty = new LinkedHashSet<>();
    private int leftOut;
    private final Coverage.LeftOut rowsLeftOut = new Coverage.LeftOut();
    private int notItems;
    private int rowsWithMore;
    private Location firstWithMore;
    private int estimates;
    private Location firstEstimate;
    private final UnitsOfRow unitsOfRow;

    private SourceTable(
            Source source,
            OpenedTable opened,
            KnownUnits units,
            boolean unitsAreOpen,
            Calendars calendars,
            Findings.Builder diagnostics) {
        this.unitsAreOpen = unitsAreOpen;
        this.source = source;
        this.table = opened.table();
        this.columns = opened.columns();
        this.unitsAreHeadings = opened.unitsAreHeadings();
        this.cells = new ColumnCells(columns::fields, source.mapping());
        this.periods = new PeriodCells(columns, cells, source.mapping());
        this.texts = new CellTexts(source.mapping(), calendars);
        this.calendars = calendars;
        this.diagnostics = diagnostics;
        this.unread = new UnreadCells();
        this.yetUnknown = new YetUnknown(calendars.knownOn());
        this.units = units;
        this.unitsOfRow = new UnitsOfRow(units, unitsAreOpen);
        this.numbering = Numbering.none(columns);
        this.headings = new Headings(source.role(), columns, table.header(), this::namesAUnit, this::itemsAreNumbered);
    }

    /** Opens a source whose units are not known beforehand. */
    static Optional<SourceTable> open(Source source, Calendars calendars, Findings.Builder diagnostics) {
        return open(source, KnownUnits.named(name -> false), true, calendars, diagnostics);
    }

    /**
     * Opens a source; empty, with a diagnostic, where its file cannot be read or lacks a required column.
     *
     * @param units the units that are known by then
     * @param unitsAreOpen whether the table may name units that are not
     */
    static Optional<SourceTable> open(
            Source source, KnownUnits units, boolean unitsAreOpen, Calendars calendars, Findings.Builder diagnostics) {
        return OpenedTable.open(source, calendars.year(), diagnostics)
                .map(opened -> new SourceTable(source, opened, units, unitsAreOpen, calendars, diagnostics));
    }

    Mapping mapping() {
        return source.mapping();
    }

    /** Tells which rows were left out, after they were walked. */
    void tell(Coverage coverage) {
        coverage.add(table.at(), mapping().rows(), rowsLeftOut);
    }

    YetUnknown yetUnknown() {
        return yetUnknown;
    }

    UnreadCells unread() {
        return unread;
    }

    Columns columns() {
        return columns;
    }

    ColumnCells cells() {
        return cells;
    }

    PeriodCells periods() {
        return periods;
    }

    CellTexts texts() {
        return texts;
    }

    Calendars calendars() {
        return calendars;
    }

    /** Takes what is found of single rows, so that what most of them share is said once. */
    Findings.Builder findingsOfRows() {
        return findingsOfRows;
    }

    /**
     * What was understood and used of the file, after its rows were walked.
     *
     * @param withConventions whether to tell what its numbers prove, for which it may have to be walked again
     */
    Reading.TableRead summary(boolean withConventions) {
        return new Reading.TableRead(
                source.input(),
                source.role(),
                table.form(),
                table.at(),
                columns.understood(),
                withConventions ? conventions() : Map.of(),
                rows,
                faulty,
                source.role() == Source.Role.RESULTS ? leftOut + yetUnknown.rows() : leftOut,
                notItems,
                ResultColumns.of(columns, table.header(), mapping()));
    }

    private Map<Column, NumberText.Convention> conventions() {
        Map<Column, NumberText.Convention> proven = new EnumMap<>(Column.class);
        for (Column column : NUMBERS) {
            if (!columns.everyField(column).isEmpty()) {
                convention(column).ifPresent(convention -> proven.put(column, convention));
            }
        }
        return proven;
    }

    /** Walks the rows once; an error found while a row is read makes it faulty. */
    void forEach(Consumer<Fields> action) {
        try {
            number();
            table.forEach(row -> read(row, action));
        } catch (IOException e) {
            Tables.reportUnreadable(source.input(), e, diagnostics);
        }
        unread.report(columns, table, diagnostics);
        diagnostics.add(findingsOfRows.build().withAlikeOnce(rows));
        if (leftOut > 0) {
            diagnostics.add(Code.LEFT_OUT, table.at(), leftOut, mapping().rows().declaration());
        }
        yetUnknown.report(diagnostics);
        if (rowsWithMore > 0) {
            diagnostics.add(Code.OUTSIDE_TABLE, firstWithMore, rowsWithMore);
        }
        if (estimates > 0) {
            diagnostics.add(Code.ESTIMATES_COUNT, firstEstimate, estimates);
        }
        unitsOfRow.report(diagnostics);
        headings.doubtful().forEach(row -> diagnostics.add(Code.NUMBERED_AS_HEADING, row.at(), Headings.textOf(row)));
    }

    /** Finds out what the running numbers of the tasks are worth, where tasks have some. */
    private void number() throws IOException {
        if (columns.isNumbered(Column.TASK) && columns.has(Column.TASK_NAME)) {
            Headings ahead = new Headings(source.role(), columns, table.header(), this::namesAUnit, () -> false);
            numbering = Numbering.of(table, columns, ahead);
            numbering
                    .repetition()
                    .ifPresent(twice -> diagnostics.add(
                            Code.NUMBER_REPEATS,
                            twice.at(),
                            columns.understood().get(Column.TASK),
                            twice.number(),
                            twice.task(),
                            columns.understood().get(Column.TASK_NAME)));
        }
    }

    private void read(Row row, Consumer<Fields> action) {
        rows++;
        Optional<RowChoice.KeptOut> keptOut = mapping().rows().keptOut(name -> textOf(row, name));
        if (keptOut.isPresent()) {
            leftOut++;
            rowsLeftOut.add(
                    row.at().line(), keptOut.get(), textOf(row, keptOut.get().column()));
            return;
        }
        Headings.Kind kind = headings.kind(row);
        if (kind == Headings.Kind.HEADING || numbering.isParent(row)) {
            path.enter(Headings.label(row), Headings.title(row));
        }
        if (kind != Headings.Kind.ITEM || numbering.isParent(row)) {
            notItems++;
            diagnostics.add(Code.NOT_AN_ITEM, row.at(), Headings.textOf(row));
            return;
        }
        faultsOfRow.clear();
        unread.beginRow();
        Fields fields = new Fields(this, row, underHeadings(row));
        if (source.role() == Source.Role.RESULTS && yetUnknown.takes(fields.part())) {
            return;
        }
        checkLength(fields, row);
        boolean hasFault = fields.isFaulty();
        if (!hasFault) {
            for (Fields one : unitsOfRow.of(fields)) {
                action.accept(one);
                hasFault |= one.isRowFaulty();
            }
        }
        if (hasFault) {
            faulty.add(row.at());
        }
    }

    /** What the headings above a row say of it: its group, and which of the tasks of its number it is. */
    private Map<Column, String> underHeadings(Row row) {
        String group = path.group();
        if (group.isEmpty() && numbering.use() == Numbering.Use.ALONE && !columns.hasStatusOfOtherCells()) {
            return Map.of();
        }
        Map<Column, String> said = new EnumMap<>(Column.class);
        Optional<String> unit = unitsAreHeadings ? path.organisation() : Optional.empty();
        unit.ifPresent(name -> said.put(Column.UNIT, name));
        if (!group.isEmpty()
                && !unit.equals(Optional.of(group))
                && !columns.has(Column.GROUP)
                && source.role().columns().contains(Column.GROUP)) {
            said.put(Column.GROUP, group);
        }
        if (numbering.use() != Numbering.Use.ALONE) {
            String number = row.cell(columns.fields(Column.TASK).get(0)).text();
            said.put(Column.TASK, number.isEmpty() ? "" : JoinedKey.of(identity(number, row)));
        }
        statusOf(row).ifPresent(status -> said.put(Column.STATUS, status));
        return said;
    }

    /** The status where it is not written as one: a mark below its name, or how much of the task is done. */
    private Optional<String> statusOf(Row row) {
        if (!columns.hasStatusOfOtherCells()) {
            return Optional.empty();
        }
        if (!columns.marked().isEmpty()) {
            List<String> marked = new ArrayList<>();
            columns.marked().forEach((field, status) -> {
                if (!row.cell(field).text().isEmpty()) {
                    marked.add(status);
                }
            });
            return Optional.of(String.join("; ", marked));
        }
        return Optional.of(
                Completion.status(row.cell(columns.fields(Column.COMPLETION).get(0))));
    }

    private List<String> identity(String number, Row row) {
        return numbering.use() == Numbering.Use.WITH_HEADINGS
                ? path.with(number)
                : List.of(
                        number,
                        row.cell(columns.fields(Column.TASK_NAME).get(0)).text());
    }

    /** A figure that is what a unit expects counts, and is said to be one. */
    void noteEstimate(Location at) {
        if (estimates++ == 0) {
            firstEstimate = at;
        }
    }

    private boolean namesAUnit(String text) {
        return unitsAreOpen
                || units.knows(text)
                || ListText.split(text).stream().anyMatch(units::knows);
    }

    private boolean itemsAreNumbered() {
        if (itemsAreNumbered.isEmpty()) {
            int[] numbered = new int[1];
            walkAhead(row -> numbered[0] += headings.isNumberedItem(row) ? 1 : 0);
            itemsAreNumbered = Optional.of(numbered[0] >= FEWEST_NUMBERED);
        }
        return itemsAreNumbered.get();
    }

    /** What a column, named by its header or canonically, holds in a row. */
    private String textOf(Row row, String name) {
        Optional<Integer> field = columns.field(name);
        if (field.isPresent()) {
            return row.cell(field.get()).text();
        }
        return Column.of(name).map(column -> new Fields(this, row).text(column)).orElse("");
    }

    private void checkLength(Fields fields, Row row) {
        int expected = table.header().size();
        int length = row.size();
        while (length > expected && row.cell(length - 1).equals(Cell.BLANK)) {
            length--;
        }
        if (table.form().delimiter().isEmpty()) {
            noteMore(row, length - expected);
        } else if (length > expected) {
            fields.fault(Code.ROW_TOO_LONG, row.at(), length, expected);
        } else if (length < expected) {
            fields.remark(Code.ROW_TOO_SHORT, row.at(), length, expected);
        }
    }

    /** In a sheet no field can be lost or come in between: more cells than headers are remarks beside the table. */
    private void noteMore(Row row, int more) {
        if (more > 0 && rowsWithMore++ == 0) {
            firstWithMore = row.at();
        }
    }

    /** Whether a fault is the first of its kind at its place in the row that is read. */
    boolean isFirst(Code code, Location at, Object... arguments) {
        return faultsOfRow.add(new Fault(code, at, Arrays.asList(arguments)));
    }

    /** The convention of numbers as declared, else as the other cells prove; empty where they prove none or both. */
    Optional<NumberText.Convention> convention(Column column) {
        return conventions.computeIfAbsent(column, this::proveConvention);
    }

    private Optional<NumberText.Convention> proveConvention(Column column) {
        List<Integer> places = columns.everyField(column);
        if (mapping().numbers().isPresent() || columns.fields(column).size() > 1) {
            return mapping().numbers();
        }
        boolean[] proven = new boolean[NumberText.Convention.values().length];
        walkAhead(row -> {
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
        walkAhead(row -> {
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
            walkAhead(row -> years.see(cells.of(some, row).text()));
            return years.meaning();
        });
    }

    /** Walks all rows for what they have in common, while one of them is read. */
    private void walkAhead(Consumer<Row> action) {
        try {
            table.forEach(action);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** Says something once of a column, at the first of its cells that it is true of. */
    void remarkOnColumn(Code code, Column column, Location at, String text) {
        if (remarked.add(column)) {
            diagnostics.add(code, at, text);
        }
    }

    String header(int field) {
        return table.header().get(field);
    }

    private static void prove(String number, boolean[] proven) {
        if (NumberText.read(number, null) instanceof NumberText.Reading.Exact exact && exact.evidence() != null) {
            proven[exact.evidence().ordinal()] = true;
        }
    }
}
