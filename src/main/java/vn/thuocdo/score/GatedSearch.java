package vn.thuocdo.score;

import java.util.ArrayList;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.OptionalInt;
import java.util.function.Predicate;
import org.apache.commons.numbers.fraction.BigFraction;
import vn.thuocdo.judge.method.Gate;
import vn.thuocdo.model.Comparison;
import vn.thuocdo.score.NextTierSearch.Gain;
import vn.thuocdo.score.TierCheck.GateCheck;

/**
 * Finds the fewest open items that lead to a tier with gates: tries numbers of items of each kind, and keeps the smallest that
 * is enough.
 */
final class GatedSearch {

    /**
     * Open items that every gate treats the same.
     *
     * @param joins whether they are in the denominator only after they are met
     * @param late whether they join and can only be met late
     * @param due whether they are already due; all are after they are met
     */
    record Kind(boolean joins, boolean late, boolean due) {

        /**
         * Combines kinds that no gate distinguishes: an item that joins is then due, and an item already due stays as
         * late as it is.
         */
        static Kind of(boolean joins, boolean late, boolean due) {
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

    private final List<Kind> kinds;

    /** What the items of each kind add, one by one, the largest first. */
    private final List<List<BigFraction>> gains;

    private final List<List<BigFraction>> best = new ArrayList<>();
    private final List<GateCheck> gates;
    private final int[] taken;
    private OptionalInt fewest = OptionalInt.empty();

    GatedSearch(List<Gain> largestFirst, List<GateCheck> gates) {
        Map<Kind, List<BigFraction>> byKind = new LinkedHashMap<>();
        for (Gain gain : largestFirst) {
            byKind.computeIfAbsent(gain.kind(), kind -> new ArrayList<>())
                    .addAll(Collections.nCopies(gain.items(), gain.each()));
        }
        this.kinds = List.copyOf(byKind.keySet());
        this.gains = List.copyOf(byKind.values());
        this.gates = gates;
        this.taken = new int[kinds.size()];
    }

    /** @param missing what the items have to add at least */
    OptionalInt fewest(BigFraction missing) {
        gains.forEach(some -> best.add(best(some)));
        seek(0, missing, 0);
        return fewest;
    }

    /**
     * Whether a gate can hold with some number of further items: none, or all that are on time; late items help no
     * gate.
     */
    static boolean canHold(GateCheck check, List<Gain> gains) {
        GatedSearch search = new GatedSearch(gains, List.of(check));
        return search.gatesHold(kind -> false) || search.gatesHold(kind -> !kind.late());
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
