package vn.thuocdo.score;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.apache.commons.numbers.fraction.BigFraction;
import vn.thuocdo.judge.method.Method;
import vn.thuocdo.judge.method.Quota;
import vn.thuocdo.model.Quantity;
import vn.thuocdo.model.Tier;

/**
 * Applies the quota of the highest tier: the units with the best exact rates stay; all that tie at the edge are left
 * out.
 */
final class TopQuota {

    private final List<Scorecard> cards;
    private final Quota quota;
    private final Tier top;

    private TopQuota(List<Scorecard> cards, Quota quota, Tier top) {
        this.cards = cards;
        this.quota = quota;
        this.top = top;
    }

    /** The same cards in the same order, some of them moved to the next tier that they qualify for. */
    static List<Scorecard> apply(List<Scorecard> cards, Method method) {
        if (method.quota().isEmpty() || !method.givesTiers()) {
            return cards;
        }
        return new TopQuota(cards, method.quota().get(), method.tiers().get(0)).kept();
    }

    private List<Scorecard> kept() {
        Comparator<BigFraction> highestFirst = Comparator.reverseOrder();
        List<BigFraction> rates = cards.stream()
                .filter(this::isInTop)
                .flatMap(card -> card.rate().value().stream())
                .distinct()
                .sorted(highestFirst)
                .toList();
        List<Scorecard> kept = leftOutBelow(rates, 0);
        for (int places = 1; places <= rates.size(); places++) {
            List<Scorecard> more = leftOutBelow(rates, places);
            if (!isWithin(more)) {
                return kept;
            }
            kept = more;
        }
        return kept;
    }

    /** The cards with only the best rates of the top tier left in it. */
    private List<Scorecard> leftOutBelow(List<BigFraction> rates, int places) {
        Set<BigFraction> staying = new HashSet<>(rates.subList(0, places));
        List<Scorecard> moved = new ArrayList<>();
        for (Scorecard card : cards) {
            boolean stays =
                    !isInTop(card) || staying.contains(card.rate().value().orElseThrow());
            moved.add(stays ? card : card.leftOutOfTop());
        }
        return moved;
    }

    private boolean isWithin(List<Scorecard> some) {
        long inTop = some.stream().filter(this::isInTop).count();
        long whole = some.stream()
                .filter(card -> quota.of().isEmpty()
                        ? card.tier().isPresent()
                        : card.tier()
                                .filter(tier ->
                                        tier.lower().compareTo(quota.of().get()) == 0)
                                .isPresent())
                .count();
        BigFraction most = Quantity.of(quota.percent(), true).ratio().multiply(BigFraction.of(whole));
        return BigFraction.of(inTop).compareTo(most) <= 0;
    }

    private boolean isInTop(Scorecard card) {
        return card.tier().equals(Optional.of(top));
    }
}
