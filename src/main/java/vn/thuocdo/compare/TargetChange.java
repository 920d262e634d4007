package vn.thuocdo.compare;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import vn.thuocdo.judge.Measurement;
import vn.thuocdo.judge.Verdict;
import vn.thuocdo.model.Comparison;
import vn.thuocdo.model.NaturalOrder;
import vn.thuocdo.model.Quantity;
import vn.thuocdo.model.Target;
import vn.thuocdo.model.Task;
import vn.thuocdo.model.Unit;
import vn.thuocdo.score.Scorecard;

/**
 * A target that units which are on both sides had before and have now otherwise.
 *
 * @param task as it is described today
 * @param units those to which the same change was made, in natural order of their ids
 */
public record TargetChange(Task task, Target before, Target after, Shift shift, List<Unit> units) {

    /** Whether it asks for more or less than before, whichever way is better. */
    public enum Shift {
        HARDER,
        EASIER,
        /** Of another kind, such as a range for a bound, or words. */
        OTHER
    }

    private record Same(String task, Target before, Target after) {}

    public TargetChange {
        units = List.copyOf(units);
    }

    /** In natural order of the tasks; the same change of several units is one. */
    static List<TargetChange> of(List<UnitChange> units) {
        Map<Same, List<Verdict>> changed = new LinkedHashMap<>();
        for (UnitChange unit : units) {
            if (unit.kind().isInBoth()) {
                Map<String, Target> then = targets(unit.before().get(0).card());
                for (Verdict verdict : unit.after().orElseThrow().verdicts()) {
                    String task = verdict.standing().assignment().task().id();
                    Optional<Target> now = verdict.standing().assignment().target();
                    String measure = verdict.standing().assignment().task().measure();
                    if (now.isPresent() && then.containsKey(task) && !isSame(measure, then.get(task), now.get())) {
                        changed.computeIfAbsent(new Same(task, then.get(task), now.get()), same -> new ArrayList<>())
                                .add(verdict);
                    }
                }
            }
        }
        List<TargetChange> changes = new ArrayList<>();
        changed.forEach((same, verdicts) -> {
            Task task = verdicts.get(0).standing().assignment().task();
            changes.add(new TargetChange(
                    task,
                    same.before(),
                    same.after(),
                    shift(task.measure(), same.before(), same.after()),
                    verdicts.stream()
                            .map(verdict -> verdict.standing().assignment().unit())
                            .sorted(Comparator.comparing(Unit::id, NaturalOrder.IDS))
                            .toList()));
        });
        // Sorting is stable: several changes of one task keep the order of their units.
        changes.sort(Comparator.comparing(change -> change.task().id(), NaturalOrder.IDS));
        return changes;
    }

    private static Map<String, Target> targets(Scorecard card) {
        Map<String, Target> targets = new LinkedHashMap<>();
        for (Verdict verdict : card.verdicts()) {
            verdict.standing()
                    .assignment()
                    .target()
                    .ifPresent(target ->
                            targets.put(verdict.standing().assignment().task().id(), target));
        }
        return targets;
    }

    /** Whether both ask for the same, however their numbers are written. */
    private static boolean isSame(String measure, Target one, Target other) {
        if (one instanceof Target.Threshold then && other instanceof Target.Threshold now) {
            return then.comparison() == now.comparison() && isSame(measure, then.bound(), now.bound());
        }
        if (one instanceof Target.Range then && other instanceof Target.Range now) {
            return isSame(measure, then.low(), now.low()) && isSame(measure, then.high(), now.high());
        }
        return one.equals(other);
    }

    private static boolean isSame(String measure, Quantity one, Quantity other) {
        return Measurement.worth(measure, one).equals(Measurement.worth(measure, other));
    }

    private static Shift shift(String measure, Target before, Target after) {
        if (!(before instanceof Target.Threshold then)
                || !(after instanceof Target.Threshold now)
                || isUpwards(then.comparison()) != isUpwards(now.comparison())
                || then.comparison() == Comparison.EXACTLY
                || now.comparison() == Comparison.EXACTLY) {
            return Shift.OTHER;
        }
        int order = Measurement.worth(measure, now.bound()).compareTo(Measurement.worth(measure, then.bound()));
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
