package vn.thuocdo.reconcile;

import java.util.Comparator;
import java.util.List;
import java.util.stream.Stream;

/** The causes that are known, each a pure function of the figures. */
final class Causes {

    private final Ledger ledger;
    private final Corrections corrections;

    Causes(Ledger ledger) {
        this.ledger = ledger;
        this.corrections = Corrections.of(ledger);
    }

    /**
     * All causes that fit: the one that explains most first; of equal ones, the one that is least likely to fit by
     * chance.
     */
    List<Cause> of(FigureClaim claim) {
        return Stream.of(
                        WrongParts.of(claim, ledger),
                        TruncatedDigits.of(claim, ledger),
                        ComplementOfRounded.of(claim, ledger),
                        PointsCalledPercent.of(claim, ledger),
                        OtherYears.of(claim, ledger),
                        Misprints.of(claim, ledger, corrections),
                        AnotherDenominator.of(claim, ledger))
                .flatMap(causes -> causes)
                .<Cause>map(cause -> cause)
                .sorted(Comparator.comparingInt(Cause::claimsExplained)
                        .reversed()
                        .thenComparingLong(Cause::claimsWeaklyExplained))
                .toList();
    }
}
