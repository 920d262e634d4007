package vn.thuocdo.judge;

import java.time.LocalDate;
import java.util.Optional;
import org.apache.commons.numbers.fraction.BigFraction;
import vn.thuocdo.judge.credit.CreditInput;
import vn.thuocdo.judge.measurement.Measurement;
import vn.thuocdo.judge.method.JudgedItem;
import vn.thuocdo.judge.method.Method;
import vn.thuocdo.model.Assignment;
import vn.thuocdo.model.Claim;
import vn.thuocdo.model.Result;
import vn.thuocdo.model.Task;
import vn.thuocdo.model.Unit;

/**
 * The verdict of a method on one assignment and its latest result as of a date.
 *
 * @param measured the input of the credit rule; absent where no figure decided
 * @param weight the weight of the item in its unit's rate: 1 if the method ignores weights; never negative
 * @param merit what the credit rule gives it, before lateness; 0 for nothing, 1 for the whole item
 * @param credit what it earns, from 0 up; above 1 only under a rule without a cap, or with one above 1
 * @param completion what is known of when it was met; absent where it was not
 * @param time whether it was met by its deadline; absent where it was not met
 * @param overdue whether it is not met and its deadline lies before the as-of date
 * @param waived whether a documented cause that the method accepts excuses a delay
 */
public record Verdict(
        ItemState state,
        Outcome outcome,
        Optional<CreditInput> measured,
        BigFraction weight,
        BigFraction merit,
        BigFraction credit,
        Optional<Completion> completion,
        Optional<DeadlineVerdict> time,
        boolean overdue,
        boolean waived)
        implements JudgedItem {

    public Assignment assignment() {
        return state.assignment();
    }

    public Unit unit() {
        return assignment().unit();
    }

    public Task task() {
        return assignment().task();
    }

    /** The result that counts; absent where none was reported, and where reports disagree. */
    public Optional<Result> counted() {
        return state.counted();
    }

    /** The same verdict under the rule for delays of another method, if that is the only difference. */
    public Verdict withLatenessOf(Method method) {
        return withCredit(creditBy(method));
    }

    /** The same, of whose item only what counts now is kept: no results that were {@link ItemState#superseded}. */
    public Verdict withoutHistory() {
        return withState(state.withoutHistory());
    }

    /** The same of another state of its item, which says the same of it. */
    public Verdict withState(ItemState other) {
        return new Verdict(other, outcome, measured, weight, merit, credit, completion, time, overdue, waived);
    }

    private Verdict withCredit(BigFraction other) {
        return other.equals(credit)
                ? this
                : new Verdict(state, outcome, measured, weight, merit, other, completion, time, overdue, waived);
    }

    /** The day of completion that was reported; absent where none was, and where it was not met. */
    public Optional<LocalDate> completed() {
        return completion.flatMap(Completion::stated);
    }

    /** The reported day of completion after the as-of date, for which alone the item is not met yet; else absent. */
    public Optional<LocalDate> completedLater() {
        boolean reportedMet = state.said().filter(Outcome.Met.class::isInstance).isPresent();
        return reportedMet && outcome instanceof Outcome.NotMet
                ? state.reports().completion(assignment().effective()).stated()
                : Optional.empty();
    }

    /**
     * The first of the days within which it was reported to be completed, for which alone the item is not met yet, as they
     * lie after the as-of date; else absent.
     */
    public Optional<LocalDate> completedEarliest() {
        boolean reportedMet = state.said().filter(Outcome.Met.class::isInstance).isPresent();
        return reportedMet && outcome instanceof Outcome.NotMet
                ? state.reports().completion(assignment().effective()).within().map(Claim.DoneWithin::first)
                : Optional.empty();
    }

    /** Whether it was met after its deadline. */
    public boolean late() {
        return time.isPresent() && time.get() == DeadlineVerdict.LATE;
    }

    @Override
    public boolean isTimeUnknown() {
        return time.isPresent() && time.get() == DeadlineVerdict.UNKNOWN;
    }

    /** Whether it is late or overdue, but excused. */
    public boolean excused() {
        return waived && (late() || overdue);
    }

    @Override
    public boolean isDelayed() {
        return !waived && (late() || overdue);
    }

    @Override
    public boolean isLeftOut() {
        return outcome.isLeftOut();
    }

    /** Whether the reports decide nothing, and the item is not counted apart. */
    public boolean isUndecided() {
        return outcome instanceof Outcome.Undecided undecided
                && !undecided.reason().isCountedApart();
    }

    /** Whether it is undecided for a reason. */
    public boolean isUndecidedBy(Outcome.Reason reason) {
        return outcome instanceof Outcome.Undecided undecided && undecided.reason() == reason;
    }

    @Override
    public boolean isDue() {
        return state.due() || isMet();
    }

    @Override
    public boolean isReported() {
        return state.isReported();
    }

    @Override
    public boolean isMet() {
        return outcome instanceof Outcome.Met;
    }

    @Override
    public boolean isDecided() {
        return isMet() || outcome instanceof Outcome.NotMet;
    }

    /** The verdict as it would be if the item were not met. */
    public Verdict asUnmet() {
        Outcome.Ground ground = ((Outcome.Met) outcome).ground();
        return new Verdict(
                state,
                new Outcome.NotMet(ground),
                measured,
                weight,
                BigFraction.ZERO,
                BigFraction.ZERO,
                Optional.empty(),
                Optional.empty(),
                state.overdue(),
                waived);
    }

    @Override
    public boolean isExceeded() {
        return outcome instanceof Outcome.Met met
                && met.ground() instanceof Outcome.ByFigure figure
                && figure.measurement().reaches(1)
                && !figure.measurement().actual().equals(figure.measurement().low());
    }

    /** Whether a status alone says that a measured item is done. */
    public boolean isClaimedWithoutFigure() {
        return outcome instanceof Outcome.Met met
                && met.ground() instanceof Outcome.ByStatus
                && assignment().target().filter(Measurement::isNumeric).isPresent();
    }
}
