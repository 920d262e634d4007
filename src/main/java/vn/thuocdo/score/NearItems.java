package vn.thuocdo.score;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.BitSet;
import java.util.List;
import java.util.function.IntFunction;
import org.apache.commons.numbers.fraction.BigFraction;
import vn.thuocdo.judge.ResultSelection;
import vn.thuocdo.judge.Verdict;
import vn.thuocdo.judge.measurement.Measurement;
import vn.thuocdo.model.PlainDecimal;

/**
 * Finds the items of a unit that are near their target. Of those whose verdict others have too, no more is looked at than
 * their target and their figure, where the first of them is measured by these two.
 */
final class NearItems {

    private final ResultSelection items;
    private final IntFunction<Verdict> judgedAnew;

    /** The numbers of verdicts whose items are near, and of those that are measured by two plain decimals. */
    private final BitSet near = new BitSet();

    private final BitSet plain = new BitSet();

    private final List<Sensitivity.Narrow> found = new ArrayList<>();

    /** @param judgedAnew gives an item its own verdict */
    NearItems(ResultSelection items, IntFunction<Verdict> judgedAnew) {
        this.items = items;
        this.judgedAnew = judgedAnew;
    }

    /** Looks at an item that was judged by itself. */
    void add(Verdict verdict) {
        Sensitivity.Narrow.of(verdict).ifPresent(found::add);
    }

    /** Looks at the first item of those that have a verdict in common. */
    void learn(int item, Verdict verdict, int number) {
        int before = found.size();
        add(verdict);
        near.set(number, found.size() > before);
        plain.set(number, near.get(number) && isPlain(item, verdict));
    }

    /** Looks at another of them. */
    void alike(int item, Verdict verdict, int number) {
        if (plain.get(number) && hasDecimals(item)) {
            found.add(new Sensitivity.Narrow(items.task(item), verdict.isMet(), margin(item)));
        } else if (near.get(number)) {
            add(judgedAnew.apply(item));
        }
    }

    /** Those that are near, in the order of the items. The next unit begins. */
    List<Sensitivity.Narrow> end() {
        List<Sensitivity.Narrow> ofUnit = List.copyOf(found);
        found.clear();
        return ofUnit;
    }

    private boolean isPlain(int item, Verdict verdict) {
        if (!hasDecimals(item)) {
            return false;
        }
        Measurement measurement = verdict.outcome().measurement().orElseThrow();
        return is(items.onlyFigure(item), measurement.actual())
                && is(items.target(item), measurement.low())
                && measurement.low().equals(measurement.high());
    }

    private boolean hasDecimals(int item) {
        return items.target(item) != PlainDecimal.NONE && items.onlyFigure(item) != PlainDecimal.NONE;
    }

    private static boolean is(long decimal, BigFraction number) {
        BigDecimal value = PlainDecimal.value(decimal);
        return value.multiply(new BigDecimal(number.getDenominator())).compareTo(new BigDecimal(number.getNumerator()))
                == 0;
    }

    private BigFraction margin(int item) {
        BigDecimal target = PlainDecimal.value(items.target(item));
        BigDecimal over = PlainDecimal.value(items.onlyFigure(item)).subtract(target);
        int scale = Math.max(over.scale(), target.scale());
        return BigFraction.of(
                over.setScale(scale).unscaledValue(), target.setScale(scale).unscaledValue());
    }
}
