package vn.thuocdo.reconcile;

import java.util.List;
import java.util.Optional;
import vn.thuocdo.model.published.Printed;

/** Why a figure may differ, with the reckoning that shows it. Each fits exactly: none is a guess. */
public sealed interface Cause {

    /** The reckoning by which the figure agrees. */
    Expression reckoning();

    /** How many claims agree by it that did not, less those that no longer would. */
    default int explains() {
        return 1;
    }

    /**
     * Two digits side by side changed places.
     *
     * @param figure the name of the figure
     * @param meant what it would be
     * @param agreement in which way the claim agrees then
     * @param mends the names of the other figures that agree then, and do not now
     * @param breaks the names of the figures that agree now, and would not then
     */
    record Transposed(
            String figure,
            Printed printed,
            Printed meant,
            Expression reckoning,
            Agreement agreement,
            List<String> mends,
            List<String> breaks)
            implements Cause {
        public Transposed {
            mends = List.copyOf(mends);
            breaks = List.copyOf(breaks);
        }

        @Override
        public int explains() {
            return 1 + mends.size() - breaks.size();
        }
    }

    /**
     * It is a share of something else.
     *
     * @param denominator the word of a denominator of the scoring; absent where it is made of published figures
     */
    record OtherDenominator(Expression reckoning, Agreement agreement, Optional<String> denominator) implements Cause {}

    /** Digits were cut off where rounding gives another figure. */
    record Truncated(Expression reckoning) implements Cause {}

    /**
     * It was not reckoned itself, but as what other figures leave of a hundred.
     *
     * @param own what it would be, reckoned itself; absent where that is not known
     */
    record Complement(Expression reckoning, Optional<Expression> own) implements Cause {}

    /** What lies between two percentages was called percent. */
    record PointsAsPercent(Expression reckoning, Agreement agreement) implements Cause {}
}
