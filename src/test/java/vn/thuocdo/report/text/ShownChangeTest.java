package vn.thuocdo.report.text;

import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigDecimal;
import org.apache.commons.numbers.fraction.BigFraction;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import vn.thuocdo.judge.method.Method;

/** Whoever subtracts the figures that a report shows gets the difference that it shows. */
final class ShownChangeTest {

    private static final Method METHOD = Method.COMPLETION;

    @ParameterizedTest
    @CsvSource({
        "1, 2, 3, 4, 50.0, 75.0, 25.0",
        "2, 3, 2, 3, 66.7, 66.7, 0.0",
        "3, 4, 1, 2, 75.0, 50.0, -25.0",
        // 28.57 and 33.33: to one place 28.6 and 33.3 would give 4.7, and the exact difference is 4.76.
        "2, 7, 1, 3, 28.57, 33.33, 4.76"
    })
    void placesAreAddedUntilTheThreeAgree(
            long part, long whole, long laterPart, long laterWhole, String before, String after, String points) {
        ShownChange shown = ShownChange.of(BigFraction.of(part, whole), BigFraction.of(laterPart, laterWhole), METHOD);

        assertThat(shown.before()).isEqualTo(new BigDecimal(before));
        assertThat(shown.after()).isEqualTo(new BigDecimal(after));
        assertThat(shown.points()).isEqualTo(new BigDecimal(points));
        assertThat(shown.approximate()).isFalse();
    }

    @Test
    void everyDifferenceThatIsShownIsThatOfTheFiguresShown() {
        for (int whole = 1; whole <= 40; whole++) {
            for (int part = 0; part <= whole; part++) {
                for (int later = 0; later <= 37; later++) {
                    ShownChange shown = ShownChange.of(BigFraction.of(part, whole), BigFraction.of(later, 37), METHOD);
                    assertThat(shown.after().subtract(shown.before()))
                            .as("%d/%d to %d/37", part, whole, later)
                            .isEqualByComparingTo(shown.points());
                }
            }
        }
    }

    @Test
    void whereNoFewPlacesHelpTheDifferenceOfTheShownFiguresIsMarked() {
        // 33.33333… and 66.66666…: their difference ends in 3, that of the figures shown in 4, to every place.
        ShownChange shown = ShownChange.of(BigFraction.of(1, 3), BigFraction.of(2, 3), METHOD);

        assertThat(shown.approximate()).isTrue();
        assertThat(shown.points()).isEqualTo(new BigDecimal("33.4"));
    }
}
