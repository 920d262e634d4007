package vn.thuocdo.compare;

import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.function.Predicate;
import vn.thuocdo.model.NaturalOrder;
import vn.thuocdo.model.Task;
import vn.thuocdo.model.TaskKind;
import vn.thuocdo.score.Scoreboard;

/**
 * The tasks that were assigned on either side, told apart by their ids; each list in natural order of the ids.
 *
 * @param carriedOver those on both sides, as they are described today
 */
public record Catalogue(List<Task> added, List<Task> dropped, List<Task> carriedOver) {
    public Catalogue {
        added = List.copyOf(added);
        dropped = List.copyOf(dropped);
        carriedOver = List.copyOf(carriedOver);
    }

    static Catalogue of(Scoreboard base, Scoreboard current) {
        Map<String, Task> then = tasks(base);
        Map<String, Task> now = tasks(current);
        return new Catalogue(
                those(now, task -> !then.containsKey(task.id())),
                those(then, task -> !now.containsKey(task.id())),
                those(now, task -> then.containsKey(task.id())));
    }

    private static Map<String, Task> tasks(Scoreboard board) {
        Map<String, Task> tasks = new TreeMap<>(NaturalOrder.IDS);
        board.verdicts()
                .forEach(verdict -> tasks.put(
                        verdict.standing().assignment().task().id(),
                        verdict.standing().assignment().task()));
        return tasks;
    }

    private static List<Task> those(Map<String, Task> tasks, Predicate<Task> which) {
        return tasks.values().stream().filter(which).toList();
    }

    /** How many more items of a kind there are now than before; below 0 for fewer. */
    public int more(TaskKind kind) {
        return count(added, kind) - count(dropped, kind);
    }

    public static int count(Collection<Task> tasks, TaskKind kind) {
        return (int) tasks.stream().filter(task -> task.kind() == kind).count();
    }
}
