package vn.thuocdo.judge;

import java.util.Optional;
import org.apache.commons.numbers.fraction.BigFraction;
import vn.thuocdo.diagnostic.Code;
import vn.thuocdo.model.Comparison;
import vn.thuocdo.model.Figure;
import vn.thuocdo.model.Quantity;
import vn.thuocdo.model.Target;

/**
 * A figure and its target brought to one scale, exactly.
 *
 * @param actual on the scale of the bounds
 * @param low the bound of a threshold, or the lower end of a range
 * @param high the upper end of a range; of a threshold the bound
 * @param comparison absent for a range
 * @param percent whether the scale is percent: 87 stands for 87 %
 */
public record Measurement(
        BigFraction actual, BigFraction low, BigFraction high, Optional<Comparison> comparison, boolean percent) {

    /**
     * The measurement of a figure against a target; empty where they cannot be compared.
     *
     * @param measure what the task counts; {@code %} makes every bare number a percentage
     */
    public static Optional<Measurement> of(String measure, Target target, Figure figure) {
        if (!isNumeric(target) || mismatch(measure, target, figure).isPresent()) {
            return Optional.empty();
        }
        boolean percent = isPercent(measure, target);
        Optional<Comparison> comparison =
                target instanceof Target.Threshold threshold ? Optional.of(threshold.comparison()) : Optional.empty();
        return Optional.of(new Measurement(
                actual(figure, percent), low(target).value(), high(target).value(), comparison, percent));
    }

    /** Why a figure cannot be held against a target: a part of a whole, or a percentage, against a count. */
    public static Optional<Code> mismatch(String measure, Target target, Figure figure) {
        if (!isNumeric(target) || isPercent(measure, target) || isShare(target)) {
            return Optional.empty();
        }
        if (figure instanceof Figure.Ratio) {
            return Optional.of(Code.RATIO_AGAINST_COUNT);
        }
        return ((Figure.Amount) figure).quantity().percent()
                ? Optional.of(Code.PERCENT_AGAINST_COUNT)
                : Optional.empty();
    }

    /** Whether the target has a number that a figure can be held against. */
    public static boolean isNumeric(Target target) {
        return !(target instanceof Target.Wording);
    }

    /** Whether bare numbers of this task are percentages. */
    public static boolean isPercent(String measure, Target target) {
        return isNumeric(target)
                && (measure.contains("%")
                        || low(target).percent()
                        || high(target).percent());
    }

    /** What a number of a task is worth however it is written: 87/100 for {@code 87%}, and for 87 where the measure is percent. */
    public static BigFraction worth(String measure, Quantity quantity) {
        return new Quantity(quantity.value(), quantity.percent() || measure.contains("%")).ratio();
    }

    public boolean isMet() {
        if (comparison.isPresent()) {
            return comparison.get().holds(actual, low);
        }
        return actual.compareTo(low) >= 0 && actual.compareTo(high) <= 0;
    }

    /** Whether the target is a bound to be reached from below. */
    public boolean isHigherBetter() {
        return comparison
                .filter(some -> some == Comparison.AT_LEAST || some == Comparison.MORE_THAN)
                .isPresent();
    }

    /** Whether the target is a bound to stay under. */
    public boolean isLowerBetter() {
        return comparison
                .filter(some -> some == Comparison.AT_MOST || some == Comparison.LESS_THAN)
                .isPresent();
    }

    /** Actual ÷ target, where higher is better and the target is above zero; absent otherwise. */
    public Optional<BigFraction> achievement() {
        return isHigherBetter() && low.signum() > 0 ? Optional.of(actual.divide(low)) : Optional.empty();
    }

    /**
     * How much of the target was reached: the achievement; where lower is better target ÷ actual, and 1 at 0 and below.
     * Absent for a range, an exact value, and a target that is below zero, or zero where higher is better.
     */
    public Optional<BigFraction> attainment() {
        boolean nothingUnderABound = isLowerBetter() && low.signum() >= 0 && actual.signum() <= 0;
        return nothingUnderABound ? Optional.of(BigFraction.ONE) : quotient().map(Reckoning::value);
    }

    /** The division that gives the attainment; absent where there is no attainment, and where it is 1 at 0 and below. */
    Optional<Reckoning> quotient() {
        if (isLowerBetter()) {
            return low.signum() >= 0 && actual.signum() > 0
                    ? Optional.of(Reckoning.quotient(low, actual))
                    : Optional.empty();
        }
        return isHigherBetter() && low.signum() > 0 ? Optional.of(Reckoning.quotient(actual, low)) : Optional.empty();
    }

    /** Another number of the same item on this scale. */
    BigFraction onScale(Quantity quantity) {
        return percent ? quantity.value() : quantity.ratio();
    }

    /** A bare target of at most 1, such as 0.9, is a share of a whole. */
    private static boolean isShare(Target target) {
        return high(target).value().compareTo(BigFraction.ONE) <= 0;
    }

    private static BigFraction actual(Figure figure, boolean percent) {
        if (figure instanceof Figure.Ratio ratio) {
            return percent ? ratio.value().multiply(100) : ratio.value();
        }
        Quantity quantity = ((Figure.Amount) figure).quantity();
        return percent ? quantity.value() : quantity.ratio();
    }

    private static Quantity low(Target target) {
        return target instanceof Target.Range range ? range.low() : ((Target.Threshold) target).bound();
    }

    private static Quantity high(Target target) {
        return target instanceof Target.Range range ? range.high() : ((Target.Threshold) target).bound();
    }
}
