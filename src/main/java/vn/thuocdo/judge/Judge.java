package vn.thuocdo.judge;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.apache.commons.numbers.fraction.BigFraction;
import vn.thuocdo.diagnostic.Argument;
import vn.thuocdo.diagnostic.Checked;
import vn.thuocdo.diagnostic.Code;
import vn.thuocdo.diagnostic.Findings;
import vn.thuocdo.judge.credit.CreditInput;
import vn.thuocdo.judge.measurement.Measurement;
import vn.thuocdo.judge.method.Method;
import vn.thuocdo.judge.method.TimeUnknown;
import vn.thuocdo.model.Assignment;
import vn.thuocdo.model.Claim;
import vn.thuocdo.model.Result;
import vn.thuocdo.model.State;
import vn.thuocdo.model.Status;

/** Judges items by a method: states of items come in, verdicts go out. */
public final class Judge {

    private final Method method;
    private final Optional<LocalDate> asOf;
    private final BestActuals best;
    private final IgnoredData.Counter ignored;
    private final Findings.Builder diagnostics = Findings.builder();

    private Judge(Method method, Optional<LocalDate> asOf, BestActuals best) {
        this.method = method;
        this.asOf = asOf;
        this.best = best;
        this.ignored = new IgnoredData.Counter(method);
    }

    /**
     * A judge that gets the items of a programme unit by unit.
     *
     * @param best the best figures of all units
     */
    public static Judge of(Method method, Optional<LocalDate> asOf, BestActuals best) {
        return new Judge(method, asOf, best);
    }

    /**
     * The verdict of each state that the method scores, in the same order. The same states can be judged by any
     * number of methods, each with findings of its own: what is wrong with the data is found each time.
     */
    public static Checked<List<Verdict>> judge(List<ItemState> states, Method method, Optional<LocalDate> asOf) {
        Judge judge = new Judge(method, asOf, BestActuals.of(states, method));
        List<Verdict> verdicts = judge.verdicts(states);
        return new Checked<>(verdicts, judge.objections().findings());
    }

    /** The verdict of each of some states that the method scores, in the same order. */
    public List<Verdict> verdicts(List<ItemState> states) {
        List<Verdict> verdicts = new ArrayList<>(states.size());
        for (ItemState state : states) {
            verdictOf(state).ifPresent(verdicts::add);
        }
        return verdicts;
    }

    /** The verdict of an item's state; absent where the method does not score it. */
    Optional<Verdict> verdictOf(ItemState state) {
        ignored.add(state.assignment(), 1);
        return method.counts(state.assignment()) ? Optional.of(verdict(state)) : Optional.empty();
    }

    /** Counts items that got the verdict of another item. */
    void repeat(Verdict verdict, int times) {
        ignored.add(verdict.state().assignment(), times);
    }

    /** How many findings there are so far about single items. */
    int findingsSoFar() {
        return diagnostics.count();
    }

    /** Whether all met items earn the same, and all others the same, whatever their figures. */
    boolean isAllOrNothing() {
        return method.credit().isAllOrNothing();
    }

    /** The same judge, without its findings. */
    public Judge withoutFindings() {
        return new Judge(method, asOf, best);
    }

    /** The findings about all items judged so far. */
    public Objections objections() {
        return new Objections(diagnostics.build(), ignored.seen());
    }

    private Verdict verdict(ItemState state) {
        Assignment assignment = state.assignment();
        Outcome decided = outcome(state);
        Optional<Completion> completion =
                decided instanceof Outcome.Met ? Optional.of(completion(state)) : Optional.empty();
        Outcome outcome = asOfNow(decided, completion, state);
        Optional<CreditInput> measured = measured(assignment, outcome);
        BigFraction merit = measured.isPresent() ? method.credit().of(measured.get()) : whole(outcome);
        Optional<Completion> ofMet = outcome instanceof Outcome.Met ? completion : Optional.empty();
        return new Verdict(
                        state,
                        outcome,
                        measured,
                        method.weight(assignment),
                        merit,
                        merit,
                        ofMet,
                        ofMet.isPresent() ? Optional.of(time(ofMet.get(), state)) : Optional.empty(),
                        isOverdue(state, outcome),
                        method.lateness().waivable() && !assignment.waiver().isEmpty())
                .withLatenessOf(method);
    }

    private static Completion completion(ItemState state) {
        return state.reports().completion(state.assignment().effective());
    }

    /** An item to be completed after the as-of date is not met yet. */
    private Outcome asOfNow(Outcome decided, Optional<Completion> completion, ItemState state) {
        Optional<LocalDate> later = completion.isPresent() ? completion.get().stated() : Optional.empty();
        if (completion.isEmpty() || asOf.isEmpty()) {
            return decided;
        }
        Optional<Claim.DoneWithin> within = completion.get().within();
        boolean open = within.filter(span -> span.last().isAfter(asOf.get())).isPresent();
        boolean after = open && within.get().first().isAfter(asOf.get());
        if (later.filter(day -> day.isAfter(asOf.get())).isPresent()) {
            say(Code.COMPLETED_LATER, state, later.get());
        } else if (after) {
            say(Code.COMPLETED_IN_LATER_PERIOD, state, within.get().first());
        } else {
            if (open) {
                say(Code.COMPLETED_IN_OPEN_PERIOD, state, within.get().last());
            }
            return decided;
        }
        return new Outcome.NotMet(((Outcome.Met) decided).ground());
    }

