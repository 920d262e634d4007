package vn.thuocdo.score;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import org.apache.commons.numbers.fraction.BigFraction;
import vn.thuocdo.judge.Verdict;
import vn.thuocdo.judge.measurement.Measurement;
import vn.thuocdo.model.Comparison;
import vn.thuocdo.model.Target;
import vn.thuocdo.model.TaskKind;

/** Counts of the targets of a scoreboard, for published figures. */
final class TargetCounts {

    private TargetCounts() {}

    /** The ids of the tasks of a kind that some items are about. */
    static Set<String> tasks(List<Verdict> items, TaskKind kind) {
        return items.stream()
                .map(verdict -> verdict.task())
                .filter(task -> task.kind() == kind)
                .map(task -> task.id())
                .collect(Collectors.toSet());
    }

    /** How many targets there are now that there were not before. */
    static long newTargets(List<Verdict> now, List<Verdict> before) {
        Set<String> known = tasks(before, TaskKind.TARGET);
        return tasks(now, TaskKind.TARGET).stream()
                .filter(task -> !known.contains(task))
                .count();
    }

    /**
     * How many targets on both boards have a stricter bound now. The strictest bound of any unit counts; an exact value
     * is not a bound.
     */
    static long harderTargets(List<Verdict> now, List<Verdict> before) {
        Map<Aim, Bound> boundsBefore = bounds(before);
        return bounds(now).entrySet().stream()
                .filter(aim -> boundsBefore.containsKey(aim.getKey())
                        && aim.getValue().isStricter(boundsBefore.get(aim.getKey())))
                .map(aim -> aim.getKey().task())
                .distinct()
                .count();
    }

    private static Map<Aim, Bound> bounds(List<Verdict> items) {
        Map<Aim, Bound> bounds = new HashMap<>();
        items.stream().map(verdict -> verdict.assignment()).forEach(assignment -> {
            if (assignment.target().orElse(null) instanceof Target.Threshold threshold
                    && threshold.comparison() != Comparison.EXACTLY) {
                Bound bound = new Bound(
                        threshold.comparison(),
                        Measurement.worth(assignment.task().measure(), threshold.bound()));
                bounds.merge(
                        new Aim(assignment.task().id(), bound.isFromBelow()),
                        bound,
                        (one, other) -> one.isStricter(other) ? one : other);
            }
        });
        return bounds;
    }

    /** The direction of a task; it may be higher for some units and lower for others. */
    private record Aim(String task, boolean fromBelow) {}

    /** A lower or an upper bound. */
    private record Bound(Comparison comparison, BigFraction value) {

        boolean isFromBelow() {
            return comparison == Comparison.AT_LEAST || comparison == Comparison.MORE_THAN;
        }

        /** Whether it is stricter than another bound of the same direction; "> 90" is stricter than "≥ 90". */
        boolean isStricter(Bound other) {
            int order = isFromBelow() ? value.compareTo(other.value) : other.value.compareTo(value);
            return order > 0 || order == 0 && excludesItself() && !other.excludesItself();
        }

        private boolean excludesItself() {
            return comparison == Comparison.MORE_THAN || comparison == Comparison.LESS_THAN;
        }
    }
}
