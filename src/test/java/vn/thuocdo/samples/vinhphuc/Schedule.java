package vn.thuocdo.samples.vinhphuc;

import java.time.DayOfWeek;
import java.time.LocalDate;

/** When a unit completes an item, and when it reports. */
final class Schedule {

    private final int year;
    private final Facts facts;

    Schedule(int year, Facts facts) {
        this.year = year;
        this.facts = facts;
    }

    /** The quarter at whose end a completed item is completed: after the deadline only where the facts say late. */
    int completionQuarter(Assignment assignment) {
        Item item = assignment.item();
        int due = facts.extension(assignment)
                .map(Facts.Extension::deadline)
                .orElse(item.deadline())
                .quarter();
        if (facts.sayLate(assignment)) {
            return due + 1;
        }
        boolean wholeYear = due == Quarters.LAST && item.deadline().endsAQuarter();
        if (!wholeYear) {
            return due;
        }
        return item.takes(Course.STEADY)
                ? Quarters.FIRST + assignment.spread(Quarters.LAST)
                : Quarters.LAST - (assignment.spread(3) == 0 ? 1 : 0);
    }

    /** A working day in the second half of the quarter of completion. */
    LocalDate completionDate(Assignment assignment) {
        LocalDate quarterStart = Quarters.firstDay(year, completionQuarter(assignment));
        return lastWorkingDay(quarterStart.plusDays(40 + assignment.spread(19)));
    }

    /** A unit sends its report in the first working days after the quarter. */
    LocalDate reportingDay(Unit unit, int quarter) {
        return lastWorkingDay(Quarters.lastDay(year, quarter).plusDays(4 + unit.number() % 4));
    }

    private static LocalDate lastWorkingDay(LocalDate day) {
        LocalDate working = day;
        while (working.getDayOfWeek() == DayOfWeek.SATURDAY || working.getDayOfWeek() == DayOfWeek.SUNDAY) {
            working = working.minusDays(1);
        }
        return working;
    }
}
