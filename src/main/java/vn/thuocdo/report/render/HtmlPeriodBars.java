package vn.thuocdo.report.render;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.apache.commons.numbers.fraction.BigFraction;

/**
 * Rates of successive periods as small bars on one scale, from nothing to the whole; a rate above it is as high as the whole.
 *
 * @param width of the picture, in its own units
 */
public record HtmlPeriodBars(int width, List<Bar> bars) {

    /** Of the picture, which is that of the whole. */
    public static final int HEIGHT = 24;
    /** The width of a bar. */
    public static final int BAR = 8;

    private static final int STEP = 10;

    /** A bar that stands on the line. */
    public record Bar(int from, int height) {}

    static HtmlPeriodBars of(List<Optional<BigFraction>> rates) {
        List<Bar> bars = new ArrayList<>();
        for (int i = 0; i < rates.size(); i++) {
            int from = i * STEP;
            rates.get(i).ifPresent(rate -> bars.add(new Bar(from, height(rate))));
        }
        return new HtmlPeriodBars(Math.max(1, rates.size() * STEP), bars);
    }

    private static int height(BigFraction rate) {
        int height = rate.compareTo(BigFraction.ONE) >= 0
                ? HEIGHT
                : rate.multiply(HEIGHT).intValue();
        return Math.max(0, height);
    }
}
