package vn.thuocdo.reconcile;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.Locale;
import java.util.Optional;
import org.apache.commons.numbers.fraction.BigFraction;
import vn.thuocdo.model.published.Measure;
import vn.thuocdo.model.published.Printed;

/** In which way a printed figure agrees with a reckoning. */
public enum Agreement {
    EXACT,
    /** To the printed places, half up. */
    ROUNDED,
    /** What was printed loosely, such as "close to", holds. */
    LOOSE,
    /** Further digits were cut off where rounding gives another figure. */
    TRUNCATED;

    /** How far below "close to", and beside "about", a value may lie: a twentieth of the number. */
    private static final BigFraction NEAR = BigFraction.of(1, 20);

    /** The word in JSON: {@code truncated}. */
    public String word() {
        return name().toLowerCase(Locale.ROOT);
    }

    /** Whether a figure of this measure is written so as a matter of course: "5 times" is rounded down. */
    public boolean isUsual(Measure measure) {
        return compareTo(LOOSE) <= 0 || this == TRUNCATED && measure == Measure.TIMES;
    }

    /** The way in which a printed figure agrees with a reckoning; empty where it does not. */
    static Optional<Agreement> of(Printed printed, Expression reckoned) {
        if (!printed.isFirm()) {
            return holds(printed, reckoned.span(false)) ? Optional.of(LOOSE) : Optional.empty();
        }
        if (printed.value().compareTo(reckoned.value()) == 0) {
            return Optional.of(EXACT);
        }
        Span span = reckoned.span(false);
        return span.isPoint() ? ofPoint(printed, reckoned.value()) : ofSpan(printed, span, reckoned.span(true));
    }

    private static Optional<Agreement> ofPoint(Printed printed, BigFraction value) {
        if (gives(printed, value, RoundingMode.HALF_UP)) {
            return Optional.of(ROUNDED);
        }
        return gives(printed, value, RoundingMode.DOWN) ? Optional.of(TRUNCATED) : Optional.empty();
    }

    private static boolean gives(Printed printed, BigFraction value, RoundingMode mode) {
        BigDecimal rounded = value.bigDecimalValue(printed.number().scale(), mode);
        return rounded.compareTo(printed.number()) == 0;
    }

    private static Optional<Agreement> ofSpan(Printed printed, Span rounded, Span cutOff) {
        BigFraction half = printed.step().divide(2);
        if (printed.isCut()
                ? rounded.meets(printed.value().subtract(half), printed.value().add(half))
                : rounded.meets(printed.value(), printed.value())) {
            return Optional.of(ROUNDED);
        }
        BigFraction end = printed.isCut() ? printed.value().add(printed.step()) : printed.value();
        return cutOff.meets(printed.value(), end) ? Optional.of(TRUNCATED) : Optional.empty();
    }

    private static boolean holds(Printed printed, Span span) {
        BigFraction number = printed.value();
        BigFraction near = number.abs().multiply(NEAR);
        return switch (printed.precision()) {
            case FIRM -> throw new IllegalStateException("a firm figure is no bound");
            case NEARLY -> span.meets(number.subtract(near), number);
            case ABOUT -> span.meets(number.subtract(near), number.add(near));
            case MORE_THAN -> span.high().compareTo(number) > 0;
            case LESS_THAN -> span.low().compareTo(number) < 0;
            case AT_LEAST -> span.high().compareTo(number) >= 0;
            case AT_MOST -> span.low().compareTo(number) <= 0;
        };
    }
}
