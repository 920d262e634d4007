package vn.thuocdo.reconcile;

import java.util.Comparator;
import java.util.List;
import java.util.stream.Stream;
import vn.thuocdo.model.NaturalOrder;

/** The corrections of one figure that make a claim agree. */
final class Misprints {

    private Misprints() {}

    static Stream<Cause> of(FigureClaim claim, Ledger ledger, Corrections corrections) {
        return corrections
                .correcting(claim)
                .sorted(Comparator.comparing((Correction correction) -> correction.slip() != Slip.PREVIOUS_YEAR)
                        .thenComparing(Correction::figure, NaturalOrder.IDS)
                        .thenComparing(Correction::slip)
                        .thenComparing(correction -> correction.meant().number()))
                .map(correction -> cause(claim, ledger, correction));
    }

    private static Cause cause(FigureClaim claim, Ledger ledger, Correction correction) {
        Ledger corrected = ledger.with(correction.figure(), correction.meant());
        return new Cause.Misprint(
                correction.slip(),
                correction.figure(),
                correction.printed(),
                correction.meant(),
                corrected.printed(claim).orElseThrow(),
                computed(corrected, claim),
                corrected.agreement(claim).orElseThrow(),
                names(correction.mends(), claim),
                names(correction.breaks(), claim),
                correction.mends().size() - correction.breaks().size(),
                correction.weaklyMended());
    }

    private static Expression computed(Ledger ledger, FigureClaim claim) {
        return ledger.computed(claim)
                .orElseGet(() -> Denominators.fitting(ledger, claim).get(0).share());
    }

    private static List<String> names(List<FigureClaim> claims, FigureClaim except) {
        return claims.stream()
                .filter(claim -> !claim.equals(except))
                .map(claim -> claim.figure().name())
                .distinct()
                .sorted(NaturalOrder.IDS)
                .toList();
    }
}
