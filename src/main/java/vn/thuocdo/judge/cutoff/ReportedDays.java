package vn.thuocdo.judge.cutoff;

import java.time.LocalDate;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.stream.IntStream;
import vn.thuocdo.model.Programme;
import vn.thuocdo.model.ProjectYear;

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
        long first = year.isPresent() ? year.get().first().toEpochDay() : Long.MIN_VALUE;
        long last = year.isPresent() ? year.get().last().toEpochDay() : Long.MAX_VALUE;
        boolean any = false;
        OptionalInt latest = OptionalInt.empty();
        for (int place = 0; place < programme.results().size(); place++) {
            if (programme.reports(place)) {
                any = true;
                OptionalInt day = programme.dayReported(place);
                boolean isOfYear = day.isPresent() && day.getAsInt() >= first && day.getAsInt() <= last;
                latest = isOfYear && (latest.isEmpty() || day.getAsInt() > latest.getAsInt()) ? day : latest;
            }
        }
        return new ReportedDays(any, Programme.day(latest));
    }

    /** The same, if the latest day does not matter: it is left out. */
    static ReportedDays ofAny(Programme programme) {
        return new ReportedDays(
                IntStream.range(0, programme.results().size()).anyMatch(programme::reports), Optional.empty());
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
