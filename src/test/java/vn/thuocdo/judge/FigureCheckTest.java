package vn.thuocdo.judge;

import static vn.thuocdo.testing.Item.item;
import static vn.thuocdo.testing.Reported.undated;
import static vn.thuocdo.testing.ScoreAssertions.assertThat;

import java.math.BigDecimal;
import java.util.List;
import java.util.Optional;
import org.apache.commons.numbers.fraction.BigFraction;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import vn.thuocdo.diagnostic.Code;
import vn.thuocdo.diagnostic.Findings;
import vn.thuocdo.model.Comparison;
import vn.thuocdo.model.Direction;
import vn.thuocdo.model.Exemption;
import vn.thuocdo.model.Figure;
import vn.thuocdo.model.MeasureUnit;
import vn.thuocdo.model.Quantity;
import vn.thuocdo.model.Target;
import vn.thuocdo.testing.Item;
import vn.thuocdo.testing.Reported;
import vn.thuocdo.testing.Scoring;

/** A figure that may mean something else than it says is asked about; one that cannot is left in peace. */
class FigureCheckTest {

    @Test
    void aLevelSaysNothingOfAChangeUnlessItIsKnownWhereTheUnitStarted() {
        Target fall = new Target.Change(
                Direction.LOWER, Comparison.AT_LEAST, Quantity.of(BigDecimal.valueOf(5), true), false, "giảm 5%");

        assertThat(said(item("T").aims(fall), undated().actual("95")))
                .areOnly(Code.CHANGE_UNKNOWN)
                .name("giảm 5%");
        assertThat(said(item("T").aims(fall).baseline("100"), undated().actual("95")))
                .areNone();
    }

    /** "Give a baseline" would be no way out for somebody who gave one. */
    @ParameterizedTest
    @CsvSource({"90%, 95", "90, 95%", "0, 95"})
    void aBaselineThatTheFigureCannotBeComparedWithIsNamed(String baseline, String actual) {
        Target rise = new Target.Change(
                Direction.HIGHER, Comparison.AT_LEAST, Quantity.of(BigDecimal.valueOf(5), true), false, "tăng 5%");
        Figure other = new Figure.Change(Direction.HIGHER, Quantity.of(BigDecimal.TEN, false), false, "tăng 10");

        assertThat(said(item("T").aims(rise).baseline(baseline), undated().actual(actual)))
                .areOnly(Code.BASELINE_AGAINST_FIGURE)
                .name("tăng 5%");
        assertThat(said(item("T").aims(rise).baseline(baseline), undated().figure(other)))
                .areOnly(Code.CHANGE_UNKNOWN);
    }

    /** The place is what was stated; 7/63 is no part of a whole. */
    @Test
    void aPlaceBesideItsPairIsInOrder() {
        Quantity seven = Quantity.of(BigDecimal.valueOf(7), false);
        Figure pair = new Figure.Ratio(BigFraction.of(7), BigFraction.of(63), Optional.of(seven));

        assertThat(said(
                        item("T").aims(new Target.Rank(Quantity.of(BigDecimal.TEN, false))),
                        undated().figure(pair)))
                .areNone();
    }

    @ParameterizedTest
    @CsvSource({"39.9, lower", "50.1, higher"})
    void aFigureOutsideOfARangeIsSaidToLieBelowOrAbove(String actual, String side) {
        assertThat(said(item("T").between("40", "50"), undated().actual(actual)))
                .areOnly(Code.BEYOND_RANGE)
                .name(side);
    }

    @ParameterizedTest
    @CsvSource({"40, lower", "50, higher"})
    void aFigureAtABoundThatHasToBeExceededLiesOutside(String actual, String side) {
        assertThat(said(item("T").strictlyBetween("40", "50"), undated().actual(actual)))
                .areOnly(Code.BEYOND_RANGE)
                .name(side);
    }

    @ParameterizedTest
    @CsvSource({"40", "45", "50"})
    void aFigureWithinARangeIsInOrder(String actual) {
        assertThat(said(item("T").between("40", "50"), undated().actual(actual)))
                .areNone();
    }

    /** Somebody who reports 90 of what is measured in % had a target of 90 % in mind, not of 0.9 %. */
    @ParameterizedTest
    @CsvSource({"0.9, 90, true", "1, 90, true", "0.9, 1.01, true", "1.1, 90, false", "0, 90, false", "0.9, 1, false"})
    void aBareTargetOfAtMostOneIsAskedAboutWhereTheFigureIsAbove(String target, String actual, boolean asked) {
        Findings said = said(item("T").measure("%").atLeast(target), undated().actual(actual));

        if (asked) {
            assertThat(said).areOnly(Code.TARGET_FRACTION_FOR_PERCENT).standAt("assignments.csv:2");
        } else {
            assertThat(said).areNone();
        }
    }

    @Test
    void aTargetWithAPercentSignMeansWhatItSays() {
        assertThat(said(item("T").atLeast("0.9%"), undated().actual("90"))).areNone();
    }

    /** What was converted may have no end as a decimal; then it agrees where it is the same, to the last digit. */
    @Test
    void aStatedFigureWithoutAnEndAsADecimalIsComparedExactly() {
        assertThat(said(item("T").atLeast("0.3"), thirdStatedAs(BigFraction.of(1, 3))))
                .areNone();
        assertThat(said(item("T").atLeast("0.3"), thirdStatedAs(BigFraction.of(1, 7))))
                .areOnly(Code.ACTUAL_NO_ROUNDING)
                .name("1/7");
    }

    @Test
    void aChangeDoesNotSayHowMuchThereIs() {
        Figure rise = new Figure.Change(Direction.HIGHER, Quantity.of(BigDecimal.TEN, true), false, "tăng 10%");

        assertThat(said(item("T").atLeast("90%"), undated().figure(rise))).areOnly(Code.CHANGE_AGAINST_LEVEL);
    }

    /** Against a percentage a bare number is one, and anything that is counted is none. */
    @Test
    void aLengthIsNoPercentage() {
        MeasureUnit km = new MeasureUnit("km", BigFraction.ONE, List.of("km"), Optional.empty());
        Figure length = new Figure.Amount(Quantity.of(BigDecimal.TEN, false).of(km));

        assertThat(said(item("T").atLeast("90%"), undated().figure(length))).areOnly(Code.OTHER_UNIT);
        assertThat(said(item("T").atLeast("90%"), undated().actual("95"))).areNone();
        assertThat(said(item("T").atLeast("9"), undated().actual("10"))).areNone();
    }

    /** A status that says that no case arose does not make "0.95" a good way to write 95 %. */
    @Test
    void aFigureThatDecidesNothingIsAskedAboutLikeAnyOther() {
        assertThat(said(item("T").atLeast("90%"), undated().actual("0.95").exempt(Exemption.NO_CASE)))
                .areOnly(Code.FRACTION_FOR_PERCENT);
    }

    private static Reported thirdStatedAs(BigFraction stated) {
        Quantity quantity = new Quantity(stated, false);
        return undated().figure(new Figure.Ratio(BigFraction.ONE, BigFraction.of(3), Optional.of(quantity)));
    }

    private static Findings said(Item item, Reported result) {
        return Scoring.asOf("2023-12-31").score(item.reported(result)).diagnostics();
    }
}
