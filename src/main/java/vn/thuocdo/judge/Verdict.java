package vn.thuocdo.judge;

import java.time.LocalDate;
import java.util.Optional;
import org.apache.commons.numbers.fraction.BigFraction;
import vn.thuocdo.judge.credit.CreditInput;
import vn.thuocdo.judge.measurement.Measurement;
import vn.thuocdo.model.Assignment;
import vn.thuocdo.model.Result;
import vn.thuocdo.model.Task;
import vn.thuocdo.model.Unit;

/**
 * What the method makes of one assignment and its latest result as of a date.
 *
 * @param measured what the credit rule was given; absent where no figure decided
 * @param weight what the item counts for in its unit's rate: 1 where the method ignores weights; never negative
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
        boolean waived) {

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

    /** The same, with what it earns under the rules for delays of a method that differs in nothing else. */
    public Verdict withLatenessOf(Method method) {
        return withCredit(isDelayed(method.timeUnknown()) ? method.lateness().after(merit) : merit);
    }

    /** The same, of whose item only what counts now is kept: no results that were {@link ItemState#superseded}. */
    public Verdict withoutHistory() {
        return withState(state.withoutHistory());
    }

    /** The same of another state of its item, which says the same of it. */
    Verdict withState(ItemState other) {
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

    /** Whether it was met after its deadline. */
    public boolean late() {
        return time.isPresent() && time.get() == DeadlineVerdict.LATE;
    }

    /** Whether it was met, and nobody said whether by its deadline. */
    public boolean isTimeUnknown() {
        return time.isPresent() && time.get() == DeadlineVerdict.UNKNOWN;
    }

    /** Whether it is late or overdue, and excused. */
    public boolean excused() {
        return waived && (late() || overdue);
    }

    /** Whether it is late or overdue, and nothing excuses that. */
    public boolean isDelayed() {
        return !waived && (late() || overdue);
    }

    /**
     * The same for a method that has to make something of what is not known.
     *
     * @param timeUnknown anything but {@code ON_TIME} takes it for late
     */
    public boolean isDelayed(TimeUnknown timeUnknown) {
        return isDelayed() || !waived && isTimeUnknown() && timeUnknown != TimeUnknown.ON_TIME;
    }

    /** Whether it is in no denominator: cancelled, not applicable, or left out by the method. */
    public boolean isLeftOut() {
        return outcome.isLeftOut();
    }

    /** Whether what was reported decides nothing, and it is not counted apart for that. */
    public boolean isUndecided() {
        return outcome instanceof Outcome.Undecided undecided
                && !undecided.reason().isCountedApart();
    }

    /** Whether it is undecided for a reason. */
    public boolean isUndecidedBy(Outcome.Reason reason) {
        return outcome instanceof Outcome.Undecided undecided && undecided.reason() == reason;
    }

    /** Whether it counts as due: its deadline is at or before the as-of date, or it is met already. */
    public boolean isDue() {
        return state.due() || isMet();
    }

    public boolean isMet() {
        return outcome instanceof Outcome.Met;
    }

    /** A met item as it would be if it had not been. */
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

    /** Whether the figure is above the target, where higher is better and the target is above zero. */
    public boolean isExceeded() {
        return outcome instanceof Outcome.Met met
                && met.ground() instanceof Outcome.ByFigure figure
                && figure.measurement()
                        .achievement()
                        .filter(times -> times.compareTo(BigFraction.ONE) > 0)
                        .isPresent();
    }

    /** Whether a status alone says that a measured item is done. */
    public boolean isClaimedWithoutFigure() {
        return outcome instanceof Outcome.Met met
                && met.ground() instanceof Outcome.ByStatus
                && assignment().target().filter(Measurement::isNumeric).isPresent();
    }
}
