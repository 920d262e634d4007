package vn.thuocdo.read.row;

import java.util.Optional;
import org.apache.commons.numbers.fraction.BigFraction;
import vn.thuocdo.diagnostic.Code;
import vn.thuocdo.diagnostic.Findings;
import vn.thuocdo.diagnostic.Location;
import vn.thuocdo.model.Direction;
import vn.thuocdo.model.Target;
import vn.thuocdo.read.phrase.figure.TargetText;

/** The target of an assignment, now that its task is known: which way it binds, and in what the task measures. */
public final class TaskTarget {

    /** Of a share, in percent. */
    private static final BigFraction WHOLE = BigFraction.of(100);

    private TaskTarget() {}

    public static Target of(
            TargetText.Stated stated,
            Optional<Direction> direction,
            TaskMeasure measure,
            Location at,
            Findings.Builder diagnostics) {
        Target target = stated.towards(direction, measure.rank());
        if (stated.isUnclearPlace(measure.rank())) {
            diagnostics.add(Code.UNCLEAR_PLACE, at, ((Target.Unread) target).text());
            return target;
        }
        Optional<Target> measured = target.in(measure.unit());
        if (measured.isEmpty()) {
            diagnostics.add(Code.OTHER_UNIT, at, measure.text(), target.unit().text());
        }
        Target found = measured.orElse(new Target.Unread(""));
        if (found instanceof Target.Approximate approximate) {
            diagnostics.add(Code.APPROXIMATE_TARGET, at, approximate.text());
        }
        if (isAlwaysMet(found, measure.percent())) {
            diagnostics.add(Code.ALWAYS_MET, at);
        }
        return found;
    }

    /** What is counted is never below zero, and no part more than its whole. */
    private static boolean isAlwaysMet(Target target, boolean share) {
        if (!(target instanceof Target.Threshold threshold)) {
            return false;
        }
        BigFraction bound = threshold.bound().value();
        boolean whole = share && bound.compareTo(WHOLE) >= 0;
        return switch (threshold.comparison()) {
            case AT_LEAST -> bound.isZero();
            case AT_MOST -> whole;
            case LESS_THAN -> whole && bound.compareTo(WHOLE) > 0;
            default -> false;
        };
    }
}
