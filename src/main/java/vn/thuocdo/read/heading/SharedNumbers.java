package vn.thuocdo.read.heading;

import java.util.HashMap;
import java.util.Map;
import java.util.Optional;

/**
 * What the running numbers of several tables of assignments are worth together. Where one stands before different tasks in
 * two of them, as where the sheet of each unit begins with 1, a number names a task only together with the task's name, in all
 * tables.
 */
public final class SharedNumbers {

    /** A number that stands before two tasks, each in a table of its own. */
    public record Difference(String number, RunningNumbers.Named here, RunningNumbers.Named earlier) {}

    private final Map<String, RunningNumbers.Named> first = new HashMap<>();
    private boolean differ;

    /**
     * Compares the numbers of a further table with those before; returns the first difference of all tables, and nothing
     * once it was found.
     */
    public Optional<Difference> add(RunningNumbers ofTable) {
        Optional<Difference> found = Optional.empty();
        for (Map.Entry<String, RunningNumbers.Named> numbered : ofTable.named().entrySet()) {
            RunningNumbers.Named here = numbered.getValue();
            RunningNumbers.Named earlier = first.putIfAbsent(numbered.getKey(), here);
            if (earlier != null && !differ && !earlier.folded().equals(here.folded())) {
                differ = true;
                found = Optional.of(new Difference(numbered.getKey(), here, earlier));
            }
        }
        return found;
    }

    /** Whether a number stands before different tasks in two tables. */
    public boolean differ() {
        return differ;
    }
}
