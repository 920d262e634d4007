package vn.thuocdo.judge.cutoff;

import java.time.LocalDate;
import java.util.Optional;
import vn.thuocdo.model.Programme;
import vn.thuocdo.model.ProjectYear;
import vn.thuocdo.model.Result;

/**
 * The days that some results stand for, taken together.
 *
 * @param any whether anything is reported at all
 * @param latest the last day, within the project's year, that a report stands for; absent where none names one
 */
public record ReportedDays(boolean any, Optional<LocalDate> latest) {

    /** No results. */
    public static final ReportedDays NONE = new ReportedDays(false, Optional.empty());

    /** @param year the project's; absent where it names none */
    public static ReportedDays of(Programme programme, Optional<ProjectYear> year) {
        boolean any = false;
        Optional<LocalDate> latest = Optional.empty();
        for (Result result : programme.results()) {
            if (result.reports()) {
                any = true;
                latest = later(
                        latest,
                        result.day().filter(day -> year.isEmpty() || year.get().contains(day)));
            }
        }
        return new ReportedDays(any, latest);
    }

    /** The same, if the latest day does not matter: it is left out. */
    static ReportedDays ofAny(Programme programme) {
        return new ReportedDays(programme.results().stream().anyMatch(Result::reports), Optional.empty());
    }

    /** These and others together. */
    public ReportedDays and(ReportedDays others) {
        return new ReportedDays(any || others.any, later(latest, others.latest));
    }

    private static Optional<LocalDate> later(Optional<LocalDate> one, Optional<LocalDate> other) {
        boolean isOther = one.isEmpty() || other.isPresent() && other.get().isAfter(one.get());
        return isOther ? other : one;
    }
}
