package vn.thuocdo.read.draft;

import java.util.BitSet;
import vn.thuocdo.model.Quantity;

/** Tasks that have a number for a target which does not say which way it binds, and on which side of their baselines. */
final class BareTargets {

    private final BitSet tasks = new BitSet();
    private final BitSet below = new BitSet();
    private final BitSet notBelow = new BitSet();

    /** Such a target, of a row that has no baseline. */
    void add(int task) {
        tasks.set(task);
    }

    /** The target of a row, if it is one. */
    void add(DraftAssignment draft) {
        int task = draft.task().number();
        draft.bareTarget().ifPresent(target -> {
            tasks.set(task);
            draft.terms()
                    .baseline()
                    .filter(start -> isAlike(start, target))
                    .ifPresent(start -> (target.compareTo(start) < 0 ? below : notBelow).set(task));
        });
    }

    /** Whether both count the same in the same unit. */
    static boolean isAlike(Quantity one, Quantity other) {
        return one.percent() == other.percent() && one.unit().equals(other.unit());
    }

    /** Whether a row sets such a target for a task. */
    boolean has(RegistryEntry task) {
        return tasks.get(task.number());
    }

    /** Whether a task is to fall, wherever a row says from where. */
    boolean allLieBelowBaselines(RegistryEntry task) {
        return below.get(task.number()) && !notBelow.get(task.number());
    }
}
