package vn.thuocdo.reconcile;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashSet;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import org.apache.commons.numbers.fraction.BigFraction;
import vn.thuocdo.model.NaturalOrder;
import vn.thuocdo.model.published.Printed;
import vn.thuocdo.model.published.Relation;

/** Finds other wholes that a part could be a share of. */
final class Denominators {

    /**
     * A share that gives a printed figure.
     *
     * @param byChance whether the figure is approximate, and nothing in the summary suggests the whole
     */
    record Fit(Expression share, Agreement agreement, boolean byChance) {}

    /** @param names of the figures that the whole is, or is a part of */
    private record Tried(Expression share, List<String> names) {}

    /** Figures added to a part to make a denominator; with more, a fit is chance. */
    private static final int MOST_ADDED = 3;

    /** Figures that are tried; each further one doubles the chance of a meaningless fit. */
    private static final int MOST_APART = 12;

    /** Figures of a summary of which every one is tried; among more, some would fit by chance. */
    private static final int MOST_UNRELATED = 60;

    private final Ledger ledger;
    private final FigureClaim claim;
    private final Relation.Share share;
    private final Expression part;
    private final List<Tried> found = new ArrayList<>();
    private final Set<BigFraction> values = new HashSet<>();

    private Denominators(Ledger ledger, FigureClaim claim, Relation.Share share) {
        this.ledger = ledger;
        this.claim = claim;
        this.share = share;
        this.part = ledger.sumOf(share.part());
    }

    /** The shares of all denominators that could be meant, the simpler first; each value once, the stated whole not. */
    static List<Expression> shares(Ledger ledger, FigureClaim claim) {
        if (!(claim.relation() instanceof Relation.Share share)) {
            return List.of();
        }
        Denominators denominators = new Denominators(ledger, claim, share);
        denominators.sharesOfSums();
        return denominators.sharesOfOthers().stream().map(Tried::share).toList();
    }

    /**
     * The shares that give the printed figure: first of sums that hold the part, then of others, with those first that
     * the summary suggests.
     */
    static List<Fit> fitting(Ledger ledger, FigureClaim claim) {
        return fitting(ledger, claim, false);
    }

    /** Only the shares of sums that hold the part. */
    static List<Fit> fittingSums(Ledger ledger, FigureClaim claim) {
        return fitting(ledger, claim, true);
    }

    private static List<Fit> fitting(Ledger ledger, FigureClaim claim, boolean ofSumsAlone) {
        Optional<Printed> printed = ledger.printed(claim);
        if (printed.isEmpty() || !(claim.relation() instanceof Relation.Share share)) {
            return List.of();
        }
        Denominators denominators = new Denominators(ledger, claim, share);
        List<Fit> fits = denominators.fits(denominators.sharesOfSums(), printed.get());
        if (!ofSumsAlone) {
            int sums = denominators.found.size();
            List<Tried> shares = denominators.sharesOfOthers();
            denominators.fits(shares.subList(sums, shares.size()), printed.get()).stream()
                    .sorted(Comparator.comparing((Fit fit) ->
                                    !fit.agreement().isUsual(printed.get().measure()))
                            .thenComparing(Fit::byChance))
                    .forEach(fits::add);
        }
        return fits;
    }

    private List<Fit> fits(List<Tried> shares, Printed printed) {
        Optional<SuggestedWholes> suggested =
                printed.isFirm() ? Optional.empty() : Optional.of(new SuggestedWholes(ledger, claim, share));
        List<Fit> fits = new ArrayList<>();
        for (Tried tried : shares) {
            Agreement.of(printed, tried.share()).ifPresent(agreement -> {
                boolean byChance = suggested
                        .filter(wholes -> !wholes.suggests(tried.names()))
                        .isPresent();
                fits.add(new Fit(tried.share(), agreement, byChance));
            });
        }
        return fits;
    }

    /** Shares of sums, in an order that does not depend on the lines of the file. */
    private List<Tried> sharesOfSums() {
        if (!share.whole().isEmpty()) {
            values.add(ledger.sumOf(share.whole()).value());
        }
        share.part().stream()
                .flatMap(name -> ledger.structure().above(name).stream())
                .filter(this::holdsPart)
                .forEach(name -> add(List.of(name)));
        return List.copyOf(found);
    }

