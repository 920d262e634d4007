package vn.thuocdo.model;

import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.List;
import java.util.Optional;

/**
 * A period that units report on, with its days.
 *
 * @param from its first day
 * @param to its last day
 * @param due the last day on which a report of it is on time
 * @param before the first day of the period before it
 * @param declared whether the project says how many days there are to report; else that was assumed
 */
public record ReportingPeriod(
        Period period, LocalDate from, LocalDate to, LocalDate due, LocalDate before, boolean declared) {

    /**
     * @param days the number of days after its last day within which a report is on time
     * @return empty where the calendar gives it no end, or none to the periods before it
     */
    public static Optional<ReportingPeriod> of(Period period, ReportingCalendar calendar, int days) {
        Optional<LocalDate> to = calendar.lastDay(period);
        Optional<Period> previous = period.previous();
        Optional<LocalDate> endBefore = previous.flatMap(calendar::lastDay);
        Optional<LocalDate> endBeforeThat = previous.flatMap(Period::previous).flatMap(calendar::lastDay);
        return to.isPresent() && endBefore.isPresent() && endBeforeThat.isPresent()
                ? Optional.of(new ReportingPeriod(
                        period,
                        endBefore.get().plusDays(1),
                        to.get(),
                        to.get().plusDays(days),
                        endBeforeThat.get().plusDays(1),
                        true))
                : Optional.empty();
    }

    /** The same, due on a day that no project says. */
    ReportingPeriod withAssumedDays() {
        return new ReportingPeriod(period, from, to, due, before, false);
    }

    /** The number of days after its last one within which a report is on time. */
    public long daysToReport() {
        return ChronoUnit.DAYS.between(to, due);
    }

    /**
     * The days with which another day is compared to find out whether it lies in this period, is on time, or lies in
     * the period before.
     */
    public List<LocalDate> days() {
        return List.of(from, to, due, before);
    }

    /** Whether a day lies within it. */
    public boolean contains(LocalDate day) {
        return !day.isBefore(from) && !day.isAfter(to);
    }

    /** Whether a day lies within the period before it. */
    public boolean follows(LocalDate day) {
        return !day.isBefore(before) && day.isBefore(from);
    }
}
