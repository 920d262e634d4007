package vn.thuocdo.model.published;

import java.util.Locale;

/** How exact a printed figure is. */
public enum Precision {
    /** Exact to its last digit. */
    FIRM,
    /** Up to the number, and not far below it: {@code close to 90 %}. */
    NEARLY,
    /** Not far from the number: {@code about 90 %}. */
    ABOUT,
    MORE_THAN,
    LESS_THAN,
    AT_LEAST,
    AT_MOST;

    /** The word in JSON: {@code more-than}. */
    public String word() {
        return name().toLowerCase(Locale.ROOT).replace('_', '-');
    }
}
