package vn.thuocdo.score;

import static org.assertj.core.api.Assertions.assertThat;
import static vn.thuocdo.testing.Item.items;
import static vn.thuocdo.testing.Methods.method;
import static vn.thuocdo.testing.ScoreAssertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import vn.thuocdo.model.Tier;
import vn.thuocdo.testing.Scoring;

/** How many more items lead to the next tier. */
class NextTierTest {

    @ParameterizedTest
    @CsvSource({"26, 30, 1, 90", "4, 5, 1, 90", "35, 44, 1, 80", "0, 1, 1, 50", "0, 30, 15, 50", "79, 100, 1, 80"})
    void theFewestItemsThatReachItAreNamed(int done, int assigned, int items, String tier) {
        assertThat(scored(done, assigned)).needs(items, tier);
    }

    @Test
    void theHighestTierLeadsNowhere() {
        assertThat(scored(9, 10)).hasNoNextTier();
        assertThat(scored(10, 10)).hasNoNextTier();
    }

    @Test
    void soManyItemsReachItAndOneFewerDoesNot() {
        for (int assigned = 1; assigned <= 40; assigned++) {
            for (int done = 0; done <= assigned; done++) {
                Scorecard card = scored(done, assigned);
                if (card.next().isPresent()) {
                    int items = card.next().get().items();
                    Tier tier = card.next().get().tier();
                    assertThat(reaches(tier, done + items, assigned)).isTrue();
                    assertThat(reaches(tier, done + items - 1, assigned)).isFalse();
                }
            }
        }
    }

    @ParameterizedTest
    @CsvSource({"26, 30, 90", "3, 4, 90", "35, 44, 80", "0, 1, 90", "0, 30, 50", "1, 3, 50", "0, 2, 50"})
    void aReaderIsToldTheTierThatSoManyItemsReallyReach(int done, int assigned, String tier) {
        assertThat(scored(done, assigned).next().orElseThrow().reached().id()).isEqualTo(tier);
    }

    @Test
    void noTierIsPassedOverIntoOneWithAQuota() {
        Scorecard card = Scoring.undated()
                .by(method("quota: {tier: 90, at-most: 50%}"))
                .with(items("A", 3, 1))
                .score()
                .card();

        assertThat(card.next().orElseThrow().reached().id()).isEqualTo("80");
    }

    /** Small units may leap over it: with one item of one, no tier is left between nothing and all. */
    private static boolean reaches(Tier tier, int done, int assigned) {
        return tier.reachedBy(scored(done, assigned).rate().value().orElseThrow());
    }

    private static Scorecard scored(int done, int assigned) {
        return Scoring.undated().with(items("A", done, assigned - done)).score().card();
    }
}
