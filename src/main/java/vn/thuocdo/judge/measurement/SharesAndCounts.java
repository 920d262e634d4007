package vn.thuocdo.judge.measurement;

import vn.thuocdo.model.Assignment;
import vn.thuocdo.model.Comparison;
import vn.thuocdo.model.Figure;
import vn.thuocdo.model.Target;

/** Targets that a figure may be measured against as a share or as a count. */
final class SharesAndCounts {

    private SharesAndCounts() {}

    /** What a target asks of a figure: "25/25 xã" a share of one, so many communes of another. */
    static Target asked(Assignment assignment, Figure figure) {
        Target target = assignment.target().orElseThrow();
        if (!(target instanceof Target.Part part)) {
            return target;
        }
        boolean share = figure instanceof Figure.Ratio
                || figure instanceof Figure.Amount amount && amount.quantity().percent()
                || assignment.task().measure().contains("%");
        return share ? part.asShare() : part.asCount();
    }

    /** Whether a figure is a percentage of the plan, and the target what was planned: {@code 98,5% kế hoạch} of at least 250.000. */
    static boolean isOfPlan(Figure figure, Target target) {
        return figure instanceof Figure.Amount amount
                && amount.ofWholePlan()
                && amount.quantity().percent()
                && target instanceof Target.Threshold threshold
                && (threshold.comparison() == Comparison.AT_LEAST || threshold.comparison() == Comparison.MORE_THAN)
                && threshold.bound().value().signum() > 0;
    }
}
