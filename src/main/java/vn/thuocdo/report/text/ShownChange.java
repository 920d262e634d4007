package vn.thuocdo.report.text;

import java.math.BigDecimal;
import java.util.Optional;
import org.apache.commons.numbers.fraction.BigFraction;
import vn.thuocdo.judge.Method;

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
        for (int added = 0; added <= MOST_ADDED; added++) {
            int places = method.rounding().places() + added;
            Optional<ShownChange> shown = exact(before, after, method, places);
            if (shown.isPresent()) {
                return shown.get();
            }
        }
        return approximate(before, after, method, method.rounding().places());
    }

    /** To so many places; absent where the three do not agree, or a difference would seem none. */
    static Optional<ShownChange> exact(BigFraction before, BigFraction after, Method method, int places) {
        BigFraction points = after.subtract(before).multiply(100);
        ShownChange shown = new ShownChange(
                Percent.of(before, method, places),
                Percent.of(after, method, places),
                points.bigDecimalValue(places, method.rounding().mode()),
                false);
        return shown.agrees() && !shown.hides(points) ? Optional.of(shown) : Optional.empty();
    }

    /** To so many places, with the difference of the figures shown. */
    static ShownChange approximate(BigFraction before, BigFraction after, Method method, int places) {
        BigDecimal was = Percent.of(before, method, places);
        BigDecimal is = Percent.of(after, method, places);
        return new ShownChange(was, is, is.subtract(was), true);
    }

    private boolean agrees() {
        return after.subtract(before).compareTo(points) == 0;
    }

    /** Whether it shows no difference where there is one. */
    boolean hides(BigFraction exactPoints) {
        return points.signum() == 0 && !exactPoints.isZero();
    }
}
