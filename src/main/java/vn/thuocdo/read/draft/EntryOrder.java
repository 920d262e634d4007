package vn.thuocdo.read.draft;

import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import vn.thuocdo.model.Programme;
import vn.thuocdo.model.Task;
import vn.thuocdo.model.Unit;
import vn.thuocdo.read.row.TaskMeasure;

/** The units and tasks that there are, by their entries, and in which order they stand. */
final class EntryOrder {

    private final Unit[] units;
    private final Task[] tasks;

    /** Several threads may ask, each for the items of its units. */
    private final Map<String, TaskMeasure> measures = new ConcurrentHashMap<>();

    private final int[] unitRanks;
    private final int[] taskRanks;

    /** @param unitsOf without collectives, which nothing is assigned to */
    EntryOrder(Map<RegistryEntry, Unit> unitsOf, int entries, Map<RegistryEntry, Task> tasksOf) {
        units = new Unit[entries];
        unitsOf.forEach((entry, unit) -> units[entry.number()] = unit);
        tasks = new Task[tasksOf.size()];
        tasksOf.forEach((entry, task) -> tasks[entry.number()] = task);
        unitRanks = ranks(unitsOf, entries, Programme::compare);
        taskRanks = ranks(tasksOf, tasksOf.size(), Programme::compare);
    }

    private static <T> int[] ranks(Map<RegistryEntry, T> things, int entries, Comparator<T> natural) {
        int[] ranks = new int[entries];
        List<Map.Entry<RegistryEntry, T>> sorted = things.entrySet().stream()
                .sorted((one, other) -> natural.compare(one.getValue(), other.getValue()))
                .toList();
        for (int rank = 0; rank < sorted.size(); rank++) {
            ranks[sorted.get(rank).getKey().number()] = rank;
        }
        return ranks;
    }

    Unit unit(RegistryEntry entry) {
        return unit(entry.number());
    }

    Unit unit(int number) {
        return units[number];
    }

    Task task(RegistryEntry entry) {
        return task(entry.number());
    }

    Task task(int number) {
        return tasks[number];
    }

    /** What the numbers of a task are: found once for each measure. */
    TaskMeasure measure(RegistryEntry task) {
        Task some = task(task);
        return measures.computeIfAbsent(some.measure(), first -> TaskMeasure.of(some));
    }

    /** Whether units and tasks stand in the order in which they were met. */
    boolean isAsMet() {
        return isCounting(unitRanks) && isCounting(taskRanks);
    }

    private static boolean isCounting(int[] ranks) {
        for (int entry = 0; entry < ranks.length; entry++) {
            if (ranks[entry] != entry) {
                return false;
            }
        }
        return true;
    }

    /** Where a unit stands among all, from 0. */
    int unitRank(int number) {
        return unitRanks[number];
    }

    /** Where a task stands among all, from 0. */
    int taskRank(int number) {
        return taskRanks[number];
    }
}
