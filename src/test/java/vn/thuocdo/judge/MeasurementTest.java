package vn.thuocdo.judge;

import static org.assertj.core.api.Assertions.assertThat;
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
import vn.thuocdo.judge.measurement.Measurement;
import vn.thuocdo.model.Comparison;
import vn.thuocdo.model.Direction;
import vn.thuocdo.model.Figure;
import vn.thuocdo.model.MeasureUnit;
import vn.thuocdo.model.Quantity;
import vn.thuocdo.model.Target;
import vn.thuocdo.testing.Item;
import vn.thuocdo.testing.Reported;
import vn.thuocdo.testing.Scoring;

/** Figures and targets on one scale. */
class MeasurementTest {

    /** 0.0001 below the bound, on it, and above it. */
    @ParameterizedTest
    @CsvSource({
        "AT_LEAST,  false, true,  true",
        "MORE_THAN, false, false, true",
        "AT_MOST,   true,  true,  false",
        "LESS_THAN, true,  false, false",
        "EXACTLY,   false, true,  false"
    })
    void aBoundSaysItselfWhichSideIsMet(Comparison comparison, boolean below, boolean at, boolean above) {
        assertThat(isMet(item("T1").target(comparison, "50"), undated().actual("49.9999")))
                .isEqualTo(below);
        assertThat(isMet(item("T1").target(comparison, "50"), undated().actual("50.0000")))
                .isEqualTo(at);
        assertThat(isMet(item("T1").target(comparison, "50"), undated().actual("50.0001")))
                .isEqualTo(above);
    }

    /** "98,5% kế hoạch" of at least 200 are 197; of a bound that is not to be exceeded it may be anything. */
    @ParameterizedTest
    @CsvSource({
        "AT_LEAST, 98.5, true, false, false",
        "AT_LEAST, 100, true, true, false",
        "MORE_THAN, 100, true, false, false",
        "AT_LEAST, 100, false, false, true",
        "AT_MOST, 80, true, false, true",
        "EXACTLY, 100, true, false, true"
    })
    void aShareOfTheWholePlanIsSoMuchOfTheTarget(
            Comparison comparison, String share, boolean whole, boolean met, boolean refused) {
        Figure figure = new Figure.Amount(Quantity.of(new BigDecimal(share), true), "kh", whole, Optional.empty());

        assertThat(isMet(item("T1").target(comparison, "200"), undated().figure(figure)))
                .isEqualTo(met);
        if (refused) {
            assertThat(Scoring.undated()
                            .score(item("T1")
                                    .target(comparison, "200")
                                    .reported(undated().figure(figure)))
                            .diagnostics())
                    .areOnly(Code.PERCENT_AGAINST_COUNT);
        }
    }

    /** "20/25 xã": 19 of 24 are less than 80 %, 20 are what was asked for; 80 of a percentage are no communes. */
    @Test
    void aPartOfAWholeIsMeasuredAgainstSharesAndAgainstCounts() {
        Target target = new Target.Part(
                Comparison.AT_LEAST, Quantity.of(new BigDecimal(20), false), BigFraction.of(25), "20/25 xã");

        assertThat(isMet(item("T1").aims(target), undated().part("20", "25"))).isTrue();
        assertThat(isMet(item("T1").aims(target), undated().part("19", "24"))).isFalse();
        assertThat(isMet(item("T1").aims(target), undated().actual("20"))).isTrue();
        assertThat(isMet(item("T1").aims(target), undated().actual("19"))).isFalse();
        assertThat(isMet(item("T1").aims(target), undated().actual("80%"))).isTrue();
        assertThat(isMet(item("T1").aims(target).measure("%"), undated().actual("79")))
                .isFalse();
        assertThat(isMet(item("T1").aims(target).measure("%"), undated().actual("80")))
                .isTrue();
    }

    @ParameterizedTest
    @CsvSource({"39.99, false", "40, true", "45, true", "50, true", "50.01, false"})
    void aRangeIsMetWithinItEndsIncluded(String actual, boolean met) {
        assertThat(isMet(item("T1").between("40", "50"), undated().actual(actual)))
                .isEqualTo(met);
    }

    @ParameterizedTest
    @CsvSource({"40, false", "40.01, true", "49.99, true", "50, false"})
    void aRangeBetweenBoundsThatHaveToBeExceededIsNotMetAtThem(String actual, boolean met) {
        assertThat(isMet(item("T1").strictlyBetween("40", "50"), undated().actual(actual)))
                .isEqualTo(met);
    }

    /** 87 %, written in every way that means it. */
    @ParameterizedTest
    @CsvSource({"%, 87, 87", "%, 87, 87%", "%, 87%, 87", "%, 87%, 87%", "'', 87%, 87", "'', 87%, 87%", "'', 0.87, 87%"})
    void percentagesAreEqualHoweverTheyAreWritten(String measure, String target, String actual) {
        Item exactly = item("T1").measure(measure).target(Comparison.EXACTLY, target);
        assertThat(isMet(exactly, undated().actual(actual))).isTrue();
    }

