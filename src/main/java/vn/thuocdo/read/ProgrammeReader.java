package vn.thuocdo.read;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Consumer;
import vn.thuocdo.diagnostic.Code;
import vn.thuocdo.diagnostic.Findings;
import vn.thuocdo.model.Assignment;
import vn.thuocdo.model.AssignmentHistory;
import vn.thuocdo.model.NaturalOrder;
import vn.thuocdo.model.Period;
import vn.thuocdo.model.Programme;
import vn.thuocdo.model.Result;
import vn.thuocdo.model.Task;
import vn.thuocdo.model.TaskKind;
import vn.thuocdo.model.Unit;
import vn.thuocdo.read.text.ListText;
import vn.thuocdo.read.text.MeasureText;
import vn.thuocdo.read.text.Words;

/** Reads the tables of a project, in the order in which they refer to each other: units, tasks, assignments, results. */
public final class ProgrammeReader {

    private final List<Source> sources;
    private final Calendars calendars;
    private final boolean withConventions;
    private final Findings.Builder diagnostics = Findings.builder();
    private final Registry units;
    private final Registry tasks;
    private final Coverage coverage = new Coverage();
    private final List<Reading.TableRead> inputs = new ArrayList<>();

    /** What was assigned, also by faulty rows, so that one fault does not make others of its results. */
    private final PairNumbers items = new PairNumbers();

    /** Items with their period: each is assigned once, and may be amended since. */
    private final PairNumbers terms = new PairNumbers();

    /** These with the day from which a row is in force: what only one row may say. Each has the number of its draft. */
    private final PairNumbers places = new PairNumbers();

    private final Map<Optional<Period>, Integer> periods = new HashMap<>();
    private final Map<Optional<LocalDate>, Integer> days = new HashMap<>();

    private ProgrammeReader(List<Source> sources, Calendars calendars, boolean withConventions) {
        this.withConventions = withConventions;
        this.sources = sources;
        this.calendars = calendars;
        this.units = new Registry(has(Source.Role.UNITS), Code.UNKNOWN_UNIT);
        this.tasks = new Registry(has(Source.Role.TASKS), Code.UNKNOWN_TASK);
    }

    /** Reads the sources: what has no fault is in the programme, and all faults are in the findings. */
    public static Reading read(List<Source> sources, Calendars calendars) {
        return new ProgrammeReader(sources, calendars, false).read();
    }

    /** The same, and of each file what its numbers prove: for that some of it is walked again. */
    public static Reading readWithConventions(List<Source> sources, Calendars calendars) {
        return new ProgrammeReader(sources, calendars, true).read();
    }

    private Reading read() {
        readTables(Source.Role.UNITS, this::readUnits);
        readTables(Source.Role.TASKS, this::readTasks);

        List<DraftAssignment> drafts = new ArrayList<>();
        List<DraftResult> reported = new ArrayList<>();
        readTables(Source.Role.ASSIGNMENTS, table -> readAssignments(table, drafts, reported));
        units.settle(Column.NAME, diagnostics);
        tasks.settle(Column.NAME, diagnostics);

        readTables(Source.Role.RESULTS, table -> readResults(table, reported));
        coverage.report(diagnostics);
        Programme programme = programme(drafts, reported);
        return new Reading(programme, inputs, diagnostics.build());
    }

    private boolean has(Source.Role role) {
        return sources.stream().anyMatch(source -> source.role() == role);
    }

