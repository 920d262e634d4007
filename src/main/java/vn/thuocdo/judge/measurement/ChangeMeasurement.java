package vn.thuocdo.judge.measurement;

import java.util.Optional;
import org.apache.commons.numbers.fraction.BigFraction;
import vn.thuocdo.model.Assignment;
import vn.thuocdo.model.Direction;
import vn.thuocdo.model.Figure;
import vn.thuocdo.model.Quantity;
import vn.thuocdo.model.Target;

/**
 * Measures a target that is a change ({@code giảm 5%}), from a change reported in the same words, or from the baseline:
 * in per cent of it, in points, or as a difference.
 */
final class ChangeMeasurement {

    private static final BigFraction HUNDRED = BigFraction.of(100);

    private ChangeMeasurement() {}

    /** Empty where neither gives the change. */
    static Optional<Measurement> of(Assignment assignment, Target.Change target, Figure figure) {
        String measure = assignment.task().measure();
        Optional<BigFraction> upwards = figure instanceof Figure.Change change
                ? reported(target, change)
                : assignment
                        .baseline()
                        .map(baseline -> onScale(baseline, measure))
                        .flatMap(baseline ->
                                level(figure, measure).flatMap(actual -> fromBaseline(target, baseline, actual)));
        BigFraction bound = target.bound().value();
        return upwards.map(change -> new Measurement(
                target.way() == Direction.HIGHER ? change : change.negate(),
                bound,
                bound,
                Optional.of(target.comparison()),
                target.bound().percent() || target.points(),
                Measurement.Nature.CHANGE));
    }

    /** A reported change; empty unless it has the same kind as the target: per cent, points, or the same unit. */
    private static Optional<BigFraction> reported(Target.Change target, Figure.Change change) {
        boolean alike = change.points() == target.points()
                && change.amount().percent() == target.bound().percent();
        return alike
                ? change.amount()
                        .in(target.bound().unit())
                        .map(Quantity::value)
                        .map(amount -> change.way() == Direction.HIGHER ? amount : amount.negate())
                : Optional.empty();
    }

    /** If the measure is a percentage, a bare number is one too. */
    private static Quantity onScale(Quantity quantity, String measure) {
        boolean percent = quantity.unit().isNone() && measure.contains("%");
        return percent ? new Quantity(quantity.value(), true) : quantity;
    }

    private static Optional<Quantity> level(Figure figure, String measure) {
        if (figure instanceof Figure.Ratio ratio) {
            return Optional.of(new Quantity(ratio.value().multiply(HUNDRED), true));
        }
        return figure instanceof Figure.Amount amount
                ? Optional.of(onScale(amount.quantity(), measure))
                : Optional.empty();
    }

    /** Without a measure it is not known whether a bare 5 beside "6 tỷ đồng" is 5 or 5 thousand million. */
    private static boolean countAlike(Quantity baseline, Quantity actual) {
        boolean ofUnknownScale =
                baseline.unit().isNone() && !actual.unit().scale().isOne();
        return baseline.percent() == actual.percent() && !ofUnknownScale;
    }

    private static Optional<BigFraction> fromBaseline(Target.Change target, Quantity baseline, Quantity actual) {
        boolean relative = target.bound().percent() && !target.points();
        boolean ofLevels = relative || target.points();
        Optional<Quantity> then =
                ofLevels ? Optional.of(baseline) : baseline.in(target.bound().unit());
        Optional<Quantity> now =
                ofLevels ? actual.in(baseline.unit()) : actual.in(target.bound().unit());
        if (then.isEmpty() || now.isEmpty() || !countAlike(baseline, actual)) {
            return Optional.empty();
        }
        BigFraction difference = now.get().value().subtract(then.get().value());
        if (!relative) {
            return Optional.of(difference);
        }
        BigFraction start = then.get().value();
        return start.signum() > 0 ? Optional.of(difference.divide(start).multiply(HUNDRED)) : Optional.empty();
    }
}
