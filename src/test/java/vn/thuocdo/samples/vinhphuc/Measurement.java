package vn.thuocdo.samples.vinhphuc;

import java.math.BigDecimal;
import java.util.Locale;
import org.apache.commons.csv.CSVRecord;

/**
 * How a measured item is measured.
 *
 * @param measure {@code %}, or what is counted
 * @param targetTenths the target in tenths, as all figures here: so every step is exact
 * @param denominator about how much there is to do in all, where the item is reported as a ratio; else 0
 */
record Measurement(String measure, int targetTenths, Course course, ReportedAs reportedAs, int denominator) {

    /** The whole of a percentage, in tenths. */
    static final int WHOLE = 1000;

    private static final int TENTHS = 10;

    static Measurement of(CSVRecord row, String target) {
        String denominator = row.get("denominator");
        return new Measurement(
                row.get("measure"),
                tenths(target),
                Course.valueOf(row.get("course").toUpperCase(Locale.ROOT)),
                ReportedAs.valueOf(row.get("reported_as").toUpperCase(Locale.ROOT)),
                denominator.isEmpty() ? 0 : Integer.parseInt(denominator));
    }

    boolean isPercentage() {
        return measure.equals("%");
    }

    boolean isMetBy(int tenths) {
        return course == Course.FALLS ? tenths <= targetTenths : tenths >= targetTenths;
    }

    /** The figure itself for a percentage; what is counted comes in whole numbers, rounded down. */
    int countable(int tenths) {
        return isPercentage() ? tenths : tenths / TENTHS * TENTHS;
    }

    /** @throws ArithmeticException if the number has more than one decimal */
    static int tenths(String number) {
        return new BigDecimal(number).movePointRight(1).intValueExact();
    }

    /** A figure in tenths as a decimal number, without a decimal where it is whole. */
    static String decimal(int tenths) {
        return tenths % TENTHS == 0 ? Integer.toString(tenths / TENTHS) : tenths / TENTHS + "." + tenths % TENTHS;
    }
}
