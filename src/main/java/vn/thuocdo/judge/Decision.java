package vn.thuocdo.judge;

import vn.thuocdo.judge.measurement.Measurement;
import vn.thuocdo.model.Assignment;
import vn.thuocdo.model.Comparison;
import vn.thuocdo.model.Exemption;
import vn.thuocdo.model.Result;
import vn.thuocdo.model.Status;
import vn.thuocdo.model.Target;
import vn.thuocdo.model.TaskKind;

/** Decides what one result says about its assignment, without the method and without other reports. */
final class Decision {

    private Decision() {}

    static Outcome of(Assignment assignment, Result result) {
        if (assignment.unclear() || !result.isReadable()) {
            return new Outcome.Undecided(Outcome.Reason.UNREADABLE);
        }
        boolean byFigure = isMeasured(assignment) && result.figure().isPresent();
        if (result.claim().exemption().isPresent() && !byFigure) {
            return exempt(assignment, result.claim().exemption().get());
        }
        if (isMeasured(assignment)) {
            return measured(assignment, result);
        }
        return byStatus(
                result,
                lacksNumber(assignment) ? Outcome.Reason.TARGET_WITHOUT_NUMBER : Outcome.Reason.TASK_WITHOUT_STATUS);
    }

    /** Whether its kind is target, but it has no number. */
    static boolean lacksNumber(Assignment assignment) {
        return assignment.kind() == TaskKind.TARGET && !isMeasured(assignment);
    }

    static boolean isMeasured(Assignment assignment) {
        return assignment.target().filter(Measurement::isNumeric).isPresent();
    }

    /** Met if the target is that no case arises; else nothing shows that the target would have been met. */
    private static Outcome exempt(Assignment assignment, Exemption exemption) {
        if (exemption != Exemption.NO_CASE) {
            return new Outcome.Undecided(Outcome.Reason.WITHDRAWN);
        }
        boolean asksForNone = assignment
                .target()
                .filter(target -> target instanceof Target.Threshold threshold
                        && threshold.comparison() == Comparison.AT_MOST
                        && threshold.bound().value().signum() <= 0)
                .isPresent();
        return asksForNone ? new Outcome.Met(new Outcome.ByNoCase()) : new Outcome.Undecided(Outcome.Reason.NO_CASE);
    }

    /** A number in the target makes an item measured: the figure decides, and the status only if there is no figure. */
    private static Outcome measured(Assignment assignment, Result result) {
        if (assignment.target().filter(Measurement::isUndecidable).isPresent()) {
            return new Outcome.Undecided(Outcome.Reason.OPEN_TARGET);
        }
        if (result.figure().isEmpty()) {
            return byStatus(result, Outcome.Reason.REPORTED_WITHOUT_FIGURE);
        }
        return Measurement.of(assignment, result.figure().get())
                .map(measurement -> decided(measurement.isMet(), new Outcome.ByFigure(measurement)))
                .orElse(new Outcome.Undecided(Outcome.Reason.MISMATCH));
    }

    private static Outcome byStatus(Result result, Outcome.Reason otherwise) {
        return result.status()
                .filter(status -> status != Status.REPORTED)
                .map(status -> decided(status == Status.DONE, new Outcome.ByStatus(status)))
                .orElse(new Outcome.Undecided(otherwise));
    }

    private static Outcome decided(boolean met, Outcome.Ground ground) {
        return met ? new Outcome.Met(ground) : new Outcome.NotMet(ground);
    }
}
