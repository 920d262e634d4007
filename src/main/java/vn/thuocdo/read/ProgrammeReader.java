package vn.thuocdo.read;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Consumer;
import java.util.stream.Stream;
import vn.thuocdo.diagnostic.Code;
import vn.thuocdo.diagnostic.Findings;
import vn.thuocdo.read.column.Column;
import vn.thuocdo.read.column.ColumnFacts;
import vn.thuocdo.read.column.ColumnQuestion;
import vn.thuocdo.read.column.Source;
import vn.thuocdo.read.draft.DraftAssignment;
import vn.thuocdo.read.draft.DraftResult;
import vn.thuocdo.read.draft.LeftOutItems;
import vn.thuocdo.read.draft.PartsOfTheYear;
import vn.thuocdo.read.draft.ProgrammeDrafts;
import vn.thuocdo.read.draft.Registry;
import vn.thuocdo.read.draft.RegistryEntry;
import vn.thuocdo.read.heading.SharedNumbers;
import vn.thuocdo.read.lane.LongTableRows;
import vn.thuocdo.read.lane.RepeatedAssignments;
import vn.thuocdo.read.lane.RepeatedResults;
import vn.thuocdo.read.row.Fields;
import vn.thuocdo.read.row.ProjectCalendar;
import vn.thuocdo.read.row.ResultCells;
import vn.thuocdo.read.row.SourceCoverage;
import vn.thuocdo.read.row.SourceTable;
import vn.thuocdo.read.row.TableRead;
import vn.thuocdo.read.text.Words;

/** Reads the tables of a project, in the order in which they refer to each other: units, tasks, assignments, results. */
public final class ProgrammeReader {

    private final List<Source> sources;
    private final ProjectCalendar calendars;
    private final boolean withConventions;
    private final LongTableRows.Which taking;
    private int taken;
    private final Findings.Builder diagnostics = Findings.builder();
    private final Registry units;
    private final Registry tasks;
    private final LeftOutItems leftOut;
    private final ProgrammeDrafts drafts;
    private final SharedNumbers numbers;
    private final SourceCoverage coverage = new SourceCoverage();
    private final List<TableRead> inputs = new ArrayList<>();

    /** Sources in which a column showed at its end something else than what it was read by; then all is read again. */
    private final Map<Source, Source> misread = new HashMap<>();

    /**
     * @param withConventions whether to tell what the numbers of each file prove
     * @param taking of which tables rows that are like others are taken without being read
     */
    private ProgrammeReader(
            List<Source> sources, ProjectCalendar calendars, boolean withConventions, LongTableRows.Which taking) {
        this.withConventions = withConventions;
        this.taking = taking;
        this.sources = sources;
        this.calendars = calendars;
        this.units = new Registry(has(Source.Role.UNITS), Code.UNKNOWN_UNIT);
        this.tasks = new Registry(has(Source.Role.TASKS), Code.UNKNOWN_TASK);
        this.leftOut = new LeftOutItems(units, tasks);
        this.drafts = new ProgrammeDrafts(units, tasks);
        this.numbers = new SharedNumbers();
    }

    /** One that reads tables of results beside those that another reader has read. */
    private ProgrammeReader(ProgrammeReader items, List<Source> results) {
        this.withConventions = items.withConventions;
        this.taking = items.taking;
        this.sources = results;
        this.calendars = items.calendars;
        this.units = items.units;
        this.tasks = items.tasks;
        this.leftOut = items.leftOut;
        this.drafts = items.drafts.withoutResults();
        this.numbers = items.numbers;
    }

    /** Reads the sources: what has no fault is in the programme, and all faults are in the findings. */
    public static Reading read(List<Source> sources, ProjectCalendar calendars) {
        return new ProgrammeReader(sources, calendars, false, LongTableRows.Which.LONG).read();
    }

    /** The same, and of each file what its numbers prove: for that some of it is walked again. */
    public static Reading readWithConventions(List<Source> sources, ProjectCalendar calendars) {
        return new ProgrammeReader(sources, calendars, true, LongTableRows.Which.LONG).read();
    }

    /** Reads every row by itself: what {@link #read} has to come to. */
    static Reading readEachRow(List<Source> sources, ProjectCalendar calendars) {
        return new ProgrammeReader(sources, calendars, false, LongTableRows.Which.NONE).read();
    }

