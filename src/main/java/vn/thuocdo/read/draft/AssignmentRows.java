package vn.thuocdo.read.draft;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import vn.thuocdo.diagnostic.Location;
import vn.thuocdo.model.Direction;
import vn.thuocdo.model.NumberList;
import vn.thuocdo.model.PlainDecimal;
import vn.thuocdo.model.Quantity;
import vn.thuocdo.read.phrase.figure.TargetText;

/**
 * Assignments in columns. A row has only a few numbers of its own: its item, target and line; it shares the rest with
 * the row that is its pattern. Drafts are made of them on request.
 */
public final class AssignmentRows {

    /** A row without a target of its own: that of its pattern, if any, is its too. */
    public static final long NO_TARGET = -2;

    /** The row is kept as it was read. */
    private static final int ALONE = -1;

    /**
     * What rows have in common.
     *
     * @param own the direction that the row states; absent where it states none
     * @param ofUnits what such rows say of their units
     * @param ofTasks what they say of their tasks
     */
    public record Pattern(
            DraftAssignment draft, Optional<Direction> own, RowDescriptions ofUnits, RowDescriptions ofTasks) {

        /** A row like it. */
        public DraftAssignment like(RegistryEntry unit, RegistryEntry task, long target, int line) {
            return draft.like(
                    unit,
                    task,
                    List.of(ofUnits.of(unit), ofTasks.of(task)),
                    target == NO_TARGET ? draft.terms().target() : Optional.of(stated(target)),
                    new Location.Line(draft.at().path(), line, 0));
        }

        private TargetText.Stated stated(long decimal) {
            TargetText.Stated number = TargetText.of(Quantity.of(PlainDecimal.value(decimal), false));
            return own.isPresent() ? number.towards(own.get()) : number;
        }
    }

    private final Registry units;
    private final Registry tasks;
    private final PairNumbers items;
    private final List<Pattern> patterns = new ArrayList<>();
    private final List<DraftAssignment> alone = new ArrayList<>();
    private NumberList item = new NumberList();
    private NumberList pattern = new NumberList();
    private NumberList target = new NumberList();

    /** The line of a row like others; of one that is kept as it was read, where it is among those. */
    private NumberList line = new NumberList();

    /** @param items the numbers of units and tasks that make up an item */
    AssignmentRows(Registry units, Registry tasks, PairNumbers items) {
        this.units = units;
        this.tasks = tasks;
        this.items = items;
    }

    public int size() {
        return pattern.size();
    }

    /** Adds a row as it was read. */
    public void add(DraftAssignment draft) {
        alone.add(draft);
        add(items.number(draft.unit().number(), draft.task().number()), ALONE, NO_TARGET, alone.size() - 1);
    }

    /** Adds a row like others. */
    void add(int ofItem, int like, long ownTarget, int place) {
        item.add(ofItem);
        pattern.add(like);
        target.add(ownTarget);
        line.add(place);
    }

    /** Puts another row at the place of one. */
    void set(int row, DraftAssignment draft) {
        alone.add(draft);
        pattern.set(row, ALONE);
        line.set(row, alone.size() - 1);
    }

    /** The number of a new pattern. */
    public int add(Pattern some) {
        patterns.add(some);
        return patterns.size() - 1;
    }

    boolean isAlone(int row) {
        return pattern.get(row) == ALONE;
    }

    public DraftAssignment get(int row) {
        return isAlone(row)
                ? alone.get(line.get(row))
                : patterns.get(pattern.get(row)).like(unitOf(row), taskOf(row), target.getLong(row), line.get(row));
    }

    /** The number of the pattern of a row like others. */
    int pattern(int row) {
        return pattern.get(row);
    }

    /** The target of a row that has a plain one of its own; {@link PlainDecimal#NONE} of others. */
    long target(int row) {
        return Math.max(target.getLong(row), PlainDecimal.NONE);
    }

    private RegistryEntry unitOf(int row) {
        return units.entries().get(unitNumber(row));
    }

    private RegistryEntry taskOf(int row) {
        return tasks.entries().get(taskNumber(row));
    }

    /** The number of the unit of a row. */
    int unitNumber(int row) {
        return items.one(item.get(row));
    }

    /** The number of the task of a row. */
    int taskNumber(int row) {
        return items.other(item.get(row));
    }

    /** The number of the item of a row. */
    int item(int row) {
        return item.get(row);
    }

    /** The items have other numbers from now on. */
    void renumberItems(int[] renumbered) {
        NumberList inOrder = new NumberList();
        for (int row = 0; row < size(); row++) {
            inOrder.add(renumbered[item.get(row)]);
        }
        item = inOrder;
    }

    /** Puts the rows in another order, as {@link NumberList#reordered}. */
    void reorder(int[] order) {
        item = item.reordered(order);
        pattern = pattern.reordered(order);
        target = target.reordered(order);
        line = line.reordered(order);
    }

    /** Whether a row like others sets no target. */
    boolean hasNoTarget(int row) {
        return target.getLong(row) == NO_TARGET
                && patterns.get(pattern.get(row)).draft().terms().target().isEmpty();
    }

    /** Whether a row like others has a target of its own, which is a number above zero. */
    boolean hasTargetAboveZero(int row) {
        return target.getLong(row) != NO_TARGET && !PlainDecimal.isZero(target.getLong(row));
    }

    /** Whether a row like others sets a target that is more than words. */
    boolean isMeasured(int like, long ownTarget) {
        return ownTarget != NO_TARGET || patterns.get(like).draft().isMeasured();
    }

    /** Whether a row like others sets a number that does not say which way it binds. */
    boolean hasBareTarget(int like, long ownTarget) {
        return ownTarget == NO_TARGET
                ? patterns.get(like).draft().bareTarget().isPresent()
                : !PlainDecimal.isZero(ownTarget);
    }

    /** What is kept of a row from now on is somewhere else, at a place of its own. */
    void setAlone(int row, int place) {
        pattern.set(row, ALONE);
        line.set(row, place);
    }

    /** Where that is. */
    int placeAlone(int row) {
        return line.get(row);
    }

    /** Releases the rows that were kept as they were read; they are not needed again. */
    void forgetAlone() {
        alone.clear();
    }
}
