package vn.thuocdo.judge;

import java.time.LocalDate;
import java.util.List;

/**
 * What documents look at of an item beside its verdict.
 *
 * @param superseded whether at results that count no more
 * @param days that they compare the days of results with
 */
public record LookedAt(boolean superseded, List<LocalDate> days) {

    /** Nothing. */
    public static final LookedAt NOTHING = new LookedAt(false, List.of());

    public LookedAt {
        days = List.copyOf(days);
    }
}
