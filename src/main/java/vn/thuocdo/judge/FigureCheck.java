package vn.thuocdo.judge;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.Locale;
import java.util.Optional;
import org.apache.commons.numbers.fraction.BigFraction;
import vn.thuocdo.diagnostic.Argument;
import vn.thuocdo.diagnostic.Code;
import vn.thuocdo.diagnostic.Findings;
import vn.thuocdo.judge.measurement.Measurement;
import vn.thuocdo.model.Assignment;
import vn.thuocdo.model.Figure;
import vn.thuocdo.model.Quantity;
import vn.thuocdo.model.Result;
import vn.thuocdo.model.Target;

/** Finds figures that cannot be compared with their target, or contradict themselves. */
final class FigureCheck {

    /** Where a figure is missing or wrong. */
    static final Argument.Head ACTUAL = new Argument.Head("actual");

    private static final int PERCENT = 100;

    /** A figure so many times its target is rather in another scale: đồng under "tỷ đồng". */
    static final int FAR_BEYOND = 1000;

    private FigureCheck() {}

    /** @param said what the result decides about the item */
    static void check(Assignment assignment, Result result, Outcome said, Findings.Builder diagnostics) {
        if (assignment.target().isEmpty() || result.figure().isEmpty()) {
            return;
        }
        Optional<Measurement> decided = said.measurement();
        if (decided.isPresent()) {
            check(decided.get(), assignment, result, diagnostics);
        } else {
            checkUndecided(assignment, result, diagnostics);
        }
    }

    private static void check(
            Measurement measurement, Assignment assignment, Result result, Findings.Builder diagnostics) {
        check(measurement, result.figure().orElseThrow(), result, diagnostics);
        checkPlan(measurement, assignment, result, diagnostics);
        checkTold(measurement, result, diagnostics);
        if (isFractionOfPercent(assignment.target().orElseThrow(), measurement)) {
            diagnostics.add(
                    Code.TARGET_FRACTION_FOR_PERCENT, assignment.at(), measurement.low(), inPercent(measurement.low()));
        }
    }

    /** "95% kế hoạch" against 90%: the measure may be a share of the plan, or 95 % of 90 % be meant. */
    private static void checkPlan(
            Measurement measurement, Assignment assignment, Result result, Findings.Builder diagnostics) {
        boolean asked = result.figure().orElseThrow() instanceof Figure.Amount amount
                && !amount.plan().isEmpty()
                && !isOfPlan(assignment, amount.plan());
        if (!asked || !measurement.percent() || measurement.nature() != Measurement.Nature.LEVEL) {
            return;
        }
        BigFraction share = measurement.low().multiply(measurement.actual()).divide(PERCENT);
        Measurement ofTarget = new Measurement(
                share,
                measurement.low(),
                measurement.high(),
                measurement.comparison(),
                measurement.ends(),
                true,
                Measurement.Nature.LEVEL);
        if (ofTarget.isMet() != measurement.isMet()) {
            diagnostics.add(Code.SHARE_OF_TARGET, result.at(), measurement.actual(), measurement.low(), share);
        }
    }

    /** "50 người, đạt 100% kế hoạch" against 60: one of the two is wrong. */
    private static void checkTold(Measurement measurement, Result result, Findings.Builder diagnostics) {
        Optional<Quantity> told =
                result.figure().orElseThrow() instanceof Figure.Amount amount ? amount.told() : Optional.empty();
        Optional<BigFraction> achieved = measurement.achievement().map(FigureCheck::inPercent);
        if (told.isPresent() && achieved.isPresent() && !isRounded(told.get(), achieved.get())) {
            diagnostics.add(
                    Code.SHARE_TOLD_OTHERWISE,
                    result.at(),
                    measurement.actual(),
                    told.get().value(),
                    measurement.low());
        }
    }

    /** Whether the target, its task or its measure says that the percentage is one of the plan. */
    private static boolean isOfPlan(Assignment assignment, String plan) {
        boolean target = assignment.target().orElseThrow() instanceof Target.Threshold threshold && threshold.ofPlan();
        String task = assignment.task().name() + "\n" + assignment.task().measure();
        return target || task.toLowerCase(Locale.ROOT).contains(plan);
    }

    private static void checkUndecided(Assignment assignment, Result result, Findings.Builder diagnostics) {
        Figure figure = result.figure().get();
        Optional<Code> mismatch = Measurement.mismatch(assignment, figure);
        mismatch.ifPresent(code -> diagnostics.add(code, result.at(), measure(assignment), unit(figure), ACTUAL));
        Optional<Measurement> measurement = Measurement.of(assignment, figure);
        measurement.ifPresent(some -> check(some, assignment, result, diagnostics));
        if (measurement.isEmpty() && mismatch.isEmpty() && assignment.target().get() instanceof Target.Change change) {
            boolean fromBaseline = assignment.baseline().isPresent() && !(figure instanceof Figure.Change);
            diagnostics.add(
                    fromBaseline ? Code.BASELINE_AGAINST_FIGURE : Code.CHANGE_UNKNOWN,
                    result.at(),
                    change.text(),
                    new Argument.Head("baseline"));
        }
    }

