package vn.thuocdo.reconcile;

import java.util.List;
import java.util.Optional;
import vn.thuocdo.model.published.Printed;

/** A possible cause of a difference, with its arithmetic. Each cause fits exactly; none is a guess. */
public sealed interface Cause {

    /** The word in JSON: {@code another-denominator}. */
    String word();

    /** The computation by which the figure agrees. */
    Expression calculation();

    /** How many further claims agree with it, less those that no longer would. */
    default int claimsExplained() {
        return 1;
    }

    /** How many of those then agree only at the edge, or truncated. */
    default long claimsWeaklyExplained() {
        return 0;
    }

    /**
     * One figure was printed wrongly.
     *
     * @param figure its name
     * @param meant what it would be
     * @param claimed what the claim compares, with the correction
     * @param calculation of the claim, with the correction
     * @param agreement in which way the claim agrees then
     * @param mends the names of the other figures whose claims agree then, and do not now
     * @param breaks the names of the figures whose claims agree now, and would not then
     */
    record Misprint(
            Slip slip,
            String figure,
            Printed printed,
            Printed meant,
            Printed claimed,
            Expression calculation,
            Agreement agreement,
            List<String> mends,
            List<String> breaks,
            int claimsExplained,
            long claimsWeaklyExplained)
            implements Cause {
        @Override
        public String word() {
            return slip == Slip.TRANSPOSED_DIGITS ? "digits-transposed" : slip.word();
        }

        public Misprint {
            mends = List.copyOf(mends);
            breaks = List.copyOf(breaks);
        }
    }

    /** A figure was added that is not a part of the sum. */
    record PartTooMany(String part, Expression calculation) implements Cause {
        @Override
        public String word() {
            return "part-too-many";
        }
    }

    /** A part of the sum was not added. */
    record PartMissing(String part, Expression calculation) implements Cause {
        @Override
        public String word() {
            return "part-missing";
        }
    }

    /**
     * A figure of the year before was used for this year's, or the other way round.
     *
     * @param instead the figure that was taken; absent where it is the value of the other a year before
     * @param of the figure that the claim is about
     */
    record OtherYear(Optional<String> instead, String of, Expression calculation, Agreement agreement)
            implements Cause {
        @Override
        public String word() {
            return "other-year";
        }
    }

    /**
     * It is a share of something else.
     *
     * @param denominator the word of a denominator of the scoring; absent where it is made of published figures
     * @param byChance whether the figure is approximate, and nothing in the summary suggests the whole
     */
    record OtherDenominator(Expression calculation, Agreement agreement, Optional<String> denominator, boolean byChance)
            implements Cause {
        @Override
        public String word() {
            return "another-denominator";
        }
    }

    /** Truncated, where rounding gives another figure. */
    record Truncated(Expression calculation) implements Cause {
        @Override
        public String word() {
            return "truncated";
        }
    }

    /**
     * It was not computed directly, but as a hundred less other figures.
     *
     * @param own its value if computed directly; absent where that is not known
     */
    record Complement(Expression calculation, Optional<Expression> own) implements Cause {
        @Override
        public String word() {
            return "complement-of-rounded";
        }
    }

    /** A difference of two percentages was called percent. */
    record PointsAsPercent(Expression calculation, Agreement agreement) implements Cause {
        @Override
        public String word() {
            return "points-called-percent";
        }
    }
}
