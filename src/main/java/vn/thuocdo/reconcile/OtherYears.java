package vn.thuocdo.reconcile;

import java.util.Optional;
import java.util.stream.Stream;
import vn.thuocdo.model.published.DataQuestion.Year;
import vn.thuocdo.model.published.Printed;
import vn.thuocdo.model.published.Relation;

/** Finds figures of the year before that were used for this year's, or the other way round. */
final class OtherYears {

    private OtherYears() {}

    static Stream<Cause> of(FigureClaim claim, Ledger ledger) {
        if (!ledger.differs(claim)) {
            return Stream.empty();
        }
        if (claim.relation() instanceof Relation.Computed computed) {
            return ofData(claim, computed, ledger);
        }
        boolean isComputed = claim.relation() instanceof Relation.Share || claim.relation() instanceof Relation.Sum;
        return isComputed && ledger.computed(claim).isPresent()
                ? Stream.concat(before(claim, ledger), after(claim, ledger)).distinct()
                : Stream.empty();
    }

    /** Uses the value of a figure of the claim a year before. */
    private static Stream<Cause> before(FigureClaim claim, Ledger ledger) {
        return claim.operands().stream()
                .distinct()
                .flatMap(meant -> ledger.years().before(meant).stream()
                        .flatMap(before -> cause(claim, ledger, meant, before.printed(), before.name())));
    }

    /** Uses the figure whose value a year before is a figure of the claim. */
    private static Stream<Cause> after(FigureClaim claim, Ledger ledger) {
        return claim.operands().stream()
                .distinct()
                .flatMap(meant -> ledger.years().after(meant).stream()
                        .flatMap(now ->
                                cause(claim, ledger, meant, ledger.figure(now).orElseThrow(), Optional.of(now))));
    }

    private static Stream<Cause> cause(
            FigureClaim claim, Ledger ledger, String meant, Printed taken, Optional<String> name) {
        Ledger exchanged = ledger.with(meant, taken);
        return exchanged
                .agreement(claim)
                .filter(agreement -> agreement != Agreement.EDGE)
                .map(agreement -> (Cause) new Cause.OtherYear(
                        name, meant, exchanged.computed(claim).orElseThrow(), agreement))
                .stream();
    }

    private static Stream<Cause> ofData(FigureClaim claim, Relation.Computed computed, Ledger ledger) {
        return Stream.of(computed.question())
                .filter(question -> question.year() == Year.CURRENT)
                .flatMap(question -> ledger.ofData(claim, question.of(Year.BASE)).stream())
                .flatMap(before -> Agreement.of(ledger.printed(claim).orElseThrow(), before).stream()
                        .map(agreement -> new Cause.OtherYear(
                                Optional.empty(), claim.figure().name(), before, agreement)));
    }
}
