package vn.thuocdo.read.draft;

import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import vn.thuocdo.diagnostic.Argument;
import vn.thuocdo.diagnostic.Code;
import vn.thuocdo.diagnostic.Findings;
import vn.thuocdo.diagnostic.Location;
import vn.thuocdo.model.Assignment;
import vn.thuocdo.model.Direction;
import vn.thuocdo.model.MeasureUnit;
import vn.thuocdo.model.Period;
import vn.thuocdo.model.Quantity;
import vn.thuocdo.model.Task;
import vn.thuocdo.model.TaskKind;
import vn.thuocdo.model.Unit;
import vn.thuocdo.read.column.Column;
import vn.thuocdo.read.phrase.figure.TargetText;
import vn.thuocdo.read.row.Fields;
import vn.thuocdo.read.row.TaskMeasure;
import vn.thuocdo.read.row.TaskTarget;
import vn.thuocdo.read.text.Names;
import vn.thuocdo.read.text.Words;

/**
 * A row of the assignments, before all rows have been seen that describe its unit and its task.
 *
 * @param description what the row says of its unit and its task: names, groups and the like
 * @param effective the day from which it holds; absent for from the start
 * @param decision the document that ordered it; empty where none was given
 */
public record DraftAssignment(
        RegistryEntry unit,
        RegistryEntry task,
        List<List<String>> description,
        Optional<Period> period,
        Optional<LocalDate> periodEnd,
        DraftTerms terms,
        Optional<LocalDate> effective,
        String decision,
        boolean unclear,
        Location at) {

    /** The order in which rows of one item come into force. */
    static final Comparator<DraftAssignment> BY_EFFECTIVE =
            (one, other) -> one.effective.orElse(LocalDate.MIN).compareTo(other.effective.orElse(LocalDate.MIN));

    /** What was given to whom. */
    public record Item(RegistryEntry unit, RegistryEntry task) {}

    /**
     * Reads a row; empty where its unit or task cannot be made out. Its faults are the row's. A target that names the
     * project's year is the same as one that names no period.
     */
    public static Optional<DraftAssignment> read(Fields fields, Registry units, Registry tasks) {
        Optional<RegistryEntry> unit = units.assigned(fields, Column.UNIT);
        Optional<RegistryEntry> task = tasks.assigned(fields, Column.TASK);
        if (unit.isEmpty() || task.isEmpty()) {
            return Optional.empty();
        }
        List<List<String>> description = List.of(describe(unit.get(), fields), describeTask(task.get(), fields));
        Optional<Period> period = fields.days().period(Column.PERIOD);
        if (period.isPresent() && fields.calendars().isWholeYear(period.get())) {
            period = Optional.empty();
        }
        Optional<Period> end = period.isPresent() ? period : fields.calendars().wholeYear();
        DraftTerms terms = DraftTerms.read(fields, period);
        Optional<LocalDate> effective = fields.days().date(Column.EFFECTIVE);
        if (effective.isEmpty()) {
            Optional<Code> doubt = terms.doubtOfExtension();
            if (doubt.isPresent()) {
                fields.remark(
                        doubt.get(),
                        fields.at(Column.EXTENDED_DEADLINE),
                        new Argument.Head(Column.EXTENSION_DOCUMENT.header()));
            }
        }
        return Optional.of(new DraftAssignment(
                unit.get(),
                task.get(),
                description,
                period,
                end.isPresent() ? fields.days().lastDay(end.get(), Column.PERIOD) : Optional.empty(),
                terms,
                effective,
                fields.text(Column.DECISION),
                fields.isFaulty(),
                fields.at()));
    }

    private static List<String> describe(RegistryEntry unit, Fields fields) {
        unit.describe(Column.NAME, fields.text(Column.UNIT_NAME));
        unit.describe(Column.KIND, fields.text(Column.UNIT_KIND));
        unit.describe(Column.BLOC, fields.text(Column.UNIT_BLOC));
        unit.describe(Column.HEAD, fields.text(Column.UNIT_HEAD));
        return unit.saying(List.of(
                fields.text(Column.UNIT_NAME),
                fields.text(Column.UNIT_KIND),
                fields.text(Column.UNIT_BLOC),
                fields.text(Column.UNIT_HEAD)));
    }

    private static List<String> describeTask(RegistryEntry task, Fields fields) {
        task.describe(Column.NAME, fields.text(Column.TASK_NAME));
        task.describe(Column.GROUP, fields.text(Column.GROUP));
        task.describe(Column.MEASURE, fields.stated(Column.MEASURE));
        task.describe(Column.BASIS, fields.text(Column.BASIS));
        Optional<TaskKind> kind = fields.word(Column.KIND, Words.KIND, Code.UNKNOWN_WORD);
        if (kind.isPresent()) {
            task.describe(Column.KIND, fields.text(Column.KIND));
        }
        Optional<Direction> direction = fields.word(Column.DIRECTION, Words.DIRECTION, Code.UNKNOWN_WORD);
        if (direction.isPresent()) {
            task.describe(Column.DIRECTION, fields.text(Column.DIRECTION));
        }
        return task.saying(List.of(
                fields.text(Column.TASK_NAME),
                fields.text(Column.GROUP),
                fields.text(Column.MEASURE),
                fields.text(Column.BASIS),
                kind.map(Enum::name).orElse(""),
                direction.map(Enum::name).orElse("")));
    }

    public Item item() {
        return new Item(unit, task);
    }

    /** Whether two rows of one place differ in nothing but where they stand. */
    boolean saysTheSameAs(DraftAssignment other) {
        return terms.saySameAs(other.terms)
                && decision.equals(other.decision)
                && unclear == other.unclear
                && agree(description.get(0), other.description.get(0))
                && agree(description.get(1), other.description.get(1));
    }

    /** Whether no cell says another thing than the one of the other row; a blank one says nothing. */
    private static boolean agree(List<String> some, List<String> others) {
        for (int i = 0; i < Math.min(some.size(), others.size()); i++) {
            String text = Names.fold(some.get(i));
            String other = Names.fold(others.get(i));
            if (!text.isEmpty() && !other.isEmpty() && !text.equals(other)) {
                return false;
            }
        }
        return true;
    }

    /** What is left of two rows of one place that contradict each other: nothing decides it, whichever comes first. */
    DraftAssignment inConflictWith(DraftAssignment other) {
        return with(terms.inConflictWith(other.terms), true);
    }

    /** What holds once this row has come into force: what it leaves blank is as it was. */
    DraftAssignment over(DraftAssignment earlier) {
        return with(terms.over(earlier.terms), unclear || earlier.unclear);
    }

    /** What another row says that differs in nothing but this. */
    DraftAssignment like(
            RegistryEntry otherUnit,
            RegistryEntry otherTask,
            List<List<String>> said,
            Optional<TargetText.Stated> target,
            Location place) {
        return new DraftAssignment(
                otherUnit,
                otherTask,
                said,
                period,
                periodEnd,
                terms.withTarget(target),
                effective,
                decision,
                unclear,
                place);
    }

    /** Whether a row that was made {@linkplain #like like} another is that row itself: they can differ in nothing else. */
    public boolean isItself(DraftAssignment other) {
        return unit.equals(other.unit)
                && task.equals(other.task)
                && description.equals(other.description)
                && terms.target().equals(other.terms.target())
                && at.equals(other.at);
    }

    private DraftAssignment with(DraftTerms others, boolean isUnclear) {
        return new DraftAssignment(
                unit, task, description, period, periodEnd, others, effective, decision, isUnclear, at);
    }

    /** Whether its target is more than words. */
    boolean isMeasured() {
        return terms.target().filter(TargetText.Stated::isNumeric).isPresent();
    }

    /** Its target, where that is a number that does not say which way it binds. */
    Optional<Quantity> bareTarget() {
        return terms.target().flatMap(TargetText.Stated::bareNumber);
    }

    /** Whether it says where its figure stood before. */
    public boolean hasBaseline() {
        return terms.baseline().isPresent();
    }

    /** @param diagnostics takes what is found of the target once its task is known */
    Assignment assignment(Unit ofUnit, Task ofTask, TaskMeasure measure, Findings.Builder diagnostics) {
        TaskKind ofTarget = isMeasured() ? TaskKind.TARGET : TaskKind.TASK;
        return new Assignment(
                ofUnit,
                ofTask,
                Words.KIND.read(task.text(Column.KIND)).orElse(ofTarget),
                period,
                periodEnd,
                terms.target().isPresent()
                        ? Optional.of(TaskTarget.of(terms.target().get(), ofTask.direction(), measure, at, diagnostics))
                        : Optional.empty(),
                inMeasure(terms.baseline(), measure.unit()),
                terms.deadline().last(),
                terms.deadline().words(),
                terms.extension(),
                terms.weightOrOne(),
                terms.owner(),
                terms.roleOrLead(),
                terms.stateOrActive(),
                terms.waiver(),
                effective,
                decision,
                unclear,
                at);
    }

    /** A bare number is in the scale of the measure; what counts something else stays as it was written. */
    private static Optional<Quantity> inMeasure(Optional<Quantity> baseline, MeasureUnit measure) {
        return measure.isNone()
                ? baseline
                : baseline.map(start -> start.in(measure).orElse(start));
    }
}
