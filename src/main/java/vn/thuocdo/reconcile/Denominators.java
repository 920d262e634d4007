package vn.thuocdo.reconcile;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.apache.commons.numbers.fraction.BigFraction;
import vn.thuocdo.model.published.Printed;
import vn.thuocdo.model.published.Relation;

/** Of what else than its whole a part could be a share. */
final class Denominators {

    /** A share that gives a printed figure. */
    record Fit(Expression share, Agreement agreement) {}

    /** How many figures may be put to a part; what takes more of them is found by chance. */
    private static final int MOST_ADDED = 3;

    /** How many figures are tried; each one more doubles the chance of a fit that means nothing. */
    private static final int MOST_APART = 12;

    private final Ledger ledger;
    private final Claim claim;
    private final Relation.Share share;
    private final Expression part;
    private final List<Expression> found = new ArrayList<>();
    private final Set<BigFraction> values = new HashSet<>();

    private Denominators(Ledger ledger, Claim claim, Relation.Share share) {
        this.ledger = ledger;
        this.claim = claim;
        this.share = share;
        this.part = ledger.together(share.part());
    }

    /** The shares of all denominators that could be meant, the simpler first; each value once, the stated whole not. */
    static List<Expression> shares(Ledger ledger, Claim claim) {
        if (!(claim.relation() instanceof Relation.Share share)) {
            return List.of();
        }
        return new Denominators(ledger, claim, share).shares();
    }

    /** Those that give the printed figure: in the usual way before the others, the simpler first. */
    static List<Fit> fitting(Ledger ledger, Claim claim) {
        Optional<Printed> printed = ledger.printed(claim);
        if (printed.isEmpty()) {
            return List.of();
        }
        return shares(ledger, claim).stream()
                .flatMap(share ->
                        Agreement.of(printed.get(), share).map(agreement -> new Fit(share, agreement)).stream())
                .sorted(Comparator.comparing(
                        fit -> !fit.agreement().isUsual(printed.get().measure())))
                .toList();
    }

    private List<Expression> shares() {
        if (!share.whole().isEmpty()) {
            values.add(ledger.together(share.whole()).value());
        }
        values.add(part.value());
        List<String> apart = new ArrayList<>();
        for (Map.Entry<String, Printed> figure : ledger.figures().entrySet()) {
            String name = figure.getKey();
            if (!figure.getValue().isFirm() || figure.getValue().measure() != part.measure() || isWithinPart(name)) {
                continue;
            }
            if (isApart(name)) {
                apart.add(name);
            } else {
                add(List.of(name));
            }
        }
        List<String> tried = apart.subList(0, Math.min(MOST_APART, apart.size()));
        for (int added = 1; added <= MOST_ADDED; added++) {
            addSums(tried, 0, added, List.of());
        }
        return found;
    }

    private boolean isWithinPart(String name) {
        return share.part().stream()
                .anyMatch(some -> ledger.structure().within(some).contains(name));
    }

    private boolean isApart(String name) {
        return share.part().stream().allMatch(some -> ledger.structure().areApart(some, name));
    }

    /** The part and some figures beside it that have nothing of each other. */
    private void addSums(List<String> apart, int from, int more, List<String> chosen) {
        if (more == 0) {
            List<String> names = new ArrayList<>(share.part());
            names.addAll(chosen);
            add(names);
            return;
        }
        for (int i = from; i < apart.size(); i++) {
            String next = apart.get(i);
            if (chosen.stream().allMatch(name -> ledger.structure().areApart(name, next))) {
                List<String> longer = new ArrayList<>(chosen);
                longer.add(next);
                addSums(apart, i + 1, more - 1, longer);
            }
        }
    }

    private void add(List<String> names) {
        Expression whole = ledger.together(names);
        if (whole.value().compareTo(part.value()) >= 0 && values.add(whole.value())) {
            ledger.share(claim, part, whole).ifPresent(found::add);
        }
    }
}
