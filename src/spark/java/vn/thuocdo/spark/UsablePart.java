package vn.thuocdo.spark;

import java.util.Optional;
import vn.thuocdo.judge.UncountedRows;
import vn.thuocdo.model.Period;
import vn.thuocdo.model.Programme;

/**
 * What the results of some units say together.
 *
 * @param rhythm how often they report, by the results that can count
 */
record UsablePart(UncountedRows uncounted, Optional<Period.Kind> rhythm) {

    /** Of no unit. */
    static final UsablePart NONE = new UsablePart(UncountedRows.NONE, Optional.empty());

    UsablePart and(UsablePart other) {
        return new UsablePart(uncounted.and(other.uncounted), Programme.shorter(rhythm, other.rhythm));
    }
}
