package vn.thuocdo.reconcile;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import vn.thuocdo.model.NaturalOrder;
import vn.thuocdo.model.published.Printed;
import vn.thuocdo.model.published.Relation;

/** One part too many in a sum, or one missing. */
final class WrongParts {

    private WrongParts() {}

    static Stream<Cause> of(Claim claim, Ledger ledger) {
        if (!(claim.relation() instanceof Relation.Sum sum) || !ledger.differs(claim)) {
            return Stream.empty();
        }
        return Stream.concat(tooMany(claim, sum.parts(), ledger), missing(claim, sum.parts(), ledger));
    }

    private static Stream<Cause> tooMany(Claim claim, List<String> parts, Ledger ledger) {
        return parts.size() < 2
                ? Stream.empty()
                : IntStream.range(0, parts.size()).boxed().flatMap(index -> {
                    List<String> others = new ArrayList<>(parts);
                    String part = others.remove((int) index);
                    return isGiven(claim, others, ledger)
                            ? Stream.of(new Cause.PartTooMany(part, ledger.together(others)))
                            : Stream.empty();
                });
    }

    private static Stream<Cause> missing(Claim claim, List<String> parts, Ledger ledger) {
        String total = claim.figure().name();
        Set<String> above = ledger.structure().above(total);
        Set<String> within = ledger.structure().within(total);
        return ledger.figures().entrySet().stream()
                .filter(figure -> isSummand(figure.getValue(), ledger.figures().get(total))
                        && !above.contains(figure.getKey())
                        && !within.contains(figure.getKey()))
                .map(figure -> figure.getKey())
                .sorted(NaturalOrder.IDS)
                .flatMap(name -> {
                    List<String> more =
                            Stream.concat(parts.stream(), Stream.of(name)).toList();
                    return isGiven(claim, more, ledger)
                            ? Stream.of(new Cause.PartMissing(name, ledger.together(more)))
                            : Stream.empty();
                });
    }

    private static boolean isSummand(Printed figure, Printed total) {
        return figure.isFirm() && figure.measure() == total.measure();
    }

    /** Chance makes many spans meet: what a wrong part explains, it explains to the last digit. */
    private static boolean isGiven(Claim claim, List<String> parts, Ledger ledger) {
        return ledger.together(parts)
                        .value()
                        .compareTo(ledger.printed(claim).orElseThrow().value())
                == 0;
    }
}
