package vn.thuocdo.read.lane.record;

import java.time.LocalDate;
import java.time.Month;
import java.time.Year;
import vn.thuocdo.model.LazyResults;
import vn.thuocdo.model.PlainDecimal;

/**
 * Plain decimals and days, read where they stand. What could be read in two ways, or is not written in the plainest way,
 * is left to the readers that know more.
 */
public final class InPlace {

    /** What is no plain decimal. */
    public static final long NONE = PlainDecimal.NONE;

    /** What is no plain day. */
    public static final int NO_DAY = LazyResults.NO_DAY;

    /** Where nothing stands, neither a decimal nor a day. */
    public static final long EMPTY = Long.MIN_VALUE;

    /** Digits and a point. */
    private static final int PLAIN_CHARACTERS = PlainDecimal.MOST_DIGITS;

    /** A point before three digits may also stand between thousands. */
    private static final int DIGITS_OF_GROUP = 3;

    private static final int DAY_LENGTH = 10;

    /** Other years are slips of the hand, which have to be told. */
    private static final int FIRST_YEAR = 1900;

    private static final int LAST_YEAR = 2199;

    private static final int MONTHS = 12;

    /** The first day of each month of these years and of the month after them, since 1970. */
    private static final int[] FIRST_DAYS = firstDays();

    private InPlace() {}

    private static int[] firstDays() {
        int[] days = new int[(LAST_YEAR + 1 - FIRST_YEAR) * MONTHS + 1];
        days[0] = (int) LocalDate.of(FIRST_YEAR, 1, 1).toEpochDay();
        for (int month = 0; month < days.length - 1; month++) {
            boolean leap = Year.isLeap(FIRST_YEAR + month / MONTHS);
            days[month + 1] = days[month] + Month.of(month % MONTHS + 1).length(leap);
        }
        return days;
    }

    /** Whether a decimal was read whose point may stand before three decimals, or else between thousands. */
    public static boolean isAmbiguous(long read) {
        return read < NONE && read != EMPTY;
    }

    /** Such a decimal if the point stands before decimals, as {@link PlainDecimal} has it. */
    public static long withDecimals(long ambiguous) {
        return ~ambiguous;
    }

    /**
     * Digits with or without a point before decimals, and no zero before other digits; as {@link PlainDecimal} has it where it
     * can be read in one way, and such that {@link #isAmbiguous} where it can be in two.
     */
    static long decimal(byte[] bytes, int from, int to) {
        if (from == to
                || to - from > PLAIN_CHARACTERS
                || bytes[from] == '0' && to - from > 1 && bytes[from + 1] != '.') {
            return NONE;
        }
        long digits = 0;
        int point = to;
        for (int i = from; i < to; i++) {
            byte b = bytes[i];
            if (b >= '0' && b <= '9') {
                digits = 10 * digits + (b - '0');
            } else if (b == '.' && point == to && i > from) {
                point = i;
            } else {
                return NONE;
            }
        }
        int decimals = Math.max(to - point - 1, 0);
        if (point == to || decimals > 0 && decimals != DIGITS_OF_GROUP) {
            return PlainDecimal.of(digits, decimals);
        }
        boolean grouped = decimals > 0 && point - from <= DIGITS_OF_GROUP && bytes[from] != '0';
        return grouped ? ~PlainDecimal.of(digits, decimals) : NONE;
    }

    /** Days since 1970 of {@code 2025-12-31}. */
    static int day(byte[] bytes, int from, int to) {
        if (to - from != DAY_LENGTH || bytes[from + 4] != '-' || bytes[from + 7] != '-') {
            return NO_DAY;
        }
        int year = 100 * two(bytes, from) + two(bytes, from + 2);
        int month = two(bytes, from + 5);
        int day = two(bytes, from + 8);
        if (year < FIRST_YEAR || year > LAST_YEAR || month < 1 || month > MONTHS || day < 1) {
            return NO_DAY;
        }
        int place = (year - FIRST_YEAR) * MONTHS + month - 1;
        int days = FIRST_DAYS[place] + day - 1;
        return days < FIRST_DAYS[place + 1] ? days : NO_DAY;
    }

    /** Two digits; far below 0 where they are none. */
    private static int two(byte[] bytes, int from) {
        int tens = bytes[from] - '0';
        int ones = bytes[from + 1] - '0';
        return tens < 0 || tens > 9 || ones < 0 || ones > 9 ? -LAST_YEAR * DAY_LENGTH * DAY_LENGTH : 10 * tens + ones;
    }
}
