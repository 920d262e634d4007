package vn.thuocdo.judge;

import org.apache.commons.numbers.fraction.BigFraction;

/**
 * What the method makes of one assignment and its latest result as of a date.
 *
 * @param credit what it adds to its unit's score, from 0 to 1
 * @param late whether it was met after its deadline; false where it was not met, or where a day is not known
 */
public record Verdict(Standing standing, Outcome outcome, BigFraction credit, boolean late) {

    public boolean isMet() {
        return outcome instanceof Outcome.Met;
    }

    /** Whether a status alone says that a measured item is done. */
    public boolean isClaimedWithoutFigure() {
        return outcome instanceof Outcome.Met met
                && met.ground() instanceof Outcome.ByStatus
                && standing.assignment().target().filter(Measurement::isNumeric).isPresent();
    }
}
