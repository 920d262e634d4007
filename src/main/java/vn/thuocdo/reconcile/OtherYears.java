package vn.thuocdo.reconcile;

import java.util.List;
import java.util.stream.Stream;
import vn.thuocdo.model.published.Relation;

/** The figure of the year before where this year's is meant, or the other way round. */
final class OtherYears {

    private OtherYears() {}

    static Stream<Cause> of(Claim claim, Ledger ledger) {
        if (!(claim.relation() instanceof Relation.Share || claim.relation() instanceof Relation.Sum)
                || !ledger.differs(claim)
                || ledger.computed(claim).isEmpty()) {
            return Stream.empty();
        }
        return ledger.claims().stream()
                .map(Claim::relation)
                .filter(Relation.Difference.class::isInstance)
                .map(Relation.Difference.class::cast)
                .filter(years -> years.current().size() == 1 && years.from().size() == 1)
                .flatMap(years -> Stream.of(
                        List.of(years.current().get(0), years.from().get(0)),
                        List.of(years.from().get(0), years.current().get(0))))
                .distinct()
                .filter(pair -> claim.operands().contains(pair.get(0)))
                .flatMap(pair -> cause(claim, ledger, pair.get(0), pair.get(1)));
    }

    private static Stream<Cause> cause(Claim claim, Ledger ledger, String meant, String taken) {
        Ledger exchanged = ledger.with(meant, ledger.figure(taken).orElseThrow());
        return exchanged
                .agreement(claim)
                .filter(agreement -> agreement != Agreement.EDGE)
                .map(agreement -> (Cause) new Cause.OtherYear(
                        taken, meant, exchanged.computed(claim).orElseThrow(), agreement))
                .stream();
    }
}