    private static void check(Measurement measurement, Figure figure, Result result, Findings.Builder diagnostics) {
        if (isFractionForPercent(measurement, figure)) {
            diagnostics.add(
                    Code.FRACTION_FOR_PERCENT, result.at(), measurement.actual(), inPercent(measurement.actual()));
        }
        if (isFarBeyond(measurement)) {
            diagnostics.add(
                    Code.FAR_BEYOND_TARGET, result.at(), measurement.actual(), measurement.low(), times(measurement));
        }
        if (isBelowNothing(measurement)) {
            diagnostics.add(Code.NEGATIVE_FIGURE, result.at(), measurement.actual());
        }
        if (measurement.comparison().isEmpty() && !measurement.isMet()) {
            diagnostics.add(
                    Code.BEYOND_RANGE,
                    result.at(),
                    measurement.ends().low().holds(measurement.actual(), measurement.low()) ? "higher" : "lower");
        }
        if (isLevel(measurement) && figure instanceof Figure.Ratio ratio && !agrees(ratio, measurement.percent())) {
            diagnostics.add(
                    Code.ACTUAL_NO_ROUNDING,
                    result.at(),
                    ratio.stated().orElseThrow().value(),
                    ratio.numerator(),
                    ratio.denominator(),
                    ACTUAL);
        }
    }

    /** A target below 1 says little of the scale. */
    private static boolean isFarBeyond(Measurement measurement) {
        return isLevel(measurement)
                && measurement.low().compareTo(BigFraction.ONE) >= 0
                && measurement.actual().compareTo(measurement.low().multiply(FAR_BEYOND)) >= 0;
    }

    private static BigFraction times(Measurement measurement) {
        BigFraction exact = measurement.actual().divide(measurement.low());
        return BigFraction.of(exact.getNumerator().divide(exact.getDenominator()));
    }

    /** A figure below 0 where the target is none: growth can be that, a count or a share cannot. */
    private static boolean isBelowNothing(Measurement measurement) {
        return isLevel(measurement)
                && measurement.actual().signum() < 0
                && measurement.low().signum() >= 0;
    }

    private static boolean isLevel(Measurement measurement) {
        return measurement.nature() != Measurement.Nature.CHANGE && measurement.nature() != Measurement.Nature.RANK;
    }

    /** What a figure counts, as it was written. */
    private static String unit(Figure figure) {
        return figure instanceof Figure.Amount amount ? amount.quantity().unit().text() : "";
    }

    private static String measure(Assignment assignment) {
        String measure = assignment.task().measure();
        return measure.isEmpty() ? assignment.target().orElseThrow().unit().text() : measure;
    }

    /**
     * Probably 0.9 for 90: a bare number of at most 1 against a target above 1, in percent. 0 is the same either way.
     */
    private static boolean isFractionForPercent(Measurement measurement, Figure figure) {
        return measurement.percent()
                && measurement.nature() != Measurement.Nature.CHANGE
                && figure instanceof Figure.Amount amount
                && !amount.quantity().percent()
                && !measurement.actual().isZero()
                && measurement.actual().abs().compareTo(BigFraction.ONE) <= 0
                && measurement.low().compareTo(BigFraction.ONE) > 0;
    }

    /** The other way round: a bare target of at most 1, in percent, against a figure above 1. */
    private static boolean isFractionOfPercent(Target target, Measurement measurement) {
        return measurement.percent()
                && target instanceof Target.Threshold threshold
                && !threshold.bound().percent()
                && measurement.low().signum() > 0
                && measurement.low().compareTo(BigFraction.ONE) <= 0
                && measurement.actual().compareTo(BigFraction.ONE) > 0;
    }

    /** Whether the stated figure is the exact one, rounded or truncated to its number of places. */
    private static boolean agrees(Figure.Ratio ratio, boolean percent) {
        Optional<Quantity> stated = ratio.stated();
        if (stated.isEmpty()) {
            return true;
        }
        return isRounded(stated.get(), percent || stated.get().percent() ? inPercent(ratio.value()) : ratio.value());
    }

    private static boolean isRounded(Quantity stated, BigFraction exact) {
        Optional<BigDecimal> decimal = decimal(stated.value());
        if (decimal.isEmpty()) {
            return exact.compareTo(stated.value()) == 0;
        }
        BigDecimal given = decimal.get();
        return exact.bigDecimalValue(given.scale(), RoundingMode.HALF_UP).compareTo(given) == 0
                || exact.bigDecimalValue(given.scale(), RoundingMode.DOWN).compareTo(given) == 0;
    }

    /** A fraction as a decimal; empty if the decimal does not end, as after a conversion. */
    private static Optional<BigDecimal> decimal(BigFraction fraction) {
        try {
            return Optional.of(
                    new BigDecimal(fraction.getNumerator()).divide(new BigDecimal(fraction.getDenominator())));
        } catch (ArithmeticException endless) {
            return Optional.empty();
        }
    }

    /** What a share of the whole would be in per cent: 90 for 0.9. */
    private static BigFraction inPercent(BigFraction share) {
        return share.multiply(PERCENT);
    }
}
