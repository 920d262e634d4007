package vn.thuocdo.judge.method;

import java.util.List;
import vn.thuocdo.model.Tier;

/** A tier and its gates. */
public record TierRule(Tier tier, List<Gate> gates) {
    public TierRule {
        gates = List.copyOf(gates);
    }

    static TierRule of(Tier tier) {
        return new TierRule(tier, List.of());
    }
}
