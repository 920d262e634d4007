package vn.thuocdo.reconcile;

import java.util.stream.Stream;

/** Finds figures that were truncated where rounding gives another figure. */
final class TruncatedDigits {

    private TruncatedDigits() {}

    static Stream<Cause> of(FigureClaim claim, Ledger ledger) {
        if (claim.isOfUnnamedWhole()) {
            return Denominators.fitting(ledger, claim).stream()
                    .limit(1)
                    .flatMap(fit -> cause(claim, ledger, fit.share(), fit.agreement()));
        }
        return ledger.agreement(claim).stream()
                .flatMap(
                        agreement -> cause(claim, ledger, ledger.computed(claim).get(), agreement));
    }

    private static Stream<Cause> cause(FigureClaim claim, Ledger ledger, Expression reckoned, Agreement agreement) {
        return agreement.isUsual(ledger.printed(claim).get().measure())
                ? Stream.empty()
                : Stream.of(new Cause.Truncated(reckoned));
    }
}
