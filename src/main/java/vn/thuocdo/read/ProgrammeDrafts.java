package vn.thuocdo.read;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.BitSet;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
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

/** What was assigned and reported, row by row as it is read; and the programme that it makes when all rows are. */
final class ProgrammeDrafts {

    private final Registry units;
    private final Registry tasks;
    private final List<DraftAssignment> drafts = new ArrayList<>();
    private final List<DraftResult> reported = new ArrayList<>();

    /** What was assigned, also by faulty rows, so that one fault does not make others of its results. */
    private final PairNumbers items = new PairNumbers();

    /** Items with their period: each is assigned once, and may be amended since. */
    private final PairNumbers terms = new PairNumbers();

    /** These with the day from which a row is in force: what only one row may say. Each has the number of its draft. */
    private final PairNumbers places = new PairNumbers();

    private final BitSet unitNumbers = new BitSet();
    private final BitSet taskNumbers = new BitSet();

    private final Map<Optional<Period>, Integer> periods = new HashMap<>();
    private final Map<Optional<LocalDate>, Integer> days = new HashMap<>();

    ProgrammeDrafts(Registry units, Registry tasks) {
        this.units = units;
        this.tasks = tasks;
    }

    /**
     * Adds what a row assigns; of two rows that assign the same from the same day one is left.
     *
     * @param fields the row, whose fault it is where they contradict each other
     */
    void add(DraftAssignment draft, Fields fields) {
        unitNumbers.set(draft.unit().number());
        taskNumbers.set(draft.task().number());
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

    void add(DraftResult result) {
        reported.add(result);
    }

    /** Whether a row that can be read assigns anything to a unit. */
    boolean hasUnit(Registry.Entry unit) {
        return unitNumbers.get(unit.number());
    }

    /** Whether a row that can be read assigns a task to anybody. */
    boolean hasTask(Registry.Entry task) {
        return taskNumbers.get(task.number());
    }

    /** Whether a row assigns a task to a unit, be it faulty. */
    boolean isAssigned(Registry.Entry unit, Registry.Entry task) {
        return items.contains(unit.number(), task.number());
    }

    /**
     * Everything that was read.
     *
     * @param tasksAreListed whether a task that nobody has is to be told of
     */
    Programme programme(boolean tasksAreListed, Findings.Builder diagnostics) {
        Map<Registry.Entry, Unit> unitsOf = new LinkedHashMap<>();
        for (Registry.Entry entry : units.scored()) {
            unitsOf.put(entry, unit(entry));
        }
        Map<Registry.Entry, Task> tasksOf = tasks(tasksAreListed, diagnostics);
        List<AssignmentHistory> assignments = assignments(unitsOf, tasksOf, diagnostics);
        List<Result> results = new ArrayList<>();
        for (DraftResult draft : reported) {
            results.add(draft.result(
                    unitsOf.get(draft.item().unit()), tasksOf.get(draft.item().task())));
        }
        List<Unit> everyUnit = new ArrayList<>(unitsOf.values());
        List<Task> everyTask = new ArrayList<>(tasksOf.values());
        everyUnit.sort((one, other) -> NaturalOrder.IDS.compare(one.id(), other.id()));
        everyTask.sort((one, other) -> NaturalOrder.IDS.compare(one.id(), other.id()));
        assignments.sort(ProgrammeDrafts::compare);
        results.sort(ProgrammeDrafts::compare);
        return new Programme(everyUnit, everyTask, assignments, results);
    }

    private List<AssignmentHistory> assignments(
            Map<Registry.Entry, Unit> unitsOf, Map<Registry.Entry, Task> tasksOf, Findings.Builder diagnostics) {
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
        return assignments;
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
    private Map<Registry.Entry, Task> tasks(boolean listed, Findings.Builder diagnostics) {
        Set<Registry.Entry> measured = new HashSet<>();
        Set<Registry.Entry> assigned = new HashSet<>();
        for (DraftAssignment draft : drafts) {
            assigned.add(draft.task());
            if (draft.isMeasured()) {
                measured.add(draft.task());
            }
        }
        Map<Registry.Entry, Task> tasksOf = new LinkedHashMap<>();
        Findings.Builder ofTasks = Findings.builder();
        for (Registry.Entry entry : tasks.entries()) {
            tasksOf.put(entry, task(entry, measured.contains(entry)));
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