    @ParameterizedTest
    @CsvSource({"%, 87", "%, 87%", "'', 87%", "'', 0.87"})
    void aPartOfAWholeIsComparedExactly(String measure, String target) {
        Item item = item("T1").measure(measure).atLeast(target);
        assertThat(isMet(item, undated().part("87", "100"))).isTrue();

        Item same = item("T1").measure(measure).atLeast(target);
        // 86.9999… %, which any rounding would let pass.
        assertThat(isMet(same, undated().part("86999999", "100000000"))).isFalse();
    }

    /** Of a ranking the place counts, and how many were ranked does not. */
    @ParameterizedTest
    @CsvSource({"7, true", "10, true", "11, false"})
    void aRankIsMetByTheSamePlaceOrABetterOne(String place, boolean met) {
        Item ranked = item("T1").aims(new Target.Rank(Quantity.of(BigDecimal.TEN, false)));
        assertThat(isMet(ranked, undated().actual(place))).isEqualTo(met);

        Item same = item("T1").aims(new Target.Rank(Quantity.of(BigDecimal.TEN, false)));
        assertThat(isMet(same, undated().part(place, "63"))).isEqualTo(met);
    }

    @ParameterizedTest
    @CsvSource({"7%", "0", "-3", "7.5"})
    void whatIsNoWholeNumberFromOneUpIsNoPlaceInARanking(String actual) {
        assertThat(isNoPlace(undated().actual(actual))).isTrue();
    }

    @Test
    void thePlaceOfAPairIsOneOfItsPlaces() {
        assertThat(isNoPlace(undated().part("63", "63"))).isFalse();
        assertThat(isNoPlace(undated().part("64", "63"))).isTrue();
        assertThat(isNoPlace(undated().part("0", "63"))).isTrue();
        assertThat(isNoPlace(undated().part("7.5", "63"))).isTrue();
    }

    @Test
    void neitherALengthNorAChangeIsAPlace() {
        MeasureUnit km = new MeasureUnit(
                "km", BigFraction.ONE, List.of("km"), Optional.of(new MeasureUnit.Size("length", BigFraction.ONE)));
        MeasureUnit places = new MeasureUnit("bậc", BigFraction.ONE, List.of("bậc"), Optional.empty());
        Quantity seven = Quantity.of(BigDecimal.valueOf(7), false);

        assertThat(isNoPlace(undated().figure(new Figure.Amount(seven.of(km))))).isTrue();
        assertThat(isNoPlace(undated().figure(new Figure.Change(Direction.HIGHER, seven.of(places), false, ""))))
                .isTrue();
        assertThat(isNoPlace(undated().figure(new Figure.Amount(seven.of(places)))))
                .isFalse();
    }

    private static boolean isNoPlace(Reported reported) {
        Item ranked = item("T1").aims(new Target.Rank(Quantity.of(BigDecimal.TEN, false)));
        Scoring.Scored scored = Scoring.undated().score(ranked.reported(reported));
        boolean undecided = scored.verdict().outcome().equals(new Outcome.Undecided(Outcome.Reason.MISMATCH));
        if (undecided) {
            assertThat(scored.diagnostics()).areOnly(Code.NO_PLACE);
        } else {
            assertThat(scored.diagnostics()).areNone();
        }
        return undecided;
    }

    /** At 0 nothing is left to divide by; a bound of 0 is met or not. */
    @Test
    void nothingIsAPartOfNothing() {
        assertThat(measurement(item("T1").atMost("0"), "0").attainment()).isEmpty();
        assertThat(measurement(item("T1").atLeast("0"), "5").attainment()).isEmpty();
        assertThat(measurement(item("T1").atMost("5"), "0").attainment()).contains(BigFraction.of(2));
        assertThat(measurement(item("T1").atMost("5"), "-1").attainment()).contains(BigFraction.of(2));
    }

    @Test
    void whereNothingIsLeftToDivideByThereIsNoArithmetic() {
        assertThat(measurement(item("T1").atMost("0"), "3").quotient()).isEmpty();
        assertThat(measurement(item("T1").atMost("5"), "0").quotient()).isEmpty();
        assertThat(measurement(item("T1").atMost("5"), "1").quotient()).isPresent();
    }

    private static Measurement measurement(Item item, String actual) {
        return Scoring.undated()
                .score(item.reported(undated().actual(actual)))
                .verdict()
                .outcome()
                .measurement()
                .orElseThrow();
    }

    @Test
    void fourPublishedDecimalsDoNotDecideWhereTheCountsAreThere() {
        // 2/3 is below 66.6667 %, its published rounding is not.
        assertThat(isMet(item("T1").measure("%").atLeast("66.6667"), undated().part("2", "3", "66.6667")))
                .isFalse();
        assertThat(isMet(item("T1").measure("%").atLeast("66.6667"), undated().actual("66.6667")))
                .isTrue();
    }

