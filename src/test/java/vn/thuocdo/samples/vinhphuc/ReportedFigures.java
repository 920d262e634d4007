package vn.thuocdo.samples.vinhphuc;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import java.util.stream.Collectors;

/** The figures of a result as a unit reports them: the figure, or its two parts, or all three. */
final class ReportedFigures {

    /** The cells of a result; what is not reported is an empty text. */
    record Cells(String actual, String numerator, String denominator) {
        static final Cells NONE = new Cells("", "", "");
    }

    /** Up to so many units share what is counted; more of them count their own. */
    private static final int JOINTLY = 2;

    private final QuarterFigures figures;
    private final Map<Item, Long> units;

    ReportedFigures(List<Unit> units, QuarterFigures figures) {
        this.figures = figures;
        this.units = units.stream()
                .flatMap(unit -> unit.items().stream())
                .collect(Collectors.groupingBy(Function.identity(), Collectors.counting()));
    }

    Cells of(Assignment assignment, int quarter) {
        return assignment
                .item()
                .measurement()
                .map(measurement -> of(assignment, measurement, quarter))
                .orElse(Cells.NONE);
    }

    private Cells of(Assignment assignment, Measurement measurement, int quarter) {
        int tenths = figures.at(assignment, measurement, quarter);
        if (measurement.reportedAs() == ReportedAs.ACTUAL) {
            return new Cells(Measurement.decimal(tenths), "", "");
        }
        long denominator = denominator(assignment, measurement, quarter);
        long numerator = numerator(measurement, tenths, denominator);
        String actual = measurement.reportedAs() == ReportedAs.BOTH ? percent(numerator, denominator) : "";
        return new Cells(actual, Long.toString(numerator), Long.toString(denominator));
    }

    /** Rounded down, but never below the target where the figure meets it. */
    private static long numerator(Measurement measurement, int tenths, long denominator) {
        long numerator = denominator * tenths / Measurement.WHOLE;
        boolean below = numerator * Measurement.WHOLE < denominator * measurement.targetTenths();
        return below && measurement.isMetBy(tenths) ? numerator + 1 : numerator;
    }

    /** Files and documents add up over the year; schools, machines or households are there from its beginning. */
    private long denominator(Assignment assignment, Measurement measurement, int quarter) {
        long all = measurement.denominator();
        boolean ofItsOwn = units.get(assignment.item()) > JOINTLY;
        long own = ofItsOwn ? all * (7 + assignment.spread(7)) / 10 : all;
        return measurement.course() == Course.STEADY ? own * quarter / Quarters.LAST : own;
    }

    private static String percent(long numerator, long denominator) {
        return BigDecimal.valueOf(numerator * 100)
                .divide(BigDecimal.valueOf(denominator), 1, RoundingMode.HALF_UP)
                .stripTrailingZeros()
                .toPlainString();
    }
}
