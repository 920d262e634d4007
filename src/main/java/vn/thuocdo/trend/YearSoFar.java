package vn.thuocdo.trend;

import java.util.Optional;
import vn.thuocdo.model.Period;
import vn.thuocdo.model.ReportingCalendar;

/**
 * How much of the project's year is over. It may be a fiscal year even if the periods are those of the calendar.
 *
 * @param year that the last point lies in
 * @param over how many periods of it have ended, the last point's among them; at least 1
 * @param left how many are still to come
 */
record YearSoFar(Period year, int over, int left) {

    static YearSoFar at(Point last, ReportingCalendar calendar) {
        Period.Kind kind = last.period().kind();
        if (kind.perYear() == 1) {
            return new YearSoFar(last.period(), 1, 0);
        }
        Period year = calendar.yearAt(last.day());
        Optional<Period> period = calendar.lastDay(year).flatMap(end -> calendar.lastEnded(kind, end));
        int left = 0;
        while (left < kind.perYear() - 1 && !period.equals(Optional.of(last.period()))) {
            period = period.flatMap(Period::previous);
            left++;
        }
        return new YearSoFar(year, kind.perYear() - left, left);
    }
}
