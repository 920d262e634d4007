package vn.thuocdo.reconcile;

import java.util.Comparator;
import java.util.List;
import java.util.stream.Stream;
import org.apache.commons.numbers.fraction.BigFraction;

/** A range of possible values, from one end to the other. */
public record Span(End low, End high) {

    /** @param included whether the value itself is one of them */
    public record End(BigFraction value, boolean included) {

        private End with(BigFraction other, boolean both) {
            return new End(other, both);
        }
    }

    static Span of(BigFraction value) {
        return closed(value, value);
    }

    static Span closed(BigFraction low, BigFraction high) {
        return new Span(new End(low, true), new End(high, true));
    }

    static Span between(BigFraction low, BigFraction high) {
        return new Span(new End(low, false), new End(high, false));
    }

    /** From an end that is included to one that is not. */
    static Span halfOpen(BigFraction included, BigFraction excluded) {
        End from = new End(included, true);
        End to = new End(excluded, false);
        return included.compareTo(excluded) <= 0 ? new Span(from, to) : new Span(to, from);
    }

    /** From the lowest of some ends to the highest. */
    static Span around(List<End> ends) {
        Comparator<End> byValue = Comparator.comparing(End::value);
        return new Span(
                ends.stream().min(byValue.thenComparing(end -> !end.included)).orElseThrow(),
                ends.stream().max(byValue.thenComparing(End::included)).orElseThrow());
    }

    public boolean isPoint() {
        return low.value.compareTo(high.value) == 0;
    }

    /** Whether the two have a value in common. */
    boolean meets(Span other) {
        return reaches(low, other.high) && reaches(other.low, high);
    }

    private static boolean reaches(End low, End high) {
        int order = low.value.compareTo(high.value);
        return order < 0 || order == 0 && low.included && high.included;
    }

    /** Whether a value lies between the ends, without the ends. */
    boolean holdsInside(BigFraction value) {
        return low.value.compareTo(value) < 0 && high.value.compareTo(value) > 0;
    }

    boolean hasZero() {
        return low.value.signum() <= 0 && high.value.signum() >= 0;
    }

    Span plus(Span other) {
        return new Span(
                low.with(low.value.add(other.low.value), low.included && other.low.included),
                high.with(high.value.add(other.high.value), high.included && other.high.included));
    }

    Span minus(Span other) {
        return new Span(
                low.with(low.value.subtract(other.high.value), low.included && other.high.included),
                high.with(high.value.subtract(other.low.value), high.included && other.low.included));
    }

    /** @param factor above zero */
    Span times(int factor) {
        return new Span(
                low.with(low.value.multiply(factor), low.included),
                high.with(high.value.multiply(factor), high.included));
    }

    /** @param other without zero */
    Span over(Span other) {
        return around(Stream.of(low, high)
                .flatMap(end -> Stream.of(other.low, other.high)
                        .map(by -> new End(end.value.divide(by.value), end.included && by.included)))
                .toList());
    }
}
