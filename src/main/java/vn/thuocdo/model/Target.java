package vn.thuocdo.model;

import java.util.Optional;
import org.apache.commons.numbers.fraction.BigFraction;

/** The target of an assignment (<i>chỉ tiêu giao</i>). */
public sealed interface Target {

    /** The same in another unit, exactly; empty where the two count different things. None is in that unit already. */
    default Optional<Target> in(MeasureUnit measure) {
        return Optional.of(this);
    }

    /** The unit of its numbers; none for bare numbers, for a place, and where there is no number. */
    default MeasureUnit unit() {
        return MeasureUnit.NONE;
    }

    /** The words of a target that is shown as it was written; absent where its numbers are shown. */
    default Optional<String> asWritten() {
        return Optional.empty();
    }

    /**
     * A bound that has to be reached, kept or hit.
     *
     * @param otherEnd the other end of a range of which only this end counts because of a direction: met or not, never
     *     in part; absent for a single bound
     * @param ofPlan whether it says itself that it is a percentage of a plan ({@code 90% kế hoạch}), as figures may
     */
    record Threshold(Comparison comparison, Quantity bound, Optional<Quantity> otherEnd, boolean ofPlan)
            implements Target {

        public Threshold(Comparison comparison, Quantity bound) {
            this(comparison, bound, Optional.empty(), false);
        }

        public Threshold(Comparison comparison, Quantity bound, Optional<Quantity> otherEnd) {
            this(comparison, bound, otherEnd, false);
        }

        @Override
        public Optional<Target> in(MeasureUnit measure) {
            return measure.isNone()
                    ? Optional.of(this)
                    : bound.in(measure)
                            .map(same ->
                                    new Threshold(comparison, same, otherEnd.flatMap(end -> end.in(measure)), ofPlan));
        }

        @Override
        public MeasureUnit unit() {
            return bound.unit();
        }
    }

    /**
     * The comparisons of a figure with the two ends of a range.
     *
     * @param low at least or more than
     * @param high at most or less than
     */
    record Ends(Comparison low, Comparison high) {

        /** Both ends belong to the range. */
        public static final Ends INCLUDED = new Ends(Comparison.AT_LEAST, Comparison.AT_MOST);

        public Ends {
            boolean lower = low == Comparison.AT_LEAST || low == Comparison.MORE_THAN;
            boolean upper = high == Comparison.AT_MOST || high == Comparison.LESS_THAN;
            if (!lower || !upper) {
                throw new IllegalArgumentException("a range lies above its lower end and below its upper one");
            }
        }
    }

    /** Met from one end to the other. */
    record Range(Quantity low, Quantity high, Ends ends) implements Target {

        /** Both ends included. */
        public Range(Quantity low, Quantity high) {
            this(low, high, Ends.INCLUDED);
        }

        public Range {
            if (low.compareTo(high) > 0) {
                throw new IllegalArgumentException("a range runs from its lower to its higher end");
            }
        }

        @Override
        public Optional<Target> in(MeasureUnit measure) {
            return measure.isNone()
                    ? Optional.of(this)
                    : low.in(measure).flatMap(from -> high.in(measure).map(to -> new Range(from, to, ends)));
        }

        @Override
        public MeasureUnit unit() {
            return low.unit();
        }
    }

    /**
     * So many of so many ({@code 25/25 xã}): a share to those who report shares, a count to those who count.
     *
     * @param part of the things that are counted
     * @param whole how many of them there are
     * @param text as it was written
     */
    record Part(Comparison comparison, Quantity part, BigFraction whole, String text) implements Target {

        private static final int PERCENT = 100;

        @Override
        public Optional<Target> in(MeasureUnit measure) {
            boolean free =
                    measure.isNone() || measure.isPercent() || part.unit().isNone();
            return free ? Optional.of(this) : part.in(measure).map(same -> new Part(comparison, same, whole, text));
        }

        @Override
        public MeasureUnit unit() {
            return part.unit();
        }

        @Override
        public Optional<String> asWritten() {
            return Optional.of(text);
        }

        /** What is asked of a count. */
        public Threshold asCount() {
            return new Threshold(comparison, part);
        }

        /** What is asked of a share, in per cent. */
        public Threshold asShare() {
            BigFraction share = part.value().divide(whole).multiply(PERCENT);
            return new Threshold(comparison, new Quantity(share, true));
        }
    }

    /** A place in a ranking, or a better one: 1 is best. */
    record Rank(Quantity place) implements Target {}

    /**
     * A change to be brought about ({@code giảm 5%}); decided by a change that is reported, or from a baseline.
     *
     * @param way up or down
     * @param bound how large the change has to be, in per cent of the baseline where it is a percentage
     * @param points whether it is a difference in percentage points
     * @param text as it was written
     */
    record Change(Direction way, Comparison comparison, Quantity bound, boolean points, String text) implements Target {
        @Override
        public Optional<String> asWritten() {
            return Optional.of(text);
        }

        /** The change in another unit; a change in per cent or points has no unit. */
        @Override
        public Optional<Target> in(MeasureUnit measure) {
            return measure.isNone() || bound.percent() || points
                    ? Optional.of(this)
                    : bound.in(measure).map(same -> new Change(way, comparison, same, points, text));
        }

        @Override
        public MeasureUnit unit() {
            return bound.unit();
        }
    }

    /** Only approximate ({@code khoảng 90%}); it decides nothing. */
    record Approximate(String text) implements Target {
        @Override
        public Optional<String> asWritten() {
            return Optional.of(text);
        }
    }

    /** Could not be read, which was reported at its place; it decides nothing. */
    record Unread(String text) implements Target {
        @Override
        public Optional<String> asWritten() {
            return Optional.of(text);
        }
    }

    /** Words without a number; no figure can be compared with them. */
    record Wording(String text) implements Target {
        @Override
        public Optional<String> asWritten() {
            return Optional.of(text);
        }
    }
}
