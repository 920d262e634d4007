package vn.thuocdo.read.lane;

import java.util.List;
import java.util.Optional;
import java.util.Set;
import vn.thuocdo.model.Direction;
import vn.thuocdo.model.PlainDecimal;
import vn.thuocdo.read.column.Column;
import vn.thuocdo.read.draft.AssignmentDrafts;
import vn.thuocdo.read.draft.AssignmentRows;
import vn.thuocdo.read.draft.DraftAssignment;
import vn.thuocdo.read.draft.Registry;
import vn.thuocdo.read.draft.RowDescriptions;
import vn.thuocdo.read.lane.record.InPlace;
import vn.thuocdo.read.lane.record.PlainRecords;
import vn.thuocdo.read.row.RepeatedRows;
import vn.thuocdo.read.row.SourceTable;
import vn.thuocdo.read.text.Words;

/**
 * Takes rows of assignments that differ from an earlier one in nothing but their unit, task and target, and describe both
 * as they were described before. The earlier one was read in the ordinary way, and left nothing to tell; so there is
 * nothing to tell of those like it.
 */
public final class RepeatedAssignments implements RepeatedRows {

    private static final List<Column> IN_PLACE = List.of(Column.UNIT, Column.TASK, Column.TARGET);

    private static final List<Column> OF_UNIT =
            List.of(Column.UNIT_NAME, Column.UNIT_KIND, Column.UNIT_BLOC, Column.UNIT_HEAD);

    private static final List<Column> OF_TASK =
            List.of(Column.TASK_NAME, Column.GROUP, Column.MEASURE, Column.BASIS, Column.KIND, Column.DIRECTION);

    private final SourceTable table;
    private final PlainColumns columns;
    private final RepeatedNames units;
    private final RepeatedNames tasks;
    private final RowDescriptions ofUnits;
    private final RowDescriptions ofTasks;
    private final AssignmentDrafts assigned;
    private final PlainRecords.Answers texts;
    private final PlainRecords.Answers targets;
    private final RowPatterns patterns = new RowPatterns(2);

    /** What was read in place of the record that was shown last; the pattern is absent where nothing is to be learned. */
    private Optional<RowPatterns.Pattern> shown = Optional.empty();

    private long target;
    private String direction = "";
    private boolean unitNamed;
    private boolean taskNamed;

    /** Whether it named a new unit plainly, of which rows say nothing else. */
    private boolean beginsUnit;

    /** Whether a row that was taken has a number with a point. */
    private boolean withPoint;

    private int tellingBefore;
    private int rowsBefore;

    private RepeatedAssignments(
            SourceTable table,
            PlainColumns columns,
            Registry units,
            Registry tasks,
            AssignmentDrafts assigned,
            PlainRecords records) {
        this.table = table;
        this.columns = columns;
        List<String> headers = table.columns().headers();
        this.units = new RepeatedNames(units, true, columns.place(0), headers, records);
        this.tasks = new RepeatedNames(tasks, false, columns.place(1), headers, records);
        this.texts = records.numbers(columns.pattern());
        this.targets = records.decimals(columns.place(2));
        this.ofUnits = new RowDescriptions(units, table.columns(), OF_UNIT, records);
        this.ofTasks = new RowDescriptions(tasks, table.columns(), OF_TASK, records);
        this.assigned = assigned;
    }

    /** For a table of assignments that holds no results; one that takes nothing where a row says more than its own cells do. */
    public static RepeatedRows of(
            SourceTable table, Registry units, Registry tasks, AssignmentDrafts assigned, PlainRecords records) {
        boolean plain = RowDescriptions.arePlain(table.columns(), OF_UNIT)
                && RowDescriptions.arePlain(table.columns(), OF_TASK);
        return PlainColumns.of(table, IN_PLACE)
                .filter(columns -> plain)
                .<RepeatedRows>map(columns -> new RepeatedAssignments(table, columns, units, tasks, assigned, records))
                .orElse(RepeatedRows.NONE);
    }

