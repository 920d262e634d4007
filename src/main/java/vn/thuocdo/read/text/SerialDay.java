package vn.thuocdo.read.text;

import java.time.LocalDate;
import java.util.Optional;
import java.util.regex.Pattern;

/** Days as spreadsheets keep them, where their format was lost: 45838 is 30 June 2025. */
public final class SerialDay {

    /** The day 0; the count has a 29 February 1900, so that it is right from that March on. */
    private static final LocalDate START = LocalDate.of(1899, 12, 30);

    /** Numbers of other years below a header of days are a slip. */
    private static final int FIRST_YEAR = 2000;

    private static final int LAST_YEAR = 2099;

    private static final int DIGITS = 5;

    /** With the time of the day behind the point. */
    private static final Pattern NUMBER = Pattern.compile("[0-9]{5}(?:\\.[0-9]{1,15})?");

    private SerialDay() {}

    /** The day that a text is as a number; empty where it is none. */
    public static Optional<LocalDate> read(String text) {
        if (!NUMBER.matcher(text).matches()) {
            return Optional.empty();
        }
        LocalDate day = START.plusDays(Integer.parseInt(text.substring(0, DIGITS)));
        return Optional.of(day).filter(some -> some.getYear() >= FIRST_YEAR && some.getYear() <= LAST_YEAR);
    }
}
