package vn.thuocdo.score;

import java.util.List;
import java.util.Optional;
import org.apache.commons.numbers.fraction.BigFraction;
import vn.thuocdo.judge.Gate;
import vn.thuocdo.judge.Method;
import vn.thuocdo.judge.TierRule;
import vn.thuocdo.judge.Verdict;
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
        return gates.stream().allMatch(GateCheck::holds);
    }

    /** Whether the bound is reached and every gate holds. */
    boolean admits() {
        return reached && gatesHold();
    }

    /** The check of each tier, the highest first; none where the unit is not assessable. */
    static List<TierCheck> of(Rate rate, List<Verdict> verdicts, Method method) {
        Optional<BigFraction> value = rate.value();
        if (value.isEmpty()) {
            return List.of();
        }
        return method.tierRules().stream()
                .map(rule ->
                        new TierCheck(rule.tier(), rule.tier().reachedBy(value.get()), gates(rule, verdicts, method)))
                .toList();
    }

    private static List<GateCheck> gates(TierRule rule, List<Verdict> verdicts, Method method) {
        return rule.gates().stream().map(gate -> gate(gate, verdicts, method)).toList();
    }

    /** A gate of time looks at due items only, any other gate at the whole denominator. */
    private static GateCheck gate(Gate gate, List<Verdict> verdicts, Method method) {
        List<Verdict> asked = verdicts.stream()
                .filter(method.denominator()::contains)
                .filter(verdict -> !gate.trait().isOfTime() || verdict.isDue())
                .toList();
        long having = asked.stream()
                .filter(verdict -> gate.trait().of(verdict, method.timeUnknown()))
                .count();
        return new GateCheck(gate, count(having), asked.size());
    }

    private static int count(long items) {
        return Math.toIntExact(items);
    }
}
