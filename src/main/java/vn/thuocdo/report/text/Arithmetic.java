package vn.thuocdo.report.text;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.List;
import java.util.function.BinaryOperator;
import java.util.function.UnaryOperator;
import org.apache.commons.numbers.fraction.BigFraction;
import vn.thuocdo.judge.measurement.Calculation;
import vn.thuocdo.judge.measurement.Measurement;
import vn.thuocdo.model.Comparison;
import vn.thuocdo.model.Figure;
import vn.thuocdo.model.Quantity;

/**
 * Exact arithmetic written out: {@code 7973/8859 = 89.998…% < 90%}. Its one word is that for <i>not</i>, as in
 * {@code 95% not > 95%}; else the language only decides between decimal point and comma.
 */
public final class Arithmetic {

    private static final int PLACES = 5;
    private static final int PLACES_OF_PERCENT = 3;

    /** Writes a text of plain decimals as readers want it. */
    private final UnaryOperator<String> written;
    /** Puts what a figure counts behind it. */
    private final BinaryOperator<String> measured;

    /** Denies a sign. */
    private final UnaryOperator<String> denied;

    /** For people: long numbers have their digits in groups. */
    public Arithmetic(Messages messages) {
        this(messages::grouped, messages::measured, sign -> messages.text("arithmetic.not", sign));
    }

    private Arithmetic(UnaryOperator<String> written, BinaryOperator<String> measured, UnaryOperator<String> denied) {
        this.written = written;
        this.measured = measured;
        this.denied = denied;
    }

    /** For programs: with a decimal point, and digits in no groups. */
    public static Arithmetic plain() {
        return new Arithmetic(UnaryOperator.identity(), (figure, unit) -> figure + " " + unit, sign -> "not " + sign);
    }

    /** A number as it would be written: a decimal where it ends, else a fraction. */
    public String number(BigFraction number) {
        String plain = Percent.plain(number);
        int line = plain.indexOf('/');
        return line < 0
                ? written.apply(plain)
                : written.apply(plain.substring(0, line)) + "/" + written.apply(plain.substring(line + 1));
    }

    /** A number as it was written: {@code 87%}. */
    public String number(Quantity quantity) {
        return number(quantity.value()) + (quantity.percent() ? "%" : "");
    }

    /** What was reported: {@code 26/30}, {@code 87%}. */
    public String figure(Figure figure) {
        if (figure instanceof Figure.Ratio ratio) {
            return number(ratio.numerator()) + "/" + number(ratio.denominator());
        }
        return figure instanceof Figure.Change change ? change.text() : counted(((Figure.Amount) figure).quantity());
    }

    /** A number with its own unit, where it has one: {@code 90 phút}. */
    public String counted(Quantity quantity) {
        return quantity.unit().isNone()
                ? number(quantity)
                : measured.apply(number(quantity), quantity.unit().text());
    }

    /** A figure compared with its target: {@code 26/30 = 86.666…% < 90%}. */
    public String comparison(Figure figure, Measurement measurement) {
        String stated = figure(figure);
        String actual = actual(measurement);
        String plain = figure instanceof Figure.Amount amount ? number(amount.quantity()) : stated;
        boolean same = plain.equals(actual) || figure instanceof Figure.Amount && (plain + "%").equals(actual);
        String left = same ? actual : stated + " = " + actual;
        BigFraction low = measurement.low();
        BigFraction high = measurement.high();
        boolean range = measurement.comparison().isEmpty();
        if (range && measurement.isMet()) {
            String above = measurement.ends().low() == Comparison.MORE_THAN ? " < " : " ≤ ";
            String below = " " + sign(measurement.ends().high()) + " ";
            return scaled(low, measurement)
                    + above
                    + actual
                    + below
                    + scaled(high, measurement)
                    + (same ? "" : " (" + left + ")");
        }
        BigFraction bound = range && measurement.ends().low().holds(measurement.actual(), low) ? high : low;
        return left + " " + relation(measurement, bound) + " " + scaled(bound, measurement);
    }

