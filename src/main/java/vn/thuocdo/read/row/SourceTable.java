package vn.thuocdo.read.row;

import java.io.IOException;
import java.util.EnumSet;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.Set;
import java.util.function.Consumer;
import vn.thuocdo.diagnostic.Code;
import vn.thuocdo.diagnostic.Findings;
import vn.thuocdo.diagnostic.Location;
import vn.thuocdo.read.column.Column;
import vn.thuocdo.read.column.ColumnCells;
import vn.thuocdo.read.column.ColumnFacts;
import vn.thuocdo.read.column.ColumnQuestion;
import vn.thuocdo.read.column.Columns;
import vn.thuocdo.read.column.Mapping;
import vn.thuocdo.read.column.RowFilter;
import vn.thuocdo.read.column.Source;
import vn.thuocdo.read.heading.SharedNumbers;
import vn.thuocdo.read.lane.record.PlainRecords;
import vn.thuocdo.read.table.Row;
import vn.thuocdo.read.table.Table;
import vn.thuocdo.read.table.Tables;

/** A source opened: its table, its columns, and the walk over its rows. */
public final class SourceTable {

    private final Source source;
    private final Table table;
    private final Columns columns;
    private final ColumnCells cells;
    private final PeriodCells periods;
    private final CellTexts texts;
    private final Conventions conventions;
    private final ProjectCalendar calendars;
    private final TableHeadings headings;
    private final UnitsOfRow unitsOfRow;
    private final RowsNotYetKnown yetUnknown;
    private final TableNotes notes = new TableNotes();
    private final UnreadableCells unread = new UnreadableCells();
    private final Findings.Builder diagnostics;
    private final Findings.Builder findingsOfRows = Findings.builder();
    private final FaultsOfRow faults = new FaultsOfRow();
    private final Set<Column> remarked = EnumSet.noneOf(Column.class);

    private SourceTable(
            Source source,
            OpenedTable opened,
            KnownUnits units,
            boolean unitsAreOpen,
            ProjectCalendar calendars,
            Findings.Builder diagnostics) {
        this.source = source;
        this.table = opened.table();
        this.columns = opened.columns();
        this.cells = new ColumnCells(columns::fields, table.header(), source.mapping());
        this.periods = new PeriodCells(columns, cells, source.mapping());
        this.texts =
                new CellTexts(source.mapping(), calendars.year().isPresent() ? calendars.year() : table.yearOfTitle());
        this.conventions = new Conventions(table, columns, cells, source.mapping(), calendars, source.facts());
        this.calendars = calendars;
        this.headings = new TableHeadings(source, opened, units, unitsAreOpen);
        this.unitsOfRow = new UnitsOfRow(units, unitsAreOpen);
        this.yetUnknown = new RowsNotYetKnown(calendars.knownOn());
        this.diagnostics = diagnostics;
    }

    /**
     * Opens a source; empty, with a diagnostic, where its file cannot be read or lacks a required column.
     *
     * @param units the units that are known by then
     * @param unitsAreOpen whether the table may name units that are not
     */
    public static Optional<SourceTable> open(
            Source source,
            KnownUnits units,
            boolean unitsAreOpen,
            ProjectCalendar calendars,
            Findings.Builder diagnostics) {
        return OpenedTable.open(source, calendars.year(), diagnostics)
                .map(opened -> new SourceTable(source, opened, units, unitsAreOpen, calendars, diagnostics));
    }

    /** Its running numbers are worth what they are together with those of other tables. */
    public void share(SharedNumbers numbers) {
        headings.share(numbers, source.input(), diagnostics);
    }

    public Mapping mapping() {
        return source.mapping();
    }

    public RowsNotYetKnown yetUnknown() {
        return yetUnknown;
    }

    public TableNotes notes() {
        return notes;
    }

    public UnreadableCells unread() {
        return unread;
    }

