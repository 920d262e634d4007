package vn.thuocdo.score;

import static org.assertj.core.api.Assertions.assertThat;
import static vn.thuocdo.testing.Item.items;
import static vn.thuocdo.testing.Methods.method;

import java.util.List;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import vn.thuocdo.judge.method.Method;
import vn.thuocdo.testing.Scoring;

/** How many units the highest tier may hold. */
class TopQuotaTest {

    @Test
    void theBestStayAndTheRestGoDown() {
        // Ten units, two places.
        Scoreboard board = board("quota: {at-most: 20%}", 20, 20, 19, 19, 18, 18, 10, 10, 0, 0);

        assertThat(tiers(board)).isEqualTo("90 90 80 80 80 80 50 50 0 0");
        assertThat(board.cards()).filteredOn(Scorecard::leftOutByQuota).hasSize(4);
    }

    @Test
    void allThatTieAtTheEdgeAreLeftOut() {
        assertThat(tiers(board("quota: {at-most: 20%}", 20, 19, 19, 18, 10, 10, 10, 10, 0, 0)))
                .isEqualTo("90 80 80 80 50 50 50 50 0 0");
        // Even if none is left.
        assertThat(tiers(board("quota: {at-most: 20%}", 20, 20, 20, 18, 10, 10, 10, 10, 0, 0)))
                .isEqualTo("80 80 80 80 50 50 50 50 0 0");
    }

    @Test
    void aTieThatFitsStays() {
        assertThat(tiers(board("quota: {at-most: 20%}", 20, 20, 10, 10, 10, 10, 10, 10, 0, 0)))
                .isEqualTo("90 90 50 50 50 50 50 50 0 0");
    }

    @Test
    void noMoreThanTheShareAndNotOneByRounding() {
        assertThat(tiers(board("quota: {at-most: 20%}", 20, 10, 10, 10))).isEqualTo("80 50 50 50");
        assertThat(tiers(board("quota: {at-most: 25%}", 20, 10, 10, 10))).isEqualTo("90 50 50 50");
        assertThat(tiers(board("quota: {at-most: 0%}", 20, 10, 10, 10))).isEqualTo("80 50 50 50");
        assertThat(tiers(board("quota: {at-most: 100%}", 20, 20, 20, 20))).isEqualTo("90 90 90 90");
    }

    @Test
    void aUnitThatIsNotAssessableTakesNoShare() {
        Scoreboard board = Scoring.undated()
                .by(method("quota: {at-most: 50%}"))
                .with("Z")
                .with(items("A", 1, 0))
                .score()
                .board();

        assertThat(board.cards().get(0).tier().orElseThrow().id()).isEqualTo("80");
    }

    /** "Excellent" at most 20 % of those rated "good": who is left out is rated good, and makes room for others. */
    @Test
    void aShareOfAnotherTierIsOfWhatThatTierHoldsInTheEnd() {
        String rule = "tiers: [90, 70, 50]\nquota: {tier: 90, at-most: 20%, of: 70}";

        assertThat(tiers(board(rule, 20, 15, 15, 15, 15, 15))).isEqualTo("90 70 70 70 70 70");
        assertThat(tiers(board(rule, 20, 15, 15, 15, 15))).isEqualTo("70 70 70 70 70");
        assertThat(tiers(board(rule, 20, 19, 18, 18, 18, 18))).isEqualTo("90 70 70 70 70 70");
        // Those in a tier below do not count.
        assertThat(tiers(board(rule, 20, 15, 15, 15, 15, 10))).isEqualTo("70 70 70 70 70 50");
    }

    @Test
    void whoIsLeftOutFallsToTheHighestTierThatTakesItAndNoItemLeadsOut() {
        Method method = method("quota: {at-most: 0%}", "tiers: [90, {from: 80, requires: exceeded at least 1%}, 50]");
        Scorecard card =
                Scoring.undated().by(method).with(items("A", 1, 0)).score().card();

        assertThat(card.tier().orElseThrow().id()).isEqualTo("50");
        assertThat(card.next()).isEmpty();
        assertThat(card.leftOutByQuota()).isTrue();
        assertThat(card.rank()).hasValue(1);
    }

    @Test
    void whereNoTierIsGivenNoneIsTakenAway() {
        Scoreboard board = board("quota: {at-most: 0%}\nmissing: [points]", 20, 10);

        assertThat(board.cards()).noneMatch(Scorecard::leftOutByQuota);
    }

    /** Units with so many items of twenty done. */
    private static Scoreboard board(String rules, int... done) {
        Scoring scoring = Scoring.undated().by(method(rules));
        for (int i = 0; i < done.length; i++) {
            scoring.with(items("U" + i, done[i], 20 - done[i]));
        }
        return scoring.score().board();
    }

    private static String tiers(Scoreboard board) {
        List<Scorecard> cards = board.cards();
        return cards.stream().map(card -> card.tier().orElseThrow().id()).collect(Collectors.joining(" "));
    }
}
