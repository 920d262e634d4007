package vn.thuocdo.spark;

import java.time.LocalDate;
import java.util.Optional;
import vn.thuocdo.judge.cutoff.UncountedRows;
import vn.thuocdo.judge.cutoff.UsableResults;
import vn.thuocdo.model.Period;
import vn.thuocdo.model.Programme;

/**
 * What some results say together of which of them count.
 *
 * @param first the first day that one which can count stands for; absent where none reports anything
 * @param interval how often units report, by the results that can count
 */
record UsablePart(UncountedRows uncounted, Optional<LocalDate> first, Optional<Period.Kind> interval) {

    /** Of no results. */
    static final UsablePart NONE = new UsablePart(UncountedRows.NONE, Optional.empty(), Optional.empty());

    /** @param asOf the day of results that name none; absent where no data has a date */
    static UsablePart of(UsableResults results, Optional<LocalDate> asOf) {
        Programme programme = results.programme();
        return new UsablePart(results.uncounted(), programme.firstReport(asOf), programme.reportingInterval());
    }

    UsablePart and(UsablePart other) {
        return new UsablePart(
                uncounted.and(other.uncounted),
                Programme.earlier(first, other.first),
                Programme.shorter(interval, other.interval));
    }
}
