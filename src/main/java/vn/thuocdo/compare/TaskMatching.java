package vn.thuocdo.compare;

import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.function.Function;
import java.util.function.UnaryOperator;
import vn.thuocdo.judge.Verdict;
import vn.thuocdo.model.NaturalOrder;
import vn.thuocdo.model.Task;
import vn.thuocdo.score.Scoreboard;
import vn.thuocdo.score.Scorecard;

/**
 * Which task of today is which task of the base. Tasks with declared ids are the same where their ids are; a running
 * number says nothing outside its own table, and there the names decide.
 */
public final class TaskMatching {

    /** Matches tasks by their ids alone. */
    public static final TaskMatching BY_IDS = new TaskMatching(Optional.empty());

    /** By the id before, the id now; absent where ids do not change. */
    private final Optional<Map<String, String>> idsNow;

    private TaskMatching(Optional<Map<String, String>> idsNow) {
        this.idsNow = idsNow;
    }

    /**
     * Matches tasks by their names. Of several with one name, their group decides, then their number; what that leaves
     * open is no match.
     *
     * @param folded gives names that are but written differently one form
     */
    public static TaskMatching byNames(Scoreboard base, Scoreboard current, UnaryOperator<String> folded) {
        Map<String, Task> then = tasks(base);
        Map<String, Task> now = tasks(current);
        Map<String, String> idsNow = new HashMap<>();
        Function<Task, String> name = task -> folded.apply(task.name());
        Function<Task, String> group = task -> folded.apply(task.group());
        for (Function<Task, List<String>> key : List.<Function<Task, List<String>>>of(
                task -> List.of(name.apply(task), group.apply(task), task.id()),
                task -> List.of(name.apply(task), group.apply(task)),
                task -> List.of(name.apply(task), task.id()),
                task -> List.of(name.apply(task)))) {
            pair(then, now, key, idsNow);
        }
        return new TaskMatching(Optional.of(idsNow));
    }

    /** Takes out of both sides what has a key that no other task of its side has. */
    private static void pair(
            Map<String, Task> then, Map<String, Task> now, Function<Task, List<String>> key, Map<String, String> ids) {
        Map<List<String>, Task> before = unique(then, key);
        Map<List<String>, Task> after = unique(now, key);
        before.forEach((some, task) -> {
            if (after.containsKey(some)) {
                String idNow = Objects.requireNonNull(after.get(some)).id();
                ids.put(task.id(), idNow);
                then.remove(task.id());
                now.remove(idNow);
            }
        });
    }

    private static Map<List<String>, Task> unique(Map<String, Task> tasks, Function<Task, List<String>> key) {
        Map<List<String>, Task> unique = new LinkedHashMap<>();
        Set<List<String>> several = new HashSet<>();
        for (Task task : tasks.values()) {
            List<String> some = key.apply(task);
            if (unique.putIfAbsent(some, task) != null) {
                several.add(some);
            }
        }
        unique.keySet().removeAll(several);
        return unique;
    }

    private static Map<String, Task> tasks(Scoreboard board) {
        Map<String, Task> tasks = new TreeMap<>(NaturalOrder.IDS);
        for (Scorecard card : board.cards()) {
            card.verdicts().forEach(verdict -> tasks.put(verdict.task().id(), verdict.task()));
        }
        return tasks;
    }

    /** The id that a task of the base has today; absent where it is gone. */
    Optional<String> idNow(Task before) {
        return idsNow.isEmpty()
                ? Optional.of(before.id())
                : Optional.ofNullable(idsNow.get().get(before.id()));
    }

    /** The items of a unit of the base by the ids that their tasks have today, without those that are gone. */
    Map<String, Verdict> byIdNow(Scorecard before) {
        Map<String, Verdict> verdicts = new LinkedHashMap<>();
        before.verdicts().forEach(verdict -> idNow(verdict.task()).ifPresent(id -> verdicts.put(id, verdict)));
        return verdicts;
    }
}
