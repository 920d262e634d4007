package vn.thuocdo.reconcile;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import org.apache.commons.numbers.fraction.BigFraction;
import vn.thuocdo.model.published.Printed;
import vn.thuocdo.model.published.Relation;

/** Finds single corrections that make more claims agree than they make wrong, in every figure that takes part. */
final class Corrections {

    private final Ledger ledger;
    private final Set<FigureClaim> differing = new LinkedHashSet<>();
    /** For sums of exact counts: the printed total less its parts. */
    private final Map<FigureClaim, BigFraction> gaps = new HashMap<>();

    private final Map<FigureClaim, List<Correction>> ofClaims = new HashMap<>();

    private Corrections(Ledger ledger) {
        this.ledger = ledger;
        for (FigureClaim claim : ledger.claims()) {
            if (ledger.differs(claim)) {
                differing.add(claim);
                gap(claim).ifPresent(gap -> gaps.put(claim, gap));
            }
        }
    }

    static Corrections of(Ledger ledger) {
        Corrections corrections = new Corrections(ledger);
        Set<String> involved = new LinkedHashSet<>();
        for (FigureClaim claim : corrections.differing) {
            involved.add(claim.figure().name());
            involved.addAll(claim.operands());
            if (claim.isOfUnnamedWhole()) {
                claim.operands()
                        .forEach(part -> involved.addAll(ledger.structure().above(part)));
            }
        }
        involved.forEach(corrections::search);
        return corrections;
    }

    /** The corrections that make a claim agree. */
    Stream<Correction> correcting(FigureClaim claim) {
        return ofClaims.getOrDefault(claim, List.of()).stream();
    }

    private Optional<BigFraction> gap(FigureClaim claim) {
        if (!(claim.relation() instanceof Relation.Sum sum)
                || Set.copyOf(sum.parts()).size() < sum.parts().size()) {
            return Optional.empty();
        }
        Expression parts = ledger.sumOf(sum.parts());
        Printed total = ledger.printed(claim).orElseThrow();
        return parts.span().isPoint() && total.isFirm() && !total.mayHaveMoreDigits()
                ? Optional.of(total.value().subtract(parts.value()))
                : Optional.empty();
    }

    private void search(String figure) {
        Optional<Printed> printed = ledger.figure(figure);
        if (printed.isEmpty()) {
            return;
        }
        List<FigureClaim> claims = ledger.claimsOf(figure);
        List<FigureClaim> wrong = claims.stream().filter(differing::contains).toList();
        List<FigureClaim> right =
                claims.stream().filter(claim -> !differing.contains(claim)).toList();
        Map<BigDecimal, Slip> meant = Slip.meant(printed.get());
        for (FigureClaim claim : wrong) {
            if (claim.relation() instanceof Relation.Listed) {
                meant.put(BigDecimal.valueOf(claim.figure().names().size()), Slip.COUNT_OF_NAMES);
            }
        }
        if (ledger.years().isAsBefore(figure, printed.get())) {
            wrong.stream()
                    .flatMap(claim -> Remainder.in(claim, figure, ledger).stream())
                    .forEach(number -> meant.put(number, Slip.PREVIOUS_YEAR));
        }
        meant.forEach((number, slip) ->
                attempt(new Attempt(figure, printed.get(), printed.get().withNumber(number), slip), wrong, right));
    }

    private record Attempt(String figure, Printed printed, Printed meant, Slip slip) {}

    /**
     * Tries one figure instead of the printed one.
     *
     * @param wrong the claims of the figure that differ now
     * @param right the others of them
     */
    private void attempt(Attempt attempt, List<FigureClaim> wrong, List<FigureClaim> right) {
        String figure = attempt.figure();
        Printed printed = attempt.printed();
        Printed meant = attempt.meant();
        BigFraction change = meant.value().subtract(printed.value());
        if (wrong.stream().noneMatch(claim -> couldMend(claim, figure, change))) {
            return;
        }
        Ledger corrected = ledger.with(figure, meant);
        List<FigureClaim> mends =
                wrong.stream().filter(claim -> isMended(claim, corrected)).toList();
        if (mends.isEmpty()) {
            return;
        }
        List<FigureClaim> breaks = right.stream().filter(corrected::differs).toList();
        List<Agreement> agreements = mends.stream()
                .map(claim -> corrected.agreement(claim).orElseThrow())
                .toList();
        if (mends.size() > breaks.size() && agreements.stream().anyMatch(agreement -> agreement != Agreement.EDGE)) {
            long weak = mends.stream().filter(claim -> isWeak(claim, corrected)).count();
            Correction correction = new Correction(figure, printed, meant, attempt.slip(), mends, breaks, weak);
            mends.forEach(claim ->
                    ofClaims.computeIfAbsent(claim, key -> new ArrayList<>()).add(correction));
        }
    }

    /**
     * If no whole is named, a share agrees with some whole by chance; so the whole has to be a sum that holds the part.
     */
    private static boolean isMended(FigureClaim claim, Ledger corrected) {
        return claim.isOfUnnamedWhole()
                ? !Denominators.fittingSums(corrected, claim).isEmpty()
                : corrected.agreement(claim).isPresent();
    }

    private static boolean isWeak(FigureClaim claim, Ledger corrected) {
        return !corrected
                .agreement(claim)
                .orElseThrow()
                .isUsual(corrected.printed(claim).orElseThrow().measure());
    }

    /** For a sum of exact counts only one change can fit; other claims have to be tried. */
    private boolean couldMend(FigureClaim claim, String figure, BigFraction change) {
        BigFraction gap = gaps.get(claim);
        boolean isTotal = claim.figure().name().equals(figure);
        return gap == null || change.compareTo(isTotal ? gap.negate() : gap) == 0;
    }
}
