package vn.thuocdo.judge;

import static org.assertj.core.api.Assertions.assertThat;
import static vn.thuocdo.testing.Item.item;
import static vn.thuocdo.testing.Reported.undated;

import java.math.BigDecimal;
import java.util.List;
import java.util.Optional;
import org.apache.commons.numbers.fraction.BigFraction;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
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

/** A target that asks for a change: {@code giảm 5%}, {@code tăng 2 điểm}, {@code tăng 10 km}. */
class ChangeTest {

    private static final MeasureUnit KM = length("km", 1000);
    private static final MeasureUnit M = length("m", 1);

    @ParameterizedTest
    @CsvSource({"LOWER, LOWER, 6", "LOWER, HIGHER, -6", "HIGHER, HIGHER, 6", "HIGHER, LOWER, -6"})
    void aChangeTheOtherWayIsLessThanNone(Direction asked, Direction reported, int actual) {
        Figure figure = new Figure.Change(reported, percent(6), false, "");

        assertThat(actual(
                        item("T").aims(change(asked, percent(5), false)),
                        undated().figure(figure)))
                .contains(BigFraction.of(actual));
    }

    /** Five per cent less and five points less are two things, and so are five per cent and five. */
    @Test
    void aReportedChangeOfAnotherKindDecidesNothing() {
        Target inPercent = change(Direction.LOWER, percent(5), false);
        Target inPoints = change(Direction.LOWER, percent(5), true);
        Figure percent = new Figure.Change(Direction.LOWER, percent(6), false, "");
        Figure points = new Figure.Change(Direction.LOWER, percent(6), true, "");
        Figure bare = new Figure.Change(Direction.LOWER, number(6), false, "");

        assertThat(actual(item("T").aims(inPercent), undated().figure(points))).isEmpty();
        assertThat(actual(item("T").aims(inPoints), undated().figure(percent))).isEmpty();
        assertThat(actual(item("T").aims(inPercent), undated().figure(bare))).isEmpty();
    }

    @ParameterizedTest
    @CsvSource({
        "200, 190, 5",
        "200, 210, -5",
        "80%, 76%, 5",
        // From nothing there is no share of it.
        "0,   190,",
        "-5,  190,",
        // A percentage says nothing of a count.
        "80%, 190,",
        "200, 95%,"
    })
    void aFallInPerCentIsOfWhereTheUnitStarted(String baseline, String actual, Integer fall) {
        Item item = item("T").aims(change(Direction.LOWER, percent(5), false)).baseline(baseline);

        assertThat(actual(item, undated().actual(actual)))
                .isEqualTo(Optional.ofNullable(fall).map(BigFraction::of));
    }

    @Test
    void pointsLieBetweenTwoPercentagesHoweverTheyAreReported() {
        Target twoPoints = change(Direction.HIGHER, number(2), true);

        assertThat(actual(item("T").aims(twoPoints).baseline("72%"), undated().actual("75%")))
                .contains(BigFraction.of(3));
        assertThat(actual(item("T").aims(twoPoints).baseline("72%"), undated().part("3", "4")))
                .contains(BigFraction.of(3));
        assertThat(measured(item("T").aims(twoPoints).baseline("72%"), undated().actual("75%"))
                        .orElseThrow()
                        .percent())
                .isTrue();
    }

    /** As everywhere where the measure is a percentage. */
    @ParameterizedTest
    @CsvSource({"72%, 75", "72, 75%", "72, 75", "72%, 75%"})
    void bareNumbersArePercentagesWhereTheMeasureIs(String baseline, String actual) {
        Target twoPoints = change(Direction.HIGHER, number(2), true);
        Item item = item("T").measure("%").aims(twoPoints).baseline(baseline);

        assertThat(actual(item, undated().actual(actual))).contains(BigFraction.of(3));
    }

    @Test
    void aDifferenceIsCountedInTheUnitOfTheTarget() {
        Measurement tenKmMore = measured(tenKmMoreThan(5, KM), undated().figure(amount(17_000, M)))
                .orElseThrow();

        assertThat(tenKmMore.actual()).isEqualTo(BigFraction.of(12));
        assertThat(tenKmMore.percent()).isFalse();
        assertThat(actual(tenKmMoreThan(5000, M), undated().figure(amount(17, KM))))
                .contains(BigFraction.of(12));
    }

    @Test
    void aFallInPerCentIsTheSameInEveryUnit() {
        Item item = item("T")
                .aims(change(Direction.LOWER, percent(5), false))
                .baseline(new Quantity(BigFraction.of(2), false, KM));

        assertThat(actual(item, undated().figure(amount(1800, M)))).contains(BigFraction.of(10));
    }

    @Test
    void whatCountsSomethingElseCannotBeSubtracted() {
        MeasureUnit people = new MeasureUnit("người", BigFraction.ONE, List.of("người"), Optional.empty());

        assertThat(actual(tenKmMoreThan(5, KM), undated().figure(amount(17, people))))
                .isEmpty();
    }

    private static Item tenKmMoreThan(int baseline, MeasureUnit unit) {
        return item("T")
                .aims(change(Direction.HIGHER, new Quantity(BigFraction.of(10), false, KM), false))
                .baseline(new Quantity(BigFraction.of(baseline), false, unit));
    }

    private static Optional<BigFraction> actual(Item item, Reported result) {
        return measured(item, result).map(Measurement::actual);
    }

    private static Optional<Measurement> measured(Item item, Reported result) {
        return Scoring.undated()
                .score(item.reported(result))
                .verdict()
                .outcome()
                .measurement();
    }

    private static Target change(Direction way, Quantity bound, boolean points) {
        return new Target.Change(way, Comparison.AT_LEAST, bound, points, "");
    }

    private static Quantity percent(int number) {
        return Quantity.of(BigDecimal.valueOf(number), true);
    }

    private static Quantity number(int number) {
        return Quantity.of(BigDecimal.valueOf(number), false);
    }

    private static Figure amount(int number, MeasureUnit unit) {
        return new Figure.Amount(new Quantity(BigFraction.of(number), false, unit));
    }

    private static MeasureUnit length(String text, int metres) {
        return new MeasureUnit(
                text,
                BigFraction.ONE,
                List.of(text),
                Optional.of(new MeasureUnit.Size("length", BigFraction.of(metres))));
    }
}
