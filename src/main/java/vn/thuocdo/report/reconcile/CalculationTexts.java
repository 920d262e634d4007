package vn.thuocdo.report.reconcile;

import java.math.BigDecimal;
import java.math.BigInteger;
import java.math.RoundingMode;
import java.util.List;
import java.util.stream.Collectors;
import org.apache.commons.numbers.fraction.BigFraction;
import vn.thuocdo.model.Quantity;
import vn.thuocdo.model.published.Measure;
import vn.thuocdo.model.published.Printed;
import vn.thuocdo.model.published.Printed.Scale;
import vn.thuocdo.reconcile.Agreement;
import vn.thuocdo.reconcile.Expression;
import vn.thuocdo.report.text.Messages;

/** Figures and computations as a language writes them. */
final class CalculationTexts {

    /** Places beyond those printed that show where a figure would be rounded. */
    private static final int FURTHER = 2;

    /** Places of what part of its whole a figure is: as many as 66 % has. */
    private static final int PLACES_OF_PART = 2;

    /** Numbers that are listed; of more, the first ones and their count. */
    private static final int MOST_TOLD = 5;

    private static final String MINUS = "\u2212";

    private final Messages messages;

    CalculationTexts(Messages messages) {
        this.messages = messages;
    }

    /** The number of places of the computed figure; a few more are shown if there are more. */
    static int places(Printed printed) {
        return printed.whole().isPresent()
                ? PLACES_OF_PART
                : Math.max(0, printed.number().scale());
    }

    /** A figure as it was printed: firm ones in the language's way of writing, others as they stand, if they do. */
    String figure(Printed printed) {
        if (!printed.isFirm() && !printed.text().isEmpty()) {
            return printed.text();
        }
        String number = firm(printed);
        String figure =
                printed.whole().map(whole -> number + "/" + plain(whole)).orElse(number);
        return printed.isFirm()
                ? figure
                : messages.text("reconcile.loose." + printed.precision().word(), figure);
    }

    private String firm(Printed printed) {
        return scaled(number(printed.number(), printed.measure()), printed.scale());
    }

    /** What the number of a firm figure counts: {@code %}, {@code tỷ}; empty where it is a number of things. */
    String measure(Printed printed) {
        return scaled(counted("", printed.measure()).strip(), printed.scale()).strip();
    }

    private static String scaled(String number, Scale scale) {
        return scale.isOne() ? number : number + " " + scale.words();
    }

    /** {@code 9,813}, {@code 16.47%}, {@code 7 points}, {@code 5 times}. */
    private String number(BigDecimal number, Measure measure) {
        return counted(plain(number), measure);
    }

    private String plain(BigDecimal number) {
        BigDecimal absolute = number.abs();
        BigInteger whole = absolute.toBigInteger();
        String digits = whole.bitLength() < Long.SIZE ? messages.number(whole.longValue()) : whole.toString();
        String decimals = absolute.scale() <= 0
                ? ""
                : messages.decimal(absolute.subtract(new BigDecimal(whole))).substring(1);
        return (number.signum() < 0 ? MINUS : "") + digits + decimals;
    }

    private String counted(String number, Measure measure) {
        return switch (measure) {
            case COUNT -> number;
            case PERCENT -> number + "%";
            case POINTS -> messages.text("reconcile.points", number);
            case TIMES -> messages.text("reconcile.times", number);
        };
    }

    /** {@code 7,892 + 1,602 + 319}; of a part that was printed with its whole the part alone, which is its value. */
    String formula(Expression expression) {
        if (expression instanceof Expression.Given given) {
            Printed printed = given.printed();
            return printed.isFirm() ? firm(printed) : figure(printed);
        }
        if (expression instanceof Expression.Exact exact) {
            return value(exact, 0);
        }
        if (expression instanceof Expression.Sum sum) {
            return sum.terms().stream().map(this::formula).collect(Collectors.joining(" + "));
        }
        if (expression instanceof Expression.Less less) {
            return less.taken().stream()
                    .map(this::within)
                    .collect(Collectors.joining(" \u2212 ", within(less.from()) + " \u2212 ", ""));
        }
        Expression.Share share = (Expression.Share) expression;
        return within(share.part()) + " / " + within(share.whole());
    }

