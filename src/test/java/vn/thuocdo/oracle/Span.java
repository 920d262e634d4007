package vn.thuocdo.oracle;

import java.time.LocalDate;
import java.time.YearMonth;

/** A period as a table names it, and its last day in the calendar of the project. */
record Span(String text, LocalDate lastDay) {

    static Span year(int year, boolean decree) {
        return new Span(String.valueOf(year), decree ? LocalDate.of(year, 12, 14) : LocalDate.of(year, 12, 31));
    }

    static Span quarter(int year, int quarter, boolean decree) {
        YearMonth last = YearMonth.of(year, quarter * 3);
        return new Span(year + "-Q" + quarter, decree ? last.atDay(14) : last.atEndOfMonth());
    }

    static Span half(int year, int half) {
        return new Span(year + "-H" + half, YearMonth.of(year, half * 6).atEndOfMonth());
    }

    static Span month(int year, int month) {
        YearMonth of = YearMonth.of(year, month);
        return new Span(of.toString(), of.atEndOfMonth());
    }

    static Span day(LocalDate day) {
        return new Span(day.toString(), day);
    }
}
