package vn.thuocdo.score;

import java.time.LocalDate;
import java.util.Optional;
import vn.thuocdo.judge.Method;
import vn.thuocdo.model.ReportingPeriod;
import vn.thuocdo.model.Result;

/**
 * By what items are judged and units scored, and what of it somebody will look at.
 *
 * @param asOf absent where no data has a date
 * @param detail how much of single items
 * @param sensitivity whether somebody will ask how near units stand to another tier
 * @param reporting whether somebody will ask who reported, and which difficulties were named
 * @param period the last period that has ended; absent where none has, or nobody asks
 */
public record ScoringRequest(
        Optional<LocalDate> asOf,
        Method method,
        Detail detail,
        boolean sensitivity,
        boolean reporting,
        Optional<ReportingPeriod> period) {

    /** For those who look at units, and at so much of their items, alone. */
    public static ScoringRequest of(Optional<LocalDate> asOf, Method method, Detail detail) {
        return new ScoringRequest(asOf, method, detail, false, false, Optional.empty());
    }

    /** Whether somebody will look at a result even where it does not count. */
    public boolean looksAt(Result result) {
        return detail == Detail.HISTORY || reporting && (result.hasRemarks() || isOfPeriod(result));
    }

    private boolean isOfPeriod(Result result) {
        return period.isPresent()
                && result.day().or(() -> asOf).filter(period.get()::contains).isPresent();
    }
}