    /** The relation that the target asks for where it holds, else the one there is; of a bound that is left out, neither. */
    private String relation(Measurement measurement, BigFraction bound) {
        if (measurement.isMet()) {
            return sign(measurement.comparison().orElseThrow());
        }
        int order = measurement.actual().compareTo(bound);
        return order < 0 ? "<" : order > 0 ? ">" : denied.apply(sign(open(measurement, bound)));
    }

    /** What is asked at a bound that the figure equals and that does not include it. */
    private static Comparison open(Measurement measurement, BigFraction bound) {
        return measurement
                .comparison()
                .orElseGet(() -> bound.equals(measurement.low())
                                && !measurement.ends().low().holds(bound, bound)
                        ? measurement.ends().low()
                        : measurement.ends().high());
    }

    /** {@code ≥}, as people write it. */
    public static String sign(Comparison comparison) {
        return switch (comparison) {
            case AT_LEAST -> "≥";
            case AT_MOST -> "≤";
            default -> comparison.sign();
        };
    }

    private String actual(Measurement measurement) {
        int places = measurement.percent() ? PLACES_OF_PERCENT : PLACES;
        return decimal(measurement.actual(), places, List.of(measurement.low(), measurement.high()))
                + (measurement.percent() ? "%" : "");
    }

    private String scaled(BigFraction number, Measurement measurement) {
        return number(number) + (measurement.percent() ? "%" : "");
    }

    /** {@code 80 ÷ 90 = 0.88888…}. */
    public String calculation(Calculation calculation) {
        Object[] numbers = calculation.numbers().stream().map(this::operand).toArray();
        return Messages.fill(calculation.formula(), numbers) + " = " + decimal(calculation.value());
    }

    /** A number within a formula: a fraction and a negative one stand in brackets. */
    public String operand(BigFraction number) {
        String written = number(number);
        return written.contains("/") || number.signum() < 0 ? "(" + written + ")" : written;
    }

    /** A number as a decimal, cut off where it is long: {@code 0.88888…}. */
    public String decimal(BigFraction number) {
        return decimal(number, PLACES, List.of());
    }

    /** A share in percent, cut off where it is long and as far as it takes not to look like a bound: {@code 89.998…%}. */
    public String percent(BigFraction share, List<BigFraction> bounds) {
        List<BigFraction> inPercent =
                bounds.stream().map(bound -> bound.multiply(100)).toList();
        return decimal(share.multiply(100), PLACES_OF_PERCENT, inPercent) + "%";
    }

    /** Cut off, never rounded: what is below a bound is not to be shown as if it reached it. */
    private String decimal(BigFraction number, int fewest, List<BigFraction> bounds) {
        String plain = Percent.plain(number);
        if (!plain.contains("/") && places(plain) <= fewest) {
            return written.apply(plain);
        }
        int places = fewest;
        BigDecimal cut = cut(number, places);
        while (seemsToBeOne(cut, number, bounds)) {
            places++;
            cut = cut(number, places);
        }
        boolean whole = exact(cut).equals(number);
        return written.apply((whole ? cut.stripTrailingZeros() : cut).toPlainString()) + (whole ? "" : "…");
    }

    private static int places(String plain) {
        int point = plain.indexOf('.');
        return point < 0 ? 0 : plain.length() - point - 1;
    }

    private static BigDecimal cut(BigFraction number, int places) {
        return number.bigDecimalValue(places, RoundingMode.DOWN);
    }

    private static boolean seemsToBeOne(BigDecimal cut, BigFraction number, List<BigFraction> bounds) {
        BigFraction shown = exact(cut);
        return bounds.stream().anyMatch(bound -> shown.equals(bound) && !number.equals(bound));
    }

    private static BigFraction exact(BigDecimal decimal) {
        return Quantity.of(decimal, false).value();
    }
}
