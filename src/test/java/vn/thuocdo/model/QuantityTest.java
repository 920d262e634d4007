package vn.thuocdo.model;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import java.math.BigDecimal;
import java.util.Optional;
import org.apache.commons.numbers.fraction.BigFraction;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class QuantityTest {

    @ParameterizedTest
    @CsvSource({
        "0.1, 1, 10",
        "-2.50, -5, 2",
        "99.7, 997, 10",
        "1E+3, 1000, 1", // a whole number of a negative scale
        "0.00, 0, 1",
        "30, 30, 1",
    })
    void aDecimalIsTakenExactly(BigDecimal decimal, int numerator, int denominator) {
        assertThat(Quantity.of(decimal, false).value()).isEqualTo(BigFraction.of(numerator, denominator));
    }

    @Test
    void aPercentageIsWorthAHundredthOfWhatItSays() {
        assertThat(percent("87").ratio()).isEqualTo(BigFraction.of(87, 100));
        assertThat(percent("87")).isEqualByComparingTo(number("0.87"));
        assertThat(percent("87")).isLessThan(number("0.88")).isLessThan(number("87"));
        assertThat(number("87").ratio()).isEqualTo(BigFraction.of(87));
    }

    @Test
    void aRangeRunsUpwards() {
        assertThat(new Target.Range(number("40"), number("40"))).isNotNull();
        assertThatIllegalArgumentException().isThrownBy(() -> new Target.Range(number("50"), number("40")));
    }

    @Test
    void aRatioIsKeptAsItsTwoNumbersAndHasADenominator() {
        Figure.Ratio ratio = new Figure.Ratio(BigFraction.of(26), BigFraction.of(30), Optional.empty());
        assertThat(ratio.value()).isEqualTo(BigFraction.of(13, 15));
        assertThat(ratio.denominator()).isEqualTo(BigFraction.of(30));
        assertThatIllegalArgumentException()
                .isThrownBy(() -> new Figure.Ratio(BigFraction.of(26), BigFraction.ZERO, Optional.empty()));
    }

    @ParameterizedTest
    @CsvSource({
        // comparison, sign, below, at, above the bound
        "AT_LEAST, >=, false, true, true",
        "MORE_THAN, >, false, false, true",
        "AT_MOST, <=, true, true, false",
        "LESS_THAN, <, true, false, false",
        "EXACTLY, =, false, true, false",
    })
    void aComparisonHoldsOnItsSideOfTheBound(
            Comparison comparison, String sign, boolean below, boolean at, boolean above) {
        BigFraction bound = BigFraction.of(9, 10);
        BigFraction little = BigFraction.of(1, 1_000_000_000);
        assertThat(comparison.sign()).isEqualTo(sign);
        assertThat(comparison.holds(bound.subtract(little), bound)).isEqualTo(below);
        assertThat(comparison.holds(BigFraction.of(90, 100), bound)).isEqualTo(at);
        assertThat(comparison.holds(bound.add(little), bound)).isEqualTo(above);
    }

    private static Quantity number(String decimal) {
        return Quantity.of(new BigDecimal(decimal), false);
    }

    private static Quantity percent(String decimal) {
        return Quantity.of(new BigDecimal(decimal), true);
    }
}
