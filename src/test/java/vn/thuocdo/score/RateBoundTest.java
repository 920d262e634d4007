package vn.thuocdo.score;

import static org.assertj.core.api.Assertions.assertThat;
import static vn.thuocdo.testing.Item.items;

import java.math.BigDecimal;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import vn.thuocdo.testing.Scoring;

/** A rate that every unit has to reach, exactly. */
class RateBoundTest {

    /** 26 of 30 is 86.666… %. */
    @ParameterizedTest
    @CsvSource({"86.66, false", "86.67, true", "100, true", "0, false"})
    void aUnitMissesItWhoseExactRateIsBelow(BigDecimal percent, boolean missed) {
        Scorecard card = Scoring.undated().with(items("A", 26, 4)).score().card("A");

        assertThat(new RateBound(percent).isMissedBy(card)).isEqualTo(missed);
    }

    @Test
    void theRateThatIsAskedForIsEnough() {
        Scorecard card = Scoring.undated().with(items("A", 4, 1)).score().card("A");

        assertThat(new RateBound(new BigDecimal("80")).isMissedBy(card)).isFalse();
    }

    @Test
    void aUnitWithoutARateIsBelowNothing() {
        Scorecard card = Scoring.undated().with("A").score().card("A");

        assertThat(new RateBound(BigDecimal.TEN).isMissedBy(card)).isFalse();
    }
}
