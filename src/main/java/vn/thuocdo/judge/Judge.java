package vn.thuocdo.judge;

import java.time.LocalDate;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.apache.commons.numbers.fraction.BigFraction;
import vn.thuocdo.diagnostic.Checked;
import vn.thuocdo.diagnostic.Code;
import vn.thuocdo.diagnostic.Findings;
import vn.thuocdo.model.Assignment;
import vn.thuocdo.model.Figure;
import vn.thuocdo.model.Result;
import vn.thuocdo.model.State;
import vn.thuocdo.model.Status;
import vn.thuocdo.model.TaskKind;

/** Turns standings into verdicts. */
public final class Judge {

    private final Method method;
    private final Optional<LocalDate> asOf;
    private final Findings.Builder diagnostics = Findings.builder();
    private final BestActuals best;

    private Judge(Method method, Optional<LocalDate> asOf, BestActuals best) {
        this.method = method;
        this.asOf = asOf;
        this.best = best;
    }

    /**
     * The verdict of each standing that the method scores, in the same order. The same standings can be judged by any
     * number of methods, each with findings of its own: what is wrong with the data is found each time.
     */
    public static Checked<List<Verdict>> judge(List<Standing> standings, Method method, Optional<LocalDate> asOf) {
        List<Standing> scored = standings.stream()
                .filter(standing -> method.counts(standing.assignment()))
                .toList();
        Judge judge = new Judge(method, asOf, BestActuals.of(scored, method.credit()));
        IgnoredData.note(standings, method, judge.diagnostics);
        List<Verdict> verdicts = scored.stream().map(judge::verdict).toList();
        return new Checked<>(verdicts, judge.diagnostics.build());
    }

    private Verdict verdict(Standing standing) {
        Assignment assignment = standing.assignment();
        Outcome outcome = outcome(standing);
        Optional<Measured> measured = measured(assignment, outcome);
        BigFraction merit = measured.map(method.credit()::of).orElse(whole(outcome));
        Optional<LocalDate> completed = outcome instanceof Outcome.Met ? completed(standing) : Optional.empty();
        boolean late = isAfter(completed, assignment.bindingDeadline());
        boolean excused =
                late && method.lateness().waivable() && !assignment.waiver().isEmpty();
        BigFraction credit = late && !excused ? method.lateness().after(merit) : merit;
        return new Verdict(
                standing, outcome, measured, method.weight(assignment), merit, credit, completed, late, excused);
    }

    /** What the credit rule is given where a figure decided. */
    private Optional<Measured> measured(Assignment assignment, Outcome outcome) {
        return outcome.measurement()
                .map(measurement -> new Measured(
                        measurement,
                        assignment.baseline().map(measurement::onScale),
                        best.of(assignment, measurement)));
    }

    /** What a status decided is whole or nothing. */
    private static BigFraction whole(Outcome outcome) {
        return outcome instanceof Outcome.Met ? BigFraction.ONE : BigFraction.ZERO;
    }

    private Outcome outcome(Standing standing) {
        Assignment assignment = standing.assignment();
        if (assignment.state() != State.ACTIVE) {
            diagnostics.add(
                    Code.EXCLUDED,
                    assignment.at(),
                    assignment.unit().id(),
                    assignment.task().id());
            return new Outcome.Excluded(assignment.state());
        }
        if (method.targetsOnly() && !isMeasured(assignment)) {
            return new Outcome.Untargeted();
        }
        if (standing.counted().isEmpty()) {
            return new Outcome.Unreported();
        }
        Result result = standing.counted().get();
        Outcome outcome = outcome(assignment, result);
        warn(assignment, result, outcome);
        return outcome;
    }

    private static Outcome outcome(Assignment assignment, Result result) {
        if (isMeasured(assignment)) {
            return measured(assignment, result);
        }
        if (assignment.kind() == TaskKind.TARGET) {
            return new Outcome.Undecided(Outcome.Reason.TARGET_WITHOUT_NUMBER);
        }
        return byStatus(result, Outcome.Reason.TASK_WITHOUT_STATUS);
    }

