package vn.thuocdo.reconcile.table;

import java.util.List;
import java.util.Optional;
import org.apache.commons.numbers.fraction.BigFraction;
import vn.thuocdo.model.published.FigureTable.Cell;
import vn.thuocdo.model.published.LineFormula;
import vn.thuocdo.model.published.Measure;
import vn.thuocdo.model.published.Printed;
import vn.thuocdo.reconcile.table.Evidence.Trial;

/** Tries a formula along a line, to find out whether the formula is meant; not whether a figure is right. */
final class Trials {

    private static final BigFraction HUNDRED = BigFraction.of(100);

    /** A formula that fails this much more often than it holds is not tried further. */
    private static final int HOPELESS = 8;

    private final Lines lines;
    private final List<Integer> across;

    /** @param across where a formula is tried */
    Trials(Lines lines, List<Integer> across) {
        this.lines = lines;
        this.across = across;
    }

    Evidence of(int line, LineFormula formula) {
        Evidence evidence = Evidence.NONE;
        for (int place : across) {
            evidence = evidence.plus(at(line, formula, place));
            if (evidence.of() - 2 * evidence.holds() > HOPELESS) {
                break;
            }
        }
        return evidence;
    }

    private Trial at(int line, LineFormula formula, int place) {
        Optional<Printed> printed = lines.cell(line, place).printed().filter(Printed::isFirm);
        Optional<List<Printed>> operands = operands(formula, place);
        if (printed.isEmpty() || operands.isEmpty()) {
            return Trial.NOTHING;
        }
        return switch (formula.kind()) {
            case SUM -> sum(printed.get(), operands.get());
            case SHARE, SHARE_OF_TOTAL ->
                share(printed.get(), operands.get().get(0), operands.get().get(1));
            case DIFFERENCE ->
                difference(printed.get(), operands.get().get(0), operands.get().get(1));
        };
    }

    /** The figures that a formula takes in one place; empty where one is missing that has to be there. */
    private Optional<List<Printed>> operands(LineFormula formula, int place) {
        List<Cell> cells = Operands.of(lines, formula, place);
        return cells.isEmpty()
                ? Optional.empty()
                : Optional.of(
                        cells.stream().map(cell -> cell.printed().orElseThrow()).toList());
    }

    /** A rounded figure may be off by half of its last digit, and so may each part. */
    private static Trial sum(Printed total, List<Printed> parts) {
        if (total.measure() != parts.get(0).measure()) {
            return Trial.NOTHING;
        }
        BigFraction sum = BigFraction.ZERO;
        BigFraction slack = slack(total);
        int filled = 0;
        for (Printed part : parts) {
            sum = sum.add(part.value());
            slack = slack.add(slack(part));
            filled += part.number().signum() == 0 ? 0 : 1;
        }
        boolean holds = total.value().subtract(sum).abs().compareTo(slack) <= 0;
        return trial(holds, filled > 1);
    }

    private static BigFraction slack(Printed printed) {
        return printed.mayHaveMoreDigits() ? printed.step().divide(2) : BigFraction.ZERO;
    }

    /** Rounded either way, or truncated. */
    private static Trial share(Printed rate, Printed part, Printed whole) {
        boolean isRate = rate.measure() == Measure.PERCENT || rate.measure() == Measure.TIMES;
        if (!isRate || part.measure() != Measure.COUNT || whole.number().signum() == 0) {
            return Trial.NOTHING;
        }
        BigFraction factor = rate.measure() == Measure.PERCENT ? HUNDRED : BigFraction.ONE;
        BigFraction computed = part.value().divide(whole.value()).multiply(factor);
        boolean tells = part.number().signum() != 0 && !part.value().equals(whole.value());
        return trial(isNear(rate, computed), tells);
    }

    private static Trial difference(Printed change, Printed current, Printed from) {
        boolean isGrowth = change.measure() == Measure.PERCENT && current.measure() == Measure.COUNT;
        if (!isGrowth && change.measure() != current.measure()
                || isGrowth && from.number().signum() == 0) {
            return Trial.NOTHING;
        }
        BigFraction difference = current.value().subtract(from.value());
        BigFraction computed = isGrowth ? difference.divide(from.value()).multiply(HUNDRED) : difference;
        return trial(
                change.mayHaveMoreDigits()
                        ? isNear(change, computed)
                        : change.value().equals(computed),
                difference.signum() != 0);
    }

    private static boolean isNear(Printed printed, BigFraction computed) {
        BigFraction off = printed.value().subtract(computed).abs();
        return off.compareTo(printed.step()) < 0;
    }

    private static Trial trial(boolean holds, boolean tells) {
        return !holds ? Trial.FAILS : tells ? Trial.HOLDS : Trial.HOLDS_OF_ITSELF;
    }
}
