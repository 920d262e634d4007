package vn.thuocdo.reconcile;

import java.math.RoundingMode;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import org.apache.commons.numbers.fraction.BigFraction;
import vn.thuocdo.model.Quantity;
import vn.thuocdo.model.published.Measure;
import vn.thuocdo.model.published.Printed;
import vn.thuocdo.model.published.Relation;

/** A percentage that is a hundred less the printed percentages of the other parts. */
final class ComplementOfRounded {

    private static final Expression HUNDRED = new Expression.Exact(BigFraction.of(100), Measure.PERCENT);

    /** Other figures of a sum; approximate ones have three numbers each. */
    private static final int MOST_OTHERS = 8;

    private ComplementOfRounded() {}

    static Stream<Cause> of(FigureClaim claim, Ledger ledger) {
        Optional<Printed> printed = ledger.printed(claim);
        if (printed.filter(some -> some.measure() == Measure.PERCENT && some.isFirm())
                        .isEmpty()
                || !(claim.relation() instanceof Relation.Share share)
                || share.whole().isEmpty()
                || ledger.agreement(claim).isPresent()) {
            return Stream.empty();
        }
        List<List<Expression>> others = new ArrayList<>();
        Set<String> parts = new HashSet<>(share.part());
        Set<String> whole = Set.copyOf(share.whole());
        for (FigureClaim other : ledger.claims()) {
            if (!other.equals(claim)
                    && other.relation() instanceof Relation.Share beside
                    && whole.containsAll(beside.whole())
                    && Set.copyOf(beside.whole()).equals(whole)
                    && beside.part().stream().noneMatch(parts::contains)
                    && ledger.printed(other)
                            .filter(some -> some.measure() == Measure.PERCENT)
                            .isPresent()) {
                parts.addAll(beside.part());
                others.add(numbers(other, ledger, printed.get().number().scale()));
            }
        }
        return others.isEmpty() || others.size() > MOST_OTHERS || !isAll(parts, share.whole(), ledger)
                ? Stream.empty()
                : rests(others, List.of())
                        .filter(rest -> rest.value().compareTo(printed.get().value()) == 0)
                        .limit(1)
                        .map(rest -> new Cause.Complement(rest, ledger.computed(claim)));
    }

    /** An exact figure is taken as printed; for an approximate one, also its computed value. */
    private static List<Expression> numbers(FigureClaim claim, Ledger ledger, int places) {
        Printed printed = ledger.printed(claim).orElseThrow();
        if (printed.isFirm()) {
            return List.of(ledger.sumOf(List.of(claim.figure().name())));
        }
        List<Expression> numbers = new ArrayList<>();
        if (printed.number().scale() == places) {
            numbers.add(new Expression.Exact(printed.value(), Measure.PERCENT));
        }
        ledger.computed(claim)
                .ifPresent(own -> Stream.of(RoundingMode.HALF_UP, RoundingMode.DOWN)
                        .map(mode -> own.value().bigDecimalValue(places, mode))
                        .map(number -> Quantity.of(number, false).value())
                        .forEach(number -> numbers.add(new Expression.Exact(number, Measure.PERCENT))));
        return numbers;
    }

    /** A hundred less one number of each. */
    private static Stream<Expression> rests(List<List<Expression>> others, List<Expression> chosen) {
        if (chosen.size() == others.size()) {
            return Stream.of(new Expression.Less(HUNDRED, chosen, Measure.PERCENT));
        }
        return others.get(chosen.size()).stream()
                .flatMap(next -> rests(
                        others, Stream.concat(chosen.stream(), Stream.of(next)).toList()));
    }

    /** Whether parts make up a whole, as the summary says or as they add up. */
    private static boolean isAll(Set<String> parts, List<String> whole, Ledger ledger) {
        Set<String> stated =
                whole.size() == 1 ? ledger.structure().parts().getOrDefault(whole.get(0), Set.of()) : Set.copyOf(whole);
        return parts.equals(stated)
                || ledger.sumOf(List.copyOf(parts))
                        .value()
                        .equals(ledger.sumOf(whole).value());
    }
}
