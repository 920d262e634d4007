package vn.thuocdo.score;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.function.Predicate;
import org.apache.commons.numbers.fraction.BigFraction;
import vn.thuocdo.judge.Gate;
import vn.thuocdo.judge.Method;
import vn.thuocdo.judge.Verdict;
import vn.thuocdo.model.Comparison;
import vn.thuocdo.model.Quantity;
import vn.thuocdo.score.Scorecard.NextTier;
import vn.thuocdo.score.TierCheck.GateCheck;

/**
 * Finds the shortest way from a unit's tier to a higher one: the smallest number of further items to meet, including
 * items that then join the denominator. An item whose deadline has passed is assumed to be met late, and no item is
 * assumed to exceed its target.
 */
final class NextTierSearch {

    /**
     * Open items that every gate treats the same.
     *
     * @param joins whether they are in the denominator only after they are met
     * @param late whether they join and can only be met late
     * @param due whether they are already due; all are after they are met
     */
    private record Kind(boolean joins, boolean late, boolean due) {

        /**
         * Combines kinds that no gate distinguishes: an item that joins is then due, and an item already due stays as
         * late as it is.
         */
        private static Kind of(boolean joins, boolean late, boolean due) {
            return new Kind(joins, late && joins, due || joins);
        }

        // Written out, because building it at run time costs more than everything else here.
        @Override
        public int hashCode() {
            return (joins ? 1 : 0) + (late ? 2 : 0) + (due ? 4 : 0);
        }

        @Override
        public boolean equals(Object other) {
            return other instanceof Kind kind && joins == kind.joins && late == kind.late && due == kind.due;
        }

        /** By how much each further item changes the number of items with the trait of a gate. */
        private int having(Gate.Trait trait) {
            return switch (trait) {
                case DONE -> 1;
                case ON_TIME -> !late && asksMore(trait) ? 1 : 0;
                case LATE -> late ? 1 : 0;
                case EXCEEDED -> 0;
            };
        }

        /** Whether further items bring a gate nearer to holding, or do not change it. */
        private boolean helps(Gate gate) {
            return having(gate.trait()) > 0 == (gate.trait().bound() == Comparison.AT_LEAST);
        }

        /** Whether each further item adds one to the items that a gate looks at. */
        private boolean asksMore(Gate.Trait trait) {
            return joins || trait.isOfTime() && !due;
        }
    }

    private final Rate rate;
    private final List<Verdict> open;
    private final Method method;

    private NextTierSearch(Rate rate, List<Verdict> verdicts, Method method) {
        this.rate = rate;
        this.method = method;
        this.open = verdicts.stream()
                .filter(verdict -> !verdict.isLeftOut() && !verdict.isMet())
                .toList();
    }

    /**
     * The higher tier that the fewest items lead to; of several, the lowest. If gates block all of them, the lowest
     * whose bound can be reached, with the gates that block it. With gates, a higher tier may take fewer items than a
     * lower one. Empty in the highest tier, and where no way leads up or none is known.
     *
     * @param above the tiers above the unit's, the highest first
     */
    static Optional<NextTier> nextTier(List<TierCheck> above, Rate rate, List<Verdict> verdicts, Method method) {
        if (above.isEmpty() || method.credit().comparesUnits()) {
            return Optional.empty();
        }
        NextTierSearch search = new NextTierSearch(rate, verdicts, method);
        List<NextTier> ways = new ArrayList<>();
        for (int i = above.size() - 1; i >= 0; i--) {
            search.to(above.get(i)).ifPresent(ways::add);
        }
        return ways.stream()
                .filter(way -> way.blockedBy().isEmpty())
                .min((one, other) -> Integer.compare(one.items(), other.items()))
                .or(() -> ways.stream().findFirst());
    }

    private Optional<NextTier> to(TierCheck tier) {
        BigFraction bound = Quantity.of(tier.tier().lower(), true).ratio();
        BigFraction missing = bound.multiply(rate.weight()).subtract(rate.credit());
        List<GateCheck> gates =
                tier.gates().stream().filter(check -> canHold(check, bound)).toList();
        List<Gate> blocking = tier.gates().stream()
                .filter(check -> !gates.contains(check))
                .map(GateCheck::gate)
                .toList();
        Way way = new Way(kinds(bound, !gates.isEmpty()), gates);
        way.seek(0, missing, 0);
        return way.fewest.isEmpty()
                ? Optional.empty()
                : Optional.of(new NextTier(tier.tier(), way.fewest.getAsInt(), blocking));
    }

