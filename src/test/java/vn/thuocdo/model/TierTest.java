package vn.thuocdo.model;

import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigDecimal;
import java.util.Optional;
import java.util.OptionalInt;
import org.apache.commons.numbers.fraction.BigFraction;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class TierTest {

    @ParameterizedTest
    @CsvSource({
        // done, assigned, bound, reached: the rows of FACTS that rounding gets wrong, and the bound itself ± ε
        "26, 30, 90, false",
        "26, 30, 80, true",
        "26, 29, 90, false", // 89.655… is shown as 90 %
        "35, 44, 80, false", // 79.545… is shown as 80 %
        "9, 10, 90, true",
        "4, 5, 80, true",
        "1, 2, 50, true",
        "199, 200, 100, false",
        "200, 200, 100, true",
        "899999999, 1000000000, 90, false",
        "900000001, 1000000000, 90, true",
        "0, 1, 0, true",
        "2, 3, 66.6, true",
        "2, 3, 66.7, false",
    })
    void isDecidedOnTheExactRate(int done, int assigned, BigDecimal bound, boolean reached) {
        assertThat(new Tier(bound, Optional.empty()).reachedBy(BigFraction.of(done, assigned)))
                .isEqualTo(reached);
    }

    @ParameterizedTest
    @CsvSource({
        "90, , 90, ≥90%",
        "80, 90, 80, 80–<90%",
        "0, 50, 0, <50%",
        "66.60, 90.0, 66.6, 66.6–<90%",
        "100, , 100, ≥100%", // never 1E+2
    })
    void isNamedByItsBounds(BigDecimal lower, BigDecimal upper, String id, String label) {
        Tier tier = new Tier(lower, Optional.ofNullable(upper));
        assertThat(tier.id()).isEqualTo(id);
        assertThat(tier.label()).isEqualTo(label);
    }

    @Test
    void aBandIsNamedByTheNumbersOfItemsInIt() {
        assertThat(new Band(20, OptionalInt.empty()).label()).isEqualTo("≥20");
        assertThat(new Band(10, OptionalInt.of(20)).label()).isEqualTo("10–19");
        assertThat(new Band(0, OptionalInt.of(10)).label()).isEqualTo("<10");
        assertThat(new Band(10, OptionalInt.of(20)).id()).isEqualTo("10");
    }

    @ParameterizedTest
    @CsvSource({"9, false", "10, true", "11, true"})
    void aBandBeginsWithItsLowerBound(int assigned, boolean reached) {
        assertThat(new Band(10, OptionalInt.of(20)).reachedBy(assigned)).isEqualTo(reached);
    }
}
