package vn.thuocdo.score;

import static org.assertj.core.api.Assertions.assertThat;
import static vn.thuocdo.testing.Item.item;
import static vn.thuocdo.testing.Item.items;
import static vn.thuocdo.testing.Methods.method;
import static vn.thuocdo.testing.Reported.on;
import static vn.thuocdo.testing.Reported.undated;

import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.apache.commons.numbers.fraction.BigFraction;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import vn.thuocdo.judge.method.Method;
import vn.thuocdo.model.Comparison;
import vn.thuocdo.model.Tier;
import vn.thuocdo.testing.Item;
import vn.thuocdo.testing.Scoring;

/** What one item, or a hair, decides. */
class SensitivityTest {

    @ParameterizedTest(name = "{0} of {1}")
    @CsvSource({
        // done, assigned, the nearest tier that one more leads to, the tier one fewer leads to
        "26, 30, 90,   ",
        "27, 30,   , 80",
        "24, 30,   , 50",
        "28, 30,   ,   ",
        "25, 30,   ,   ",
        "23, 30, 80,   ",
        "14, 30, 50,   ",
        "15, 30,   , 0",
        "1,  1,    , 0",
        "0,  1,  50,   ",
        "0,  30,   ,   "
    })
    void aUnitIsNearATierThatOneItemMoreOrFewerDecides(int done, int assigned, String more, String fewer) {
        Sensitivity sensitivity = of(Method.COMPLETION, items("A", done, assigned - done));

        assertThat(sensitivity.oneMore().map(Tier::id)).isEqualTo(Optional.ofNullable(more));
        assertThat(sensitivity.oneFewer().map(Tier::id)).isEqualTo(Optional.ofNullable(fewer));
    }

    /** Held against trying out every item, on units of every size. */
    @Test
    void losingAnyOneItemDropsTheUnitNoFurther() {
        for (int assigned = 1; assigned <= 25; assigned++) {
            for (int done = 1; done <= assigned; done++) {
                Tier now = tier(done, assigned);
                Tier then = tier(done - 1, assigned);
                assertThat(of(Method.COMPLETION, items("A", done, assigned - done))
                                .oneFewer())
                        .isEqualTo(now.equals(then) ? Optional.empty() : Optional.of(then));
            }
        }
    }

    @Test
    void theHeaviestOfTheMetItemsIsTheOneToLose() {
        List<Item> items = List.of(
                item("T1").weight(5).done(), item("T2").done(), item("T3").done(), item("T4"));

        // 7 of 8; without the heaviest 2 of 8, without another 6 of 8.
        assertThat(of(method("weights: used"), items).oneFewer().map(Tier::id)).contains("0");
    }

    /** Whichever of the items it is: the one to lose may stand last, after others whose loss would do less. */
    @Test
    void ofSeveralLossesTheOneThatCostsMostCounts() {
        List<Item> items = List.of(
                item("T1").weight(3).done(),
                item("T2").weight(6).done(),
                item("T3").weight(11).done());

        // 17 of 20 without T1, 14 of 20 without T2, 9 of 20 without T3.
        assertThat(of(method("weights: used"), items).oneFewer().map(Tier::id)).contains("0");
        assertThat(of(method("weights: used", "tiers: [90, 85, 70, 40]"), items)
                        .oneFewer()
                        .map(Tier::id))
                .contains("40");
    }

    @Test
    void anItemThatIsDueOnlyBecauseItIsMetLeavesTheDenominatorToo() {
        Method due = method("denominator: due", "tiers: [60, 50]");
        List<Item> items = List.of(
                item("T1").deadline("2023-06-30").reported(on("2023-06-01").done()),
                item("T2").deadline("2023-06-30"),
                item("T3").deadline("2024-12-31").reported(on("2023-06-01").done()));

        // 2 of 3 are due or met: 66 %. Without T3 it is 1 of 2; without T1 1 of 3.
        assertThat(of(due, items).oneFewer().map(Tier::id)).contains("0");
        assertThat(of(due, items.subList(1, 3)).oneFewer().map(Tier::id)).contains("0");
    }

