package vn.thuocdo.judge.measurement;

import vn.thuocdo.model.Comparison;
import vn.thuocdo.model.Figure;
import vn.thuocdo.model.Target;

/** A percentage of the plan, where the target is the plan: {@code 98,5% kế hoạch} of at least 250.000. */
final class PlanShare {

    private PlanShare() {}

    /** Whether a figure is one, and the target an amount to be reached, of which it makes so much. */
    static boolean isOf(Figure figure, Target target) {
        return figure instanceof Figure.Amount amount
                && amount.ofWholePlan()
                && amount.quantity().percent()
                && target instanceof Target.Threshold threshold
                && (threshold.comparison() == Comparison.AT_LEAST || threshold.comparison() == Comparison.MORE_THAN)
                && threshold.bound().value().signum() > 0;
    }
}
