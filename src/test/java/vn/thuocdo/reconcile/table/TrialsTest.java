package vn.thuocdo.reconcile.table;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import vn.thuocdo.model.published.LineFormula;
import vn.thuocdo.model.published.LineFormula.Kind;

/** In how many cells a formula holds. In each case the first column is tried as a formula of the others. */
final class TrialsTest {

    private static final Evidence HOLDS = new Evidence(1, 1, 1);
    private static final Evidence HOLDS_OF_ITSELF = new Evidence(1, 0, 1);
    private static final Evidence FAILS = new Evidence(0, 0, 1);

    @Test
    void aSumOfCountsHoldsToTheLastOne() {
        assertThat(tried(Kind.SUM, "7", "3", "4")).isEqualTo(HOLDS);
        assertThat(tried(Kind.SUM, "8", "3", "4")).isEqualTo(FAILS);
    }

    @Test
    void aSumOfRoundedFiguresMayBeOffByHalfOfEachLastDigit() {
        assertThat(tried(Kind.SUM, "7.3", "3.0", "4.2")).as("0.1 of 0.15").isEqualTo(HOLDS);
        assertThat(tried(Kind.SUM, "7.35", "3.0", "4.2")).as("0.15 of 0.105").isEqualTo(FAILS);
        assertThat(tried(Kind.SUM, "7.350", "3.1", "4.15")).as("0.1 of 0.0555").isEqualTo(FAILS);
        assertThat(tried(Kind.SUM, "7.5", "3", "4.4"))
                .as("0.1 of 0.1, which is enough")
                .isEqualTo(HOLDS);
    }

    @Test
    void aSumOfOnePartTellsNothing() {
        assertThat(tried(Kind.SUM, "4", "0", "4")).isEqualTo(HOLDS_OF_ITSELF);
        assertThat(tried(Kind.SUM, "4", "", "4")).isEqualTo(HOLDS_OF_ITSELF);
        assertThat(tried(Kind.SUM, "0", "0", "0")).isEqualTo(HOLDS_OF_ITSELF);
    }

    @Test
    void aSumOfAnotherMeasureIsNoTrial() {
        assertThat(tried(Kind.SUM, "7%", "3", "4")).isEqualTo(Evidence.NONE);
        assertThat(tried(Kind.SUM, "7%", "3%", "4%")).isEqualTo(HOLDS);
    }

    @ParameterizedTest
    @CsvSource({
        // 2 of 3 is 66.67 %
        "66.7%, 2, 3, true",
        "66.6%, 2, 3, true",
        "66.8%, 2, 3, false",
        "67%, 2, 3, true",
        "66%, 2, 3, true",
        // 1 of 8 is 12.5 %: a whole step away is too far
        "12.4%, 1, 8, false",
        "2.5x, 5, 2, true",
        "2x, 5, 2, true",
        "250x, 5, 2, false"
    })
    void aShareMayBeRoundedOrCutOff(String rate, String part, String whole, boolean holds) {
        assertThat(tried(Kind.SHARE, rate, part, whole)).isEqualTo(holds ? HOLDS : FAILS);
    }

    @Test
    void nothingOfAWholeAndAllOfItTellNothing() {
        assertThat(tried(Kind.SHARE, "0%", "0", "8")).isEqualTo(HOLDS_OF_ITSELF);
        assertThat(tried(Kind.SHARE, "100%", "8", "8")).isEqualTo(HOLDS_OF_ITSELF);
    }

    @Test
    void aCountIsNoShareAndNeitherIsOneOfPercentagesOrOfNothing() {
        assertThat(tried(Kind.SHARE, "2", "4", "200")).isEqualTo(Evidence.NONE);
        assertThat(tried(Kind.SHARE, "50%", "20%", "40%")).isEqualTo(Evidence.NONE);
        assertThat(tried(Kind.SHARE, "50%", "4", "0")).isEqualTo(Evidence.NONE);
    }

    @ParameterizedTest
    @CsvSource({
        "3, 8, 5, true",
        "4, 8, 5, false",
        // 5.5 − 2.2 is 3.3: a whole number of things is not rounded
        "3, 5.5, 2.2, false",
        "3.3, 5.5, 2.2, true",
        // between two percentages, rounded
        "8%, 77.5%, 70.0%, true",
        "7%, 77.5%, 70.0%, true",
        "9%, 77.5%, 70.0%, false",
        // the growth of 8 to 9 is 12.5 %
        "12.5%, 9, 8, true",
        "12%, 9, 8, true",
        "13%, 9, 8, true",
        "12.4%, 9, 8, false",
        "1%, 9, 8, false"
    })
    void aDifferenceIsOfItsOwnMeasureAndInPercentOfCountsTheGrowth(
            String change, String current, String from, boolean holds) {
        assertThat(tried(Kind.DIFFERENCE, change, current, from)).isEqualTo(holds ? HOLDS : FAILS);
    }

    @Test
    void noDifferenceTellsNothing() {
        assertThat(tried(Kind.DIFFERENCE, "0", "5", "5")).isEqualTo(HOLDS_OF_ITSELF);
        assertThat(tried(Kind.DIFFERENCE, "0%", "5", "5")).isEqualTo(HOLDS_OF_ITSELF);
    }

    @Test
    void noCountIsADifferenceOfPercentagesAndNothingGrowsFromNothing() {
        assertThat(tried(Kind.DIFFERENCE, "7", "77%", "70%")).isEqualTo(Evidence.NONE);
        assertThat(tried(Kind.DIFFERENCE, "12%", "9", "0")).isEqualTo(Evidence.NONE);
        assertThat(tried(Kind.DIFFERENCE, "9", "9", "0"))
                .as("a count may begin at 0")
                .isEqualTo(HOLDS);
        assertThat(tried(Kind.DIFFERENCE, "9%", "9%", "0%")).isEqualTo(HOLDS);
    }

    @Test
    void looseFiguresAreNoTrial() {
        assertThat(tried(Kind.SUM, "~7", "3", "4")).isEqualTo(Evidence.NONE);
        assertThat(tried(Kind.SHARE, "50%", "", "4")).isEqualTo(Evidence.NONE);
    }

    /** Eight fails more than holds may still turn; a ninth does not. */
    @Test
    void whatFailsMuchMoreOftenThanItHoldsIsNotTriedFurther() {
        assertThat(tried(20, "1")).as("wrong from the first on").isEqualTo(new Evidence(0, 0, 9));
        assertThat(tried(20, "7")).as("right to the last").isEqualTo(new Evidence(20, 20, 20));
        assertThat(tried(8, "1")).isEqualTo(new Evidence(0, 0, 8));
    }

    private static Evidence tried(int rows, String sum) {
        Drawn drawn = Drawn.columns("tried", "a", "b");
        IntStream.range(0, rows).forEach(row -> drawn.row("r" + row, sum, "3", "4"));
        return tried(drawn, Kind.SUM, rows);
    }

    private static Evidence tried(Kind kind, String... figures) {
        return tried(Drawn.columns("tried", "a", "b").row("r", figures), kind, 1);
    }

    private static Evidence tried(Drawn drawn, Kind kind, int rows) {
        return new Trials(drawn.down(), IntStream.range(0, rows).boxed().toList())
                .of(0, new LineFormula(kind, List.of(1, 2)));
    }
}
