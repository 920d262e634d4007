package vn.thuocdo.report.render;

import java.util.List;
import java.util.Optional;
import org.apache.commons.numbers.fraction.BigFraction;

/** Rates as a row of small bars: the sevenths of the whole, rounded down, so that only a full rate is a full bar. */
final class Sparkline {

    private static final String BARS = "▁▂▃▄▅▆▇█";
    private static final char NONE = '·';

    private Sparkline() {}

    /** One bar for each rate, a dot where there is none. */
    static String of(List<Optional<BigFraction>> rates) {
        StringBuilder line = new StringBuilder();
        for (Optional<BigFraction> rate : rates) {
            line.append(rate.map(Sparkline::bar).orElse(NONE));
        }
        return line.toString();
    }

    private static char bar(BigFraction rate) {
        if (rate.compareTo(BigFraction.ONE) >= 0) {
            return BARS.charAt(BARS.length() - 1);
        }
        int step = rate.multiply(BARS.length() - 1).intValue();
        return BARS.charAt(Math.max(0, step));
    }
}