    /**
     * An item that is not due yet is not late, even if a report says so: a unit must not lose by completing it early.
     */
    private DeadlineVerdict time(Completion completion, ItemState state) {
        Optional<LocalDate> deadline = state.assignment().bindingDeadline();
        if (completion.contradictsItself(deadline)) {
            say(Code.STATUS_CONTRADICTS_DAY, state, completion.stated().orElseThrow());
        }
        if (asOf.isPresent() && deadline.isPresent() && !state.overdue()) {
            if (completion.saysLate(deadline.get())) {
                say(Code.LATE_BEFORE_DEADLINE, state, asOf.get());
            }
            return DeadlineVerdict.ON_TIME;
        }
        if (deadline.isEmpty() && completion.claimsDelay()) {
            say(Code.LATE_WITHOUT_DEADLINE, state, new Argument.Head("deadline"));
        }
        DeadlineVerdict time = completion.time(deadline);
        if (time == DeadlineVerdict.UNKNOWN && method.needsDeadlines() && method.timeUnknown() == TimeUnknown.REFUSE) {
            say(Code.TIME_UNKNOWN, state, method.id());
        }
        return time;
    }

    /** Adds a finding about the result that counts. */
    private void say(Code code, ItemState state, Object detail) {
        Assignment assignment = state.assignment();
        diagnostics.add(
                code,
                state.counted().orElseThrow().at(),
                assignment.unit().name(),
                assignment.task().name(),
                detail);
    }

    private static boolean isOverdue(ItemState state, Outcome outcome) {
        return state.overdue() && !outcome.isLeftOut() && !(outcome instanceof Outcome.Met);
    }

    /** The input of the credit rule, if a figure decided. */
    private Optional<CreditInput> measured(Assignment assignment, Outcome outcome) {
        if (outcome.measurement().isEmpty()) {
            return Optional.empty();
        }
        Measurement measurement = outcome.measurement().get();
        return Optional.of(new CreditInput(
                measurement,
                outcome instanceof Outcome.Met,
                Measurement.baseline(assignment),
                best.of(assignment, measurement)));
    }

    /** An item decided by its status earns 1 or 0. */
    private static BigFraction whole(Outcome outcome) {
        return outcome instanceof Outcome.Met ? BigFraction.ONE : BigFraction.ZERO;
    }

    private Outcome outcome(ItemState state) {
        Assignment assignment = state.assignment();
        if (assignment.state() != State.ACTIVE) {
            diagnostics.add(
                    Code.EXCLUDED,
                    assignment.at(),
                    assignment.unit().name(),
                    assignment.task().name(),
                    new Argument.Head("state"));
            return new Outcome.Excluded(assignment.state());
        }
        if (method.targetsOnly() && !Decision.isMeasured(assignment)) {
            return new Outcome.Untargeted();
        }
        if (!state.isReported()) {
            return new Outcome.Unreported();
        }
        Optional<Outcome.Reason> undecided = state.reports().undecided();
        if (undecided.isPresent()) {
            return new Outcome.Undecided(undecided.get());
        }
        Result result = state.counted().orElseThrow();
        Outcome outcome = state.said().orElseThrow();
        if (method.noCaseExcluded()
                && outcome instanceof Outcome.Undecided nothing
                && nothing.reason() == Outcome.Reason.NO_CASE) {
            return new Outcome.WithoutCase();
        }
        warn(assignment, result, outcome);
        if (outcome instanceof Outcome.NotMet && result.completedOn().isPresent()) {
            say(Code.COMPLETED_BUT_NOT_MET, state, result.completedOn().get());
        }
        return outcome;
    }

    private void warn(Assignment assignment, Result result, Outcome outcome) {
        String unit = assignment.unit().name();
        String task = assignment.task().name();
        if (Decision.lacksNumber(assignment)) {
            diagnostics.add(Code.TARGET_WITHOUT_NUMBER, assignment.at(), unit, task, new Argument.Head("kind"));
        }
        if (outcome instanceof Outcome.Undecided undecided) {
            switch (undecided.reason()) {
                case TASK_WITHOUT_STATUS ->
                    diagnostics.add(Code.TASK_WITHOUT_STATUS, result.at(), unit, task, new Argument.Head("status"));
                case REPORTED_WITHOUT_FIGURE ->
                    diagnostics.add(Code.REPORTED_WITHOUT_FIGURE, result.at(), unit, task, FigureCheck.ACTUAL);
                case TARGET_WITHOUT_NUMBER, MISMATCH, OPEN_TARGET, UNREADABLE, CONFLICTING, NO_CASE, WITHDRAWN -> {
                    // Said when the facts were established.
                }
            }
        } else if (outcome instanceof Outcome.Met met && met.ground() instanceof Outcome.ByStatus) {
            if (Decision.isMeasured(assignment)) {
                diagnostics.add(Code.CLAIMED_WITHOUT_FIGURE, result.at(), unit, task, FigureCheck.ACTUAL);
            }
        } else if (contradicts(result.status(), outcome)) {
            diagnostics.add(Code.STATUS_CONTRADICTS_FIGURE, result.at(), unit, task);
        }
    }

    /**
     * A figure that meets the target contradicts "not done" and "not started"; one that does not contradicts "done".
     * Nothing contradicts "in progress".
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
}
