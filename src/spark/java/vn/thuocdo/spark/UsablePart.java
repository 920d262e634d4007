package vn.thuocdo.spark;

import java.util.Optional;
import vn.thuocdo.judge.UncountedRows;
import vn.thuocdo.judge.UsableResults;
import vn.thuocdo.model.Period;
import vn.thuocdo.model.Programme;

/**
 * What some results say together of which of them count.
 *
 * @param interval how often units report, by the results that can count
 */
record UsablePart(UncountedRows uncounted, Optional<Period.Kind> interval) {

    /** Of no results. */
    static final UsablePart NONE = new UsablePart(UncountedRows.NONE, Optional.empty());

    static UsablePart of(UsableResults results) {
        return new UsablePart(results.uncounted(), results.programme().reportingInterval());
    }

    UsablePart and(UsablePart other) {
        return new UsablePart(uncounted.and(other.uncounted), Programme.shorter(interval, other.interval));
    }
}
