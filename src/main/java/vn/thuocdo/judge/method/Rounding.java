package vn.thuocdo.judge.method;

import java.math.RoundingMode;
import java.util.Locale;

/**
 * How percentages are shown. No decision is made on rounded figures.
 *
 * @param places decimal places, from 0; more are shown where so few would suggest another tier
 */
public record Rounding(RoundingMode mode, int places) {

    public static final Rounding HALF_UP = new Rounding(RoundingMode.HALF_UP, 1);

    /** The word of the mode in methods and JSON: {@code half-up}. */
    public String word() {
        return word(mode);
    }

    public static String word(RoundingMode mode) {
        return mode.name().toLowerCase(Locale.ROOT).replace('_', '-');
    }
}
