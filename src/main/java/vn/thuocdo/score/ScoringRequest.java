package vn.thuocdo.score;

import java.time.LocalDate;
import java.util.Optional;
import vn.thuocdo.judge.method.Method;
import vn.thuocdo.model.ReportingPeriod;
import vn.thuocdo.model.Result;

/**
 * How items are judged and units scored, and which parts of the result are needed.
 *
 * @param asOf absent where no data has a date
 * @param detail how much of single items
 * @param sensitivity whether it is needed how near units are to another tier
 * @param reporting whether reporting and difficulties are needed
 * @param period the last period that has ended; absent where none has, or it is not needed
 */
public record ScoringRequest(
        Optional<LocalDate> asOf,
        Method method,
        Detail detail,
        boolean sensitivity,
        boolean reporting,
        Optional<ReportingPeriod> period) {

    /** A request for units and this much of their items only. */
    public static ScoringRequest of(Optional<LocalDate> asOf, Method method, Detail detail) {
        return new ScoringRequest(asOf, method, detail, false, false, Optional.empty());
    }

    /** Whether a result is needed even if it does not count. */
    public boolean looksAt(Result result) {
        return detail == Detail.HISTORY || reporting && (result.hasRemarks() || isOfPeriod(result));
    }

    private boolean isOfPeriod(Result result) {
        return period.isPresent()
                && result.day().or(() -> asOf).filter(period.get()::contains).isPresent();
    }
}
