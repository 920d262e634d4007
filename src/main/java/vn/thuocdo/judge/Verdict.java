package vn.thuocdo.judge;

import java.time.LocalDate;
import java.util.Optional;
import org.apache.commons.numbers.fraction.BigFraction;

/**
 * What the method makes of one assignment and its latest result as of a date.
 *
 * @param measured what the credit rule was given; absent where no figure decided
 * @param weight what the item counts for in its unit's rate: 1 where the method ignores weights; never negative
 * @param merit what the credit rule gives it, before a delay is reckoned with; 0 for nothing, 1 for the whole item
 * @param credit what it earns, from 0 up; above 1 only under a rule without a cap, or with one above 1
 * @param completed the day it was met on: the day of completion stated last, else the day of its earliest met result;
 *     absent where it was not met, and where no data has a date
 * @param late whether it was met after its deadline; false where it was not met, or where a day is not known
 * @param excused whether it is late, but for a documented cause that the method accepts
 */
public record Verdict(
        Standing standing,
        Outcome outcome,
        Optional<Measured> measured,
        BigFraction weight,
        BigFraction merit,
        BigFraction credit,
        Optional<LocalDate> completed,
        boolean late,
        boolean excused) {

    public boolean isMet() {
        return outcome instanceof Outcome.Met;
    }

    /** A met item as it would be if it had not been. */
    public Verdict unmet() {
        Outcome.Ground ground = ((Outcome.Met) outcome).ground();
        return new Verdict(
                standing,
                new Outcome.NotMet(ground),
                measured,
                weight,
                BigFraction.ZERO,
                BigFraction.ZERO,
                Optional.empty(),
                false,
                false);
    }

    /** Whether it is late without an excuse. */
    public boolean isDelayed() {
        return late && !excused;
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
                && standing.assignment().target().filter(Measurement::isNumeric).isPresent();
    }
}
