package vn.thuocdo.score;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.apache.commons.numbers.fraction.BigFraction;
import vn.thuocdo.judge.method.Gate;
import vn.thuocdo.judge.method.Method;
import vn.thuocdo.judge.method.TierRule;
import vn.thuocdo.model.Tier;

/**
 * Whether a unit reaches one tier of the method: its bound and its gates.
 *
 * @param reached whether the exact rate reaches its bound; not meaningful for a method that gives no tiers
 * @param gates each gate of the tier, and whether it holds
 */
public record TierCheck(Tier tier, boolean reached, List<GateCheck> gates) {

    /**
     * The check of a gate for a unit.
     *
     * @param items how many of the items looked at have the gate's trait
     * @param denominator how many items are looked at: those of the denominator, and for a gate of time only the due
     *     ones
     */
    public record GateCheck(Gate gate, int items, int denominator) {

        public boolean holds() {
            return gate.holds(items, denominator);
        }
    }

    public TierCheck {
        gates = List.copyOf(gates);
    }

    /** Whether every gate holds; true without gates. */
    public boolean gatesHold() {
        for (GateCheck check : gates) {
            if (!check.holds()) {
                return false;
            }
        }
        return true;
    }

    /** Whether the bound is reached and every gate holds. */
    boolean admits() {
        return reached && gatesHold();
    }

    /** The check of each tier, the highest first; none where the unit is not assessable. */
    static List<TierCheck> of(Rate rate, Tally tally, Method method) {
        Optional<BigFraction> value = rate.value();
        if (value.isEmpty()) {
            return List.of();
        }
        List<TierCheck> checks = new ArrayList<>();
        for (TierRule rule : method.tierRules()) {
            checks.add(new TierCheck(rule.tier(), rule.tier().reachedBy(value.get()), gates(rule, tally, method)));
        }
        return checks;
    }

    /** The highest tier of some checks that admits the unit; absent where none does. */
    static Optional<Tier> highest(List<TierCheck> checks) {
        int above = above(checks).size();
        return above < checks.size() ? Optional.of(checks.get(above).tier) : Optional.empty();
    }

    /** The checks of the tiers above that. */
    static List<TierCheck> above(List<TierCheck> checks) {
        int above = 0;
        while (above < checks.size() && !checks.get(above).admits()) {
            above++;
        }
        return checks.subList(0, above);
    }

    private static List<GateCheck> gates(TierRule rule, Tally tally, Method method) {
        List<GateCheck> checks = new ArrayList<>(rule.gates().size());
        for (Gate gate : rule.gates()) {
            checks.add(gate(gate, tally, method));
        }
        return checks;
    }

    /** A gate of time looks at due items only, any other gate at the whole denominator. */
    private static GateCheck gate(Gate gate, Tally tally, Method method) {
        int asked = 0;
        int having = 0;
        for (Tally.Count count : tally.counts()) {
            ItemShare share = count.share();
            if (method.denominator().contains(share) && (!gate.trait().isOfTime() || share.isDue())) {
                asked += count.items();
                having += gate.trait().of(share, method.timeUnknown()) ? count.items() : 0;
            }
        }
        return new GateCheck(gate, having, asked);
    }
}
