package vn.thuocdo.reconcile;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import org.apache.commons.numbers.fraction.BigFraction;
import vn.thuocdo.model.published.Measure;
import vn.thuocdo.model.published.Printed;
import vn.thuocdo.model.published.Relation;

/** A percentage that is what the other parts' printed percentages leave of a hundred. */
final class ComplementOfRounded {

    private static final Expression HUNDRED = new Expression.Exact(BigFraction.of(100), Measure.PERCENT);

    private ComplementOfRounded() {}

    static Stream<Cause> of(Claim claim, Ledger ledger) {
        Optional<Printed> printed = ledger.printed(claim);
        if (printed.filter(some -> some.measure() == Measure.PERCENT && some.isFirm())
                        .isEmpty()
                || !(claim.relation() instanceof Relation.Share share)
                || share.whole().isEmpty()
                || ledger.agreement(claim).isPresent()) {
            return Stream.empty();
        }
        List<Expression> others = new ArrayList<>();
        Set<String> parts = new HashSet<>(share.part());
        for (Claim other : ledger.claims()) {
            if (!other.equals(claim)
                    && other.relation() instanceof Relation.Share beside
                    && Set.copyOf(beside.whole()).equals(Set.copyOf(share.whole()))
                    && beside.part().stream().noneMatch(parts::contains)
                    && ledger.printed(other)
                            .filter(some -> some.measure() == Measure.PERCENT && some.isFirm())
                            .isPresent()) {
                parts.addAll(beside.part());
                others.add(new Expression.Given(ledger.printed(other).get()));
            }
        }
        Expression rest = new Expression.Less(HUNDRED, others, Measure.PERCENT);
        return !others.isEmpty()
                        && isAll(parts, share.whole(), ledger)
                        && rest.value().compareTo(printed.get().value()) == 0
                ? Stream.of(new Cause.Complement(rest, ledger.reckoned(claim)))
                : Stream.empty();
    }

    /** Whether parts make up a whole, as the summary says or as they add up. */
    private static boolean isAll(Set<String> parts, List<String> whole, Ledger ledger) {
        Set<String> stated = whole.size() == 1
                ? Set.copyOf(ledger.structure().parts().getOrDefault(whole.get(0), List.of()))
                : Set.copyOf(whole);
        return parts.equals(stated)
                || ledger.together(List.copyOf(parts))
                        .value()
                        .equals(ledger.together(whole).value());
    }
}
