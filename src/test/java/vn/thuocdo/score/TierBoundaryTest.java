package vn.thuocdo.score;

import static org.assertj.core.api.Assertions.assertThat;
import static vn.thuocdo.testing.Item.items;
import static vn.thuocdo.testing.Methods.method;
import static vn.thuocdo.testing.ScoreAssertions.assertThat;

import org.apache.commons.numbers.fraction.BigFraction;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import vn.thuocdo.judge.method.Method;
import vn.thuocdo.model.Tier;
import vn.thuocdo.testing.Scoring;

/** Tiers are decided on the exact rate, never on the percentage that is shown. */
class TierBoundaryTest {

    @ParameterizedTest(name = "{0} of {1} is in {2}: {3}")
    @CsvSource(
            delimiter = '|',
            value = {
                "26  | 30  | 80 | 86.666…, whose 87 is in the same tier",
                "26  | 29  | 80 | 89.655…, which 90 without decimals would lift",
                "35  | 44  | 50 | 79.545…, which 80 without decimals would lift",
                "9   | 10  | 90 | the bound itself belongs to the tier",
                "4   | 5   | 80 | the bound itself belongs to the tier",
                "1   | 2   | 50 | the bound itself belongs to the tier",
                "199 | 200 | 90 | 99.5, which is not all"
            })
    void aRateIsInTheTierItReachesExactly(int done, int assigned, String tier, String reason) {
        assertThat(scored(done, assigned).card("A")).hasRate(done, assigned).isInTier(tier);
    }

    /** A thousandth of a percent below the bound, on it, and above it. */
    @ParameterizedTest
    @CsvSource({"90, 80", "80, 50", "50, 0"})
    void aTierBeginsAtItsBound(int bound, String below) {
        assertThat(tierOf(BigFraction.of(bound * 1000 - 1, 100_000))).isEqualTo(below);
        assertThat(tierOf(BigFraction.of(bound * 1000, 100_000))).isEqualTo(String.valueOf(bound));
        assertThat(tierOf(BigFraction.of(bound * 1000 + 1, 100_000))).isEqualTo(String.valueOf(bound));
    }

    @Test
    void thePartOfABoundThatNoDoubleHoldsIsExactToo() {
        // 66.6 % of 500 is 333; as doubles 333.0/500 and 66.6/100 are not the same number.
        Method method = method("tiers: [66.6]");

        assertThat(Scoring.undated()
                        .by(method)
                        .with(items("A", 333, 167))
                        .score()
                        .card())
                .isInTier("66.6");
        assertThat(Scoring.undated()
                        .by(method)
                        .with(items("A", 332, 168))
                        .score()
                        .card())
                .isInTier("0");
    }

    @Test
    void oneItemShortOfAllIsNotInTheFullList() {
        assertThat(scored(199, 200).board().fullyCompleted()).isEmpty();
        assertThat(scored(200, 200).board().fullyCompleted())
                .extracting(card -> card.unit().id())
                .containsExactly("A");
    }

    @Test
    void aUnitWithoutItemsIsNotAssessable() {
        Scoring.Scored scored =
                Scoring.undated().with("B").with(items("A", 1, 0)).score();

        assertThat(scored.card("B")).isNotAssessable().isAssigned(0).isInBand("0");
        assertThat(scored.board().fullyCompleted())
                .extracting(card -> card.unit().id())
                .containsExactly("A");
        assertThat(scored.board().notAssessable())
                .extracting(card -> card.unit().id())
                .containsExactly("B");
        assertThat(scored.board().method().tiers().stream()
                        .mapToLong(scored.board()::unitsIn)
                        .sum())
                .isOne();
    }

    @Test
    void aUnitThatDidNothingIsInTheLowestTier() {
        assertThat(scored(0, 3).card("A")).hasRate(0, 3).isInTier("0");
    }

    @ParameterizedTest
    @ValueSource(ints = {0, 9, 10, 19, 20, 30})
    void aBandIsARangeOfTheNumberOfItems(int assigned) {
        String band = assigned >= 20 ? "20" : assigned >= 10 ? "10" : "0";

        assertThat(Scoring.undated()
                        .with("A")
                        .with(items("A", assigned, 0))
                        .score()
                        .card("A"))
                .isInBand(band);
    }

    private static String tierOf(BigFraction rate) {
        return Method.COMPLETION.tiers().stream()
                .filter(tier -> tier.reachedBy(rate))
                .findFirst()
                .map(Tier::id)
                .orElseThrow();
    }

    private static Scoring.Scored scored(int done, int assigned) {
        return Scoring.undated().with(items("A", done, assigned - done)).score();
    }
}
