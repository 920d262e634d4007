package vn.thuocdo.reconcile;

import java.util.Optional;
import java.util.stream.Stream;
import vn.thuocdo.model.published.Measure;
import vn.thuocdo.model.published.Printed;
import vn.thuocdo.model.published.Relation;

/** A share of another whole than the stated one. */
final class AnotherDenominator {

    private AnotherDenominator() {}

    static Stream<Cause> of(FigureClaim claim, Ledger ledger) {
        if (ledger.agreement(claim).isPresent()) {
            return Stream.empty();
        }
        if (claim.relation() instanceof Relation.Computed computed) {
            return ledger.answer(computed.question()).stream()
                    .flatMap(answer -> answer.otherwise().entrySet().stream())
                    .flatMap(other -> cause(
                            ledger.printed(claim),
                            new Expression.Exact(other.getValue(), Measure.PERCENT),
                            Optional.of(other.getKey())));
        }
        return Denominators.fitting(ledger, claim).stream()
                .map(fit -> new Cause.OtherDenominator(fit.share(), fit.agreement(), Optional.empty(), fit.byChance()));
    }

    private static Stream<Cause> cause(Optional<Printed> printed, Expression rate, Optional<String> denominator) {
        return printed
                .flatMap(some -> Agreement.of(some, rate))
                .map(agreement -> new Cause.OtherDenominator(rate, agreement, denominator, false))
                .stream()
                .map(Cause.class::cast);
    }
}
