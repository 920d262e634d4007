package vn.thuocdo.model;

import java.time.LocalDate;
import java.util.Optional;
import java.util.function.Supplier;

/**
 * When units have to report.
 *
 * @param every how often; absent where the results themselves say it
 * @param days within how many days after a period's last one a report of it is in time; never negative
 */
public record ReportingRule(Optional<Period.Kind> every, int days) {

    /** As often as the results say, within ten days. */
    public static final ReportingRule DEFAULT = new ReportingRule(Optional.empty(), 10);

    public ReportingRule {
        if (days < 0) {
            throw new IllegalArgumentException("a report cannot be due before its period has ended");
        }
    }

    /**
     * The last period that has ended by a day, with its days.
     *
     * @param rhythm how often the results say that units report; asked where the rule does not say it
     * @return empty where it is not known how often units report, or no period has ended
     */
    public Optional<ReportingPeriod> lastEnded(
            Supplier<Optional<Period.Kind>> rhythm, ReportingCalendar calendar, LocalDate day) {
        return every.or(rhythm)
                .flatMap(kind -> calendar.lastEnded(kind, day))
                .flatMap(period -> ReportingPeriod.of(period, calendar, days));
    }
}
