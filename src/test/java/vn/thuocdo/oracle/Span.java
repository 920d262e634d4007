package vn.thuocdo.oracle;

import java.time.LocalDate;
import java.time.YearMonth;

/**
 * A period as a table names it.
 *
 * @param lastDay in the calendar of the project
 * @param lastCalendarDay for deadlines
 */
record Span(String text, LocalDate lastDay, LocalDate lastCalendarDay) {

    private Span(String text, LocalDate lastDay) {
        this(text, lastDay, lastDay);
    }

    static Span year(int year, boolean decree) {
        LocalDate end = LocalDate.of(year, 12, 31);
        return new Span(String.valueOf(year), decree ? LocalDate.of(year, 12, 14) : end, end);
    }

    static Span quarter(int year, int quarter, boolean decree) {
        return ofMonth(year + "-Q" + quarter, YearMonth.of(year, quarter * 3), decree);
    }

    static Span half(int year, int half, boolean decree) {
        return ofMonth(year + "-H" + half, YearMonth.of(year, half * 6), decree);
    }

    static Span month(int year, int month, boolean decree) {
        YearMonth of = YearMonth.of(year, month);
        return ofMonth(of.toString(), of, decree);
    }

    private static Span ofMonth(String text, YearMonth last, boolean decree) {
        return new Span(text, decree ? last.atDay(14) : last.atEndOfMonth(), last.atEndOfMonth());
    }

    /** The fiscal year that ends on 30 June. */
    static Span fiscalYear(int year) {
        return new Span("FY" + year, LocalDate.of(year, 6, 30));
    }

    static Span fiscalQuarter(int year, int quarter) {
        return new Span(
                "FY" + year + "Q" + quarter,
                YearMonth.of(year - 1, 6).plusMonths(quarter * 3L).atEndOfMonth());
    }

    static Span day(LocalDate day) {
        return new Span(day.toString(), day);
    }
}
