package vn.thuocdo.read;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.BitSet;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import vn.thuocdo.diagnostic.Code;
import vn.thuocdo.diagnostic.Findings;
import vn.thuocdo.model.Assignment;
import vn.thuocdo.model.AssignmentHistory;
import vn.thuocdo.model.Period;
import vn.thuocdo.model.Task;
import vn.thuocdo.model.Unit;

/** What was assigned, row by row as it is read, and what of it is one item. */
final class AssignmentDrafts {

    /** One for each place, in the order in which these are first met; none once the histories are made of them. */
    private final List<DraftAssignment> drafts = new ArrayList<>();

    /** What was assigned, also by faulty rows, so that one fault does not make others of its results. */
    private final PairNumbers items = new PairNumbers();

    /** Periods with the items that have them: each is assigned once, and may be amended since. */
    private final PairNumbers terms = new PairNumbers();

    /** Days from which rows are in force, with these: what only one row may say. Each has the number of its draft. */
    private final PairNumbers places = new PairNumbers();

    private final BitSet unitNumbers = new BitSet();
    private final BitSet taskNumbers = new BitSet();

    private final Map<Optional<Period>, Integer> periods = new HashMap<>();
    private final Map<Optional<LocalDate>, Integer> days = new HashMap<>();

    /**
     * Adds what a row assigns; of two rows that assign the same from the same day one is left.
     *
     * @param fields the row, whose fault it is where they contradict each other
     */
    void add(DraftAssignment draft, Fields fields) {
        unitNumbers.set(draft.unit().number());
        taskNumbers.set(draft.task().number());
        int place = places.number(number(draft.effective(), days), term(draft));
        if (place == drafts.size()) {
            drafts.add(draft);
        } else {
            drafts.set(place, oneOf(drafts.get(place), draft, fields));
        }
    }

    private int term(DraftAssignment draft) {
        int item = items.number(draft.unit().number(), draft.task().number());
        return terms.number(number(draft.period(), periods), item);
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

    /** Whether a row that can be read assigns anything to a unit. */
    boolean hasUnit(Registry.Entry unit) {
        return unitNumbers.get(unit.number());
    }

    /** Whether a row that can be read assigns a task to anybody. */
    boolean hasTask(Registry.Entry task) {
        return taskNumbers.get(task.number());
    }

    /** Whether a row assigns a task to a unit, be it faulty. */
    boolean contains(Registry.Entry unit, Registry.Entry task) {
        return items.contains(unit.number(), task.number());
    }

    /** The number of an item that a row assigns, be it faulty; below 0 where none does. */
    int item(int unit, int task) {
        return items.find(unit, task);
    }

    /** The items that rows assign. */
    PairNumbers items() {
        return items;
    }

    /** The tasks that somebody has. */
    Set<Registry.Entry> tasks() {
        Set<Registry.Entry> assigned = new HashSet<>();
        for (DraftAssignment draft : drafts) {
            assigned.add(draft.task());
        }
        return assigned;
    }

    /** The tasks that an assignment sets a target for. */
    Set<Registry.Entry> measuredTasks() {
        Set<Registry.Entry> measured = new HashSet<>();
        for (DraftAssignment draft : drafts) {
            if (draft.isMeasured()) {
                measured.add(draft.task());
            }
        }
        return measured;
    }

    /**
     * What was assigned, in the order of the rows. The drafts are let go of.
     *
     * @param diagnostics takes what is found of targets and deadlines now that the tasks are known
     */
    List<AssignmentHistory> histories(
            Map<Registry.Entry, Unit> units, Map<Registry.Entry, Task> tasks, Findings.Builder diagnostics) {
        List<DraftAssignment> firstOf = new ArrayList<>();
        Map<Integer, List<DraftAssignment>> amendments = new HashMap<>();
        for (DraftAssignment draft : drafts) {
            int term = term(draft);
            if (term == firstOf.size()) {
                firstOf.add(draft);
            } else {
                amendments.computeIfAbsent(term, some -> new ArrayList<>()).add(draft);
            }
        }
        int rows = drafts.size();
        drafts.clear();
        List<AssignmentHistory> histories = new ArrayList<>(firstOf.size());
        Findings.Builder ofRows = Findings.builder();
        for (int term = 0; term < firstOf.size(); term++) {
            DraftAssignment first = firstOf.set(term, null);
            List<DraftAssignment> all = new ArrayList<>(amendments.getOrDefault(term, List.of()));
            all.add(0, first);
            histories.add(history(
                    all,
                    Objects.requireNonNull(units.get(first.unit())),
                    Objects.requireNonNull(tasks.get(first.task())),
                    ofRows));
        }
        diagnostics.add(ofRows.build().withAlikeOnce(rows));
        return histories;
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
}