    /** A formula as a part of another. */
    private String within(Expression expression) {
        boolean single = expression instanceof Expression.Given || expression instanceof Expression.Exact;
        return single ? formula(expression) : "(" + formula(expression) + ")";
    }

    /** {@code 7,892 + 1,602 + 319 = 9,813}, with a few places more than were printed where there are more. */
    String equation(Expression expression, int places) {
        return expression instanceof Expression.Exact || expression instanceof Expression.Given
                ? value(expression, places)
                : formula(expression) + " = " + value(expression, places);
    }

    /** What a computation comes to; dots mark that there are more places. */
    private String value(Expression expression, int places) {
        Scale scale = scale(expression);
        return scaled(value(expression.value().divide(scale.factor()), expression.measure(), places), scale);
    }

    /** The words of scale of the first figure: sums and differences are told in what they are of. */
    private static Scale scale(Expression expression) {
        if (expression instanceof Expression.Given given) {
            return given.printed().scale();
        }
        if (expression instanceof Expression.Sum sum) {
            return scale(sum.terms().get(0));
        }
        return expression instanceof Expression.Less less ? scale(less.from()) : Scale.ONE;
    }

    /** A value in the words of scale that another figure was printed with. */
    String value(BigFraction value, Printed like, int places) {
        return scaled(value(value.divide(like.scale().factor()), like.measure(), places), like.scale());
    }

    /** A number; dots mark that there are more places. */
    String value(BigFraction value, Measure measure, int places) {
        BigDecimal cut = value.bigDecimalValue(places + FURTHER, RoundingMode.DOWN);
        if (value.compareTo(Quantity.of(cut, false).value()) != 0) {
            String sign = value.signum() < 0 && cut.signum() == 0 ? MINUS : "";
            return counted(sign + plain(cut) + "…", measure);
        }
        BigDecimal whole = cut.stripTrailingZeros();
        return number(whole.scale() < 0 ? whole.setScale(0) : whole, measure);
    }

    /** A figure rounded half up to as many places as another was printed with. */
    String rounded(Expression expression, Printed like) {
        BigFraction value = expression.value().divide(like.scale().factor());
        return scaled(
                number(value.bigDecimalValue(like.number().scale(), RoundingMode.HALF_UP), like.measure()),
                like.scale());
    }

    /** In which way a figure agrees with a computation: {@code truncated; rounded it is 16.48%}. */
    String way(Agreement agreement, Expression expression, Printed printed) {
        return switch (agreement) {
            case EXACT -> messages.text("reconcile.exactly");
            case LOOSE -> messages.text("reconcile.loosely");
            case WITHIN -> messages.text("reconcile.within");
            case EDGE -> messages.text("reconcile.edge");
            case ROUNDED -> messages.text("reconcile.rounded");
            case TRUNCATED -> messages.text("reconcile.truncated", rounded(expression, printed));
        };
    }

    /** How far something is from a figure: between percentages it is points. */
    String distance(BigFraction distance, Printed from, int places) {
        Measure measure = from.measure() == Measure.PERCENT ? Measure.POINTS : from.measure();
        return scaled(value(distance.divide(from.scale().factor()), measure, places), from.scale());
    }

    /** The first few of a long list. */
    static String first(List<String> texts) {
        String first = texts.stream().limit(MOST_TOLD).collect(Collectors.joining("; "));
        return texts.size() > MOST_TOLD ? first + "; …" : first;
    }

    static String quoted(List<String> names) {
        return names.stream().map(name -> "\"" + name + "\"").collect(Collectors.joining(", "));
    }
}