    /** A target value makes an item measured: the figure decides, and only where there is none the status. */
    private static Outcome measured(Assignment assignment, Result result) {
        if (assignment.target().filter(Measurement::isOpen).isPresent()) {
            return new Outcome.Undecided(Outcome.Reason.OPEN_TARGET);
        }
        if (result.figure().isEmpty()) {
            return byStatus(result, Outcome.Reason.REPORTED_WITHOUT_FIGURE);
        }
        return measurement(assignment, result.figure().get())
                .map(measurement -> decided(measurement.isMet(), new Outcome.ByFigure(measurement)))
                .orElse(new Outcome.Undecided(Outcome.Reason.MISMATCH));
    }

    private static boolean isMeasured(Assignment assignment) {
        return assignment.target().filter(Measurement::isNumeric).isPresent();
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

    private static Optional<Measurement> measurement(Assignment assignment, Figure figure) {
        return Measurement.of(assignment, figure);
    }

    private void warn(Assignment assignment, Result result, Outcome outcome) {
        String unit = assignment.unit().id();
        String task = assignment.task().id();
        if (outcome instanceof Outcome.Undecided undecided) {
            switch (undecided.reason()) {
                case TARGET_WITHOUT_NUMBER -> diagnostics.add(Code.TARGET_WITHOUT_NUMBER, assignment.at(), unit, task);
                case TASK_WITHOUT_STATUS -> diagnostics.add(Code.TASK_WITHOUT_STATUS, result.at(), unit, task);
                case REPORTED_WITHOUT_FIGURE -> diagnostics.add(Code.REPORTED_WITHOUT_FIGURE, result.at(), unit, task);
                case MISMATCH, OPEN_TARGET -> {
                    // Said when the facts were established.
                }
            }
        } else if (outcome instanceof Outcome.Met met && met.ground() instanceof Outcome.ByStatus) {
            if (isMeasured(assignment)) {
                diagnostics.add(Code.CLAIMED_WITHOUT_FIGURE, result.at(), unit, task);
            }
        } else if (contradicts(result.status(), outcome)) {
            diagnostics.add(Code.STATUS_CONTRADICTS_FIGURE, result.at(), unit, task);
        }
    }

    /**
     * A figure that is met contradicts "not done" and "not started", one that is not contradicts "done". Work that goes
     * on beyond its target contradicts nothing.
     */
    private static boolean contradicts(Optional<Status> status, Outcome outcome) {
        if (status.isEmpty()) {
            return false;
        }
        return switch (status.get()) {
            case DONE -> outcome instanceof Outcome.NotMet;
            case NOT_DONE, NOT_STARTED -> outcome instanceof Outcome.Met;
            case IN_PROGRESS, REPORTED -> false;
        };
    }

    /** The day an item was met on: the day of completion stated last, else the day of its earliest met result. */
    private Optional<LocalDate> completed(Standing standing) {
        Optional<LocalDate> stated = Optional.empty();
        Optional<Result> first = Optional.empty();
        for (Result result : uncorrected(standing)) {
            if (outcome(standing.assignment(), result) instanceof Outcome.Met) {
                stated = result.completedOn().isPresent() ? result.completedOn() : stated;
                first = first.isPresent() ? first : Optional.of(result);
            }
        }
        return stated.isPresent() ? stated : Standing.day(first.orElseThrow(), asOf);
    }

    private static boolean isAfter(Optional<LocalDate> completed, Optional<LocalDate> deadline) {
        return deadline.isPresent() && completed.isPresent() && completed.get().isAfter(deadline.get());
    }

    /** What was reported up to the result that counts, by day, without what was corrected within its day. */
    private List<Result> uncorrected(Standing standing) {
        List<Result> results = standing.results();
        Map<Optional<LocalDate>, Optional<LocalDate>> lastSent = new HashMap<>();
        for (Result result : results) {
            lastSent.put(Standing.day(result, asOf), result.reportedOn());
        }
        results.removeIf(result -> !lastSent.get(Standing.day(result, asOf)).equals(result.reportedOn()));
        return results;
    }
}
