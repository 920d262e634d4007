package vn.thuocdo.reconcile;

import java.math.BigDecimal;
import java.math.BigInteger;
import java.util.Collections;
import java.util.List;
import org.apache.commons.numbers.fraction.BigFraction;
import vn.thuocdo.model.published.Printed;

/** The values that a printed figure can stand for. */
final class PrintedSpan {

    /** An approximate number may be off by at most a twentieth of it. */
    private static final BigFraction TWENTIETH = BigFraction.of(1, 20);

    private static final BigFraction TENTH = BigFraction.of(1, 10);

    private PrintedSpan() {}

    /**
     * The values that round to it, half up; for an approximate figure by its words; the number itself if it has no
     * further digits.
     */
    static Span rounded(Printed printed) {
        if (!printed.isFirm()) {
            return loose(printed);
        }
        BigFraction number = printed.value();
        if (!printed.mayHaveMoreDigits()) {
            return Span.of(number);
        }
        BigFraction half = printed.step().divide(2);
        return switch (number.signum()) {
            case 0 -> Span.between(half.negate(), half);
            case 1 -> Span.halfOpen(number.subtract(half), number.add(half));
            default -> Span.halfOpen(number.add(half), number.subtract(half));
        };
    }

    /** The values that give it when truncated. */
    static Span cutOff(Printed printed) {
        if (!printed.isFirm() || !printed.mayHaveMoreDigits()) {
            return rounded(printed);
        }
        BigFraction number = printed.value();
        BigFraction step = printed.step();
        return switch (number.signum()) {
            case 0 -> Span.between(step.negate(), step);
            case 1 -> Span.halfOpen(number, number.add(step));
            default -> Span.halfOpen(number, number.subtract(step));
        };
    }

    /** The values that give it when rounded or truncated. */
    static Span either(Printed printed) {
        Span rounded = rounded(printed);
        Span cutOff = cutOff(printed);
        return Span.around(List.of(rounded.low(), rounded.high(), cutOff.low(), cutOff.high()));
    }

    /**
     * The ends of approximate words: up to one unit of the last digit that is not 0, and for "close to" and "about" at
     * most a twentieth of the number.
     */
    private static Span loose(Printed printed) {
        return loose(
                printed,
                printed.value(),
                unitOfLastDigit(printed.number()).multiply(printed.scale().factor()));
    }

    /** For an approximate part of a whole, such as "more than a third": its digits show no unit, so a tenth is used. */
    static Span ratio(Printed printed) {
        return loose(printed, printed.ratio().orElseThrow(), TENTH);
    }

    private static Span loose(Printed printed, BigFraction number, BigFraction unit) {
        BigFraction twentieth = number.abs().multiply(TWENTIETH);
        BigFraction near = Collections.min(List.of(unit, twentieth));
        return switch (printed.precision()) {
            case NEARLY ->
                number.signum() < 0
                        ? Span.closed(number, number.add(near))
                        : Span.closed(number.subtract(near), number);
            case ABOUT -> Span.closed(number.subtract(near), number.add(near));
            case MORE_THAN -> Span.between(number, number.add(unit));
            case LESS_THAN -> Span.between(number.subtract(unit), number);
            case FIRM, AT_LEAST, AT_MOST -> throw new IllegalArgumentException("no loose figure: " + printed);
        };
    }

    private static BigFraction unitOfLastDigit(BigDecimal number) {
        int scale = number.signum() == 0
                ? number.scale()
                : number.stripTrailingZeros().scale();
        return BigFraction.of(BigInteger.TEN).pow(-scale);
    }
}
