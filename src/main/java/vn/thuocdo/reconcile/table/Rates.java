package vn.thuocdo.reconcile.table;

import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import vn.thuocdo.model.published.FigureTable.LineWord;
import vn.thuocdo.model.published.LineFormula;
import vn.thuocdo.model.published.LineFormula.Kind;
import vn.thuocdo.model.published.Measure;

/** Finds lines of shares and of changes, and the lines that they are computed from. */
final class Rates {

    /** Lines that are tried as operands; more of them fit by chance. */
    private static final int MOST_TRIED = 40;

    private final Lines lines;
    private final Trials trials;
    private final List<Integer> counts;
    private final Collection<FoundFormula> sums;

    private Rates(Lines lines, Collection<FoundFormula> sums) {
        this.lines = lines;
        this.trials = new Trials(lines, lines.across().levels());
        List<Integer> all = lines.counts();
        this.counts = all.subList(0, Math.min(MOST_TRIED, all.size()));
        this.sums = sums;
    }

    /** @param sums the sums found among the lines of the same direction */
    static List<FoundFormula> of(Lines lines, Collection<FoundFormula> sums) {
        Rates rates = new Rates(lines, sums);
        return IntStream.range(0, lines.all().size())
                .filter(line -> lines.line(line).stated().isEmpty())
                .mapToObj(rates::likeliest)
                .flatMap(Optional::stream)
                .toList();
    }

    /** Whether the words or the figures of a line show that it is a rate. */
    static boolean isRate(Lines lines, int line) {
        return lines.line(line).is(LineWord.SHARE)
                || lines.line(line).is(LineWord.CHANGE)
                || lines.counts(line, Measure.PERCENT)
                || lines.counts(line, Measure.TIMES);
    }

    private Optional<FoundFormula> likeliest(int line) {
        Optional<FoundFormula> best = Optional.empty();
        for (LineFormula formula : formulas(line)) {
            FoundFormula tried = new FoundFormula(lines, line, formula, trials.of(line, formula));
            if (best.isEmpty() || tried.evidence().isMoreThan(best.get().evidence())) {
                best = Optional.of(tried);
            }
        }
        return best.filter(rate -> rate.evidence().isLikely());
    }

    /** The possible formulas of a line, the likelier first. */
    private List<LineFormula> formulas(int line) {
        boolean isPercent = lines.counts(line, Measure.PERCENT) || lines.counts(line, Measure.TIMES);
        boolean isChange = lines.line(line).is(LineWord.CHANGE);
        List<LineFormula> formulas = new ArrayList<>();
        if (isPercent) {
            formulas.addAll(shares(line));
        }
        if (isChange) {
            formulas.addAll(differences(counts));
        }
        if (isChange && isPercent) {
            formulas.addAll(differences(percentages(line)));
        }
        return formulas;
    }

    /** The nearest part to the left first, of a sum that it is a part of first; then of its own totals. */
    private List<LineFormula> shares(int line) {
        List<LineFormula> shares = new ArrayList<>();
        List<Integer> parts = counts.stream()
                .sorted(Comparator.comparingInt((Integer part) ->
                        part < line ? line - part : lines.all().size() + part))
                .toList();
        for (int part : parts) {
            Stream<Integer> holding = sums.stream()
                    .filter(sum -> sum.formula().operands().contains(part))
                    .map(FoundFormula::line);
            Stream.concat(holding, counts.stream())
                    .distinct()
                    .forEach(whole -> shares.add(new LineFormula(Kind.SHARE, List.of(part, whole))));
        }
        List<Integer> totals = totalsAcross();
        parts.forEach(part ->
                totals.forEach(total -> shares.add(new LineFormula(Kind.SHARE_OF_TOTAL, List.of(part, total)))));
        return shares;
    }

    private List<Integer> totalsAcross() {
        Lines across = lines.across();
        return IntStream.range(0, across.all().size())
                .filter(line -> across.line(line).is(LineWord.TOTAL))
                .boxed()
                .toList();
    }

    private List<Integer> percentages(int line) {
        return IntStream.range(0, line)
                .filter(other -> lines.counts(other, Measure.PERCENT)
                        && !lines.line(other).is(LineWord.CHANGE))
                .boxed()
                .toList();
    }

    private static List<LineFormula> differences(List<Integer> of) {
        return of.stream()
                .flatMap(current -> of.stream().map(from -> new LineFormula(Kind.DIFFERENCE, List.of(current, from))))
                .toList();
    }
}
