package vn.thuocdo.read.draft;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import vn.thuocdo.diagnostic.Argument;
import vn.thuocdo.diagnostic.Code;
import vn.thuocdo.diagnostic.Findings;
import vn.thuocdo.model.AssignmentHistory;
import vn.thuocdo.model.Programme;
import vn.thuocdo.model.Result;
import vn.thuocdo.model.Task;
import vn.thuocdo.model.TaskKind;
import vn.thuocdo.model.Unit;
import vn.thuocdo.read.column.Column;
import vn.thuocdo.read.text.FallingNames;
import vn.thuocdo.read.text.ListText;
import vn.thuocdo.read.text.MeasureText;
import vn.thuocdo.read.text.Words;

/** What was assigned and reported, row by row as it is read; and the programme that it makes when all rows are. */
public final class ProgrammeDrafts {

    private final Registry units;
    private final Registry tasks;
    private final AssignmentDrafts assigned;

    /** What was reported before the units and tasks were settled, in rows that are assignments too. */
    private final List<DraftResult> reported = new ArrayList<>();

    private final Map<RegistryEntry, Unit> unitsOf = new LinkedHashMap<>();
    private final Map<RegistryEntry, Task> tasksOf = new LinkedHashMap<>();
    private Optional<EntryOrder> order = Optional.empty();
    private List<AssignmentHistory> assignments = List.of();
    private final ResultRows results = new ResultRows();
    private boolean settled;

    public ProgrammeDrafts(Registry units, Registry tasks) {
        this(units, tasks, new AssignmentDrafts(units, tasks));
    }

    private ProgrammeDrafts(Registry units, Registry tasks, AssignmentDrafts assigned) {
        this.units = units;
        this.tasks = tasks;
        this.assigned = assigned;
    }

    /** The same units, tasks and assignments, which are settled, and no results yet. */
    public ProgrammeDrafts withoutResults() {
        ProgrammeDrafts others = new ProgrammeDrafts(units, tasks, assigned);
        others.unitsOf.putAll(unitsOf);
        others.tasksOf.putAll(tasksOf);
        others.order = order;
        others.assignments = assignments;
        others.settled = settled;
        return others;
    }

    /** What was assigned. */
    public AssignmentDrafts assigned() {
        return assigned;
    }

    /** What was reported of items that are settled. */
    public ResultRows results() {
        return results;
    }

    /** Adds what a row reports of an item. */
    public void add(DraftResult result) {
        if (settled) {
            DraftAssignment.Item item = result.item();
            results.add(assigned.item(item.unit().number(), item.task().number()), result(result));
        } else {
            reported.add(result);
        }
    }

    private Result result(DraftResult draft) {
        return draft.made()
                .apply(
                        Objects.requireNonNull(unitsOf.get(draft.item().unit())),
                        Objects.requireNonNull(tasksOf.get(draft.item().task())));
    }

    /**
     * Settles units, tasks and assignments, after all rows that describe them; what is read from then on are results.
     *
     * @param tasksAreListed whether a task that nobody has is to be told of
     */
    public void settle(boolean tasksAreListed, Findings.Builder diagnostics) {
        for (RegistryEntry entry : units.scored()) {
            unitsOf.put(entry, unit(entry));
        }
        settleTasks(tasksAreListed, diagnostics);
        EntryOrder ofEntries = new EntryOrder(unitsOf, units.entries().size(), tasksOf);
        assignments = assigned.histories(ofEntries, diagnostics);
        order = Optional.of(ofEntries);
        settled = true;
        reported.forEach(this::add);
        reported.clear();
    }

    /** Everything that was read. */
    public Programme programme() {
        List<Unit> everyUnit = new ArrayList<>(unitsOf.values());
        List<Task> everyTask = new ArrayList<>(tasksOf.values());
        everyUnit.sort(Programme::compare);
        everyTask.sort(Programme::compare);
        EntryOrder ofEntries = order.orElseThrow();
        PairNumbers items = assigned.items();
        List<Result> reports = results.sorted(
                items.size(), item -> ofEntries.unit(items.one(item)), item -> ofEntries.task(items.other(item)));
        return new Programme(everyUnit, everyTask, assignments, reports);
    }

    /** Every task; of one that is listed and nobody has, that is said. */
    private void settleTasks(boolean listed, Findings.Builder diagnostics) {
        Findings.Builder ofTasks = Findings.builder();
        for (RegistryEntry entry : tasks.entries()) {
            tasksOf.put(entry, task(entry, assigned.isMeasured(entry)));
            if (listed && !assigned.hasTask(entry)) {
                ofTasks.add(Code.UNASSIGNED_TASK, entry.at(), entry.id());
            }
            warnOfDirection(entry, ofTasks);
        }
        diagnostics.add(ofTasks.build().withRepeatedFaultsOnce(tasksOf.size()));
    }

    /** A bare number is met at or above it; where less is likely to be better, that is hardly meant. */
    private void warnOfDirection(RegistryEntry entry, Findings.Builder diagnostics) {
        BareTargets bare = assigned.bareTargets();
        if (!bare.has(entry) || !entry.text(Column.DIRECTION).isEmpty()) {
            return;
        }
        String name = entry.text(Column.NAME).isEmpty() ? entry.id() : entry.text(Column.NAME);
        Argument direction = new Argument.Head(Column.DIRECTION.header());
        if (bare.allLieBelowBaselines(entry) && FallingNames.isLowering(name)) {
            diagnostics.add(Code.TARGET_BELOW_BASELINE, entry.at(), name, direction);
        } else if (FallingNames.isOne(name)) {
            diagnostics.add(Code.LOWER_PERHAPS, entry.at(), name, direction);
        }
    }

    private static Unit unit(RegistryEntry entry) {
        return new Unit(
                entry.id(),
                entry.text(Column.NAME),
                entry.text(Column.KIND),
                entry.text(Column.BLOC),
                entry.text(Column.HEAD),
                ListText.split(entry.text(Column.ALIASES)));
    }

    private static Task task(RegistryEntry entry, boolean measured) {
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
