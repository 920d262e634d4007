package vn.thuocdo.read.draft;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.BitSet;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import vn.thuocdo.diagnostic.Code;
import vn.thuocdo.diagnostic.Findings;
import vn.thuocdo.model.AssignmentHistory;
import vn.thuocdo.model.NumberList;
import vn.thuocdo.model.Period;
import vn.thuocdo.read.column.Column;
import vn.thuocdo.read.column.DeclarationText;
import vn.thuocdo.read.row.Fields;

/** What was assigned, row by row as it is read, and what of it is one item. */
public final class AssignmentDrafts {

    /** One for each place, in the order in which these are first met. */
    private final AssignmentRows rows;

    /** What was assigned, also by faulty rows, so that one fault does not make others of its results. */
    private final PairNumbers items = new PairNumbers();

    /** Periods with the items that have them: each is assigned once, and may be amended since. */
    private final MostlyPlain terms = new MostlyPlain();

    /** Days from which rows are in force, with these: what only one row may say. Each has the number of its draft. */
    private final MostlyPlain places = new MostlyPlain();

    private final BitSet unitNumbers = new BitSet();
    private final BitSet taskNumbers = new BitSet();

    /** The tasks that a row sets a target for, which is more than words. */
    private final BitSet measuredNumbers = new BitSet();

    private final BareTargets bareTargets = new BareTargets();

    /** That none is named is 0, as in most rows. */
    private final Map<Optional<Period>, Integer> periods = new HashMap<>(Map.of(Optional.empty(), 0));

    private final Map<Optional<LocalDate>, Integer> days = new HashMap<>(Map.of(Optional.empty(), 0));

    AssignmentDrafts(Registry units, Registry tasks) {
        rows = new AssignmentRows(units, tasks, items);
    }

    /** Whether no row assigned anything. */
    public boolean isEmpty() {
        return rows.size() == 0;
    }

    /**
     * Adds what a row assigns; of two rows that assign the same from the same day one is left.
     *
     * @param fields the row, whose fault it is where they contradict each other
     */
    public void add(DraftAssignment draft, Fields fields) {
        unitNumbers.set(draft.unit().number());
        taskNumbers.set(draft.task().number());
        if (draft.isMeasured()) {
            measuredNumbers.set(draft.task().number());
        }
        bareTargets.add(draft);
        int place = places.number(number(draft.effective(), days), term(draft));
        if (place == rows.size()) {
            rows.add(draft);
        } else {
            rows.set(place, oneOf(rows.get(place), draft, fields));
        }
    }

    /**
     * Adds a row like others, of an item that no row assigns yet; it names no period, and is in force from the start.
     *
     * @param pattern as the rows number it
     * @param target as {@link vn.thuocdo.read.lane.record.InPlace} reads it, or {@link AssignmentRows#NO_TARGET}
     */
    public void add(int unit, int task, int pattern, long target, int line) {
        unitNumbers.set(unit);
        taskNumbers.set(task);
        if (rows.isMeasured(pattern, target)) {
            measuredNumbers.set(task);
        }
        if (rows.hasBareTarget(pattern, target)) {
            bareTargets.add(task);
        }
        int item = items.number(unit, task);
        places.number(0, terms.number(0, item));
        rows.add(item, pattern, target, line);
    }

