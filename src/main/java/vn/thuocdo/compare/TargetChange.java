package vn.thuocdo.compare;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.apache.commons.numbers.fraction.BigFraction;
import vn.thuocdo.judge.Verdict;
import vn.thuocdo.judge.measurement.Measurement;
import vn.thuocdo.model.Assignment;
import vn.thuocdo.model.Comparison;
import vn.thuocdo.model.NaturalOrder;
import vn.thuocdo.model.Quantity;
import vn.thuocdo.model.Target;
import vn.thuocdo.model.Task;
import vn.thuocdo.model.Unit;

/**
 * A changed target of units on both sides.
 *
 * @param task as it is described today
 * @param units those to which the same change was made, in natural order of their ids
 */
public record TargetChange(Task task, Target before, Target after, Shift shift, List<Unit> units) {

    /** Whether it asks for more or less than before. */
    public enum Shift {
        HARDER,
        EASIER,
        /** A target of another kind, such as a range in place of a bound, or words. */
        OTHER
    }

    private record Same(String task, Asked before, Asked after) {}

    /** A target in the measure of its own time: a bare 90 of a task measured in % is 90 %, elsewhere it is a count. */
    private record Asked(Target target, String measure) {

        static Optional<Asked> of(Verdict verdict) {
            Assignment assignment = verdict.assignment();
            return assignment
                    .target()
                    .map(target -> new Asked(target, assignment.task().measure()));
        }

        BigFraction worth(Quantity quantity) {
            return Measurement.worth(measure, quantity);
        }

        /** Whether its number is a share of a whole: a percentage, or a bare number of at most 1. */
        boolean isShare(Quantity bound) {
            return Measurement.isPercent(measure, target) || worth(bound).compareTo(BigFraction.ONE) <= 0;
        }
    }

    public TargetChange {
        units = List.copyOf(units);
    }

    /** The changed targets in natural order of the tasks; the same change for several units is one. */
    static List<TargetChange> of(List<UnitChange> units, TaskMatching tasks) {
        Map<Same, List<Verdict>> changed = new LinkedHashMap<>();
        for (UnitChange unit : units) {
            if (unit.kind().isInBoth()) {
                Map<String, Asked> then =
                        asked(tasks.byIdNow(unit.before().get(0).card()));
                for (Verdict verdict : unit.after().orElseThrow().verdicts()) {
                    String task = verdict.task().id();
                    Optional<Asked> now = Asked.of(verdict);
                    if (now.isPresent() && then.containsKey(task) && !isSame(then.get(task), now.get())) {
                        changed.computeIfAbsent(new Same(task, then.get(task), now.get()), same -> new ArrayList<>())
                                .add(verdict);
                    }
                }
            }
        }
        List<TargetChange> changes = new ArrayList<>();
        changed.forEach((same, verdicts) -> {
            Task task = verdicts.get(0).task();
            changes.add(new TargetChange(
                    task,
                    same.before().target(),
                    same.after().target(),
                    shift(same.before(), same.after()),
                    verdicts.stream()
                            .map(verdict -> verdict.unit())
                            .sorted(Comparator.comparing(Unit::id, NaturalOrder.IDS))
                            .toList()));
        });
        // Sorting is stable: several changes of one task keep the order of their units.
        changes.sort(Comparator.comparing(change -> change.task().id(), NaturalOrder.IDS));
        return changes;
    }

    private static Map<String, Asked> asked(Map<String, Verdict> items) {
        Map<String, Asked> asked = new LinkedHashMap<>();
        items.forEach((task, verdict) -> Asked.of(verdict).ifPresent(some -> asked.put(task, some)));
        return asked;
    }

    /** Whether both ask for the same, however their numbers are written. */
    private static boolean isSame(Asked one, Asked other) {
        if (one.target() instanceof Target.Threshold then && other.target() instanceof Target.Threshold now) {
            return then.comparison() == now.comparison()
                    && one.worth(then.bound()).equals(other.worth(now.bound()));
        }
        if (one.target() instanceof Target.Range then && other.target() instanceof Target.Range now) {
            return then.ends().equals(now.ends())
                    && one.worth(then.low()).equals(other.worth(now.low()))
                    && one.worth(then.high()).equals(other.worth(now.high()));
        }
        return one.target().equals(other.target());
    }

    private static Shift shift(Asked before, Asked after) {
        if (!(before.target() instanceof Target.Threshold then)
                || !(after.target() instanceof Target.Threshold now)
                || isUpwards(then.comparison()) != isUpwards(now.comparison())
                || then.comparison() == Comparison.EXACTLY
                || now.comparison() == Comparison.EXACTLY
                || before.isShare(then.bound()) != after.isShare(now.bound())) {
            return Shift.OTHER;
        }
        int order = after.worth(now.bound()).compareTo(before.worth(then.bound()));
        if (order == 0) {
            // "> 90" asks for more than "≥ 90".
            boolean stricter = now.comparison() == Comparison.MORE_THAN || now.comparison() == Comparison.LESS_THAN;
            return stricter ? Shift.HARDER : Shift.EASIER;
        }
        return order > 0 == isUpwards(now.comparison()) ? Shift.HARDER : Shift.EASIER;
    }

    private static boolean isUpwards(Comparison comparison) {
        return comparison == Comparison.AT_LEAST || comparison == Comparison.MORE_THAN;
    }
}
