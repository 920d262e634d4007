package vn.thuocdo.read.row;

import java.time.LocalDate;
import java.util.Optional;
import java.util.OptionalInt;
import vn.thuocdo.model.Period;
import vn.thuocdo.model.ReportingCalendar;

/**
 * What a project says about time.
 *
 * @param year the year of the project, whose last day is the deadline where a deadline is blank or ongoing; absent
 *     where the project names none
 * @param reporting when reporting periods end
 * @param knownOn the last day whose reports are used; absent where all are
 */
public record ProjectCalendar(OptionalInt year, ReportingCalendar reporting, Optional<LocalDate> knownOn) {

    /** A project that uses all reports. */
    public ProjectCalendar(OptionalInt year, ReportingCalendar reporting) {
        this(year, reporting, Optional.empty());
    }

    /** The project's year as the period that a target without one is set for: the fiscal year, where one is declared. */
    public Optional<Period> wholeYear() {
        return year.isPresent() ? Optional.of(reporting.yearOf(year.getAsInt())) : Optional.empty();
    }

    /** Whether a period is the project's year, by its number or as the fiscal year that ends in it. */
    public boolean isWholeYear(Period period) {
        return year.isPresent()
                && (period.equals(Period.year(year.getAsInt())) || wholeYear().equals(Optional.of(period)));
    }

    /** The last day of the project's year for deadlines, which never follow administrative periods. */
    Optional<LocalDate> endOfYear() {
        return wholeYear().flatMap(reporting.forDeadlines()::lastDay);
    }
}
