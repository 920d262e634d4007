package vn.thuocdo.read.lane;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import vn.thuocdo.model.PlainDecimal;
import vn.thuocdo.model.Result;
import vn.thuocdo.read.column.Column;
import vn.thuocdo.read.draft.AssignmentDrafts;
import vn.thuocdo.read.draft.Registry;
import vn.thuocdo.read.draft.ResultRows;
import vn.thuocdo.read.lane.record.InPlace;
import vn.thuocdo.read.lane.record.PlainRecords;
import vn.thuocdo.read.row.RepeatedRows;
import vn.thuocdo.read.row.SourceTable;

/**
 * Takes rows of results that differ from an earlier one in nothing but their unit, task, figure and day. The earlier one
 * was read in the ordinary way, and left nothing to tell; so there is nothing to tell of those like it.
 */
public final class RepeatedResults implements RepeatedRows {

    private static final List<Column> IN_PLACE = List.of(Column.UNIT, Column.TASK, Column.ACTUAL, Column.REPORTED_ON);

    private final SourceTable table;
    private final PlainColumns columns;
    private final RepeatedNames units;
    private final RepeatedNames tasks;
    private final AssignmentDrafts assigned;
    private final ResultRows results;
    private final PlainRecords.Answers texts;
    private final PlainRecords.Answers figures;
    private final PlainRecords.Answers days;
    private final RowPatterns patterns = new RowPatterns(4);

    /** What was read in place of the record that was shown last; the pattern is absent where it has none. */
    private Optional<RowPatterns.Pattern> shown = Optional.empty();

    private long figure;
    private int day;

    /** Whether a row that was taken has a number with a point. */
    private boolean withPoint;

    private int tellingBefore;
    private int resultsBefore;

    private RepeatedResults(
            SourceTable table,
            PlainColumns columns,
            Registry units,
            Registry tasks,
            AssignmentDrafts assigned,
            ResultRows results,
            PlainRecords records) {
        this.table = table;
        this.columns = columns;
        List<String> headers = table.columns().headers();
        this.units = new RepeatedNames(units, true, columns.place(0), headers, records);
        this.tasks = new RepeatedNames(tasks, false, columns.place(1), headers, records);
        this.texts = records.numbers(columns.pattern());
        this.figures = records.decimals(columns.place(2));
        this.days = records.days(columns.place(3));
        this.assigned = assigned;
        this.results = results;
    }

    /** For a table of results; one that takes nothing where a row says more than its own cells do. */
    public static RepeatedRows of(
            SourceTable table,
            Registry units,
            Registry tasks,
            AssignmentDrafts assigned,
            ResultRows results,
            PlainRecords records) {
        return PlainColumns.of(table, IN_PLACE)
                .<RepeatedRows>map(
                        columns -> new RepeatedResults(table, columns, units, tasks, assigned, results, records))
                .orElse(RepeatedRows.NONE);
    }

    @Override
    public boolean takes(PlainRecords record, int line) {
        shown = Optional.empty();
        if (record.size() != columns.width()) {
            return false;
        }
        int unit = units.entry(record);
        int task = unit < 0 ? unit : tasks.entry(record);
        int item = task < 0 ? task : assigned.item(unit, task);
        if (item < 0 || !readInPlace() || !table.isPlain(record)) {
            return false;
        }
        int form = (figure == ResultRows.NO_FIGURE ? 1 : 0) + (day == ResultRows.NO_DAY ? 2 : 0);
        RowPatterns.Pattern pattern = patterns.of(columns.isAlone(record) ? (int) texts.get() : -1, form);
        if (!pattern.isKnown()) {
            shown = Optional.of(pattern).filter(RowPatterns.Pattern::isNotReadYet);
            return false;
        }
        pattern.addTaken();
        withPoint |= figure >= 0 && PlainDecimal.hasPoint(figure);
        table.notes().addRow();
        results.add(item, pattern.number(), figure, day, line);
        return true;
    }

    /** The figure and the day; false where one of them is neither blank nor plain. */
    private boolean readInPlace() {
        long decimal = columns.decimal(figures.get(), Column.ACTUAL, table);
        long dated = days.get();
        figure = decimal == InPlace.EMPTY ? ResultRows.NO_FIGURE : decimal;
        day = dated == InPlace.EMPTY ? ResultRows.NO_DAY : (int) dated;
        return decimal != InPlace.NONE && dated != InPlace.NO_DAY;
    }

    @Override
    public boolean takesSome() {
        return true;
    }

    @Override
    public Set<Column> withPoints() {
        return withPoint ? Set.of(Column.ACTUAL) : Set.of();
    }

    @Override
    public void beginRow() {
        tellingBefore = table.findingsSoFar();
        resultsBefore = results.size();
    }

    @Override
    public void endRow() {
        if (shown.isPresent()) {
            boolean taken = table.findingsSoFar() == tellingBefore
                    && results.size() == resultsBefore + 1
                    && isAsRead(results.lastAlone());
            if (taken) {
                shown.get().become(results.addPattern(), table.unread().readInRow());
            } else {
                shown.get().refuse();
            }
            shown = Optional.empty();
        }
    }

    /** Whether the ordinary reading found what was read in place. */
    private boolean isAsRead(Result result) {
        boolean sameFigure = figure == ResultRows.NO_FIGURE || result.figure().equals(PlainDecimal.figure(figure));
        boolean sameDay = day == ResultRows.NO_DAY
                || result.reportedOn().equals(Optional.of(LocalDate.ofEpochDay(day)))
                        && (result.period().isPresent() || result.day().equals(result.reportedOn()));
        return sameFigure && sameDay && result.content() != Result.Content.UNREADABLE;
    }

    @Override
    public void endTable() {
        patterns.endTable(table.unread());
    }
}
