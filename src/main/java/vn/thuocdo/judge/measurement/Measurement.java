package vn.thuocdo.judge.measurement;

import java.math.BigInteger;
import java.util.Optional;
import org.apache.commons.numbers.fraction.BigFraction;
import vn.thuocdo.diagnostic.Code;
import vn.thuocdo.model.Assignment;
import vn.thuocdo.model.Comparison;
import vn.thuocdo.model.Figure;
import vn.thuocdo.model.Quantity;
import vn.thuocdo.model.Target;

/**
 * A figure and its target on one scale, exactly.
 *
 * @param actual on the scale of the bounds
 * @param low the bound of a threshold, or the lower end of a range
 * @param high the upper end of a range; of a threshold the bound
 * @param comparison absent for a range
 * @param ends the comparison of the actual with the two ends of a range; not used for a threshold
 * @param percent whether the scale is percent: 87 stands for 87 %
 * @param nature what is measured
 */
public record Measurement(
        BigFraction actual,
        BigFraction low,
        BigFraction high,
        Optional<Comparison> comparison,
        Target.Ends ends,
        boolean percent,
        Nature nature) {

    /** A threshold, or a range with both ends. */
    public Measurement(
            BigFraction actual,
            BigFraction low,
            BigFraction high,
            Optional<Comparison> comparison,
            boolean percent,
            Nature nature) {
        this(actual, low, high, comparison, Target.Ends.INCLUDED, percent, nature);
    }

    private static final int PERCENT = 100;

    /** The most credit where lower is better: at 0 and below. */
    private static final BigFraction MOST_UNDER_A_BOUND = BigFraction.of(2);

    /** What is measured. */
    public enum Nature {
        /** An amount. */
        LEVEL,
        /** An amount compared with one end of a range; credit is never in proportion to it. */
        END_OF_RANGE,
        /** A place in a ranking. */
        RANK,
        /** A change. */
        CHANGE
    }

    /** The measurement of a figure against the target of an assignment; empty where they cannot be compared. */
    public static Optional<Measurement> of(Assignment assignment, Figure figure) {
        Target target = SharesAndCounts.asked(assignment, figure);
        if (mismatch(assignment, figure).isPresent()) {
            return Optional.empty();
        }
        if (target instanceof Target.Change change) {
            return ChangeMeasurement.of(assignment, change, figure);
        }
        if (target instanceof Target.Rank rank) {
            BigFraction place = rank.place().value();
            return place(figure)
                    .map(actual ->
                            new Measurement(actual, place, place, Optional.of(Comparison.AT_MOST), false, Nature.RANK));
        }
        return isLevel(target) ? level(assignment.task().measure(), target, figure) : Optional.empty();
    }

    private static Optional<Measurement> level(String measure, Target target, Figure figure) {
        boolean percent = isPercent(measure, target);
        Optional<Comparison> comparison =
                target instanceof Target.Threshold threshold ? Optional.of(threshold.comparison()) : Optional.empty();
        Target.Ends ends = target instanceof Target.Range range ? range.ends() : Target.Ends.INCLUDED;
        Optional<BigFraction> actual = actual(target, figure, percent);
        return actual.isPresent()
                ? Optional.of(new Measurement(
                        actual.get(),
                        low(target).value(),
                        high(target).value(),
                        comparison,
                        ends,
                        percent,
                        nature(target)))
                : Optional.empty();
    }

    private static Nature nature(Target target) {
        return target instanceof Target.Threshold threshold
                        && threshold.otherEnd().isPresent()
                ? Nature.END_OF_RANGE
                : Nature.LEVEL;
    }

    /**
     * Rank 7 for {@code 7} and for {@code 7/63}; empty if the figure is not a place, which is a whole number from 1.
     */
    static Optional<BigFraction> place(Figure figure) {
        if (figure instanceof Figure.Ratio ratio) {
            return Optional.of(ratio.numerator())
                    .filter(Measurement::isPlace)
                    .filter(place -> place.compareTo(ratio.denominator()) <= 0);
        }
        return figure instanceof Figure.Amount amount && countsPlaces(amount.quantity())
                ? Optional.of(amount.quantity().value()).filter(Measurement::isPlace)
                : Optional.empty();
    }

    private static boolean isPlace(BigFraction number) {
        return number.signum() > 0 && number.getDenominator().equals(BigInteger.ONE);
    }

    private static boolean countsPlaces(Quantity quantity) {
        return !quantity.percent() && quantity.unit().size().isEmpty();
    }

    /**
     * Why a figure cannot be compared with a target: it is a part of a whole against a count, counts something else, or
     * is not a place in a ranking. Changes are checked elsewhere.
     */
    public static Optional<Code> mismatch(Assignment assignment, Figure figure) {
        Target target = SharesAndCounts.asked(assignment, figure);
        if (target instanceof Target.Rank) {
            return place(figure).isPresent() ? Optional.empty() : Optional.of(Code.NO_PLACE);
        }
        if (!isLevel(target)) {
            return Optional.empty();
        }
        if (figure instanceof Figure.Change) {
            return Optional.of(Code.CHANGE_AGAINST_LEVEL);
        }
        boolean percent = isPercent(assignment.task().measure(), target);
        if (figure instanceof Figure.Ratio) {
            return percent || isShare(target) ? Optional.empty() : Optional.of(Code.RATIO_AGAINST_COUNT);
        }
        Quantity quantity = ((Figure.Amount) figure).quantity();
        if (quantity.percent()) {
            boolean comparable = percent || isShare(target) || SharesAndCounts.isOfPlan(figure, target);
            return comparable ? Optional.empty() : Optional.of(Code.PERCENT_AGAINST_COUNT);
        }
        boolean countsOtherwise = percent
                ? !quantity.unit().isNone()
                : quantity.in(low(target).unit()).isEmpty();
        return countsOtherwise ? Optional.of(Code.OTHER_UNIT) : Optional.empty();
    }

    /**
     * Whether the target has a number to compare a figure with, even if it could not be read or is only approximate.
     */
    public static boolean isNumeric(Target target) {
        return !(target instanceof Target.Wording);
    }

    /** Whether the target decides nothing: it could not be read, or is only approximate. */
    public static boolean isUndecidable(Target target) {
        return target instanceof Target.Approximate || target instanceof Target.Unread;
    }

    private static boolean isLevel(Target target) {
        return target instanceof Target.Threshold || target instanceof Target.Range;
    }

    /** Whether bare numbers of this task are percentages. */
    public static boolean isPercent(String measure, Target target) {
        return isLevel(target)
                && (measure.contains("%")
                        || low(target).percent()
                        || high(target).percent());
    }

    /**
     * The value of a number of a task, however it is written: 87/100 for {@code 87%}, and for 87 if the measure is
     * percent.
     */
    public static BigFraction worth(String measure, Quantity quantity) {
        return new Quantity(quantity.value(), quantity.percent() || measure.contains("%")).ratio();
    }

    public boolean isMet() {
        if (comparison.isPresent()) {
            return comparison.get().holds(actual, low);
        }
        return ends.low().holds(actual, low) && ends.high().holds(actual, high);
    }

    /** Whether higher is better: the target is a lower bound, or a range of which only the lower end counts. */
    public boolean isHigherBetter() {
        return comparison.isPresent()
                && (comparison.get() == Comparison.AT_LEAST || comparison.get() == Comparison.MORE_THAN);
    }

    /** Whether lower is better; false for a place in a ranking, which is all or nothing. */
    public boolean isLowerBetter() {
        return nature != Nature.RANK
                && comparison
                        .filter(some -> some == Comparison.AT_MOST || some == Comparison.LESS_THAN)
                        .isPresent();
    }

    /** Actual ÷ target, where more of something is better and the target is above zero; absent otherwise. */
    public Optional<BigFraction> achievement() {
        return nature == Nature.LEVEL && isHigherBetter() && low.signum() > 0
                ? Optional.of(actual.divide(low))
                : Optional.empty();
    }

    /** Whether the achievement is at least this many times the target; false without an achievement. */
    public boolean reaches(int times) {
        return nature == Nature.LEVEL && isHigherBetter() && low.signum() > 0 && isAtLeast(times);
    }

    /** The same for a target above zero, without reducing a fraction, because it is called for every item. */
    private boolean isAtLeast(int times) {
        BigInteger left = actual.getNumerator().multiply(low.getDenominator());
        BigInteger right = low.getNumerator().multiply(actual.getDenominator());
        return actual.signum() > 0 && left.abs().compareTo(right.abs().multiply(BigInteger.valueOf(times))) >= 0;
    }

    /**
     * The part of the target that was reached: the achievement; where lower is better target ÷ actual until it is met,
     * then 2 − actual ÷ target, which is 2 at 0 and below. Absent for a range, an exact value, a rank and a target of 0
     * or below.
     */
    public Optional<BigFraction> attainment() {
        boolean nothingUnderABound =
                nature != Nature.END_OF_RANGE && isLowerBetter() && low.signum() > 0 && actual.signum() <= 0;
        return nothingUnderABound ? Optional.of(MOST_UNDER_A_BOUND) : quotient().map(Calculation::value);
    }

    /** The arithmetic that gives the attainment; absent where there is no attainment, and where it is 2 at 0 and below. */
    public Optional<Calculation> quotient() {
        if (nature == Nature.END_OF_RANGE) {
            return Optional.empty();
        }
        if (isLowerBetter()) {
            if (low.signum() <= 0 || actual.signum() <= 0) {
                return Optional.empty();
            }
            return Optional.of(isMet() ? Calculation.twoMinusQuotient(actual, low) : Calculation.quotient(low, actual));
        }
        return isHigherBetter() && low.signum() > 0 ? Optional.of(Calculation.quotient(actual, low)) : Optional.empty();
    }

    /**
     * The baseline on the scale of the figures; for a change it is 0. Empty if no baseline was given, if it counts
     * something else than the target, or if the target is not an amount.
     */
    public static Optional<BigFraction> baseline(Assignment assignment) {
        if (assignment.baseline().isEmpty() || assignment.target().isEmpty()) {
            return Optional.empty();
        }
        Target target = assignment.target().get();
        if (target instanceof Target.Change) {
            return Optional.of(BigFraction.ZERO);
        }
        Figure start = new Figure.Amount(assignment.baseline().get());
        return isLevel(target) && mismatch(assignment, start).isEmpty()
                ? actual(target, start, isPercent(assignment.task().measure(), target))
                : Optional.empty();
    }

    /** A bare target of at most 1, such as 0.9, is a share of a whole. */
    private static boolean isShare(Target target) {
        return high(target).value().compareTo(BigFraction.ONE) <= 0;
    }

    /** A figure on the scale of a target; empty if the figure is a change. */
    private static Optional<BigFraction> actual(Target target, Figure figure, boolean percent) {
        if (figure instanceof Figure.Ratio ratio) {
            return Optional.of(percent ? ratio.value().multiply(PERCENT) : ratio.value());
        }
        if (!(figure instanceof Figure.Amount amount)) {
            return Optional.empty();
        }
        if (!percent && !isShare(target) && SharesAndCounts.isOfPlan(figure, target)) {
            return Optional.of(low(target).value().multiply(amount.quantity().ratio()));
        }
        Optional<Quantity> quantity = amount.quantity().in(low(target).unit());
        return quantity.isEmpty()
                ? Optional.empty()
                : Optional.of(percent ? quantity.get().value() : quantity.get().ratio());
    }

    private static Quantity low(Target target) {
        return target instanceof Target.Range range ? range.low() : ((Target.Threshold) target).bound();
    }

    private static Quantity high(Target target) {
        return target instanceof Target.Range range ? range.high() : ((Target.Threshold) target).bound();
    }
}
