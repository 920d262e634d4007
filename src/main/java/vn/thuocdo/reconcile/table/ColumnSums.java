package vn.thuocdo.reconcile.table;

import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.TreeMap;
import java.util.stream.IntStream;
import vn.thuocdo.model.published.FigureTable.LineWord;
import vn.thuocdo.model.published.LineFormula;

/**
 * Finds columns that are sums of the columns right after them, or right before. Parts of a part are skipped: total =
 * done + open, with done = on time + late between them.
 */
final class ColumnSums {

    /** Parts of one sum; more columns beside each other are hardly ever one. */
    private static final int MOST_PARTS = 24;

    private final Lines columns;
    private final Trials trials;
    private final TreeMap<Integer, FoundFormula> taken = new TreeMap<>();

    private ColumnSums(Lines columns) {
        this.columns = columns;
        this.trials = new Trials(columns, columns.across().counts());
    }

    /** @param stated the columns whose numbers declare a formula */
    static Collection<FoundFormula> of(Lines columns, Collection<Integer> stated) {
        ColumnSums sums = new ColumnSums(columns);
        List<Integer> open = new ArrayList<>(columns.counts());
        Optional<FoundFormula> next = sums.ofFewestParts(open, stated);
        while (next.isPresent()) {
            sums.taken.put(next.get().line(), next.get());
            open.removeAll(next.get().formula().operands());
            next = sums.ofFewestParts(open, stated);
        }
        return sums.taken.values();
    }

    /** The sum with the fewest parts among open columns; its parts may be skipped afterwards. */
    private Optional<FoundFormula> ofFewestParts(List<Integer> open, Collection<Integer> stated) {
        return IntStream.range(0, open.size())
                .filter(at -> !taken.containsKey(open.get(at)) && !stated.contains(open.get(at)))
                .mapToObj(at -> likeliest(open, at))
                .flatMap(Optional::stream)
                .min(Comparator.comparingInt(sum -> sum.formula().operands().size()));
    }

    /** The most likely sum of a column. */
    private Optional<FoundFormula> likeliest(List<Integer> open, int at) {
        int total = open.get(at);
        Optional<FoundFormula> best = Optional.empty();
        for (int parts = 2; parts <= MOST_PARTS; parts++) {
            for (int from : new int[] {at + 1, at - parts}) {
                if (from >= 0 && from + parts <= open.size()) {
                    FoundFormula sum = sum(total, open.subList(from, from + parts));
                    boolean isBetter = best.isEmpty()
                            || sum.evidence().isMoreThan(best.get().evidence());
                    best = isBetter ? Optional.of(sum) : best;
                }
            }
        }
        boolean said =
                columns.line(total).is(LineWord.TOTAL) || columns.line(total).is(LineWord.TOTAL_OF);
        return best.filter(sum ->
                sum.evidence().speaksForItself() || said && sum.evidence().isLikely());
    }

    private FoundFormula sum(int total, List<Integer> parts) {
        LineFormula formula = new LineFormula(LineFormula.Kind.SUM, parts);
        return new FoundFormula(columns, total, formula, trials.of(total, formula));
    }
}