    private void readTables(Source.Role role, Consumer<SourceTable> reader) {
        for (Source source : sources) {
            if (source.role() == role) {
                SourceTable.open(source, units, mayNameNewUnits(role), calendars, diagnostics)
                        .ifPresent(table -> {
                            reader.accept(table);
                            inputs.add(table.summary(withConventions));
                            table.tell(coverage);
                        });
            }
        }
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

    private void readAssignments(SourceTable table, List<DraftAssignment> drafts, List<DraftResult> reported) {
        boolean wholeJob = DraftResult.isIn(table.columns());
        table.forEach(row -> {
            List<DraftAssignment> read = new ArrayList<>(1);
            for (Fields fields : row.ofEachTarget()) {
                DraftAssignment.read(fields, units, tasks).ifPresent(draft -> {
                    read.add(draft);
                    add(draft, fields, drafts);
                });
            }
            if (wholeJob && !read.isEmpty()) {
                // What of the result cannot be read is no fault of the assignment in the same row.
                readReports(row.part(), read.get(0).item(), table, true, reported);
            }
        });
    }

    private void add(DraftAssignment draft, Fields fields, List<DraftAssignment> drafts) {
        int place = places.number(term(draft), number(draft.effective(), days));
        if (place == drafts.size()) {
            drafts.add(draft);
        } else {
            drafts.set(place, oneOf(drafts.get(place), draft, fields));
        }
    }

    private int term(DraftAssignment draft) {
        int item = items.number(draft.unit().number(), draft.task().number());
        return terms.number(item, number(draft.period(), periods));
    }

    private static <T> int number(T thing, Map<T, Integer> numbers) {
        Integer next = numbers.size();
        Integer known = numbers.putIfAbsent(thing, next);
        return known == null ? next : known;
    }

    private static void readReports(
            Fields row,
            DraftAssignment.Item item,
            SourceTable table,
            boolean withAssignment,
            List<DraftResult> reported) {
        for (Fields report : row.ofEachReport()) {
            if (!table.yetUnknown().takes(report.part())) {
                DraftResult.read(report, item, table.columns(), withAssignment).ifPresent(reported::add);
            }
        }
    }

    /**
     * Of two rows that assign the same from the same day: one of them, where they say the same; else nothing decides it. One
     * whose day cannot be read may amend the other or not; that it cannot be read is said already.
     */
    private static DraftAssignment oneOf(DraftAssignment earlier, DraftAssignment draft, Fields fields) {
        String unit = draft.unit().id();
        String task = draft.task().id();
        if (earlier.saysTheSameAs(draft)) {
            fields.remark(Code.REPEATED_ASSIGNMENT, fields.at(), unit, task, earlier.at());
            return earlier;
        }
        boolean undated =
                draft.effective().isEmpty() && !fields.text(Column.EFFECTIVE).isEmpty();
        if (!undated) {
            fields.fault(Code.CONFLICTING_ASSIGNMENTS, fields.at(), unit, task, earlier.at());
        }
        return earlier.inConflictWith(draft);
    }

    private void readResults(SourceTable table, List<DraftResult> reported) {
        table.forEach(fields -> {
            Optional<Registry.Entry> unit = units.find(fields, Column.UNIT);
            Optional<Registry.Entry> task = tasks.find(fields, Column.TASK);
            if (unit.isEmpty() || task.isEmpty()) {
                return;
            }
            if (!items.contains(unit.get().number(), task.get().number())) {
                fields.fault(
                        Code.RESULT_WITHOUT_ASSIGNMENT,
                        fields.at(),
                        unit.get().id(),
                        task.get().id());
                return;
            }
            DraftAssignment.Item item = new DraftAssignment.Item(unit.get(), task.get());
            readReports(fields, item, table, false, reported);
        });
    }

    private Programme programme(List<DraftAssignment> drafts, List<DraftResult> reported) {
        Map<Registry.Entry, Unit> unitsOf = new LinkedHashMap<>();
        for (Registry.Entry entry : units.scored()) {
            unitsOf.put(entry, unit(entry));
        }
        Map<Registry.Entry, Task> tasksOf = tasks(drafts);
        List<List<DraftAssignment>> rowsOf = new ArrayList<>();
        for (DraftAssignment draft : drafts) {
            int term = term(draft);
            if (term == rowsOf.size()) {
                rowsOf.add(new ArrayList<>(1));
            }
            rowsOf.get(term).add(draft);
        }
        List<AssignmentHistory> assignments = new ArrayList<>();
        Findings.Builder ofRows = Findings.builder();
        for (List<DraftAssignment> rows : rowsOf) {
            DraftAssignment first = rows.get(0);
            assignments.add(history(rows, unitsOf.get(first.unit()), tasksOf.get(first.task()), ofRows));
        }
        diagnostics.add(ofRows.build().withAlikeOnce(drafts.size()));
        List<Result> results = new ArrayList<>();
        for (DraftResult draft : reported) {
            results.add(draft.result(
                    unitsOf.get(draft.item().unit()), tasksOf.get(draft.item().task())));
        }
        List<Unit> everyUnit = new ArrayList<>(unitsOf.values());
        List<Task> everyTask = new ArrayList<>(tasksOf.values());
        everyUnit.sort((one, other) -> NaturalOrder.IDS.compare(one.id(), other.id()));
        everyTask.sort((one, other) -> NaturalOrder.IDS.compare(one.id(), other.id()));
        assignments.sort(ProgrammeReader::compare);
        results.sort(ProgrammeReader::compare);
        return new Programme(everyUnit, everyTask, assignments, results);
    }

    /** The rows of one item in the order in which they come into force, each with what it leaves as it was. */
    private static AssignmentHistory history(
            List<DraftAssignment> rows, Unit unit, Task task, Findings.Builder diagnostics) {
        rows.sort(DraftAssignment.BY_EFFECTIVE);
        List<Assignment> amended = new ArrayList<>(rows.size());
        Optional<DraftAssignment> inForce = Optional.empty();
        for (DraftAssignment row : rows) {
            DraftAssignment whole = inForce.map(row::over).orElse(row);
            // What is found of a target is said of the row that states it.
            Findings.Builder found = row.terms().target().isPresent() ? diagnostics : Findings.builder();
            Assignment assignment = whole.assignment(unit, task, found);
            if (row.effective().isPresent() && row.terms().statesDeadline()) {
                whole.terms().doubtOfExtension().ifPresent(code -> diagnostics.add(code, row.at()));
            }
            amended.add(assignment);
            inForce = Optional.of(whole);
        }
        return new AssignmentHistory(amended);
    }

    /** Every task; of one that is listed and nobody has, that is said. */
    private Map<Registry.Entry, Task> tasks(List<DraftAssignment> drafts) {
        Set<Registry.Entry> measured = new HashSet<>();
        Set<Registry.Entry> assigned = new HashSet<>();
        for (DraftAssignment draft : drafts) {
            assigned.add(draft.task());
            if (draft.isMeasured()) {
                measured.add(draft.task());
            }
        }
        boolean listed = has(Source.Role.TASKS)
                && inputs.stream()
                        .noneMatch(table -> table.role() == Source.Role.ASSIGNMENTS
                                && !table.faulty().isEmpty());
        Map<Registry.Entry, Task> tasksOf = new LinkedHashMap<>();
        Findings.Builder ofTasks = Findings.builder();
        for (Registry.Entry entry : tasks.entries()) {
            tasksOf.put(entry, task(entry, measured.contains(entry)));
            // Only a list of tasks can hold one that nobody has, and a faulty row may have assigned it.
            if (listed && !assigned.contains(entry)) {
                ofTasks.add(Code.UNASSIGNED_TASK, entry.at(), entry.id());
            }
        }
        diagnostics.add(ofTasks.build().withAlikeOnce(tasksOf.size()));
        return tasksOf;
    }

    private static int compare(AssignmentHistory history, AssignmentHistory another) {
        Assignment one = history.last();
        Assignment other = another.last();
        int item = compare(one.unit(), one.task(), other.unit(), other.task());
        return item != 0 ? item : text(one.period()).compareTo(text(other.period()));
    }

    private static int compare(Result one, Result other) {
        int item = compare(one.unit(), one.task(), other.unit(), other.task());
        return item != 0 ? item : one.at().compareTo(other.at());
    }

    private static int compare(Unit unit, Task task, Unit otherUnit, Task otherTask) {
        int units = NaturalOrder.IDS.compare(unit.id(), otherUnit.id());
        return units != 0 ? units : NaturalOrder.IDS.compare(task.id(), otherTask.id());
    }

    private static String text(Optional<Period> period) {
        return period.map(Period::toString).orElse("");
    }

    private static Unit unit(Registry.Entry entry) {
        return new Unit(
                entry.id(),
                entry.text(Column.NAME),
                entry.text(Column.KIND),
                entry.text(Column.BLOC),
                entry.text(Column.HEAD),
                ListText.split(entry.text(Column.ALIASES)));
    }

    private static Task task(Registry.Entry entry, boolean measured) {
        return new Task(
                entry.id(),
                entry.text(Column.NAME),
                Words.KIND.read(entry.text(Column.KIND)).orElse(measured ? TaskKind.TARGET : TaskKind.TASK),
                entry.text(Column.GROUP),
                MeasureText.isPercent(entry.text(Column.MEASURE)) ? "%" : entry.text(Column.MEASURE),
                Words.DIRECTION.read(entry.text(Column.DIRECTION)),
                ListText.split(entry.text(Column.BASIS)));
    }
}
