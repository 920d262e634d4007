package vn.thuocdo.score;

import static org.assertj.core.api.Assertions.assertThat;
import static vn.thuocdo.testing.Item.items;
import static vn.thuocdo.testing.ScoreAssertions.assertThat;

import org.junit.jupiter.api.Test;
import vn.thuocdo.testing.Scoring;

/** Standard competition ranking on the exact rate. */
class RankTest {

    @Test
    void unitsOfOneRateShareARankAndTheNextIsSkipped() {
        Scoring.Scored scored = Scoring.undated()
                .with(items("A", 1, 1))
                .with(items("B", 3, 0))
                .with(items("C", 1, 0))
                .with(items("D", 2, 2))
                .score();

        assertThat(scored.card("B")).hasRank(1);
        assertThat(scored.card("C")).hasRank(1);
        assertThat(scored.card("A")).hasRank(3);
        assertThat(scored.card("D")).hasRank(3);
    }

    @Test
    void ratesThatLookAlikeDoNotShareARank() {
        // 14/17 and 98/119 are one rate; 15/18 differs from 14/17 by less than a percent.
        Scoring.Scored scored = Scoring.undated()
                .with(items("A", 14, 3))
                .with(items("B", 98, 21))
                .with(items("C", 15, 3))
                .score();

        assertThat(scored.card("C")).hasRank(1);
        assertThat(scored.card("A")).hasRank(2);
        assertThat(scored.card("B")).hasRank(2);
    }

    @Test
    void whatIsNotAssessableHasNoRankAndComesLast() {
        Scoring.Scored scored = Scoring.undated()
                .with("A")
                .with(items("B", 0, 2))
                .with(items("C", 1, 1))
                .score();

        assertThat(scored.board().cards()).extracting(card -> card.unit().id()).containsExactly("C", "B", "A");
        assertThat(scored.card("A")).isNotAssessable();
        assertThat(scored.card("B")).hasRank(2);
    }

    @Test
    void withinARankUnitsStandInNaturalOrderOfTheirIds() {
        Scoring.Scored scored = Scoring.undated()
                .with(items("U10", 1, 0))
                .with(items("U2", 1, 0))
                .with(items("U1", 1, 0))
                .score();

        assertThat(scored.board().cards()).extracting(card -> card.unit().id()).containsExactly("U1", "U2", "U10");
    }
}
