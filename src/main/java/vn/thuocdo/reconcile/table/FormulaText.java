package vn.thuocdo.reconcile.table;

import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;

/** Writes the formula of a line: {@code "Hoàn thành" / "Được giao"}. */
final class FormulaText {

    /** Parts that are named one by one; of more, the first two and the last. */
    private static final int MOST_NAMED = 5;

    private FormulaText() {}

    static String of(FoundFormula taken) {
        return switch (taken.formula().kind()) {
            case SUM ->
                sum(IntStream.range(0, taken.formula().operands().size())
                        .mapToObj(operand -> quoted(taken, operand))
                        .toList());
            case SHARE -> quoted(taken, 0) + " / " + quoted(taken, 1);
            case SHARE_OF_TOTAL -> {
                int total = taken.formula().operands().get(1);
                yield quoted(taken, 0) + " / " + quoted(taken, 0) + " · "
                        + quoted(taken.lines().across(), total);
            }
            case DIFFERENCE -> quoted(taken, 0) + " − " + quoted(taken, 1);
        };
    }

    private static String quoted(FoundFormula taken, int operand) {
        return quoted(taken.lines(), taken.formula().operands().get(operand));
    }

    private static String quoted(Lines lines, int line) {
        return "\"" + lines.line(line).name() + "\"";
    }

    private static String sum(List<String> names) {
        List<String> named = names.size() <= MOST_NAMED
                ? names
                : Stream.concat(names.subList(0, 2).stream(), Stream.of("…", names.get(names.size() - 1)))
                        .toList();
        String sum = named.stream().collect(Collectors.joining(" + "));
        return names.size() <= MOST_NAMED ? sum : sum + " (" + names.size() + ")";
    }
}
