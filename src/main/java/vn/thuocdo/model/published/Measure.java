package vn.thuocdo.model.published;

import java.util.Locale;

/** The unit that a printed figure counts in. */
public enum Measure {
    COUNT,
    /** Parts of a hundred: {@code 87 %}. */
    PERCENT,
    /** A difference of two percentages: {@code 7 points}. */
    POINTS,
    /** A multiple: {@code 5 times}. */
    TIMES;

    /** The word in JSON: {@code count}. */
    public String word() {
        return name().toLowerCase(Locale.ROOT);
    }
}
