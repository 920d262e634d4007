package vn.thuocdo.read.draft;

import java.util.HashSet;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import vn.thuocdo.diagnostic.Code;
import vn.thuocdo.diagnostic.Findings;
import vn.thuocdo.diagnostic.Location;
import vn.thuocdo.read.column.Column;
import vn.thuocdo.read.row.Fields;
import vn.thuocdo.read.row.UnitCell;
import vn.thuocdo.read.text.Names;

/**
 * The items whose assignments the project file leaves out ({@code only}, {@code except}), by every name that their rows and
 * the tables of units and tasks give them. What is reported of them is left out as well, and is no fault.
 */
public final class LeftOutItems {

    private final Registry units;
    private final Registry tasks;
    private final Set<List<String>> items = new HashSet<>();

    public LeftOutItems(Registry units, Registry tasks) {
        this.units = units;
        this.tasks = tasks;
    }

    public boolean isEmpty() {
        return items.isEmpty();
    }

    /** Takes a row of the assignments that is not read. */
    public void add(Fields assignment) {
        Set<String> taskNames = names(assignment, tasks, Column.TASK, Column.TASK_NAME);
        Set<String> unitNames = names(assignment, units, Column.UNIT_NAME);
        for (UnitCell unit : UnitCell.of(assignment.text(Column.UNIT), units)) {
            unitNames.addAll(names(unit.name(), units));
        }
        for (String unit : unitNames) {
            taskNames.forEach(task -> items.add(List.of(unit, task)));
        }
    }

    /** Whether a result is of such an item; another row may still assign the item. */
    public boolean have(Fields result) {
        if (items.isEmpty()) {
            return false;
        }
        Set<String> taskNames = names(result, tasks, Column.TASK);
        return names(result, units, Column.UNIT).stream()
                .anyMatch(unit -> taskNames.stream().anyMatch(task -> items.contains(List.of(unit, task))));
    }

    private static Set<String> names(Fields row, Registry known, Column... columns) {
        Set<String> names = new LinkedHashSet<>();
        for (Column column : columns) {
            names.addAll(names(row.text(column), known));
        }
        return names;
    }

    /** A name as it is written, and the id of what it is known to name. */
    private static Set<String> names(String text, Registry known) {
        Set<String> names = new LinkedHashSet<>();
        if (!text.isEmpty()) {
            names.add(Names.fold(text));
            known.one(text).ifPresent(entry -> names.add(Names.fold(entry.id())));
        }
        return names;
    }

    /** The results of one table that are left out with their items. */
    public static final class Results {

        private Optional<Location> first = Optional.empty();
        private int rows;

        public void add(Fields result) {
            first = first.or(() -> Optional.of(result.at()));
            rows++;
        }

        public void report(Findings.Builder diagnostics) {
            first.ifPresent(at -> diagnostics.add(Code.RESULTS_OF_LEFT_OUT, at, rows));
        }
    }
}
