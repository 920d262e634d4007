package vn.thuocdo.read.text;

import java.time.LocalDate;
import java.util.Optional;
import java.util.regex.Pattern;

/** Days as systems write them without signs: {@code 20250630}. With its year first, such a day can be no other. */
public final class CompactDay {

    private static final Pattern DIGITS = Pattern.compile("20[0-9]{6}");

    private static final int YEAR = 4;
    private static final int MONTH = 6;

    private CompactDay() {}

    /** The day that a text is, of this century; empty where it is none. */
    public static Optional<LocalDate> read(String text) {
        return DIGITS.matcher(text).matches()
                ? DateText.read(
                        text.substring(0, YEAR) + "-" + text.substring(YEAR, MONTH) + "-" + text.substring(MONTH))
                : Optional.empty();
    }
}
