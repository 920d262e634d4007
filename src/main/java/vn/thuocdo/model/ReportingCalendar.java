package vn.thuocdo.model;

import java.time.LocalDate;
import java.time.MonthDay;
import java.time.YearMonth;
import java.util.Optional;
import java.util.function.Supplier;

/**
 * Says on which day a period ends.
 *
 * @param kind calendar periods, or the administrative ones
 * @param fiscalYearEnd the last day of the fiscal year; absent where the project declares none
 */
public record ReportingCalendar(Kind kind, Optional<MonthDay> fiscalYearEnd) {

    private static final int LAST_YEAR = 9999;

    public enum Kind {
        /** A quarter ends with its last month. */
        CALENDAR,
        /**
         * Nghị định 09/2019/NĐ-CP, article 12: a quarter runs from the 15th of the month before it to the 14th of its
         * last month, the year from 15 December to 14 December.
         */
        ND_09_2019
    }

    /** Plain calendar periods, which deadlines always use. */
    public static final ReportingCalendar PLAIN = new ReportingCalendar(Kind.CALENDAR, Optional.empty());

    /** The same fiscal year with plain calendar periods. */
    public ReportingCalendar forDeadlines() {
        return new ReportingCalendar(Kind.CALENDAR, fiscalYearEnd);
    }

    /** The last day of a period; empty for a fiscal period where no fiscal year is declared. */
    public Optional<LocalDate> lastDay(Period period) {
        return switch (period.kind()) {
            case YEAR -> Optional.of(lastDay(period.year(), 12));
            case HALF -> Optional.of(lastDay(period.year(), period.number() * 6));
            case QUARTER -> Optional.of(lastDay(period.year(), period.number() * 3));
            case MONTH, MONTHS -> Optional.of(lastDay(period.year(), period.number()));
            case SPAN -> Optional.of(lastDay(period.number(), 12));
            case FISCAL_YEAR -> fiscalYearEnd.map(end -> fiscalDay(period.year(), end, 0));
            case FISCAL_QUARTER -> fiscalYearEnd.map(end -> fiscalDay(period.year(), end, 4 - period.number()));
        };
    }

    /**
     * The last day of the year of a project; with a fiscal year, of the fiscal year that ends in it.
     *
     * @throws IllegalArgumentException if the year is not one of 1 to 9999
     */
    LocalDate lastDayOfYear(int year) {
        return lastDay(yearOf(year)).orElseThrow();
    }

    /**
     * The year of a project, as a period.
     *
     * @throws IllegalArgumentException if the year is not one of 1 to 9999
     */
    public Period yearOf(int year) {
        return fiscalYearEnd.isPresent() ? new Period(Period.Kind.FISCAL_YEAR, year, 0) : Period.year(year);
    }

    /**
     * Quarters and years of the project: those of its fiscal year if it has one, unless its results name calendar
     * periods.
     *
     * @param ofResults the periods that results name; used only with a fiscal year
     */
    public Period.Kind counted(Period.Kind each, Supplier<Optional<Period.Kind>> ofResults) {
        return fiscalYearEnd.isEmpty()
                        || ofResults.get().filter(named -> !named.isFiscal()).isPresent()
                ? each
                : each.inFiscalYear();
    }

    /** The year of the project's kind that a day lies in. */
    public Period yearAt(LocalDate day) {
        boolean isNext = lastDayOfYear(day.getYear()).isBefore(day);
        return yearOf(isNext ? Math.min(day.getYear() + 1, LAST_YEAR) : day.getYear());
    }

    /** The last period of a kind that has ended by a day; empty where none has, or none has an end. */
    public Optional<Period> lastEnded(Period.Kind of, LocalDate day) {
        if (of.perYear() == 0) {
            return Optional.empty();
        }
        int year = Math.max(1, Math.min(day.getYear() + 1, LAST_YEAR));
        Optional<Period> period = Optional.of(Period.lastOf(year, of));
        while (period.isPresent()
                && lastDay(period.get()).filter(end -> !end.isAfter(day)).isEmpty()) {
            period = period.get().previous();
        }
        return period;
    }

    private LocalDate lastDay(int year, int month) {
        LocalDate first = LocalDate.of(year, month, 1);
        return first.withDayOfMonth(kind == Kind.ND_09_2019 ? 14 : first.lengthOfMonth());
    }

    private static LocalDate fiscalDay(int year, MonthDay end, int quartersBefore) {
        boolean monthEnd = end.getDayOfMonth() == end.getMonth().maxLength();
        YearMonth month = YearMonth.of(year, end.getMonth()).minusMonths(3L * quartersBefore);
        return monthEnd ? month.atEndOfMonth() : month.atDay(Math.min(end.getDayOfMonth(), month.lengthOfMonth()));
    }
}
