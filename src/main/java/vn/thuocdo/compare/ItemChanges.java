package vn.thuocdo.compare;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import vn.thuocdo.judge.Outcome;
import vn.thuocdo.judge.Verdict;

/**
 * The items of units on both sides that are met on one side alone; each list by unit, then by task. Items that were
 * cancelled since, or no longer apply, are in neither list.
 *
 * @param metNow not met before, and met now; as they are judged now
 * @param metNoMore met before, and not met now; as they are judged now
 */
public record ItemChanges(List<Verdict> metNow, List<Verdict> metNoMore) {
    public ItemChanges {
        metNow = List.copyOf(metNow);
        metNoMore = List.copyOf(metNoMore);
    }

    static ItemChanges of(List<UnitChange> units, TaskMatching tasks) {
        List<Verdict> metNow = new ArrayList<>();
        List<Verdict> metNoMore = new ArrayList<>();
        for (UnitChange unit : units) {
            if (unit.kind().isInBoth()) {
                Map<String, Verdict> then = tasks.byIdNow(unit.before().get(0).card());
                for (Verdict now : unit.after().orElseThrow().verdicts()) {
                    Verdict before = then.get(now.task().id());
                    if (before != null && isAssigned(before) && isAssigned(now) && before.isMet() != now.isMet()) {
                        (now.isMet() ? metNow : metNoMore).add(now);
                    }
                }
            }
        }
        return new ItemChanges(metNow, metNoMore);
    }

    private static boolean isAssigned(Verdict verdict) {
        return !(verdict.outcome() instanceof Outcome.Excluded);
    }
}
