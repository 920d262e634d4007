package vn.thuocdo.read.phrase.day;

import java.time.LocalDate;
import java.time.YearMonth;
import java.util.Optional;
import java.util.OptionalInt;

/**
 * A day or a calendar period as a text names it, perhaps without its year.
 *
 * @param year absent where the text names none
 * @param number the month, the quarter, or how many months; 0 of a year
 * @param day of the month; 0 of a period
 */
record DayOrPeriod(Kind kind, OptionalInt year, int number, int day) {

    enum Kind {
        DAY,
        MONTH,
        QUARTER,
        /** A number of months from the start of the year. */
        FIRST_MONTHS,
        /** A number of months to the end of the year. */
        LAST_MONTHS,
        YEAR
    }

    /** From one day to another, both included. */
    record Span(LocalDate first, LocalDate last) {}

    private static final int MONTHS = 12;
    private static final int MONTHS_OF_QUARTER = 3;
    private static final int QUARTERS = 4;
    /** "30/6/0025" is mistyped. */
    private static final int FIRST_YEAR = 1900;

    static DayOrPeriod day(OptionalInt year, int month, int day) {
        return new DayOrPeriod(Kind.DAY, year, month, day);
    }

    static DayOrPeriod period(Kind kind, OptionalInt year, int number) {
        return new DayOrPeriod(kind, year, number, 0);
    }

    /** The days it covers in a year; empty where the calendar has no such day or period. */
    Optional<Span> in(int someYear) {
        int last = switch (kind) {
            case DAY, MONTH, FIRST_MONTHS -> number;
            case QUARTER -> number > QUARTERS ? MONTHS + 1 : number * MONTHS_OF_QUARTER;
            case LAST_MONTHS, YEAR -> MONTHS;
        };
        int first = switch (kind) {
            case DAY, MONTH -> number;
            case QUARTER -> last - MONTHS_OF_QUARTER + 1;
            case LAST_MONTHS -> MONTHS - number + 1;
            case FIRST_MONTHS, YEAR -> 1;
        };
        if (someYear < FIRST_YEAR || number < 0 || first < 1 || last < 1 || last > MONTHS) {
            return Optional.empty();
        }
        YearMonth end = YearMonth.of(someYear, last);
        if (kind == Kind.DAY) {
            boolean exists = day >= 1 && day <= end.lengthOfMonth();
            return exists ? Optional.of(new Span(end.atDay(day), end.atDay(day))) : Optional.empty();
        }
        return Optional.of(new Span(YearMonth.of(someYear, first).atDay(1), end.atEndOfMonth()));
    }
}
