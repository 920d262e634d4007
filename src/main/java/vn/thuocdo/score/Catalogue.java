package vn.thuocdo.score;

import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.stream.Collectors;
import org.apache.commons.numbers.fraction.BigFraction;
import vn.thuocdo.judge.Measurement;
import vn.thuocdo.judge.Verdict;
import vn.thuocdo.model.Comparison;
import vn.thuocdo.model.Target;
import vn.thuocdo.model.TaskKind;

/** What the items of scoreboards say of the catalogue of tasks. */
final class Catalogue {

    private Catalogue() {}

    /** The ids of the tasks of a kind that some items are about. */
    static Set<String> tasks(List<Verdict> items, TaskKind kind) {
        return items.stream()
                .map(verdict -> verdict.standing().assignment().task())
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

    /** How many targets of both have a stricter bound now, of those set to any unit the strictest; an exact value is no bound. */
    static long harderTargets(List<Verdict> now, List<Verdict> before) {
        Set<String> harder = new HashSet<>();
        for (boolean fromBelow : new boolean[] {true, false}) {
            Map<String, Bound> boundsBefore = bounds(before, fromBelow);
            bounds(now, fromBelow)
                    .forEach((task, bound) -> Optional.ofNullable(boundsBefore.get(task))
                            .filter(bound::isStricter)
                            .ifPresent(old -> harder.add(task)));
        }
        return harder.size();
    }

    private static Map<String, Bound> bounds(List<Verdict> items, boolean fromBelow) {
        Map<String, Bound> bounds = new TreeMap<>();
        items.stream().map(verdict -> verdict.standing().assignment()).forEach(assignment -> {
            if (assignment.target().orElse(null) instanceof Target.Threshold threshold
                    && threshold.comparison() != Comparison.EXACTLY
                    && isFromBelow(threshold.comparison()) == fromBelow) {
                BigFraction value = Measurement.worth(assignment.task().measure(), threshold.bound());
                bounds.merge(
                        assignment.task().id(),
                        new Bound(threshold.comparison(), value),
                        (one, other) -> one.isStricter(other) ? one : other);
            }
        });
        return bounds;
    }

    private static boolean isFromBelow(Comparison comparison) {
        return comparison == Comparison.AT_LEAST || comparison == Comparison.MORE_THAN;
    }

    /** A bound to be reached from below, or to stay under. */
    private record Bound(Comparison comparison, BigFraction value) {

        /** Than another from the same side; "> 90" asks for more than "≥ 90". */
        boolean isStricter(Bound other) {
            int order = value.compareTo(other.value);
            if (order == 0) {
                return excludesItself() && !other.excludesItself();
            }
            return order > 0 == isFromBelow(comparison);
        }

        private boolean excludesItself() {
            return comparison == Comparison.MORE_THAN || comparison == Comparison.LESS_THAN;
        }
    }
}
