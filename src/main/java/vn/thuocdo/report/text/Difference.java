package vn.thuocdo.report.text;

import java.math.BigDecimal;
import org.apache.commons.numbers.fraction.BigFraction;
import vn.thuocdo.judge.method.Method;

/** Differences as figures with their sign. Those between rates are percentage points, and never called percent. */
public record Difference(Method method, Messages messages) {

    /** {@code +3}, {@code −2}, {@code 0}. */
    public String count(long difference) {
        String number = messages.number(Math.abs(difference));
        return sign(Long.signum(difference)) + number;
    }

    /** {@code +5.8}: a difference of rates in percentage points, without their name; {@code ≈ +5.8} where it is approximate. */
    public String points(ShownChange change) {
        return mark(change)
                + sign(change.points().signum())
                + messages.decimal(change.points().abs());
    }

    /** {@code 5.8}: the same without its sign, for a sentence that says it in words. */
    public String size(ShownChange change) {
        return mark(change) + messages.decimal(change.points().abs());
    }

    private static String mark(ShownChange change) {
        return change.approximate() ? "≈ " : "";
    }

    /**
     * A difference in percentage points, rounded as rates are, or to as many more places as it takes not to seem none.
     */
    public static BigDecimal rounded(BigFraction difference, Method method) {
        int places = method.rounding().places();
        BigFraction points = difference.multiply(100);
        BigDecimal rounded = points.bigDecimalValue(places, method.rounding().mode());
        while (rounded.signum() == 0 && !difference.isZero()) {
            places++;
            rounded = points.bigDecimalValue(places, method.rounding().mode());
        }
        return rounded;
    }

    private static String sign(int signum) {
        return signum > 0 ? "+" : signum < 0 ? "−" : "";
    }
}
