package vn.thuocdo.judge;

import java.util.List;
import java.util.function.Predicate;
import vn.thuocdo.diagnostic.Code;
import vn.thuocdo.diagnostic.Findings;
import vn.thuocdo.model.Assignment;
import vn.thuocdo.model.State;

/** Says what the data holds and the method does not use, or asks for and does not find, so that nothing goes silently. */
final class IgnoredData {

    private final List<Assignment> assignments;
    private final Findings.Builder diagnostics;

    private IgnoredData(List<Assignment> assignments, Findings.Builder diagnostics) {
        this.assignments = assignments;
        this.diagnostics = diagnostics;
    }

    static void note(List<Standing> standings, Method method, Findings.Builder diagnostics) {
        IgnoredData data =
                new IgnoredData(standings.stream().map(Standing::assignment).toList(), diagnostics);
        data.note(Code.COOPERATION_IGNORED, assignment -> !method.counts(assignment));
        if (!method.weighted()) {
            data.note(Code.WEIGHTS_IGNORED, assignment -> !assignment.weight().isOne());
        }
        Predicate<Assignment> scored = assignment -> method.counts(assignment) && assignment.state() == State.ACTIVE;
        if (method.targetsOnly()) {
            data.note(Code.UNTARGETED_LEFT_OUT, scored.and(assignment -> !isMeasured(assignment)));
        }
        if (method.credit().needsBaseline()) {
            data.note(
                    Code.NO_BASELINE,
                    scored.and(assignment -> isMeasured(assignment)
                            && Measurement.baseline(assignment).isEmpty()));
        }
    }

    /** One diagnostic at the first of those that match, with their number. */
    private void note(Code code, Predicate<Assignment> which) {
        List<Assignment> some = assignments.stream().filter(which).toList();
        if (!some.isEmpty()) {
            diagnostics.add(code, some.get(0).at(), some.size());
        }
    }

    private static boolean isMeasured(Assignment assignment) {
        return assignment.target().filter(Measurement::isNumeric).isPresent();
    }
}
