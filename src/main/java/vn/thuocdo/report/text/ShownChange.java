package vn.thuocdo.report.text;

import java.math.BigDecimal;
import org.apache.commons.numbers.fraction.BigFraction;
import vn.thuocdo.judge.method.Method;

/**
 * Two rates and the difference between them as a reader sees them beside each other: he can subtract one from the other and
 * gets the third.
 *
 * @param before in per cent
 * @param after in per cent
 * @param points after less before, in percentage points
 * @param approximate whether no few more places made the three agree, so that the points are those of the figures shown
 */
public record ShownChange(BigDecimal before, BigDecimal after, BigDecimal points, boolean approximate) {

    /** Places that are added to make the three agree (RULES.md, "Rates"). */
    private static final int MOST_ADDED = 3;

    public static ShownChange of(BigFraction before, BigFraction after, Method method) {
        BigFraction points = after.subtract(before).multiply(100);
        for (int added = 0; added <= MOST_ADDED; added++) {
            int places = method.rounding().places() + added;
            ShownChange shown = new ShownChange(
                    Percent.of(before, method, places),
                    Percent.of(after, method, places),
                    points.bigDecimalValue(places, method.rounding().mode()),
                    false);
            if (shown.agrees() && (shown.points.signum() != 0 || points.isZero())) {
                return shown;
            }
        }
        BigDecimal was = Percent.of(before, method);
        BigDecimal is = Percent.of(after, method);
        return new ShownChange(was, is, is.subtract(was), true);
    }

    private boolean agrees() {
        return after.subtract(before).compareTo(points) == 0;
    }
}
