package vn.thuocdo.read;

import java.util.Optional;
import vn.thuocdo.diagnostic.Code;
import vn.thuocdo.diagnostic.Findings;
import vn.thuocdo.diagnostic.Location;
import vn.thuocdo.model.Comparison;
import vn.thuocdo.model.Quantity;
import vn.thuocdo.model.Target;
import vn.thuocdo.model.Task;
import vn.thuocdo.read.phrase.TargetText;
import vn.thuocdo.read.text.MeasureText;

/** The target of an assignment, now that its task is known: which way it binds, and in what the task measures. */
final class TaskTarget {

    private TaskTarget() {}

    static Target of(TargetText.Stated stated, Task task, Location at, Findings.Builder diagnostics) {
        Target target = stated.towards(task.direction(), MeasureText.isRank(task.measure()));
        Optional<Target> measured = target.in(MeasureText.measure(task.measure()));
        if (measured.isEmpty()) {
            diagnostics.add(Code.OTHER_UNIT, at, task.measure(), unit(target));
        }
        Target found = measured.orElse(new Target.Unread(""));
        if (found instanceof Target.Approximate approximate) {
            diagnostics.add(Code.APPROXIMATE_TARGET, at, approximate.text());
        }
        if (isAlwaysMet(found)) {
            diagnostics.add(Code.ALWAYS_MET, at);
        }
        return found;
    }

    private static String unit(Target target) {
        Quantity bound = target instanceof Target.Range range ? range.high() : ((Target.Threshold) target).bound();
        return bound.unit().text();
    }

    /** What is counted is never below zero. */
    private static boolean isAlwaysMet(Target target) {
        if (!(target instanceof Target.Threshold threshold)) {
            return false;
        }
        int sign = threshold.bound().value().signum();
        return threshold.comparison() == Comparison.AT_LEAST && sign == 0;
    }
}