    /** The rows themselves. */
    public AssignmentRows rows() {
        return rows;
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
        String unit = called(draft.unit(), fields.text(Column.UNIT_NAME), fields.text(Column.UNIT));
        String task = called(draft.task(), fields.text(Column.TASK_NAME), fields.text(Column.TASK));
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

    /** What readers know a thing by, as far as the row alone and the tables of units and tasks say it. */
    private static String called(RegistryEntry entry, String nameInRow, String idInRow) {
        return nameInRow.isEmpty() ? entry.nameWhereListed().orElse(idInRow) : nameInRow;
    }

    /** Whether a row that can be read assigns anything to a unit. */
    public boolean hasUnit(RegistryEntry unit) {
        return unitNumbers.get(unit.number());
    }

    /** What leaves out the results of a task or unit of which nothing is assigned; empty where it would drop others too. */
    public String leavingOut(Fields result, RegistryEntry unit, RegistryEntry task) {
        if (!hasTask(task)) {
            return DeclarationText.except(result.header(Column.TASK), result.text(Column.TASK));
        }
        return hasUnit(unit) ? "" : DeclarationText.except(result.header(Column.UNIT), result.text(Column.UNIT));
    }

    /** Whether a row that can be read assigns a task to anybody. */
    public boolean hasTask(RegistryEntry task) {
        return taskNumbers.get(task.number());
    }

    /** Whether a row assigns a task to a unit, even a faulty one. */
    public boolean contains(RegistryEntry unit, RegistryEntry task) {
        return items.contains(unit.number(), task.number());
    }

    /** The number of an item that a row assigns, even a faulty one; below 0 where none does. */
    public int item(int unit, int task) {
        return items.find(unit, task);
    }

    /** The items that rows assign. */
    PairNumbers items() {
        return items;
    }

    /** Whether a row that can be read sets a target for a task. */
    boolean isMeasured(RegistryEntry task) {
        return measuredNumbers.get(task.number());
    }

    /** The tasks for which a row that can be read sets a number that does not say which way it binds. */
    BareTargets bareTargets() {
        return bareTargets;
    }

    /**
     * What was assigned, in the order of unit, task and period. From now on the items are numbered in that order, and no row is
     * added any more.
     *
     * @param order where units and tasks stand
     * @param diagnostics takes what is found of targets and deadlines now that the tasks are known
     */
    List<AssignmentHistory> histories(EntryOrder order, Findings.Builder diagnostics) {
        AssignmentHistories histories = histories(order);
        diagnostics.add(histories.settle().withRepeatedFaultsOnce(rows.size()));
        boolean sorted = isPlain() && items.areInOrder() && order.isAsMet();
        if (!sorted) {
            histories.sort();
            numberItems(histories);
        }
        return histories.list();
    }

    /** Whether each row is an item by itself. */
    private boolean isPlain() {
        return terms.isPlain() && places.isPlain();
    }

    private AssignmentHistories histories(EntryOrder order) {
        if (isPlain()) {
            return new AssignmentHistories(rows, Optional.empty(), Map.of(), order);
        }
        NumberList firstOf = new NumberList();
        Map<Integer, List<Integer>> amendments = new HashMap<>();
        for (int row = 0; row < rows.size(); row++) {
            int term = term(row);
            if (term == firstOf.size()) {
                firstOf.add(row);
            } else {
                amendments
                        .computeIfAbsent(firstOf.get(term), some -> new ArrayList<>())
                        .add(row);
            }
        }
        return new AssignmentHistories(rows, Optional.of(firstOf), amendments, order);
    }

    private int term(int row) {
        return rows.isAlone(row) ? term(rows.get(row)) : terms.number(0, rows.item(row));
    }

    /** Numbers the items in the order of the histories. */
    private void numberItems(AssignmentHistories histories) {
        if (areNumbered(histories)) {
            return;
        }
        int[] order = new int[items.size()];
        int numbered = 0;
        for (int place = 0; place < histories.size(); place++) {
            int item = histories.item(place);
            if (numbered == 0 || order[numbered - 1] != item) {
                order[numbered++] = item;
            }
        }
        items.renumber(order);
        rows.renumberItems(RowOrder.places(order));
    }

    /** Whether they are numbered so already, as they are where the table has that order. */
    private static boolean areNumbered(AssignmentHistories histories) {
        int last = -1;
        for (int place = 0; place < histories.size(); place++) {
            int item = histories.item(place);
            if (item != last && item != last + 1) {
                return false;
            }
            last = item;
        }
        return true;
    }
}
