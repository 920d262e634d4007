package vn.thuocdo.model;

import java.time.LocalDate;
import java.util.Optional;
import java.util.function.Supplier;

/**
 * When units have to report.
 *
 * @param every how often; absent where the results themselves say it
 * @param days the number of days after a period's last day within which a report is on time; never negative
 */
public record ReportingRule(Optional<Period.Kind> every, int days) {

    /** Once per period that results name, within ten days. */
    public static final ReportingRule DEFAULT = new ReportingRule(Optional.empty(), 10);

    public ReportingRule {
        if (days < 0) {
            throw new IllegalArgumentException("a report cannot be due before its period has ended");
        }
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
                .flatMap(period -> ReportingPeriod.of(period, calendar, days));
    }
}
