package vn.thuocdo.reconcile;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.apache.commons.numbers.fraction.BigFraction;
import vn.thuocdo.model.NaturalOrder;
import vn.thuocdo.model.published.Printed;
import vn.thuocdo.model.published.Relation;

/** Finds one part too many in a sum, or one missing. */
final class WrongParts {

    private WrongParts() {}

    static Stream<Cause> of(FigureClaim claim, Ledger ledger) {
        if (!(claim.relation() instanceof Relation.Sum sum) || !ledger.differs(claim)) {
            return Stream.empty();
        }
        BigFraction total = ledger.printed(claim).orElseThrow().value();
        BigFraction gap = total.subtract(ledger.sumOf(sum.parts()).value());
        return Stream.concat(tooMany(sum.parts(), gap, ledger), missing(claim, sum.parts(), gap, ledger));
    }

    private static Stream<Cause> tooMany(List<String> parts, BigFraction gap, Ledger ledger) {
        return parts.size() < 2
                ? Stream.empty()
                : IntStream.range(0, parts.size())
                        .filter(index -> is(parts.get(index), gap.negate(), ledger))
                        .mapToObj(index -> {
                            List<String> others = new ArrayList<>(parts);
                            String part = others.remove(index);
                            return new Cause.PartTooMany(part, ledger.sumOf(others));
                        });
    }

    private static Stream<Cause> missing(FigureClaim claim, List<String> parts, BigFraction gap, Ledger ledger) {
        String total = claim.figure().name();
        Set<String> above = ledger.structure().above(total);
        Set<String> within = ledger.structure().within(total);
        return ledger.names().stream()
                .filter(name -> is(name, gap, ledger)
                        && isSummand(name, claim, ledger)
                        && !above.contains(name)
                        && !within.contains(name))
                .sorted(NaturalOrder.IDS)
                .map(name -> new Cause.PartMissing(
                        name,
                        ledger.sumOf(
                                Stream.concat(parts.stream(), Stream.of(name)).toList())));
    }

    private static boolean isSummand(String name, FigureClaim claim, Ledger ledger) {
        Printed figure = ledger.figure(name).orElseThrow();
        return figure.isFirm()
                && figure.measure() == ledger.printed(claim).orElseThrow().measure();
    }

    /** Many ranges overlap by chance, so a wrong part has to explain the difference to the last digit. */
    private static boolean is(String name, BigFraction gap, Ledger ledger) {
        return ledger.figure(name).orElseThrow().value().compareTo(gap) == 0;
    }
}
