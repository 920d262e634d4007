package vn.thuocdo.run;

import java.time.LocalDate;
import java.util.Optional;
import vn.thuocdo.model.Period;
import vn.thuocdo.model.ReportingCalendar;
import vn.thuocdo.read.text.DateText;
import vn.thuocdo.read.text.PeriodText;

/** An as-of date as the user gives it: a day, or a period, whose last day in the calendar of the project it is. */
public sealed interface AsOf {

    /** What may be written. */
    String EXAMPLES = "2023-12-31, 31/12/2023, 2026-Q1, \"quý I/2026\", 2026";

    /** A day. */
    record Day(LocalDate day) implements AsOf {
        @Override
        public Optional<LocalDate> in(ReportingCalendar calendar) {
            return Optional.of(day);
        }

        /** Written out, because Java builds that of a record at its first use; picocli asks each value for it. */
        @Override
        public String toString() {
            return day.toString();
        }
    }

    /**
     * The last day of a period.
     *
     * @param text as it was written
     */
    record End(Period period, String text) implements AsOf {
        @Override
        public Optional<LocalDate> in(ReportingCalendar calendar) {
            return calendar.lastDay(period);
        }

        @Override
        public String toString() {
            return text;
        }
    }

    /** The day in a calendar; empty for a fiscal year where the calendar has none. */
    Optional<LocalDate> in(ReportingCalendar calendar);

    /** Whether a text is written as a day is, but the calendar has none such: {@code 2025-02-29}. */
    static boolean doesNotExist(String text) {
        return DateText.doesNotExist(text);
    }

    /** {@code 2023-12-31}, {@code 2023-Q4} or {@code 2023}; empty where the text is neither a day nor a period. */
    static Optional<AsOf> of(String text) {
        Optional<AsOf> day = DateText.read(text).map(Day::new);
        return day.isPresent() ? day : PeriodText.read(text).map(period -> new End(period, text));
    }
}
