package vn.thuocdo.read;

import java.time.LocalDate;
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
import vn.thuocdo.model.Programme;
import vn.thuocdo.model.Result;
import vn.thuocdo.model.Role;
import vn.thuocdo.model.Target;
import vn.thuocdo.model.Task;
import vn.thuocdo.model.Unit;
import vn.thuocdo.read.text.Names;

/**
 * Items that differ in nothing but the running number of their rows, as where a row was copied and numbered anew. They may be
 * two items that are called alike, so both count; that they do is noted.
 */
final class DoubledItems {

    /** What rows of one item have in common, beside what was reported of it. */
    private record Asked(
            Unit unit,
            String name,
            String group,
            String measure,
            Optional<Period> period,
            Optional<Target> target,
            Optional<LocalDate> deadline,
            Role role) {

        static Asked of(Assignment some) {
            Task task = some.task();
            return new Asked(
                    some.unit(),
                    Names.fold(task.name()),
                    task.group(),
                    task.measure(),
                    some.period(),
                    some.target(),
                    some.deadline(),
                    some.role());
        }
    }

    /** An item, as its results name it. */
    private record Item(Unit unit, Task task) {}

    private DoubledItems() {}

    /** What was read, with a note on each such item of a table that numbers its tasks. */
    static Reading noted(Reading reading) {
        Programme programme = reading.programme();
        if (!reading.numbersItsTasks()) {
            return reading;
        }
        Map<Asked, Assignment> first = new HashMap<>();
        Map<Item, Set<List<Object>>> reported = reported(programme);
        Findings.Builder notes = Findings.builder();
        for (AssignmentHistory history : programme.assignments()) {
            Assignment here = history.last();
            Assignment earlier = first.putIfAbsent(Asked.of(here), here);
            if (earlier != null && saySame(earlier, here, reported)) {
                notes.add(
                        Code.DOUBLED_ITEM,
                        here.at(),
                        here.unit().name(),
                        here.task().name(),
                        earlier.at());
            }
        }
        return new Reading(programme, reading.inputs(), reading.findings().and(notes.build()));
    }

    /** What was reported of each item: of all that is equal, nothing is left to tell two items apart. */
    private static Map<Item, Set<List<Object>>> reported(Programme programme) {
        Map<Item, Set<List<Object>>> reported = new HashMap<>();
        for (Result result : programme.results()) {
            reported.computeIfAbsent(new Item(result.unit(), result.task()), item -> new HashSet<>())
                    .add(List.of(
                            result.period(), result.day(), result.figure(), result.status(), result.completedOn()));
        }
        return reported;
    }

    private static boolean saySame(Assignment one, Assignment other, Map<Item, Set<List<Object>>> reported) {
        boolean otherTask = !one.task().id().equals(other.task().id());
        return otherTask && Objects.equals(reported.get(item(one)), reported.get(item(other)));
    }

    private static Item item(Assignment assignment) {
        return new Item(assignment.unit(), assignment.task());
    }
}
