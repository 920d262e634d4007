package vn.thuocdo.model;

import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigDecimal;
import java.util.Random;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

@DisplayName("Decimals in one number")
final class PlainDecimalTest {

    @Test
    @DisplayName("compare exactly, with as many digits as they may have")
    void compareExactly() {
        Random random = new Random(5);
        for (int i = 0; i < 20_000; i++) {
            long one = decimal(random);
            long other = random.nextInt(4) == 0 ? one : decimal(random);
            int times = 1 + random.nextInt(101);

            assertThat(Integer.signum(PlainDecimal.compare(one, other)))
                    .isEqualTo(PlainDecimal.value(one).compareTo(PlainDecimal.value(other)));
            assertThat(Integer.signum(PlainDecimal.compare(one, times, other, 100)))
                    .isEqualTo(PlainDecimal.value(one)
                            .multiply(BigDecimal.valueOf(times))
                            .compareTo(PlainDecimal.value(other).multiply(BigDecimal.valueOf(100))));
        }
    }

    @Test
    @DisplayName("are whole where nothing but zeros stands behind the point")
    void wholeNumbers() {
        assertThat(PlainDecimal.isWhole(PlainDecimal.of(500, 2))).isTrue();
        assertThat(PlainDecimal.isWhole(PlainDecimal.of(501, 2))).isFalse();
        assertThat(PlainDecimal.isWhole(PlainDecimal.of(7, 0))).isTrue();
        assertThat(PlainDecimal.isZero(PlainDecimal.of(0, 3))).isTrue();
        assertThat(PlainDecimal.compare(PlainDecimal.of(50, 1), PlainDecimal.of(5, 0)))
                .isZero();
    }

    private static long decimal(Random random) {
        long digits = random.nextLong() >>> 14 + random.nextInt(50);
        return PlainDecimal.of(digits % 1_000_000_000_000_000L, random.nextInt(PlainDecimal.MOST_DIGITS - 1));
    }
}
