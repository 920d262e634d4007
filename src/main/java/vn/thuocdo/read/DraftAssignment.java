package vn.thuocdo.read;

import java.time.LocalDate;
import java.util.Optional;
import org.apache.commons.numbers.fraction.BigFraction;
import vn.thuocdo.diagnostic.Code;
import vn.thuocdo.diagnostic.Findings;
import vn.thuocdo.diagnostic.Location;
import vn.thuocdo.model.Assignment;
import vn.thuocdo.model.Direction;
import vn.thuocdo.model.Extension;
import vn.thuocdo.model.Period;
import vn.thuocdo.model.Quantity;
import vn.thuocdo.model.Role;
import vn.thuocdo.model.State;
import vn.thuocdo.model.Task;
import vn.thuocdo.model.TaskKind;
import vn.thuocdo.model.Tier;
import vn.thuocdo.model.Unit;
import vn.thuocdo.read.phrase.TargetText;
import vn.thuocdo.read.text.Words;

/** A row of the assignments, before all rows have been seen that describe its unit and its task. */
record DraftAssignment(
        Registry.Entry unit,
        Registry.Entry task,
        Optional<Period> period,
        Optional<LocalDate> periodEnd,
        Optional<TargetText.Stated> target,
        Optional<Quantity> baseline,
        Optional<LocalDate> deadline,
        Optional<Extension> extension,
        BigFraction weight,
        String owner,
        Role role,
        State state,
        String waiver,
        boolean unclear,
        Location at) {

    /** What was given to whom. Equality is written out for the same reason as that of {@link Tier}. */
    record Item(Registry.Entry unit, Registry.Entry task) {

        @Override
        public boolean equals(Object other) {
            return other instanceof Item item && item.unit == unit && item.task == task;
        }

        @Override
        public int hashCode() {
            return 31 * unit.hashCode() + task.hashCode();
        }
    }

    /** What may be assigned only once. */
    record Key(Item item, Optional<Period> period) {

        @Override
        public boolean equals(Object other) {
            return other instanceof Key key && key.item.equals(item) && key.period.equals(period);
        }

        @Override
        public int hashCode() {
            return 31 * item.hashCode() + period.hashCode();
        }
    }

    /**
     * Reads a row; empty where its unit or task cannot be made out. Its faults are the row's. A target that names the
     * project's year is the same as one that names no period.
     */
    static Optional<DraftAssignment> read(Fields fields, Registry units, Registry tasks) {
        Optional<Registry.Entry> unit = units.assigned(fields, Column.UNIT);
        Optional<Registry.Entry> task = tasks.assigned(fields, Column.TASK);
        if (unit.isEmpty() || task.isEmpty()) {
            return Optional.empty();
        }
        describe(unit.get(), task.get(), fields);
        Optional<Period> year = fields.wholeYear();
        Optional<Period> period = fields.period(Column.PERIOD).filter(some -> !year.equals(Optional.of(some)));
        return Optional.of(new DraftAssignment(
                unit.get(),
                task.get(),
                period,
                period.or(() -> year).flatMap(some -> fields.lastDay(some, Column.PERIOD)),
                target(fields),
                fields.amount(Column.BASELINE),
                fields.deadline(Column.DEADLINE, period),
                extension(fields),
                weight(fields),
                fields.text(Column.OWNER),
                fields.word(Column.ROLE, Words.ROLE, Code.UNKNOWN_WORD).orElse(Role.LEAD),
                fields.word(Column.STATE, Words.STATE, Code.UNKNOWN_WORD).orElse(State.ACTIVE),
                fields.text(Column.WAIVER),
                fields.isFaulty(),
                fields.at()));
    }

    private static void describe(Registry.Entry unit, Registry.Entry task, Fields fields) {
        unit.describe(Column.NAME, fields.text(Column.UNIT_NAME));
        unit.describe(Column.KIND, fields.text(Column.UNIT_KIND));
        unit.describe(Column.BLOC, fields.text(Column.UNIT_BLOC));
        unit.describe(Column.HEAD, fields.text(Column.UNIT_HEAD));
        task.describe(Column.NAME, fields.text(Column.TASK_NAME));
        task.describe(Column.GROUP, fields.text(Column.GROUP));
        task.describe(Column.MEASURE, fields.text(Column.MEASURE));
        task.describe(Column.BASIS, fields.text(Column.BASIS));
        if (fields.word(Column.KIND, Words.KIND, Code.UNKNOWN_WORD).isPresent()) {
            task.describe(Column.KIND, fields.text(Column.KIND));
        }
        if (fields.word(Column.DIRECTION, Words.DIRECTION, Code.UNKNOWN_WORD).isPresent()) {
            task.describe(Column.DIRECTION, fields.text(Column.DIRECTION));
        }
    }

    /** The row's own direction settles its target; else that of the task does, once all rows have been seen. */
    private static Optional<TargetText.Stated> target(Fields fields) {
        Optional<TargetText.Stated> target = fields.target(Column.TARGET);
        Optional<Direction> own = Words.DIRECTION.read(fields.text(Column.DIRECTION));
        return own.isEmpty() ? target : target.map(some -> some.towards(own.get()));
    }

    private static Optional<Extension> extension(Fields fields) {
        if (fields.text(Column.EXTENDED_DEADLINE).isEmpty()) {
            return Optional.empty();
        }
        Optional<Extension> extension = fields.deadline(Column.EXTENDED_DEADLINE, Optional.empty())
                .map(day -> new Extension(day, fields.text(Column.EXTENSION_DOCUMENT)));
        if (extension.isPresent() && !extension.get().counts()) {
            fields.remark(Code.EXTENSION_WITHOUT_DOCUMENT, fields.at(Column.EXTENDED_DEADLINE));
        }
        return extension;
    }

    private static BigFraction weight(Fields fields) {
        BigFraction weight = fields.number(Column.WEIGHT).map(Quantity::value).orElse(BigFraction.ONE);
        if (weight.signum() < 0) {
            fields.fault(Code.NEGATIVE_WEIGHT, fields.at(Column.WEIGHT), fields.text(Column.WEIGHT));
        }
        return weight;
    }

    Item item() {
        return new Item(unit, task);
    }

    Key key() {
        return new Key(item(), period);
    }

    /** Whether two rows differ in nothing but their place. */
    boolean saysTheSameAs(DraftAssignment other) {
        return equals(new DraftAssignment(
                other.unit,
                other.task,
                other.period,
                other.periodEnd,
                other.target,
                other.baseline,
                other.deadline,
                other.extension,
                other.weight,
                other.owner,
                other.role,
                other.state,
                other.waiver,
                other.unclear,
                at));
    }

    /**
     * What is left of two rows that contradict each other: nothing decides it, and whichever row comes first it counts as
     * much as either says, for a unit in charge, from the earlier deadline on.
     */
    DraftAssignment inConflictWith(DraftAssignment other) {
        return new DraftAssignment(
                unit,
                task,
                period,
                periodEnd,
                target,
                baseline,
                deadline.isPresent()
                                && other.deadline.isPresent()
                                && other.deadline.get().isBefore(deadline.get())
                        ? other.deadline
                        : deadline.or(other::deadline),
                extension.filter(some -> other.extension.isPresent()),
                weight.compareTo(other.weight) >= 0 ? weight : other.weight,
                owner,
                other.role == Role.LEAD ? Role.LEAD : role,
                other.state == State.ACTIVE ? State.ACTIVE : state,
                waiver.equals(other.waiver) ? waiver : "",
                true,
                at);
    }

    /** @param diagnostics takes what is found of the target once its task is known */
    Assignment assignment(Unit ofUnit, Task ofTask, Findings.Builder diagnostics) {
        TaskKind ofTarget = target.isPresent() ? TaskKind.TARGET : TaskKind.TASK;
        return new Assignment(
                ofUnit,
                ofTask,
                Words.KIND.read(task.text(Column.KIND)).orElse(ofTarget),
                period,
                periodEnd,
                target.map(stated -> TaskTarget.of(stated, ofTask, at, diagnostics)),
                baseline,
                deadline,
                extension,
                weight,
                owner,
                role,
                state,
                waiver,
                Optional.empty(),
                "",
                unclear,
                at);
    }
}
