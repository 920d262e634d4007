package vn.thuocdo.judge;

import java.util.List;
import java.util.function.Predicate;
import vn.thuocdo.diagnostic.Code;
import vn.thuocdo.diagnostic.Findings;
import vn.thuocdo.model.Assignment;
import vn.thuocdo.model.Comparison;
import vn.thuocdo.model.Target;

/**
 * Refuses a method whose rules ask for what the data holds nowhere: where no item has a deadline every item would be on
 * time, and where none can exceed its target no unit could ever pass.
 */
public final class MethodNeeds {

    private MethodNeeds() {}

    /** Each rule of the method, at its place, that the standings hold nothing for. */
    public static Findings check(Method method, List<Standing> standings) {
        Findings.Builder diagnostics = Findings.builder();
        if (lacks(standings, assignment -> assignment.bindingDeadline().isPresent())) {
            if (method.lateness().rule() != Lateness.Rule.COUNTS) {
                refuse("late", method, diagnostics);
            }
            method.gates().stream().filter(Gate::needsDeadlines).forEach(gate -> refuse(gate, method, diagnostics));
        }
        if (lacks(standings, MethodNeeds::canBeExceeded)) {
            method.gates().stream()
                    .filter(gate -> gate.trait() == Gate.Trait.EXCEEDED)
                    .forEach(gate -> refuse(gate, method, diagnostics));
        }
        return diagnostics.build();
    }

    private static boolean lacks(List<Standing> standings, Predicate<Assignment> what) {
        return !standings.isEmpty()
                && standings.stream().map(Standing::assignment).noneMatch(what);
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
