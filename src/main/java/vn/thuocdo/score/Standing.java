package vn.thuocdo.score;

import java.util.List;
import java.util.Optional;
import vn.thuocdo.judge.method.Method;
import vn.thuocdo.model.Tier;
import vn.thuocdo.score.Scorecard.NextTier;

/** Where a unit stands by all its items together; the parts of its {@link Scorecard} are described there. */
record Standing(Rate rate, List<TierCheck> checks, Optional<Tier> tier, Optional<NextTier> next) {

    static Standing of(Tally tally, Method method) {
        Rate rate = Rate.of(tally, method.denominator());
        List<TierCheck> checks = TierCheck.of(rate, tally, method);
        Optional<Tier> tier = method.givesTiers() ? TierCheck.highest(checks) : Optional.empty();
        Optional<NextTier> next = tier.isPresent()
                ? NextTierSearch.nextTier(TierCheck.above(checks), rate, tally, method)
                : Optional.empty();
        return new Standing(rate, checks, tier, next);
    }
}
