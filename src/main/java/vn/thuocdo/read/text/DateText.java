package vn.thuocdo.read.text;

import java.time.LocalDate;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * Days as offices and systems write them: {@code 2023-12-31}, {@code 31/12/2023}, {@code 31.12.2023}, and moments, of which
 * the day as written counts: {@code 2026-01-05T17:00:00.000Z}, {@code 2022-01-21 13:47:00}.
 */
public final class DateText {

    /** In which order a day that does not begin with its year is written. */
    public enum Order {
        DMY,
        MDY,
        /** The year comes first; nothing else is a day. */
        YMD
    }

    /** Three numbers, of which the first or the last is a year. */
    private static final Pattern DAY =
            Pattern.compile("([0-9]{4}|[0-9]{1,2})([/.-])([0-9]{1,2})\\2([0-9]{4}|[0-9]{1,2})");

    private static final Pattern TIME = Pattern.compile("[T ]([0-9]{1,2}):([0-9]{2})(?::([0-9]{2})(?:\\.[0-9]{1,9})?)?"
            + "(?: ?[AaPp][Mm])?( ?(?:Z|UTC|GMT|[+-][0-9]{2}(?::?[0-9]{2})?))?");

    private static final int DIGITS_OF_YEAR = 4;

    /** Characters of a day, such as 31/12/2023. */
    private static final int LONGEST_DAY = 10;

    private static final int LAST_HOUR = 24;
    private static final int MINUTES = 60;

    /** A leap second is the 61st of its minute. */
    private static final int SECONDS = 61;

    private DateText() {}

    /** The day a text names, day first where the year does not come first; empty where it names none. */
    public static Optional<LocalDate> read(String text) {
        return read(text, Order.DMY);
    }

    /** The same in a declared order. */
    public static Optional<LocalDate> read(String text, Order order) {
        Matcher written = DAY.matcher(day(text));
        if (!written.matches() || isYear(written.group(1)) == isYear(written.group(4))) {
            return Optional.empty();
        }
        if (isYear(written.group(1))) {
            return day(written.group(1), written.group(3), written.group(4));
        }
        if (order == Order.YMD) {
            return Optional.empty();
        }
        return order == Order.DMY
                ? day(written.group(4), written.group(3), written.group(1))
                : day(written.group(4), written.group(1), written.group(3));
    }

    /** Whether a text is written like a day that the calendar does not have in any order, as {@code 31/2/2025} is. */
    public static boolean doesNotExist(String text) {
        Matcher written = DAY.matcher(day(text));
        return written.matches()
                && isYear(written.group(1)) != isYear(written.group(4))
                && read(text).isEmpty()
                && read(text, Order.MDY).isEmpty();
    }

    /** Whether a text is a moment with its zone, whose day may be another one elsewhere. */
    public static boolean hasZone(String text) {
        int end = endOfDay(text);
        if (end == text.length()) {
            return false;
        }
        Matcher time = TIME.matcher(text).region(end, text.length());
        return time.matches() && time.group(4) != null;
    }

    /** Whether a text is a day only if its month comes first, as in {@code 12/31/2023}. */
    public static boolean isMonthFirst(String text) {
        return read(text).isEmpty() && read(text, Order.MDY).isPresent();
    }

    /** Whether a text is a day only if its day comes first, as in {@code 31/12/2023}. */
    public static boolean isDayFirst(String text) {
        return read(text).isPresent() && read(text, Order.MDY).isEmpty();
    }

    /** Whether a text is a day in either order, and not the same one. */
    public static boolean isEitherOrder(String text) {
        Optional<LocalDate> monthFirst = read(text, Order.MDY);
        return monthFirst.isPresent()
                && read(text).filter(day -> !day.equals(monthFirst.get())).isPresent();
    }

    private static boolean isYear(String digits) {
        return digits.length() == DIGITS_OF_YEAR;
    }

    /** A text without the time of the day behind it. */
    private static String day(String text) {
        int end = endOfDay(text);
        return end < text.length() && isTime(text, end) ? text.substring(0, end) : text;
    }

    private static int endOfDay(String text) {
        int end = 0;
        while (end < text.length() && end <= LONGEST_DAY && text.charAt(end) != ' ' && text.charAt(end) != 'T') {
            end++;
        }
        return end;
    }

    private static boolean isTime(String text, int from) {
        Matcher time = TIME.matcher(text).region(from, text.length());
        return time.matches()
                && Integer.parseInt(time.group(1)) <= LAST_HOUR
                && Integer.parseInt(time.group(2)) < MINUTES
                && (time.group(3) == null || Integer.parseInt(time.group(3)) < SECONDS);
    }

    private static Optional<LocalDate> day(String year, String month, String day) {
        return day(Integer.parseInt(year), Integer.parseInt(month), Integer.parseInt(day));
    }

    /** Asked of many a text that is no day, for which an exception would take long. */
    private static Optional<LocalDate> day(int year, int month, int day) {
        boolean exists = month >= 1
                && month <= 12
                && day >= 1
                && day <= LocalDate.of(year, month, 1).lengthOfMonth();
        return exists ? Optional.of(LocalDate.of(year, month, day)) : Optional.empty();
    }
}
