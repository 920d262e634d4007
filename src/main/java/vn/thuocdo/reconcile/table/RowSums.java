package vn.thuocdo.reconcile.table;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import vn.thuocdo.model.published.FigureTable.LineWord;
import vn.thuocdo.model.published.LineFormula;

/**
 * Finds rows that are sums of others: totals by their words, of the rows above or below them; rows of groups, of the
 * rows numbered below them. Rows below others are not parts of a total.
 */
final class RowSums {

    /** Rows that "trong đó" may name where no mark shows where they end. */
    private static final int MOST_PARTS = 20;

    private final Lines rows;
    private final Trials trials;
    private final RowTree tree;
    private final List<Integer> totals;

    private RowSums(Lines rows) {
        this.rows = rows;
        this.trials = new Trials(rows, rows.across().counts());
        this.tree = RowTree.of(rows);
        this.totals = tree.roots().stream()
                .filter(row -> rows.line(row).is(LineWord.TOTAL) && rows.hasFigures(row))
                .toList();
    }

    static List<FoundFormula> of(Lines rows) {
        RowSums sums = new RowSums(rows);
        List<FoundFormula> taken = new ArrayList<>(sums.groups());
        for (int total : sums.totals) {
            sums.total(total).ifPresent(taken::add);
        }
        return taken;
    }

    /**
     * Groups of one depth are all sums of the rows below them, or none is, because "trong đó" often names only some
     * parts.
     */
    private List<FoundFormula> groups() {
        Map<Integer, List<FoundFormula>> byDepth = new TreeMap<>();
        for (int row = 0; row < rows.all().size(); row++) {
            List<Integer> parts = tree.figuresBelow(row);
            if (parts.size() > 1) {
                byDepth.computeIfAbsent(rows.line(row).depth(), depth -> new ArrayList<>())
                        .add(group(row, parts));
            }
        }
        return byDepth.values().stream().flatMap(RowSums::likely).toList();
    }

    /** If nothing shows where "trong đó" ends, its parts are the first rows that add up. */
    private FoundFormula group(int row, List<Integer> parts) {
        FoundFormula all = sum(row, parts);
        return all.evidence().isLikely()
                ? all
                : IntStream.range(2, Math.min(parts.size(), MOST_PARTS))
                        .mapToObj(count -> sum(row, parts.subList(0, count)))
                        .filter(some -> some.evidence().isLikely())
                        .findFirst()
                        .orElse(all);
    }

    private static Stream<FoundFormula> likely(List<FoundFormula> groups) {
        Evidence all = groups.stream().map(FoundFormula::evidence).reduce(Evidence.NONE, Evidence::plus);
        return groups.stream()
                .filter(group -> all.speaksForItself() && group.evidence().holds() > 0
                        || group.evidence().isLikely());
    }

    private Optional<FoundFormula> total(int total) {
        List<FoundFormula> candidates = candidates(total).stream()
                .filter(parts -> parts.size() > 1)
                .distinct()
                .map(parts -> sum(total, parts))
                .toList();
        Optional<FoundFormula> best = Optional.empty();
        for (FoundFormula candidate : candidates) {
            if (best.isEmpty() || candidate.evidence().isMoreThan(best.get().evidence())) {
                best = Optional.of(candidate);
            }
        }
        boolean isOnlyOne = candidates.size() == 1 && tree.isFlat() && totals.size() == 1;
        return best.filter(sum -> isOnlyOne || sum.evidence().isLikely());
    }

    /** The possible parts of a total, the likelier first. */
    private List<List<Integer>> candidates(int total) {
        List<Integer> items = items(tree.roots());
        int index = tree.roots().indexOf(total);
        List<Integer> above = near(index, -1);
        List<Integer> below = near(index, 1);
        List<Integer> others = totals.stream().filter(other -> other != total).toList();
        List<Integer> earlier = totals.stream().filter(other -> other < total).toList();
        return List.of(above, below, items, earlier, others);
    }

    /** The items up to the next total or heading, above or below. */
    private List<Integer> near(int index, int step) {
        List<Integer> near = new ArrayList<>();
        for (int i = index + step;
                i >= 0 && i < tree.roots().size() && isItem(tree.roots().get(i));
                i += step) {
            near.add(tree.roots().get(i));
        }
        return items(near.stream().sorted().toList());
    }

    private boolean isItem(int row) {
        return !totals.contains(row)
                && (rows.hasFigures(row) || !tree.figuresBelow(row).isEmpty());
    }

    /** Rows that may be parts; a heading is replaced by the rows below it. */
    private List<Integer> items(List<Integer> some) {
        return some.stream()
                .filter(row -> !totals.contains(row))
                .flatMap(row -> rows.hasFigures(row) ? Stream.of(row) : tree.figuresBelow(row).stream())
                .toList();
    }

    private FoundFormula sum(int total, List<Integer> parts) {
        LineFormula formula = new LineFormula(LineFormula.Kind.SUM, parts);
        return new FoundFormula(rows, total, formula, trials.of(total, formula));
    }
}
