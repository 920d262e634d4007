package vn.thuocdo.model;

import java.time.LocalDate;
import java.util.Optional;
import java.util.function.Supplier;

/**
 * When units have to report.
 *
 * @param every how often; absent where the results themselves say it
 * @param days the number of days after a period's last day within which a report is on time; never negative
 * @param declared whether the project says these days; else they are assumed
 */
public record ReportingRule(Optional<Period.Kind> every, int days, boolean declared) {

    /** Once per period that results name, within ten days. */
    public static final ReportingRule DEFAULT = new ReportingRule(Optional.empty(), 10, false);

    public ReportingRule {
        if (days < 0) {
            throw new IllegalArgumentException("a report cannot be due before its period has ended");
        }
    }

    /**
     * What a project says.
     *
     * @param days absent where it says nothing of them
     */
    public static ReportingRule of(Optional<Period.Kind> every, Optional<Integer> days) {
        return new ReportingRule(every, days.orElse(DEFAULT.days), days.isPresent());
    }

    /**
     * How often units report; absent where neither the rule nor the results say it.
     *
     * @param ofResults how often the results say that units report
     */
    public Optional<Period.Kind> interval(Supplier<Optional<Period.Kind>> ofResults, ReportingCalendar calendar) {
        return every.map(each -> calendar.counted(each, ofResults)).or(ofResults);
    }

    /**
     * The last period that has ended by a day, with its days.
     *
     * @param ofResults how often the results say that units report
     * @return empty where it is not known how often units report, or no period has ended
     */
    public Optional<ReportingPeriod> lastEnded(
            Supplier<Optional<Period.Kind>> ofResults, ReportingCalendar calendar, LocalDate day) {
        return interval(ofResults, calendar)
                .flatMap(kind -> calendar.lastEnded(kind, day))
                .flatMap(period -> ReportingPeriod.of(period, calendar, days)
                        .map(some -> declared ? some : some.withAssumedDays()));
    }
}
