package vn.thuocdo.compare;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.TreeMap;
import java.util.function.Function;
import java.util.stream.Stream;
import vn.thuocdo.model.NaturalOrder;
import vn.thuocdo.model.Task;
import vn.thuocdo.model.TaskKind;
import vn.thuocdo.score.Scoreboard;

/**
 * The tasks that were assigned on either side, as {@link TaskMatching} matches them; each list in natural order of the ids. What is
 * cancelled or not applicable for all of its units is not assigned.
 */
public record TaskChanges(List<Task> added, List<Task> dropped, List<CarriedOver> carriedOver) {

    /** A task on both sides, with its description before and now. */
    public record CarriedOver(Task before, Task after) {

        /** Whether a task became a target or the other way round. */
        public boolean isOfAnotherKind() {
            return before.kind() != after.kind();
        }
    }

    public TaskChanges {
        added = List.copyOf(added);
        dropped = List.copyOf(dropped);
        carriedOver = List.copyOf(carriedOver);
    }

    static TaskChanges of(Scoreboard base, Scoreboard current, TaskMatching matching) {
        Map<String, Task> then = new TreeMap<>(NaturalOrder.IDS);
        List<Task> gone = new ArrayList<>();
        Map<String, Task> now = tasks(current);
        for (Task task : tasks(base).values()) {
            Optional<String> id = matching.idNow(task).filter(now::containsKey);
            id.ifPresentOrElse(some -> then.put(some, task), () -> gone.add(task));
        }
        return new TaskChanges(
                notIn(then, now),
                gone,
                now.values().stream()
                        .filter(task -> then.containsKey(task.id()))
                        .map(task -> new CarriedOver(Objects.requireNonNull(then.get(task.id())), task))
                        .toList());
    }

    private static Map<String, Task> tasks(Scoreboard board) {
        Map<String, Task> tasks = new TreeMap<>(NaturalOrder.IDS);
        board.cards().stream()
                .flatMap(card -> card.assignments().stream())
                .forEach(assignment -> tasks.put(assignment.task().id(), assignment.task()));
        return tasks;
    }

    private static List<Task> notIn(Map<String, Task> others, Map<String, Task> tasks) {
        return tasks.values().stream()
                .filter(task -> !others.containsKey(task.id()))
                .toList();
    }

    /** Whether exactly the same tasks of the same kinds were assigned. */
    public boolean isUnchanged() {
        return added.isEmpty() && dropped.isEmpty() && carriedOver.stream().noneMatch(CarriedOver::isOfAnotherKind);
    }

    public int before(TaskKind kind) {
        return count(kind, Stream.concat(dropped.stream(), carriedOver(CarriedOver::before)));
    }

    public int after(TaskKind kind) {
        return count(kind, Stream.concat(added.stream(), carriedOver(CarriedOver::after)));
    }

    /** How many more items of a kind there are now than before; below 0 for fewer. */
    public int difference(TaskKind kind) {
        return after(kind) - before(kind);
    }

    public int added(TaskKind kind) {
        return count(kind, added.stream());
    }

    public int dropped(TaskKind kind) {
        return count(kind, dropped.stream());
    }

    /** How many that are of a kind now were there before. */
    public int carriedOver(TaskKind kind) {
        return count(kind, carriedOver(CarriedOver::after));
    }

    private Stream<Task> carriedOver(Function<CarriedOver, Task> side) {
        return carriedOver.stream().map(side);
    }

    private static int count(TaskKind kind, Stream<Task> tasks) {
        return (int) tasks.filter(task -> task.kind() == kind).count();
    }
}
