package vn.thuocdo.judge.method;

import java.util.Locale;

/** How a method that looks at time counts a met item if it is not known when it was met. */
public enum TimeUnknown {
    ON_TIME,
    LATE,
    /** An error. With {@code --keep-going} the item counts as late. */
    REFUSE;

    /** The word in methods and JSON: {@code on-time}. */
    public String word() {
        return name().toLowerCase(Locale.ROOT).replace('_', '-');
    }
}