    /** All shares that were found; those of sums were found before. */
    private List<Tried> sharesOfOthers() {
        Set<String> candidates = candidates();
        List<String> apart = new ArrayList<>();
        List<String> others = candidates.stream()
                .filter(name -> isComparable(name) && !isWithinPart(name))
                .sorted(NaturalOrder.IDS)
                .toList();
        for (String name : others) {
            if (isApart(name)) {
                apart.add(name);
            } else {
                add(List.of(name));
            }
        }
        ledger.structure().parts().keySet().stream()
                .filter(candidates::contains)
                .sorted(NaturalOrder.IDS)
                .filter(this::isComparable)
                .forEach(this::addRests);
        addShares(candidates);
        List<String> tried = apart.subList(0, Math.min(MOST_APART, apart.size()));
        for (int added = 1; added <= MOST_ADDED; added++) {
            addSums(tried, 0, added, List.of());
        }
        return found;
    }

    /**
     * All figures of a short summary; for a long one, such as a table, those that a claim names together with the part.
     */
    private Set<String> candidates() {
        if (ledger.names().size() <= MOST_UNRELATED) {
            return ledger.names();
        }
        Set<String> related = new LinkedHashSet<>();
        for (String name : share.part()) {
            for (FigureClaim other : ledger.claimsOf(name)) {
                related.add(other.figure().name());
                related.addAll(other.operands().size() <= MOST_APART ? other.operands() : List.of());
            }
        }
        return related;
    }

    private boolean holdsPart(String whole) {
        return isComparable(whole)
                && share.part().stream()
                        .allMatch(name -> ledger.structure().above(name).contains(whole));
    }

    private boolean isComparable(String name) {
        return ledger.figure(name)
                .filter(figure -> figure.isFirm() && figure.measure() == part.measure())
                .isPresent();
    }

    /** Sums without one of their parts, such as those done less those without a deadline. */
    private void addRests(String whole) {
        for (String without : Objects.requireNonNull(ledger.structure().parts().get(whole))) {
            addRest(whole, without);
        }
    }

    /** The same for figures that are published as a share of another. */
    private void addShares(Set<String> candidates) {
        ledger.claims().stream()
                .map(FigureClaim::relation)
                .filter(Relation.Share.class::isInstance)
                .map(Relation.Share.class::cast)
                .filter(other -> other.part().size() == 1 && other.whole().size() == 1)
                .filter(other -> candidates.contains(other.part().get(0))
                        && candidates.contains(other.whole().get(0)))
                .map(other -> List.of(other.whole().get(0), other.part().get(0)))
                .sorted(Comparator.<List<String>, String>comparing(pair -> pair.get(0), NaturalOrder.IDS)
                        .thenComparing(pair -> pair.get(1), NaturalOrder.IDS))
                .forEach(pair -> addRest(pair.get(0), pair.get(1)));
    }

    /** Whether some of the part is in a figure, or is that figure. */
    private boolean holdsAny(String figure) {
        return share.part().stream()
                .anyMatch(name ->
                        name.equals(figure) || ledger.structure().above(name).contains(figure));
    }

    private void addRest(String whole, String without) {
        if (isComparable(whole) && isComparable(without) && !isWithinPart(whole) && !holdsAny(without)) {
            Expression from = ledger.sumOf(List.of(whole));
            Expression rest = new Expression.Less(from, List.of(ledger.sumOf(List.of(without))), part.measure());
            add(rest, List.of(whole));
        }
    }

    private boolean isWithinPart(String name) {
        return share.part().stream()
                .anyMatch(some -> ledger.structure().within(some).contains(name));
    }

    private boolean isApart(String name) {
        return share.part().stream().allMatch(some -> ledger.structure().areApart(some, name));
    }

    /** The part and other figures that do not overlap. */
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
        add(ledger.sumOf(names), names);
    }

    private void add(Expression whole, List<String> names) {
        if (whole.value().compareTo(part.value()) > 0 && values.add(whole.value())) {
            ledger.share(claim, part, whole).ifPresent(share -> found.add(new Tried(share, names)));
        }
    }
}
