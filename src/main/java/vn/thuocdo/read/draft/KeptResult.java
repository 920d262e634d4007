package vn.thuocdo.read.draft;

import java.time.LocalDate;
import java.util.Optional;
import vn.thuocdo.model.LazyResults;
import vn.thuocdo.model.Result;

/**
 * A row as it was read: what rows like it share.
 *
 * @param day that of the result, {@link LazyResults#NO_DAY} where it has none
 * @param reportedOn in the same form
 * @param path of its file
 * @param isAlone whether it is the row itself, not one that others are like
 * @param ownsDay whether its day is that of rows like it too, as that of a period is
 */
record KeptResult(Result result, int day, int reportedOn, String path, boolean isAlone, boolean ownsDay) {

    static KeptResult of(Result result) {
        return new KeptResult(
                result,
                number(result.day()),
                number(result.reportedOn()),
                result.at().path(),
                true,
                true);
    }

    KeptResult asPattern() {
        return new KeptResult(
                result, day, reportedOn, path, false, result.period().isPresent());
    }

    private static int number(Optional<LocalDate> day) {
        return day.isPresent() ? (int) day.get().toEpochDay() : LazyResults.NO_DAY;
    }
}
