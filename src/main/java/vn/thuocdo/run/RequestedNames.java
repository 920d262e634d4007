package vn.thuocdo.run;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import vn.thuocdo.diagnostic.UsageError;
import vn.thuocdo.model.Assignment;
import vn.thuocdo.model.Task;
import vn.thuocdo.model.Unit;
import vn.thuocdo.read.text.Names;

/** Finds the unit or task that a request names; names match as in tables. */
final class RequestedNames {

    /** The errors for a name that names nothing, or several things. */
    private record Errors(UsageError none, UsageError near, UsageError several) {}

    private static final Errors UNIT =
            new Errors(UsageError.NO_SUCH_UNIT, UsageError.NO_SUCH_UNIT_NEAR, UsageError.SEVERAL_UNITS);
    private static final Errors TASK =
            new Errors(UsageError.NO_SUCH_TASK, UsageError.NO_SUCH_TASK_NEAR, UsageError.SEVERAL_TASKS);

    private RequestedNames() {}

    /** @throws UsageException if it names no unit, or several */
    static Unit unit(String text, List<Unit> units) {
        Names<Unit> names = new Names<>();
        for (Unit unit : units) {
            names.addId(unit.id(), unit);
            names.add(unit.name(), unit);
            unit.aliases().forEach(alias -> names.add(alias, unit));
        }
        return only(text, names, UNIT);
    }

    /**
     * A task of a unit.
     *
     * @throws UsageException if it is the name of none, or of several
     */
    static Task task(String text, List<Assignment> ofUnit, Unit unit) {
        Names<Task> names = new Names<>();
        for (Assignment assignment : ofUnit) {
            names.addId(assignment.task().id(), assignment.task());
            names.add(assignment.task().name(), assignment.task());
        }
        return only(text, names, TASK, unit.name());
    }

    private static <T> T only(String text, Names<T> names, Errors errors, String... where) {
        Set<T> found = names.find(text);
        if (found.size() == 1) {
            return found.iterator().next();
        }
        List<String> arguments = new ArrayList<>(List.of(text));
        arguments.addAll(List.of(where));
        if (found.size() > 1) {
            throw new UsageException(errors.several(), arguments.toArray());
        }
        List<String> near = names.nearest(text);
        if (near.isEmpty()) {
            throw new UsageException(errors.none(), arguments.toArray());
        }
        arguments.add(near.get(0));
        throw new UsageException(errors.near(), arguments.toArray());
    }
}
