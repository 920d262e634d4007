package vn.thuocdo.reconcile;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.Locale;
import java.util.Optional;
import org.apache.commons.numbers.fraction.BigFraction;
import vn.thuocdo.model.published.Measure;
import vn.thuocdo.model.published.Precision;
import vn.thuocdo.model.published.Printed;

/** How a printed figure agrees with its computation. */
public enum Agreement {
    EXACT,
    /** Rounded half up to the printed places; for a figure that is computed exactly. */
    ROUNDED,
    /** Within the words of an approximate figure, such as "close to". */
    LOOSE,
    /** Computed from rounded figures, and well within the values they allow. */
    WITHIN,
    /** Only in the last values that the figures allow. */
    EDGE,
    /** Truncated, where rounding gives another figure; for a figure that is computed exactly. */
    TRUNCATED;

    /**
     * What was compared.
     *
     * @param published what the printed figure can stand for
     * @param computed the values allowed by the figures of its computation
     */
    public record Spans(Span published, Span computed) {}

    /** The word in JSON: {@code truncated}. */
    public String word() {
        return name().toLowerCase(Locale.ROOT);
    }

    /** Whether figures of this measure are usually written this way: "5 times" is rounded down. */
    public boolean isUsual(Measure measure) {
        return compareTo(WITHIN) <= 0 || this == TRUNCATED && measure == Measure.TIMES;
    }

    /** The way in which a printed figure agrees; empty where it does not. */
    static Optional<Agreement> of(Printed printed, Expression computed) {
        if (isRatio(printed, computed)) {
            return ofRatio(printed, computed);
        }
        if (isBound(printed)) {
            return isKept(printed, printed.value(), computed.span()) ? Optional.of(LOOSE) : Optional.empty();
        }
        if (!printed.isFirm()) {
            return computed.span().meets(PrintedSpan.rounded(printed)) ? Optional.of(LOOSE) : Optional.empty();
        }
        if (printed.value().compareTo(computed.value()) == 0) {
            return Optional.of(EXACT);
        }
        return computed.span().isPoint() ? ofPoint(printed, computed.value()) : ofSpan(printed, computed);
    }

    /** Whether a figure printed with its whole is a ratio, not a count. */
    private static boolean isRatio(Printed printed, Expression computed) {
        return printed.ratio().isPresent() && computed instanceof Expression.Share;
    }

    private static Optional<Agreement> ofRatio(Printed printed, Expression computed) {
        BigFraction ratio = printed.ratio().orElseThrow();
        if (printed.isFirm()) {
            return ratio.compareTo(computed.value()) == 0 ? Optional.of(EXACT) : Optional.empty();
        }
        if (isBound(printed)) {
            return isKept(printed, ratio, computed.span()) ? Optional.of(LOOSE) : Optional.empty();
        }
        return computed.span().meets(PrintedSpan.ratio(printed)) ? Optional.of(LOOSE) : Optional.empty();
    }

    private static Optional<Agreement> ofPoint(Printed printed, BigFraction value) {
        if (gives(printed, value, RoundingMode.HALF_UP)) {
            return Optional.of(ROUNDED);
        }
        return gives(printed, value, RoundingMode.DOWN) ? Optional.of(TRUNCATED) : Optional.empty();
    }

    private static boolean gives(Printed printed, BigFraction value, RoundingMode mode) {
        BigDecimal rounded = value.divide(printed.scale().factor())
                .bigDecimalValue(printed.number().scale(), mode);
        return rounded.compareTo(printed.number()) == 0;
    }

    private static Optional<Agreement> ofSpan(Printed printed, Expression computed) {
        if (gives(printed, computed.value(), RoundingMode.HALF_UP)
                || computed.span().holdsInside(printed.value())) {
            return Optional.of(WITHIN);
        }
        Spans spans = spans(printed, computed).orElseThrow();
        return spans.published().meets(spans.computed()) ? Optional.of(EDGE) : Optional.empty();
    }

    /** What was compared; absent where one value is compared with a firm figure, and for "at least" and "at most". */
    public static Optional<Spans> spans(Printed printed, Expression computed) {
        if (isBound(printed)) {
            return Optional.empty();
        }
        if (!printed.isFirm()) {
            Span published = isRatio(printed, computed) ? PrintedSpan.ratio(printed) : PrintedSpan.rounded(printed);
            return Optional.of(new Spans(published, computed.span()));
        }
        if (computed.span().isPoint()) {
            return Optional.empty();
        }
        Spans rounded = new Spans(PrintedSpan.rounded(printed), computed.span());
        return Optional.of(
                rounded.published().meets(rounded.computed())
                        ? rounded
                        : new Spans(PrintedSpan.either(printed), computed.widest(printed.step())));
    }

    private static boolean isBound(Printed printed) {
        return printed.precision() == Precision.AT_LEAST || printed.precision() == Precision.AT_MOST;
    }

    private static boolean isKept(Printed printed, BigFraction bound, Span span) {
        return printed.precision() == Precision.AT_LEAST
                ? span.high().value().compareTo(bound) >= 0
                : span.low().value().compareTo(bound) <= 0;
    }
}