    @Override
    public boolean takes(PlainRecords record, int line) {
        shown = Optional.empty();
        if (record.size() != columns.width() || texts.get() < 0 || !columns.isAlone(record)) {
            return false;
        }
        target = columns.decimal(targets.get(), Column.TARGET, table);
        if (target == InPlace.EMPTY) {
            target = AssignmentRows.NO_TARGET;
        }
        int unit = units.entry(record);
        int task = tasks.entry(record);
        unitNamed = unit >= 0;
        taskNamed = task >= 0;
        // Both are asked: each keeps what it looked at, for the row that is then read in the ordinary way.
        boolean unitKnown = unitNamed && ofUnits.knows(unit, record);
        boolean taskKnown = taskNamed && ofTasks.knows(task, record);
        if (target == InPlace.NONE || !table.isPlain(record)) {
            return false;
        }
        RowPatterns.Pattern pattern = patterns.of((int) texts.get(), target == AssignmentRows.NO_TARGET ? 1 : 0);
        if (!unitNamed && taskKnown && pattern.isKnown() && ofUnits.areNone()) {
            unit = units.introduce(record, table.at().row(line).field(columns.place(0) + 1));
            unitKnown = unit >= 0;
        }
        if (!unitKnown || !taskKnown || !pattern.isKnown() || assigned.item(unit, task) >= 0) {
            shown = Optional.of(pattern);
            beginsUnit = !unitNamed && ofUnits.areNone() && units.isNameAlone(record);
            direction = table.columns().fields(Column.DIRECTION).isEmpty()
                    ? ""
                    : record.text(table.columns().fields(Column.DIRECTION).get(0));
            return false;
        }
        take(pattern, unit, task, line);
        return true;
    }

    private void take(RowPatterns.Pattern pattern, int unit, int task, int line) {
        pattern.addTaken();
        withPoint |= target >= 0 && PlainDecimal.hasPoint(target);
        units.addTaken();
        tasks.addTaken();
        ofUnits.addTaken();
        ofTasks.addTaken();
        table.notes().addRow();
        assigned.add(unit, task, pattern.number(), target, line);
    }

    @Override
    public boolean takesSome() {
        return true;
    }

    @Override
    public Set<Column> withPoints() {
        return withPoint ? Set.of(Column.TARGET) : Set.of();
    }

    @Override
    public void beginRow() {
        tellingBefore = table.findingsSoFar();
        rowsBefore = assigned.rows().size();
    }

    @Override
    public void endRow() {
        if (shown.isEmpty()) {
            return;
        }
        AssignmentRows rows = assigned.rows();
        boolean plain = table.findingsSoFar() == tellingBefore && rows.size() == rowsBefore + 1;
        if (plain && unitNamed) {
            ofUnits.learn();
        }
        if (plain && taskNamed) {
            ofTasks.learn();
        }
        // What a row says of its unit or task, where it is the first of that, is known only from the next row on.
        boolean mayBePattern = (unitNamed || beginsUnit) && taskNamed || !plain;
        if (mayBePattern && shown.get().isNotReadYet()) {
            learn(shown.get(), plain, rows);
        }
        shown = Optional.empty();
    }

    private void learn(RowPatterns.Pattern pattern, boolean plain, AssignmentRows rows) {
        Optional<Direction> own = Words.DIRECTION.read(direction);
        if (plain && isLikeItself(rows.get(rows.size() - 1), own)) {
            int number = rows.add(new AssignmentRows.Pattern(rows.get(rows.size() - 1), own, ofUnits, ofTasks));
            pattern.become(number, table.unread().readInRow());
        } else {
            pattern.refuse();
        }
    }

    /** Whether what would be made of the pattern is what the ordinary reading found. */
    private boolean isLikeItself(DraftAssignment draft, Optional<Direction> own) {
        return draft.period().isEmpty()
                && draft.effective().isEmpty()
                && !draft.hasBaseline()
                && new AssignmentRows.Pattern(draft, own, ofUnits, ofTasks)
                        .like(draft.unit(), draft.task(), target, draft.at().line())
                        .isItself(draft);
    }

    @Override
    public void endTable() {
        patterns.endTable(table.unread());
        ofUnits.endTable();
        ofTasks.endTable();
        units.endTable();
        tasks.endTable();
    }
}
