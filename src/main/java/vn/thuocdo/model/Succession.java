package vn.thuocdo.model;

import java.time.LocalDate;
import java.util.Optional;
import org.apache.commons.numbers.fraction.BigFraction;
import vn.thuocdo.diagnostic.Location;

/**
 * A unit becomes another one: renamed, merged into it, or split among several. A list of these is a crosswalk.
 *
 * @param from the id of the former unit
 * @param to the id of the current unit
 * @param effective the day it took effect; absent where it is not known, and then it holds whenever two dates are
 *     compared
 * @param share the part of the former unit that went to this one, above 0, 1 for all of it
 * @param document the decision that ordered it; empty where none was given
 */
public record Succession(
        String from, String to, Optional<LocalDate> effective, BigFraction share, String document, Location at) {

    /** Whether it took effect after one day and not after another; an unknown day does not limit it. */
    public boolean liesBetween(Optional<LocalDate> after, Optional<LocalDate> until) {
        return effective.isEmpty()
                || (after.isEmpty() || effective.get().isAfter(after.get()))
                        && (until.isEmpty() || !effective.get().isAfter(until.get()));
    }
}
