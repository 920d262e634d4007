package vn.thuocdo.testing;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Optional;
import java.util.OptionalInt;
import org.apache.commons.numbers.fraction.BigFraction;
import org.assertj.core.api.AbstractAssert;
import vn.thuocdo.model.Tier;
import vn.thuocdo.score.Scorecard;

/** {@code assertThat(card).hasRate(26, 30).isInTier("80")}. */
public final class ScorecardAssert extends AbstractAssert<ScorecardAssert, Scorecard> {

    ScorecardAssert(Scorecard card) {
        super(card, ScorecardAssert.class);
    }

    /** Completed items of those in the denominator, each counted once. */
    public ScorecardAssert hasRate(int completed, int denominator) {
        isNotNull();
        assertThat(actual.rate().completed()).as("completed").isEqualTo(completed);
        assertThat(actual.rate().denominator()).as("denominator").isEqualTo(denominator);
        assertThat(actual.rate().value()).as("rate").contains(BigFraction.of(completed, denominator));
        return this;
    }

    public ScorecardAssert isAssigned(int items) {
        isNotNull();
        assertThat(actual.rate().assigned()).as("assigned").isEqualTo(items);
        return this;
    }

    public ScorecardAssert isInTier(String id) {
        isNotNull();
        assertThat(actual.tier().map(Tier::id)).as("tier").contains(id);
        return this;
    }

    public ScorecardAssert isInBand(String id) {
        isNotNull();
        assertThat(actual.band().id()).as("band").isEqualTo(id);
        return this;
    }

    public ScorecardAssert hasRank(int rank) {
        isNotNull();
        assertThat(actual.rank()).as("rank").isEqualTo(OptionalInt.of(rank));
        return this;
    }

    /** How many more items lead to the next tier. */
    public ScorecardAssert needs(int items, String tier) {
        isNotNull();
        assertThat(actual.next().map(next -> next.items() + " to " + next.tier().id()))
                .as("next tier")
                .contains(items + " to " + tier);
        return this;
    }

    public ScorecardAssert hasNoNextTier() {
        isNotNull();
        assertThat(actual.next()).as("next tier").isEmpty();
        return this;
    }

    /** Neither 0 nor 100 %: nothing that can be compared at all. */
    public ScorecardAssert isNotAssessable() {
        isNotNull();
        assertThat(actual.rate().value()).as("rate").isEmpty();
        assertThat(actual.tier()).as("tier").isEqualTo(Optional.empty());
        assertThat(actual.rank()).as("rank").isEqualTo(OptionalInt.empty());
        return hasNoNextTier();
    }
}
