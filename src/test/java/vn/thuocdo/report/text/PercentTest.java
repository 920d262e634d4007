package vn.thuocdo.report.text;

import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigDecimal;
import java.math.BigInteger;
import java.util.List;
import java.util.Optional;
import java.util.Random;
import org.apache.commons.numbers.fraction.BigFraction;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.MethodSource;
import vn.thuocdo.judge.method.Method;
import vn.thuocdo.model.Tier;

/** Exact rates as figures to be read. */
class PercentTest {

    private static final List<Tier> TIERS = Method.COMPLETION.tiers();

    @ParameterizedTest
    @CsvSource({
        "26, 30, 86.7",
        "1, 3, 33.3",
        "2, 3, 66.7",
        "9, 10, 90.0",
        "0, 7, 0.0",
        "7, 7, 100.0",
        // Half-up: 12.25, and 6.25.
        "49, 400, 12.3",
        "1, 16, 6.3"
    })
    void onePlaceIsShownRoundedHalfUp(int part, int whole, String shown) {
        assertThat(Percent.of(BigFraction.of(part, whole), Method.COMPLETION)).isEqualTo(shown);
    }

    /** Rows of the boundary cases that rounding gets wrong, and finer ones. */
    @ParameterizedTest
    @CsvSource({
        "26, 29, 89.7",
        "35, 44, 79.5",
        "199, 200, 99.5",
        "8999, 10000, 89.99",
        "89999, 100000, 89.999",
        "7998, 10000, 79.98",
        "1999, 2000, 99.95",
        "19999, 20000, 99.995",
        "4999, 10000, 49.99"
    })
    void placesAreAddedUntilNoOtherTierAndNoCompletionIsSuggested(int part, int whole, String shown) {
        assertThat(Percent.of(BigFraction.of(part, whole), Method.COMPLETION)).isEqualTo(shown);
    }

    @Test
    void aRateABreathBelowItsBoundIsShownBelowIt() {
        BigInteger many = BigInteger.TEN.pow(30);
        BigFraction below = BigFraction.of(many.multiply(BigInteger.valueOf(9)).subtract(BigInteger.ONE), many)
                .divide(10);
        assertThat(Percent.of(below, Method.COMPLETION)).isLessThan(BigDecimal.valueOf(90));
    }

    @ParameterizedTest(name = "seed {0}")
    @MethodSource("vn.thuocdo.testing.Seeds#many")
    void whatIsShownNeverSuggestsAnotherTierNorCompletion(long seed) {
        Random random = new Random(seed);
        for (int i = 0; i < 200; i++) {
            long whole = 1 + random.nextInt(1_000_000);
            // Half of them right at a bound, where rounding goes wrong.
            long near = whole * List.of(50, 80, 90, 100).get(random.nextInt(4)) / 100;
            long part = random.nextBoolean()
                    ? random.nextLong(whole + 1)
                    : Math.max(0, Math.min(whole, near + random.nextInt(3) - 1));
            BigFraction rate = BigFraction.of(BigInteger.valueOf(part), BigInteger.valueOf(whole));

            BigDecimal shown = Percent.of(rate, Method.COMPLETION);

            assertThat(tier(exact(shown))).as("%s of %s", part, whole).isEqualTo(tier(rate));
            assertThat(shown.compareTo(BigDecimal.valueOf(100)) == 0)
                    .as("%s of %s", part, whole)
                    .isEqualTo(part == whole);
        }
    }

    @Test
    void anExactRateIsAFractionInLowestTerms() {
        assertThat(Percent.exact(BigFraction.of(26, 30))).isEqualTo("13/15");
        assertThat(Percent.exact(BigFraction.ONE)).isEqualTo("1/1");
        assertThat(Percent.exact(BigFraction.ZERO)).isEqualTo("0/1");
    }

    @Test
    void aFractionOfMoreThanFortyDigitsIsADecimalOfTwentyPlaces() {
        BigInteger twentyDigits = BigInteger.TEN.pow(20).subtract(BigInteger.ONE);
        BigInteger alsoTwenty = twentyDigits.subtract(BigInteger.ONE);
        BigInteger twentyOne = BigInteger.TEN.pow(20).add(BigInteger.ONE);

        assertThat(Percent.exact(BigFraction.of(alsoTwenty, twentyDigits)))
                .contains("/")
                .hasSize(41);
        assertThat(Percent.exact(BigFraction.of(alsoTwenty, twentyOne))).matches("0\\.[0-9]{20}");
    }

    @ParameterizedTest
    @CsvSource({"2010, 1, 2010", "1, 2, 0.5", "1, 8, 0.125", "1, 3, 1/3", "0, 1, 0", "200, 1, 200", "-3, 4, -0.75"})
    void aNumberThatEndsIsWrittenAsADecimal(int numerator, int denominator, String written) {
        assertThat(Percent.plain(BigFraction.of(numerator, denominator))).isEqualTo(written);
    }

    private static BigFraction exact(BigDecimal percent) {
        return BigFraction.of(percent.unscaledValue(), BigInteger.TEN.pow(percent.scale()))
                .divide(100);
    }

    private static Optional<Tier> tier(BigFraction rate) {
        return TIERS.stream().filter(tier -> tier.reachedBy(rate)).findFirst();
    }
}