    /**
     * Whether a gate can hold with some number of further items: none, or all that are on time; late items help no
     * gate.
     */
    private boolean canHold(GateCheck check, BigFraction bound) {
        Way way = new Way(kinds(bound, true), List.of(check));
        return way.gatesHold(kind -> false) || way.gatesHold(kind -> !kind.late());
    }

    /**
     * What each open item adds to the credit above the bound, the largest first; in one list if no gate distinguishes
     * them.
     */
    private Map<Kind, List<BigFraction>> kinds(BigFraction bound, boolean apart) {
        Map<Kind, List<BigFraction>> kinds = new LinkedHashMap<>();
        for (Verdict verdict : open) {
            boolean joins = !method.denominator().contains(verdict);
            boolean late = verdict.isDelayed() && method.needsDeadlines();
            Kind kind = apart ? Kind.of(joins, late, verdict.isDue()) : new Kind(false, false, false);
            kinds.computeIfAbsent(kind, first -> new ArrayList<>()).add(gain(verdict, joins, late, bound));
        }
        kinds.values().forEach(gains -> gains.sort(Comparator.reverseOrder()));
        return kinds;
    }

    /** What an item adds when it is met, less what the bound requires for it if it joins the denominator. */
    private BigFraction gain(Verdict verdict, boolean joins, boolean late, BigFraction bound) {
        BigFraction full = late ? method.lateness().after(BigFraction.ONE) : BigFraction.ONE;
        BigFraction before = joins ? bound : verdict.credit();
        BigFraction added = before.isZero() ? full : full.subtract(before);
        return verdict.weight().isOne() ? added : verdict.weight().multiply(added);
    }

    /** Tries numbers of items of each kind, and keeps the smallest that is enough. */
    private static final class Way {
        private final List<Kind> kinds;
        private final List<List<BigFraction>> gains;
        private final List<List<BigFraction>> best;
        private final List<GateCheck> gates;
        private final int[] taken;
        private OptionalInt fewest = OptionalInt.empty();

        private Way(Map<Kind, List<BigFraction>> kinds, List<GateCheck> gates) {
            this.kinds = List.copyOf(kinds.keySet());
            this.gains = List.copyOf(kinds.values());
            this.best = gains.stream().map(Way::best).toList();
            this.gates = gates;
            this.taken = new int[kinds.size()];
        }

        /** Whether the gates hold with all items of some kinds. */
        private boolean gatesHold(Predicate<Kind> which) {
            for (int i = 0; i < taken.length; i++) {
                taken[i] = which.test(kinds.get(i)) ? gains.get(i).size() : 0;
            }
            return gates.stream().allMatch(check -> canHold(check, taken.length, 0));
        }

        private void seek(int kind, BigFraction missing, int items) {
            int most = fewest.isPresent() ? fewest.getAsInt() - 1 - items : Integer.MAX_VALUE;
            if (most < 0 || !canSuffice(kind, missing, most)) {
                return;
            }
            if (kind == taken.length) {
                fewest = OptionalInt.of(items);
                return;
            }
            BigFraction left = missing;
            for (int some = 0; some <= gains.get(kind).size(); some++) {
                taken[kind] = some;
                seek(kind + 1, left, items + some);
                if (some < gains.get(kind).size()) {
                    left = left.subtract(gains.get(kind).get(some));
                }
            }
            taken[kind] = 0;
        }

        /**
         * Whether at most this many items of each kind from one on may be enough; each condition is checked by itself.
         */
        private boolean canSuffice(int kind, BigFraction missing, int most) {
            BigFraction left = missing;
            for (int i = kind; i < taken.length; i++) {
                left = left.subtract(best.get(i).get(Math.min(most, gains.get(i).size())));
            }
            return left.signum() <= 0 && gates.stream().allMatch(check -> canHold(check, kind, most));
        }

        private boolean canHold(GateCheck check, int kind, int most) {
            Gate.Trait trait = check.gate().trait();
            int items = check.items();
            int asked = check.denominator();
            for (int i = 0; i < taken.length; i++) {
                int helpful = kinds.get(i).helps(check.gate())
                        ? Math.min(most, gains.get(i).size())
                        : 0;
                int some = i < kind ? taken[i] : helpful;
                items += some * kinds.get(i).having(trait);
                asked += kinds.get(i).asksMore(trait) ? some : 0;
            }
            return check.gate().holds(items, asked);
        }

        /** The most that the first items of a kind can add, from none to all. */
        private static List<BigFraction> best(List<BigFraction> largestFirst) {
            List<BigFraction> best = new ArrayList<>(List.of(BigFraction.ZERO));
            for (BigFraction gain : largestFirst) {
                BigFraction before = best.get(best.size() - 1);
                best.add(gain.signum() > 0 ? before.add(gain) : before);
            }
            return best;
        }
    }
}