    /** Reads short tables as long ones are read: rows that are like others are taken; it has to come to the same. */
    public static Reading readAsLong(List<Source> sources, ProjectCalendar calendars) {
        return new ProgrammeReader(sources, calendars, false, LongTableRows.Which.ALL).read();
    }

    /** How many rows are taken without being read, because they are like others. */
    static int rowsTaken(List<Source> sources, ProjectCalendar calendars) {
        ProgrammeReader reader = new ProgrammeReader(sources, calendars, false, LongTableRows.Which.LONG);
        reader.read();
        return reader.taken;
    }

    /**
     * Reads units, tasks and assignments, so that tables of results can be read one by one.
     *
     * @param sources those of results are not read
     */
    static ProgrammeReader ofItems(List<Source> sources, ProjectCalendar calendars) {
        ProgrammeReader reader = new ProgrammeReader(sources, calendars, false, LongTableRows.Which.LONG);
        reader.readItems();
        return reader.misread.isEmpty() ? reader : ofItems(reader.asShown(), calendars);
    }

    /** What further tables of results hold, and nothing of what was read before. */
    Reading readResults(List<Source> results) {
        units.allowSuggestionsAgain();
        tasks.allowSuggestionsAgain();
        ProgrammeReader reader = new ProgrammeReader(this, results);
        reader.readTables(Source.Role.RESULTS, reader::readResults);
        return reader.misread.isEmpty() ? reader.reading() : readResults(reader.asShown());
    }

    /** What the cells of a further table of results show together. */
    ColumnFacts facts(Source results, Set<ColumnQuestion> questions) {
        return SourceTable.open(results, units, false, calendars, Findings.builder())
                .map(table -> table.facts(questions))
                .orElse(ColumnFacts.NONE);
    }

    /** What was read so far. */
    Reading reading() {
        coverage.report(diagnostics);
        return new Reading(drafts.programme(), inputs, diagnostics.build());
    }

    private Reading read() {
        readItems();
        readTables(Source.Role.RESULTS, this::readResults);
        return misread.isEmpty()
                ? DoubledItems.noted(reading())
                : new ProgrammeReader(asShown(), calendars, withConventions, taking).read();
    }

    private List<Source> asShown() {
        return sources.stream()
                .map(source -> misread.getOrDefault(source, source))
                .toList();
    }

    private void readItems() {
        readTables(Source.Role.UNITS, this::readUnits);
        readTables(Source.Role.TASKS, this::readTasks);
        readTables(Source.Role.ASSIGNMENTS, this::readAssignments);
        units.settle(Column.NAME, diagnostics);
        tasks.settle(Column.NAME, diagnostics);
        drafts.settle(areTasksListed(), diagnostics);
        if (drafts.assigned().isEmpty()) {
            NothingAssigned.report(inputs, diagnostics);
        }
    }

    /** Whether it is known which tasks there are to assign, and what was assigned: a faulty row may assign any. */
    private boolean areTasksListed() {
        return has(Source.Role.TASKS)
                && inputs.stream()
                        .noneMatch(table -> table.role() == Source.Role.ASSIGNMENTS
                                && !table.faulty().isEmpty());
    }

    private boolean has(Source.Role role) {
        return sources.stream().anyMatch(source -> source.role() == role);
    }

    private void readTables(Source.Role role, Consumer<SourceTable> reader) {
        Stream<SourceTable> tables =
                sources.stream().filter(source -> source.role() == role).flatMap(source -> open(source).stream());
        // What the running numbers of one table of assignments are worth is known when all of them are open.
        Stream<SourceTable> open = role == Source.Role.ASSIGNMENTS ? tables.toList().stream() : tables;
        open.forEach(table -> {
            reader.accept(table);
            inputs.add(table.summary(withConventions));
            coverage.add(table);
            misread.putAll(table.misread());
        });
    }

    private Optional<SourceTable> open(Source source) {
        Optional<SourceTable> table =
                SourceTable.open(source, units, mayNameNewUnits(source.role()), calendars, diagnostics);
        // Numbers of a list of tasks name what it lists.
        if (table.isPresent() && !tasks.isClosed()) {
            table.get().share(numbers);
        }
        return table;
    }

