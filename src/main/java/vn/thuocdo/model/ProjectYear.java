package vn.thuocdo.model;

import java.time.LocalDate;

/**
 * The year of a project by its calendar. With a fiscal year it is the fiscal year that ends in that year.
 *
 * @param first its first day
 * @param last its last day
 */
public record ProjectYear(LocalDate first, LocalDate last) {

    public ProjectYear {
        if (last.isBefore(first)) {
            throw new IllegalArgumentException("a year ends after it has begun: " + first + ", " + last);
        }
    }

    /** @throws IllegalArgumentException if the year is not one of 1 to 9999 */
    public static ProjectYear of(int year, ReportingCalendar calendar) {
        LocalDate last = calendar.lastDayOfYear(year);
        LocalDate first = year > 1 ? calendar.lastDayOfYear(year - 1).plusDays(1) : LocalDate.MIN;
        return new ProjectYear(first, last);
    }

    public boolean contains(LocalDate day) {
        return !day.isBefore(first) && !day.isAfter(last);
    }

    /** A day, or its own last day where that is earlier. */
    public LocalDate upTo(LocalDate day) {
        return day.isAfter(last) ? last : day;
    }
}