    @Test
    void aGateCanBeLostByOneItemAsWell() {
        Method gated = method("tiers: [{from: 50, requires: [exceeded at least 50%]}]");
        List<Item> items = List.of(
                item("T1").atLeast("10").reported(undated().actual("20")),
                item("T2").done(),
                item("T3").atLeast("10").reported(undated().actual("20")),
                item("T4").done());

        assertThat(of(gated, items).oneFewer().map(Tier::id)).contains("0");
        assertThat(of(method("tiers: [{from: 50, requires: [exceeded at least 25%]}]"), items)
                        .oneFewer())
                .isEmpty();
    }

    @Test
    void aWayThatGatesBlockIsNoneOfOneItem() {
        Method gated = method("tiers: [{from: 90, requires: [exceeded at least 50%]}, 50]");
        List<Item> items = Stream.concat(
                        Stream.of(item("T0").atLeast("10").reported(undated().actual("10"))), items("A", 7, 1).stream())
                .toList();

        assertThat(of(gated, items).oneMore()).isEmpty();
    }

    @Test
    void whereNoTierIsGivenNoneIsNear() {
        Sensitivity sensitivity = of(
                method("extends: qd-366"),
                List.of(item("T1")
                        .atLeast("10")
                        .deadline("2023-12-31")
                        .reported(on("2023-06-01").actual("20"))));

        assertThat(sensitivity.oneMore()).isEmpty();
        assertThat(sensitivity.oneFewer()).isEmpty();
    }

    @ParameterizedTest
    @CsvSource({
        "AT_LEAST, 200, 200, 0",
        "AT_LEAST, 200, 202, 1/100",
        "AT_LEAST, 200, 198, -1/100",
        "AT_LEAST, 200, 199.5, -1/400",
        "AT_LEAST, 200, 202.01,",
        "AT_LEAST, 200, 197.99,",
        "AT_MOST,  200, 201, 1/200",
        "MORE_THAN, 200, 200, 0",
        "AT_LEAST, -200, -201, -1/200",
        // Of nothing there is no hundredth part.
        "EXACTLY, 0, 0,",
        "AT_MOST, 0, 0.001,"
    })
    void anItemWithinAHundredthOfItsTargetIsNarrow(Comparison comparison, String bound, String actual, String margin) {
        List<Sensitivity.Narrow> narrow = of(
                        Method.COMPLETION,
                        List.of(item("T")
                                .target(comparison, bound)
                                .reported(undated().actual(actual))))
                .narrow();

        assertThat(narrow.stream().map(Sensitivity.Narrow::margin))
                .isEqualTo(margin == null ? List.of() : List.of(BigFraction.parse(margin)));
    }

    @ParameterizedTest
    @CsvSource({"40, 0", "40.2, 1/200", "50.5, 1/100", "49.9, -1/500", "45,", "39.8, -1/200"})
    void ofARangeTheNearestEndCounts(String actual, String margin) {
        List<Sensitivity.Narrow> narrow = of(
                        Method.COMPLETION,
                        List.of(item("T").between("40", "50").reported(undated().actual(actual))))
                .narrow();

        assertThat(narrow.stream().map(Sensitivity.Narrow::margin))
                .isEqualTo(margin == null ? List.of() : List.of(BigFraction.parse(margin)));
    }

    private static Tier tier(int done, int assigned) {
        return Scoring.undated()
                .with(items("A", done, assigned - done))
                .score()
                .card()
                .tier()
                .orElseThrow();
    }

    private static Sensitivity of(Method method, List<Item> items) {
        return Sensitivity.of(
                Scoring.asOf("2023-12-31").by(method).with(items).score().card(), method);
    }
}
