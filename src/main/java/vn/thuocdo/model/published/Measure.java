package vn.thuocdo.model.published;

import java.util.Locale;

/** What a printed figure counts in. */
public enum Measure {
    COUNT,
    /** Parts of a hundred: {@code 87 %}. */
    PERCENT,
    /** What lies between two percentages: {@code 7 points}. */
    POINTS,
    /** How often something goes into something: {@code 5 times}. */
    TIMES;

    /** The word in JSON: {@code count}. */
    public String word() {
        return name().toLowerCase(Locale.ROOT);
    }
}
