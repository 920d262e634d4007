package vn.thuocdo.compare;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import vn.thuocdo.judge.Verdict;
import vn.thuocdo.model.Assignment;

/**
 * An item of units on both sides that was amended from one date to the other.
 *
 * @param before the row that was in force then
 * @param since the rows that have come into force since, at least one; the last is in force now
 */
public record AmendedItem(Assignment before, List<Assignment> since) {

    public AmendedItem {
        since = List.copyOf(since);
    }

    /** By unit, then by task. */
    static List<AmendedItem> of(List<UnitChange> units, TaskMatching tasks) {
        List<AmendedItem> amended = new ArrayList<>();
        for (UnitChange unit : units) {
            if (unit.kind().isInBoth()) {
                Map<String, Verdict> then = tasks.byIdNow(unit.before().get(0).card());
                for (Verdict now : unit.after().orElseThrow().verdicts()) {
                    Verdict before = then.get(now.task().id());
                    if (before != null) {
                        add(before, now, amended);
                    }
                }
            }
        }
        return amended;
    }

    private static void add(Verdict before, Verdict now, List<AmendedItem> amended) {
        List<Assignment> since = now.state().history().since(before.state().history());
        if (!since.isEmpty()) {
            amended.add(new AmendedItem(before.assignment(), since));
        }
    }

    /** The row in force now. */
    public Assignment after() {
        return since.get(since.size() - 1);
    }
}
