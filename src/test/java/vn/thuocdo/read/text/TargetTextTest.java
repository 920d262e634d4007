package vn.thuocdo.read.text;

import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigDecimal;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import vn.thuocdo.model.Comparison;
import vn.thuocdo.model.Direction;
import vn.thuocdo.model.Quantity;
import vn.thuocdo.model.Target;
import vn.thuocdo.read.text.NumberText.Reading;

class TargetTextTest {

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                ">= 90 | AT_LEAST | 90",
                ">=90 | AT_LEAST | 90",
                "=> 90 | AT_LEAST | 90",
                "≥ 90 | AT_LEAST | 90",
                "≥90% | AT_LEAST | 90%",
                "≥\u00A090 | AT_LEAST | 90", // a non-breaking space keeps a sign with its number in typeset annexes
                "≥\u00A090\u00A0% | AT_LEAST | 90%",
                "> 50 | MORE_THAN | 50",
                "<= 3 | AT_MOST | 3",
                "=< 3 | AT_MOST | 3",
                "≤ 3 | AT_MOST | 3",
                "< 3 ngày | LESS_THAN | 3",
                "= 0 | EXACTLY | 0",
                "> -5 | MORE_THAN | -5",
                "90% trở lên | AT_LEAST | 90%",
                "3 ngày trở xuống | AT_MOST | 3", // as a bare number it would be met from 3 up
                "3 ngày TRỞ XUỐNG | AT_MOST | 3",
            })
    void aSignSaysItselfHowItIsMetWhateverTheDirection(String text, Comparison comparison, String bound) {
        for (Direction direction : Direction.values()) {
            assertThat(read(text, direction)).contains(new Target.Threshold(comparison, quantity(bound)));
        }
        assertThat(read(text, null)).contains(new Target.Threshold(comparison, quantity(bound)));
    }

    @ParameterizedTest
    @CsvSource({"90, 90", "100%, 100%", "50 lượt, 50", "100% số xã, 100%"})
    void aBareNumberIsMetTowardsItsDirection(String text, String bound) {
        Target atLeast = new Target.Threshold(Comparison.AT_LEAST, quantity(bound));
        Target atMost = new Target.Threshold(Comparison.AT_MOST, quantity(bound));
        assertThat(read(text, Direction.HIGHER)).contains(atLeast);
        assertThat(read(text, Direction.LOWER)).contains(atMost);
        assertThat(read(text, null)).as("higher is the default").contains(atLeast);
    }

    @ParameterizedTest
    @CsvSource({
        "40 - 50, 40, 50",
        "40-50, 40, 50",
        "40 – 50, 40, 50",
        "40—50, 40, 50",
        "40 đến 50, 40, 50",
        "40 đến 50, 40, 50", // in the normal form of another system
        "40-50%, 40%, 50%", // the sign belongs to both ends
        "40% - 50%, 40%, 50%",
        "40 - 50 lượt, 40, 50",
        "'1,5 - 2,5', 1.5, 2.5",
        "40\u00A0-\u00A050, 40, 50",
        "40 - 40, 40, 40",
        "0-5, 0, 5",
    })
    void aRangeIsMetWithinItUnlessADirectionSaysThatOneEndBinds(String text, String low, String high) {
        assertThat(read(text, null)).contains(new Target.Range(quantity(low), quantity(high)));
        assertThat(read(text, Direction.HIGHER)).contains(new Target.Threshold(Comparison.AT_LEAST, quantity(low)));
        assertThat(read(text, Direction.LOWER)).contains(new Target.Threshold(Comparison.AT_MOST, quantity(high)));
    }

    @Test
    void aNegativeNumberIsNoRange() {
        assertThat(read("-5", null)).contains(new Target.Threshold(Comparison.AT_LEAST, quantity("-5")));
    }

    @ParameterizedTest
    @ValueSource(strings = {"50 - 40", "40 - 50 - 60", "≥", ">= abc", "26/30", ">> 5", "9０", "40 - ５0", "!"})
    void whatIsNoTargetIsNone(String text) {
        assertThat(read(text, null)).isEmpty();
    }

    @ParameterizedTest
    @ValueSource(strings = {"Hoàn thành", "Đạt chuẩn", "ổn định", "Tối thiểu 90%", "done"})
    void wordsAreAWordingInWhichNoNumberIsSought(String text) {
        assertThat(TargetText.isWording(text)).isTrue();
    }

    @ParameterizedTest
    @ValueSource(strings = {"90", "≥ 90", "-5", "９０", "(90)"})
    void whatBeginsWithNoLetterIsNoWording(String text) {
        assertThat(TargetText.isWording(text)).isFalse();
    }

    private static Optional<Target> read(String text, Direction direction) {
        return TargetText.read(
                        text,
                        number -> NumberText.read(number, null) instanceof Reading.Exact exact
                                ? Optional.of(exact.quantity())
                                : Optional.empty())
                .map(stated -> stated.towards(Optional.ofNullable(direction)));
    }

    private static Quantity quantity(String text) {
        return Quantity.of(new BigDecimal(text.replace("%", "")), text.endsWith("%"));
    }
}
