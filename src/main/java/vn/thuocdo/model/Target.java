package vn.thuocdo.model;

import java.util.Optional;

/** What an assignment demands (<i>chỉ tiêu giao</i>). */
public sealed interface Target {

    /** The same in another unit, exactly; empty where the two count different things. None is in that unit already. */
    default Optional<Target> in(MeasureUnit measure) {
        return Optional.of(this);
    }

    /** What its numbers count; none of bare ones, of a place, and where there is no number. */
    default MeasureUnit unit() {
        return MeasureUnit.NONE;
    }

    /** The words of a target that is shown as it was written; absent where its numbers are. */
    default Optional<String> asWritten() {
        return Optional.empty();
    }

    /**
     * A bound that has to be reached, kept or hit.
     *
     * @param otherEnd of a range of which a direction says that only this end binds: it is met or not, never in part;
     *     absent for a bound that was given alone
     */
    record Threshold(Comparison comparison, Quantity bound, Optional<Quantity> otherEnd) implements Target {

        public Threshold(Comparison comparison, Quantity bound) {
            this(comparison, bound, Optional.empty());
        }

        @Override
        public Optional<Target> in(MeasureUnit measure) {
            return measure.isNone()
                    ? Optional.of(this)
                    : bound.in(measure)
                            .map(same -> new Threshold(comparison, same, otherEnd.flatMap(end -> end.in(measure))));
        }

        @Override
        public MeasureUnit unit() {
            return bound.unit();
        }
    }

    /**
     * How a figure has to compare with the two ends of a range to meet it.
     *
     * @param low at least or more than
     * @param high at most or less than
     */
    record Ends(Comparison low, Comparison high) {

        /** Both ends meet the target. */
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

        /** A change by so much of the measure; one in per cent or points is the same in every measure. */
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

    /** Only approximates ({@code khoảng 90%}); nothing can decide it. */
    record Approximate(String text) implements Target {
        @Override
        public Optional<String> asWritten() {
            return Optional.of(text);
        }
    }

    /** Could not be read, which is said where it stands; nothing can decide it. */
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