    public Columns columns() {
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

    Conventions conventions() {
        return conventions;
    }

    ProjectCalendar calendars() {
        return calendars;
    }

    /** Collects the findings on single rows; what most rows share is reported once. */
    Findings.Builder findingsOfRows() {
        return findingsOfRows;
    }

    /**
     * What was understood and used of the file, after its rows were read.
     *
     * @param withConventions whether to tell what its numbers prove, for which it may have to be read again
     */
    public TableRead summary(boolean withConventions) {
        return new TableRead(
                source.input(),
                source.role(),
                table.form(),
                table.at(),
                columns.understood(),
                withConventions ? conventions.ofNumbers() : Map.of(),
                notes.rows(),
                notes.faulty(),
                source.role() == Source.Role.RESULTS ? notes.leftOut() + yetUnknown.rows() : notes.leftOut(),
                notes.notItems(),
                ResultColumns.of(columns, table.header(), mapping()),
                mapping().rows().isEverything() && headings.leaveItemsAlone() && mayHavePlainRows(),
                conventions.asked(),
                columns.numberTheirTasks());
    }

    /** By the source itself, what it is to be read again as; empty where its cells show what they were read by. */
    public Map<Source, Source> misread() {
        return conventions.evidence().misread(source);
    }

    /** What all cells of the table show. */
    public ColumnFacts facts(Set<ColumnQuestion> questions) {
        return conventions.shown(questions);
    }

    /** Goes through the rows once; an error found while a row is read makes it faulty. */
    public void forEach(Consumer<Fields> action) {
        forEach(RepeatedRows.NONE, action, leftOut -> {});
    }

    /**
     * The same.
     *
     * @param repeated takes rows that are like others
     * @param ofLeftOut takes the rows that the project file leaves out
     */
    public void forEach(RepeatedRows repeated, Consumer<Fields> action, Consumer<Fields> ofLeftOut) {
        try {
            headings.findNumbering(diagnostics);
            table.forEach(repeated, row -> {
                repeated.beginRow();
                conventions.evidence().pass(row, repeated);
                read(row, action, ofLeftOut);
                repeated.endRow();
            });
        } catch (IOException e) {
            Tables.reportUnreadable(source.input(), e, diagnostics);
        }
        repeated.endTable();
        unread.report(columns, table, diagnostics);
        diagnostics.add(findingsOfRows.build().withRepeatedFaultsOnce(notes.rows()));
        notes.reportLeftOut(table.at(), mapping().rows(), diagnostics);
        yetUnknown.report(diagnostics);
        PlannedDays.report(source, table, columns, notes.report(diagnostics), diagnostics);
        unitsOfRow.report(diagnostics);
        headings.report(diagnostics);
    }

    /** Whether rows may say what their own cells say and nothing more, and whether each cell is of one column. */
    public boolean mayHavePlainRows() {
        return headings.mayLeaveItemsAlone() && !cells.haveSeveralSources() && !yetUnknown.isLookedFor();
    }

    /** Whether it is known already that numbers of a column are written in the English way. */
    public boolean readsEnglish(Column column) {
        return conventions.readsEnglish(column);
    }

    /** Where its header stands. */
    public Location at() {
        return table.at();
    }

    /** Whether a record is such a row, if it names one unit, otherwise than the header does, and one task. */
    public boolean isPlain(PlainRecords record) {
        return headings.leaveAlone(record);
    }

    /** The number of findings so far; a row that adds none has nothing to report. */
    public int findingsSoFar() {
        return diagnostics.count()
                + findingsOfRows.count()
                + unread.findingsSoFar()
                + notes.findingsSoFar()
                + unitsOfRow.findingsSoFar();
    }

    private void read(Row row, Consumer<Fields> action, Consumer<Fields> ofLeftOut) {
        notes.addRow(row);
        boolean item = headings.isItem(row, diagnostics);
        Optional<RowFilter.KeptOut> keptOut = mapping().rows().isEverything()
                ? Optional.empty()
                : mapping().rows().keptOut(name -> textOf(row, name));
        if (keptOut.isPresent()) {
            notes.addLeftOut(row.at(), keptOut.get(), textOf(row, keptOut.get().column()));
            ofLeftOut.accept(new Fields(this, row, headings.valuesFromHeadings(row)));
        } else if (item) {
            readItem(row, action);
        } else {
            notes.addNoItem();
            headings.reportNoItem(row, diagnostics);
        }
    }

    private void readItem(Row row, Consumer<Fields> action) {
        faults.beginRow();
        unread.beginRow();
        Fields fields = new Fields(this, row, headings.valuesFromHeadings(row));
        if (source.role() == Source.Role.RESULTS && yetUnknown.isLookedFor() && yetUnknown.takes(fields.part())) {
            return;
        }
        RowLength.check(fields, row, table, notes);
        boolean hasFault = fields.isFaulty();
        if (!hasFault) {
            for (Fields one : unitsOfRow.of(fields)) {
                action.accept(one);
                hasFault |= one.isRowFaulty();
            }
        }
        if (hasFault) {
            notes.addFaulty(row.at());
        }
    }

    /** What a column, named by its header or canonically, holds in a row. */
    private String textOf(Row row, String name) {
        return columns.field(name)
                .map(field -> row.cell(field).text())
                .or(() -> Column.of(name).map(column -> new Fields(this, row).text(column)))
                .orElse("");
    }

    FaultsOfRow faults() {
        return faults;
    }

    /** Reports something about a column once, at the first cell where it is true. */
    void remarkOnColumn(Code code, Column column, Location at, Object... arguments) {
        if (remarked.add(column)) {
            diagnostics.add(code, at, arguments);
        }
    }

    /** The year that the title names, where the project names none; deadlines without a year are of it. */
    OptionalInt yearOfTitle() {
        return calendars.year().isPresent() ? OptionalInt.empty() : table.yearOfTitle();
    }
}
