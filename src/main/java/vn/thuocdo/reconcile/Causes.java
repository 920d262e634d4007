package vn.thuocdo.reconcile;

import java.util.Comparator;
import java.util.List;
import java.util.stream.Stream;

/** The causes that are known, each a pure function of the figures. */
final class Causes {

    /** Finds a cause of what is wrong with a claim: every way in which it fits. */
    @FunctionalInterface
    interface Finder {
        Stream<? extends Cause> of(Claim claim, Ledger ledger);
    }

    private static final List<Finder> ALL = List.of(
            TransposedDigits::of,
            AnotherDenominator::of,
            TruncatedDigits::of,
            ComplementOfRounded::of,
            PointsCalledPercent::of);

    private Causes() {}

    /** All causes that fit, the one that explains most first. */
    static List<Cause> of(Claim claim, Ledger ledger) {
        return ALL.stream()
                .<Cause>flatMap(finder -> finder.of(claim, ledger))
                .sorted(Comparator.comparingInt(Cause::explains).reversed())
                .toList();
    }
}
