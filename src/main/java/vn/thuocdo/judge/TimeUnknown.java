package vn.thuocdo.judge;

import java.util.Locale;

/** What a method that looks at time makes of a met item of which nobody said when. */
public enum TimeUnknown {
    ON_TIME,
    LATE,
    /** Nothing: that it is not known is an error, and the item counts as late where it is scored all the same. */
    REFUSE;

    /** The word in methods and JSON: {@code on-time}. */
    public String word() {
        return name().toLowerCase(Locale.ROOT).replace('_', '-');
    }
}
