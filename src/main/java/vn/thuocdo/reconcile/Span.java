package vn.thuocdo.reconcile;

import java.util.stream.Stream;
import org.apache.commons.numbers.fraction.BigFraction;

/** Where the true value behind printed digits lies, its ends included. */
record Span(BigFraction low, BigFraction high) {

    static Span of(BigFraction value) {
        return new Span(value, value);
    }

    boolean isPoint() {
        return low.compareTo(high) == 0;
    }

    boolean meets(BigFraction from, BigFraction to) {
        return low.compareTo(to) <= 0 && high.compareTo(from) >= 0;
    }

    boolean hasZero() {
        return low.signum() <= 0 && high.signum() >= 0;
    }

    Span plus(Span other) {
        return new Span(low.add(other.low), high.add(other.high));
    }

    Span minus(Span other) {
        return new Span(low.subtract(other.high), high.subtract(other.low));
    }

    Span times(int factor) {
        return new Span(low.multiply(factor), high.multiply(factor));
    }

    /** @param other without zero */
    Span over(Span other) {
        BigFraction[] ends = {
            low.divide(other.low), low.divide(other.high), high.divide(other.low), high.divide(other.high)
        };
        return new Span(
                Stream.of(ends).min(BigFraction::compareTo).get(),
                Stream.of(ends).max(BigFraction::compareTo).get());
    }
}
