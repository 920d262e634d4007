package vn.thuocdo.model;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.time.MonthDay;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import vn.thuocdo.model.Period.Kind;

class ReportingCalendarTest {

    private static final ReportingCalendar ADMINISTRATIVE =
            new ReportingCalendar(ReportingCalendar.Kind.ND_09_2019, Optional.empty());

    @ParameterizedTest
    @CsvSource({
        // kind, year, number, calendar, administrative (Nghị định 09/2019, article 12)
        "YEAR, 2023, 0, 2023-12-31, 2023-12-14",
        "HALF, 2023, 1, 2023-06-30, 2023-06-14",
        "HALF, 2023, 2, 2023-12-31, 2023-12-14",
        "QUARTER, 2023, 1, 2023-03-31, 2023-03-14",
        "QUARTER, 2023, 2, 2023-06-30, 2023-06-14",
        "QUARTER, 2023, 3, 2023-09-30, 2023-09-14",
        "QUARTER, 2023, 4, 2023-12-31, 2023-12-14",
        "MONTH, 2023, 2, 2023-02-28, 2023-02-14",
        "MONTH, 2024, 2, 2024-02-29, 2024-02-14",
        "MONTH, 1900, 2, 1900-02-28, 1900-02-14",
        "MONTHS, 2023, 9, 2023-09-30, 2023-09-14",
        "SPAN, 2022, 2023, 2023-12-31, 2023-12-14",
        "YEAR, 9999, 0, 9999-12-31, 9999-12-14",
    })
    void aPeriodEndsOnTheLastDayOfItsCalendar(
            Kind kind, int year, int number, LocalDate calendar, LocalDate administrative) {
        Period period = new Period(kind, year, number);
        assertThat(ReportingCalendar.PLAIN.lastDay(period)).contains(calendar);
        assertThat(ADMINISTRATIVE.lastDay(period)).contains(administrative);
    }

    @Test
    void deadlinesUseCalendarPeriodsWhateverTheReportsUse() {
        MonthDay end = MonthDay.of(6, 30);
        ReportingCalendar fiscal = new ReportingCalendar(ReportingCalendar.Kind.ND_09_2019, Optional.of(end));
        assertThat(fiscal.forDeadlines())
                .isEqualTo(new ReportingCalendar(ReportingCalendar.Kind.CALENDAR, Optional.of(end)));
    }

    @ParameterizedTest
    @CsvSource({
        // fiscal year's end, kind, year, quarter, last day
        "--06-30, FISCAL_YEAR, 2023, 0, 2023-06-30",
        "--06-30, FISCAL_QUARTER, 2022, 1, 2021-09-30",
        "--06-30, FISCAL_QUARTER, 2022, 2, 2021-12-31", // month ends stay month ends
        "--06-30, FISCAL_QUARTER, 2022, 3, 2022-03-31",
        "--06-30, FISCAL_QUARTER, 2022, 4, 2022-06-30",
        "--09-30, FISCAL_QUARTER, 2023, 1, 2022-12-31",
        "--03-31, FISCAL_QUARTER, 2023, 3, 2022-12-31",
        "--03-31, FISCAL_QUARTER, 2023, 1, 2022-06-30",
        "--12-31, FISCAL_YEAR, 2023, 0, 2023-12-31",
        "--04-05, FISCAL_YEAR, 2023, 0, 2023-04-05",
        "--04-05, FISCAL_QUARTER, 2023, 3, 2023-01-05",
        "--02-29, FISCAL_YEAR, 2023, 0, 2023-02-28",
        "--02-29, FISCAL_YEAR, 2024, 0, 2024-02-29",
        "--05-30, FISCAL_QUARTER, 2023, 3, 2023-02-28", // no month end, but February has no 30th
    })
    void aFiscalPeriodEndsWithTheDeclaredFiscalYear(
            String fiscalYearEnd, Kind kind, int year, int number, LocalDate day) {
        ReportingCalendar calendar =
                new ReportingCalendar(ReportingCalendar.Kind.CALENDAR, Optional.of(MonthDay.parse(fiscalYearEnd)));
        assertThat(calendar.lastDay(new Period(kind, year, number))).contains(day);
    }

    @Test
    void withoutAFiscalYearAFiscalPeriodHasNoEnd() {
        assertThat(ReportingCalendar.PLAIN.lastDay(new Period(Kind.FISCAL_YEAR, 2023, 0)))
                .isEmpty();
        assertThat(ReportingCalendar.PLAIN.lastDay(new Period(Kind.FISCAL_QUARTER, 2023, 1)))
                .isEmpty();
    }

    @ParameterizedTest
    @CsvSource({
        "QUARTER, 2023-09-29, 2023-Q2, 2023-Q3",
        "QUARTER, 2023-09-30, 2023-Q3, 2023-Q3",
        "QUARTER, 2023-12-31, 2023-Q4, 2023-Q4",
        "QUARTER, 2023-12-14, 2023-Q3, 2023-Q4",
        "QUARTER, 2023-12-13, 2023-Q3, 2023-Q3",
        "QUARTER, 2024-02-01, 2023-Q4, 2023-Q4",
        "YEAR, 2023-12-30, 2022, 2023",
        "MONTH, 2023-03-01, 2023-02, 2023-02",
        "HALF, 9999-12-31, 9999-H2, 9999-H2",
    })
    void theLastPeriodThatHasEndedIsFound(Kind kind, LocalDate day, String calendar, String administrative) {
        assertThat(ReportingCalendar.PLAIN.lastEnded(kind, day).map(Period::toString))
                .contains(calendar);
        assertThat(ADMINISTRATIVE.lastEnded(kind, day).map(Period::toString)).contains(administrative);
    }

    /** A project with a fiscal year means its quarters and years, unless its tables name those of the calendar. */
    @ParameterizedTest
    @CsvSource({
        "QUARTER, FISCAL_QUARTER, FISCAL_QUARTER",
        "QUARTER, , FISCAL_QUARTER",
        "QUARTER, QUARTER, QUARTER",
        "QUARTER, MONTH, QUARTER",
        "YEAR, FISCAL_QUARTER, FISCAL_YEAR",
        "MONTH, FISCAL_QUARTER, MONTH",
        "HALF, , HALF",
    })
    void quartersAndYearsAreThoseOfTheFiscalYear(Kind said, @Nullable Kind ofResults, Kind meant) {
        ReportingCalendar fiscal =
                new ReportingCalendar(ReportingCalendar.Kind.CALENDAR, Optional.of(MonthDay.of(6, 30)));

        assertThat(fiscal.counted(said, () -> Optional.ofNullable(ofResults))).isEqualTo(meant);
        assertThat(ReportingCalendar.PLAIN.counted(said, () -> Optional.ofNullable(ofResults)))
                .isEqualTo(said);
    }

    @Test
    void beforeTheFirstYearNoPeriodHasEnded() {
        assertThat(ReportingCalendar.PLAIN.lastEnded(Kind.YEAR, LocalDate.of(0, 1, 1)))
                .isEmpty();
        assertThat(ReportingCalendar.PLAIN.lastEnded(Kind.FISCAL_YEAR, LocalDate.of(2023, 1, 1)))
                .isEmpty();
        assertThat(ReportingCalendar.PLAIN.lastEnded(Kind.SPAN, LocalDate.of(2023, 1, 1)))
                .isEmpty();
    }
}