    /** Assignments name what exists, unless a table lists the units; results name what was assigned. */
    private boolean mayNameNewUnits(Source.Role role) {
        return role != Source.Role.RESULTS && !has(Source.Role.UNITS);
    }

    private void readUnits(SourceTable table) {
        table.forEach(fields ->
                units.list(fields, Column.NAME, Column.KIND, Column.BLOC, Column.HEAD, Column.ALIASES, Column.MEMBERS));
    }

    private void readTasks(SourceTable table) {
        table.forEach(fields -> {
            fields.word(Column.KIND, Words.KIND, Code.UNKNOWN_WORD);
            fields.word(Column.DIRECTION, Words.DIRECTION, Code.UNKNOWN_WORD);
            if (!fields.isFaulty()) {
                tasks.list(
                        fields, Column.NAME, Column.KIND, Column.GROUP, Column.MEASURE, Column.DIRECTION, Column.BASIS);
            }
        });
    }

    private void readAssignments(SourceTable table) {
        boolean wholeJob = ResultCells.areIn(table.columns());
        Consumer<Fields> reader = row -> {
            List<DraftAssignment> read = new ArrayList<>(1);
            for (Fields fields : row.ofEachTarget()) {
                DraftAssignment.read(fields, units, tasks).ifPresent(draft -> {
                    read.add(draft);
                    drafts.assigned().add(draft, fields);
                });
            }
            if (wholeJob && !read.isEmpty()) {
                // What of the result cannot be read is no fault of the assignment in the same row.
                PartsOfTheYear.doubt(
                        row, read.get(0), readReports(row.part(), read.get(0).item(), table, true));
            }
        };
        LongTableRows repeated = new LongTableRows(
                wholeJob ? LongTableRows.Which.NONE : taking,
                records -> RepeatedAssignments.of(table, units, tasks, drafts.assigned(), records));
        table.forEach(repeated, reader, leftOut::add);
        taken += repeated.taken();
    }

    private List<DraftResult> readReports(
            Fields row, DraftAssignment.Item item, SourceTable table, boolean withAssignment) {
        List<DraftResult> read = new ArrayList<>(1);
        for (Fields report : row.ofEachReport()) {
            if (table.yetUnknown().isLookedFor() && table.yetUnknown().takes(report.part())) {
                continue;
            }
            DraftResult.read(report, item, table.columns(), withAssignment).ifPresent(read::add);
        }
        read.forEach(drafts::add);
        return read;
    }

    private void readResults(SourceTable table) {
        LeftOutItems.Results ofLeftOut = new LeftOutItems.Results();
        LongTableRows repeated = new LongTableRows(
                leftOut.isEmpty() ? taking : LongTableRows.Which.NONE,
                records -> RepeatedResults.of(table, units, tasks, drafts.assigned(), drafts.results(), records));
        Consumer<Fields> reader = fields -> {
            if (leftOut.have(fields) && !isAssigned(fields)) {
                ofLeftOut.add(fields);
                return;
            }
            Optional<RegistryEntry> unit = units.find(fields, Column.UNIT);
            Optional<RegistryEntry> task = tasks.find(fields, Column.TASK);
            if (unit.isEmpty() || task.isEmpty()) {
                return;
            }
            if (!drafts.assigned().contains(unit.get(), task.get())) {
                fields.fault(
                        Code.RESULT_WITHOUT_ASSIGNMENT,
                        fields.at(),
                        unit.get().called(),
                        task.get().called(),
                        drafts.assigned().leavingOut(fields, unit.get(), task.get()));
                return;
            }
            readReports(fields, new DraftAssignment.Item(unit.get(), task.get()), table, false);
        };
        table.forEach(repeated, reader, none -> {});
        taken += repeated.taken();
        ofLeftOut.report(diagnostics);
    }

    private boolean isAssigned(Fields result) {
        Optional<RegistryEntry> unit = units.one(result.text(Column.UNIT));
        Optional<RegistryEntry> task = tasks.one(result.text(Column.TASK));
        return unit.isPresent() && task.isPresent() && drafts.assigned().contains(unit.get(), task.get());
    }
}
