package vn.thuocdo.score;

import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigInteger;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Random;
import org.apache.commons.numbers.fraction.BigFraction;
import org.junit.jupiter.api.Test;

class ExactSumTest {

    @Test
    void nothingAddsUpToZero() {
        assertThat(new ExactSum().value()).isEqualTo(BigFraction.ZERO);
    }

    @Test
    void fractionsOfSeveralDenominatorsAreAddedExactly() {
        assertThat(sum(List.of(BigFraction.of(1, 2), BigFraction.of(1, 3), BigFraction.of(-1, 6), BigFraction.of(5))))
                .isEqualTo(BigFraction.of(17, 3));
    }

    @Test
    void numbersBeyondALongAreAddedExactly() {
        BigFraction huge = BigFraction.of(BigInteger.TEN.pow(30));
        assertThat(sum(List.of(BigFraction.ONE, huge, BigFraction.of(1, 7), huge.negate())))
                .isEqualTo(BigFraction.of(8, 7));
    }

    /** Each of them is short, and so is their common denominator; over it, few of them are more than a long holds. */
    @Test
    void shortFractionsWhoseSumIsLongAreAddedExactly() {
        int large = (1 << 30) - 1;
        List<BigFraction> terms = new ArrayList<>(List.of(BigFraction.of(1, large)));
        terms.addAll(Collections.nCopies(20, BigFraction.of(large)));

        assertThat(sum(terms)).isEqualTo(BigFraction.of(large).multiply(20).add(BigFraction.of(1, large)));
    }

    @Test
    void agreesWithOneAdditionAfterTheOther() {
        Random random = new Random(20231231);
        int[] bounds = {3, 100, Integer.MAX_VALUE};
        for (int round = 0; round < 300; round++) {
            ExactSum sum = new ExactSum();
            BigFraction expected = BigFraction.ZERO;
            for (int i = 0; i < 20; i++) {
                int bound = bounds[random.nextInt(bounds.length)];
                BigFraction term = BigFraction.of(random.nextInt(bound) - bound / 3, 1 + random.nextInt(bound));
                sum.add(term);
                expected = expected.add(term);
            }
            assertThat(sum.value()).isEqualTo(expected);
        }
    }

    @Test
    void aTermAddedManyTimesIsAddedSoOften() {
        Random random = new Random(20241231);
        int[] bounds = {3, 100, 1 << 16, Integer.MAX_VALUE};
        for (int round = 0; round < 300; round++) {
            ExactSum sum = new ExactSum();
            BigFraction expected = BigFraction.ZERO;
            for (int i = 0; i < 20; i++) {
                int bound = bounds[random.nextInt(bounds.length)];
                BigFraction term = BigFraction.of(random.nextInt(bound) - bound / 3, 1 + random.nextInt(bound));
                int times = random.nextInt(bounds[random.nextInt(bounds.length)]);
                sum.add(term, times);
                expected = expected.add(term.multiply(times));
            }
            assertThat(sum.value()).isEqualTo(expected);
        }
    }

    private static BigFraction sum(List<BigFraction> terms) {
        ExactSum sum = new ExactSum();
        terms.forEach(sum::add);
        return sum.value();
    }
}
