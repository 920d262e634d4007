package vn.thuocdo.read.text;

import java.time.LocalDate;
import java.time.YearMonth;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Days as offices write them: {@code 2023-12-31}, {@code 31/12/2023}, {@code 31.12.2023}, {@code 31-12-2023}. */
public final class DateText {

    private static final Pattern ISO = Pattern.compile("([0-9]{4})-([0-9]{2})-([0-9]{2})(?:[T ]00:00(?::00)?)?");
    private static final Pattern DAY_FIRST = Pattern.compile("([0-9]{1,2})([/.-])([0-9]{1,2})\\2([0-9]{4})");

    private DateText() {}

    /** The day a text names; empty where it names none. */
    public static Optional<LocalDate> read(String text) {
        Matcher iso = ISO.matcher(text);
        if (iso.matches()) {
            return day(iso.group(1), iso.group(2), iso.group(3));
        }
        Matcher dayFirst = DAY_FIRST.matcher(text);
        return dayFirst.matches() ? day(dayFirst.group(4), dayFirst.group(3), dayFirst.group(1)) : Optional.empty();
    }

    /** Whether a text is a day only if its month comes first, as in {@code 12/31/2023}. */
    public static boolean isMonthFirst(String text) {
        return read(text).isEmpty() && readMonthFirst(text).isPresent();
    }

    /** Whether a text is a day only if its day comes first, as in {@code 31/12/2023}. */
    public static boolean isDayFirst(String text) {
        return DAY_FIRST.matcher(text).matches()
                && read(text).isPresent()
                && readMonthFirst(text).isEmpty();
    }

    /** Whether a text is a day in either order, and not the same one. */
    public static boolean isEitherOrder(String text) {
        Optional<LocalDate> monthFirst = readMonthFirst(text);
        if (monthFirst.isEmpty()) {
            return false;
        }
        Optional<LocalDate> dayFirst = read(text);
        return dayFirst.isPresent() && !dayFirst.equals(monthFirst);
    }

    private static Optional<LocalDate> readMonthFirst(String text) {
        Matcher matcher = DAY_FIRST.matcher(text);
        return matcher.matches() ? day(matcher.group(4), matcher.group(1), matcher.group(3)) : Optional.empty();
    }

    private static Optional<LocalDate> day(String year, String month, String day) {
        return day(Integer.parseInt(year), Integer.parseInt(month), Integer.parseInt(day));
    }

    /** Asked of many a text that is no day, for which an exception would take long. */
    private static Optional<LocalDate> day(int year, int month, int day) {
        boolean exists = month >= 1
                && month <= 12
                && day >= 1
                && day <= YearMonth.of(year, month).lengthOfMonth();
        return exists ? Optional.of(LocalDate.of(year, month, day)) : Optional.empty();
    }
}
