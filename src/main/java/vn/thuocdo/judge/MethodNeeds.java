package vn.thuocdo.judge;

import java.util.List;
import vn.thuocdo.diagnostic.Code;
import vn.thuocdo.diagnostic.Findings;
import vn.thuocdo.judge.method.Gate;
import vn.thuocdo.judge.method.Lateness;
import vn.thuocdo.judge.method.Method;
import vn.thuocdo.model.Assignment;
import vn.thuocdo.model.Comparison;
import vn.thuocdo.model.Target;

/**
 * Whether the data has what the rules of a method need. A method that needs data which no item has is refused: if no
 * item has a deadline, every item would be on time; if no target can be exceeded, no unit could pass such a gate.
 *
 * @param anything whether there is any item
 * @param deadlines whether any has a deadline
 * @param exceedable whether the target of any can be exceeded
 */
public record MethodNeeds(boolean anything, boolean deadlines, boolean exceedable) {

    /** No items. */
    public static final MethodNeeds NONE = new MethodNeeds(false, false, false);

    /** A finding for each rule of a method that finds no data in some states, at the place of the rule. */
    public static Findings check(Method method, List<ItemState> states) {
        return NONE.and(states).findings(method);
    }

    private MethodNeeds and(List<ItemState> states) {
        MethodNeeds needs = this;
        for (ItemState state : states) {
            needs = needs.and(state);
        }
        return needs;
    }

    /** These items and one more. */
    MethodNeeds and(ItemState state) {
        if (anything && deadlines && exceedable) {
            return this;
        }
        Assignment assignment = state.assignment();
        return new MethodNeeds(
                true, deadlines || assignment.bindingDeadline().isPresent(), exceedable || canBeExceeded(assignment));
    }

    /** These items and others. */
    public MethodNeeds and(MethodNeeds others) {
        return new MethodNeeds(
                anything || others.anything, deadlines || others.deadlines, exceedable || others.exceedable);
    }

    /** A finding for each rule of a method without data, at the place of the rule. */
    public Findings findings(Method method) {
        Findings.Builder diagnostics = Findings.builder();
        if (anything && !deadlines) {
            if (method.lateness().rule() != Lateness.Rule.COUNTS) {
                refuse("late", method, diagnostics);
            }
            method.gates().stream().filter(Gate::needsDeadlines).forEach(gate -> refuse(gate, method, diagnostics));
        }
        if (anything && !exceedable) {
            method.gates().stream()
                    .filter(gate -> gate.trait() == Gate.Trait.EXCEEDED)
                    .forEach(gate -> refuse(gate, method, diagnostics));
        }
        return diagnostics.build();
    }

    private static boolean canBeExceeded(Assignment assignment) {
        return assignment
                .target()
                .filter(target -> target instanceof Target.Threshold threshold
                        && (threshold.comparison() == Comparison.AT_LEAST
                                || threshold.comparison() == Comparison.MORE_THAN)
                        && threshold.bound().value().signum() > 0)
                .isPresent();
    }

    private static void refuse(String rule, Method method, Findings.Builder diagnostics) {
        diagnostics.add(Code.METHOD_WITHOUT_DATA, method.at(), method.id(), rule);
    }

    private static void refuse(Gate gate, Method method, Findings.Builder diagnostics) {
        diagnostics.add(Code.METHOD_WITHOUT_DATA, gate.at(), method.id(), gate.text());
    }
}