    @Test
    void aBareNumberOfAPercentMeasureIsAPercentage() {
        assertThat(isMet(item("T1").measure("%").atLeast("0.9"), undated().actual("0.9")))
                .isTrue();
        assertThat(isMet(item("T1").measure("%").atLeast("90"), undated().actual("0.9")))
                .isFalse();
    }

    @ParameterizedTest
    @CsvSource({
        "AT_LEAST,  402, 2010, 5",
        "MORE_THAN, 60,  120,  2",
        "AT_LEAST,  3,   1,    1/3",
        "AT_LEAST,  90,  90,   1",
    })
    void achievementIsActualOverTarget(Comparison comparison, String target, String actual, String expected) {
        Optional<BigFraction> achievement = measurement(
                        item("T1").target(comparison, target), undated().actual(actual))
                .achievement();
        assertThat(achievement).contains(BigFraction.parse(expected.contains("/") ? expected : expected + "/1"));
    }

    @ParameterizedTest
    @CsvSource({"AT_MOST, 3, 1", "LESS_THAN, 3, 1", "EXACTLY, 3, 3", "AT_LEAST, 0, 5", "AT_LEAST, -1, 5"})
    void whereHigherIsNotBetterOrNothingWasAskedThereIsNoAchievement(
            Comparison comparison, String target, String actual) {
        assertThat(measurement(item("T1").target(comparison, target), undated().actual(actual))
                        .achievement())
                .isEmpty();
    }

    @Test
    void aRangeHasNoAchievement() {
        assertThat(measurement(item("T1").between("40", "50"), undated().actual("45"))
                        .achievement())
                .isEmpty();
    }

    @ParameterizedTest
    @CsvSource({
        "AT_LEAST,  90, 45,  1/2",
        "MORE_THAN, 60, 120, 2/1",
        "AT_MOST,   3,  6,   1/2",
        "LESS_THAN, 3,  2,   4/3",
        // The less the more, and twice the whole for nothing at all.
        "AT_MOST,   3,  0,   2/1",
        "AT_MOST,   3,  -1,  2/1"
    })
    void attainmentIsWhatWasReachedOfTheTargetWhicheverWayIsBetter(
            Comparison comparison, String target, String actual, String expected) {
        assertThat(measurement(item("T1").target(comparison, target), undated().actual(actual))
                        .attainment())
                .contains(BigFraction.parse(expected));
    }

    @ParameterizedTest
    @CsvSource({"EXACTLY, 3, 3", "AT_LEAST, 0, 5", "AT_LEAST, -1, 5", "AT_MOST, -1, 5", "AT_MOST, -1, -2"})
    void withoutARatioThereIsNoAttainment(Comparison comparison, String target, String actual) {
        assertThat(measurement(item("T1").target(comparison, target), undated().actual(actual))
                        .attainment())
                .isEmpty();
    }

    /** A bare target of at most 1 is a share of a whole; above it, it counts something. */
    @Test
    void allOfAWholeIsOne() {
        assertThat(isMet(item("T1").atLeast("1"), undated().part("30", "30"))).isTrue();
        assertThat(isMet(item("T1").atLeast("1"), undated().part("29", "30"))).isFalse();
        assertThat(Scoring.undated()
                        .score(item("T1").atLeast("1.01").reported(undated().part("60", "30")))
                        .diagnostics())
                .areOnly(Code.RATIO_AGAINST_COUNT);
    }

    @ParameterizedTest
    @CsvSource({"'', 87%, 87/100", "%, 87%, 87/100", "%, 87, 87/100", "'', 0.87, 87/100", "'', 87, 87/1"})
    void aNumberIsWorthTheSameHoweverItIsWritten(String measure, String number, String worth) {
        Quantity quantity = Quantity.of(new BigDecimal(number.replace("%", "")), number.endsWith("%"));

        assertThat(Measurement.worth(measure, quantity)).isEqualTo(BigFraction.parse(worth));
    }

    /** Ten times the target or more is remarkable where more is better, and only there. */
    @ParameterizedTest
    @CsvSource({
        "AT_LEAST, 5,  49.9, false",
        "AT_LEAST, 5,  50,   true",
        "AT_MOST,  5,  50,   false",
        "AT_LEAST, 0,  50,   false",
        "AT_LEAST, -1, 50,   false"
    })
    void onlyWhatIsBetterHigherAndAboveZeroIsReachedManyTimes(
            Comparison comparison, String target, String actual, boolean reached) {
        assertThat(measurement(item("T1").target(comparison, target), undated().actual(actual))
                        .reaches(10))
                .isEqualTo(reached);
    }

    private static boolean isMet(Item item, Reported reported) {
        return Scoring.undated().score(item.reported(reported)).verdict().isMet();
    }

    private static Measurement measurement(Item item, Reported reported) {
        Outcome outcome =
                Scoring.undated().score(item.reported(reported)).verdict().outcome();
        Outcome.Ground ground = outcome instanceof Outcome.Met met ? met.ground() : ((Outcome.NotMet) outcome).ground();
        return ((Outcome.ByFigure) ground).measurement();
    }
}
