package vn.thuocdo.report.text;

import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.stream.IntStream;
import org.apache.commons.numbers.fraction.BigFraction;
import vn.thuocdo.compare.UnitChange;
import vn.thuocdo.judge.Method;

/**
 * The changes of a table of units, all to one number of places: the fewest to which every row agrees, else those of the
 * method, with the rows that do not agree marked. Only a difference that would seem none gets more places than its table.
 */
public final class ShownChanges {

    /** Places that are added to those of the method (RULES.md, "Rates"). */
    private static final int MOST_ADDED = 3;

    private record Pair(BigFraction before, BigFraction after) {}

    private final Method method;
    private final int places;

    private ShownChanges(Method method, int places) {
        this.method = method;
        this.places = places;
    }

    public static ShownChanges of(Collection<UnitChange> units, Method method) {
        List<Pair> pairs = units.stream()
                .flatMap(unit -> pair(unit.rateBefore(), unit.rateAfter()).stream())
                .toList();
        int fewest = method.rounding().places();
        int places = IntStream.rangeClosed(fewest, fewest + MOST_ADDED)
                .filter(some -> pairs.stream()
                        .allMatch(pair -> ShownChange.exact(pair.before(), pair.after(), method, some)
                                .isPresent()))
                .findFirst()
                .orElse(fewest);
        return new ShownChanges(method, places);
    }

    private static Optional<Pair> pair(Optional<BigFraction> before, Optional<BigFraction> after) {
        return before.flatMap(was -> after.map(is -> new Pair(was, is)));
    }

    /** Two rates and their difference as they stand beside each other; absent where one of them is. */
    public Optional<ShownChange> shown(UnitChange unit) {
        return pair(unit.rateBefore(), unit.rateAfter()).map(this::shown);
    }

    private ShownChange shown(Pair pair) {
        return ShownChange.exact(pair.before(), pair.after(), method, places).orElseGet(() -> {
            ShownChange marked = ShownChange.approximate(pair.before(), pair.after(), method, places);
            boolean hides = marked.hides(pair.after().subtract(pair.before()));
            return hides ? ShownChange.of(pair.before(), pair.after(), method) : marked;
        });
    }
}
