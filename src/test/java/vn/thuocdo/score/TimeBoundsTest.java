package vn.thuocdo.score;

import static org.assertj.core.api.Assertions.assertThat;
import static vn.thuocdo.testing.Item.item;
import static vn.thuocdo.testing.Methods.method;
import static vn.thuocdo.testing.Reported.on;

import java.util.Optional;
import org.apache.commons.numbers.fraction.BigFraction;
import org.junit.jupiter.api.Test;
import vn.thuocdo.judge.method.Method;
import vn.thuocdo.model.Tier;
import vn.thuocdo.testing.Item;
import vn.thuocdo.testing.Scoring;

/** Silence about when an item was met must not pay: where a method looks at time, both ends of what it may be are told. */
class TimeBoundsTest {

    private static final String DEADLINE = "2023-06-30";

    private static final Item ON_TIME =
            item("A", "T1").deadline(DEADLINE).reported(on(DEADLINE).done());
    private static final Item UNKNOWN =
            item("A", "T2").deadline(DEADLINE).reported(on("2023-07-01").done());

    @Test
    void theLeastTakesWhatIsNotKnownForLateAndTheMostForOnTime() {
        TimeBounds bounds = card(method("late: none")).timeBounds().orElseThrow();

        assertThat(bounds.least().value()).contains(BigFraction.of(1, 2));
        assertThat(bounds.leastTier().map(Tier::id)).contains("50");
        assertThat(bounds.most().value()).contains(BigFraction.ONE);
        assertThat(bounds.mostTier().map(Tier::id)).contains("90");
    }

    @Test
    void aGateMakesTheTiersDifferWhereTheRateDoesNot() {
        TimeBounds bounds = card(method("tiers: [{from: 90, requires: all on time}, 50]"))
                .timeBounds()
                .orElseThrow();

        assertThat(bounds.least()).isEqualTo(bounds.most());
        assertThat(bounds.leastTier().map(Tier::id)).contains("50");
        assertThat(bounds.mostTier().map(Tier::id)).contains("90");
    }

    @Test
    void whereTheMethodGivesNoTiersItGivesNoneOfTheBounds() {
        TimeBounds bounds = card(method("missing: [điểm tiêu chí chung]", "late: none"))
                .timeBounds()
                .orElseThrow();

        assertThat(bounds.leastTier()).isEmpty();
        assertThat(bounds.mostTier()).isEmpty();
    }

    @Test
    void allUnitsTogetherHaveBoundsAndNoTiers() {
        assertThat(board(method("late: none"), ON_TIME, UNKNOWN).timeBounds()).hasValueSatisfying(bounds -> {
            assertThat(bounds.least().value()).contains(BigFraction.of(1, 2));
            assertThat(bounds.most().value()).contains(BigFraction.ONE);
            assertThat(bounds.leastTier()).isEqualTo(Optional.empty());
            assertThat(bounds.mostTier()).isEqualTo(Optional.empty());
        });
    }

    @Test
    void whereAllIsKnownOrTimeIsNotLookedAtThereAreNone() {
        assertThat(board(method("late: none"), ON_TIME).timeBounds()).isEmpty();
        assertThat(board(Method.COMPLETION, ON_TIME, UNKNOWN).timeBounds()).isEmpty();
    }

    private static Scorecard card(Method method) {
        return board(method, ON_TIME, UNKNOWN).cards().get(0);
    }

    private static Scoreboard board(Method method, Item... items) {
        return Scoring.asOf("2023-12-31").by(method).score(items).board();
    }
}
