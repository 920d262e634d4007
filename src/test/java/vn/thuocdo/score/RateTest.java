package vn.thuocdo.score;

import static org.assertj.core.api.Assertions.assertThat;
import static vn.thuocdo.testing.Item.item;
import static vn.thuocdo.testing.Methods.method;
import static vn.thuocdo.testing.Reported.on;
import static vn.thuocdo.testing.Reported.undated;

import java.util.List;
import org.apache.commons.numbers.fraction.BigFraction;
import org.junit.jupiter.api.Test;
import vn.thuocdo.model.State;
import vn.thuocdo.testing.Item;
import vn.thuocdo.testing.Scoring;

/** Counts of items, and the exact rate that they make. */
class RateTest {

    @Test
    void itemsAreCountedOnceAndReckonedByTheirWeight() {
        Rate rate = rate(
                "weights: used",
                item("T1").weight(5).done(),
                item("T2").weight(2),
                item("T3").weight(9).state(State.CANCELLED),
                item("T4").done());

        assertThat(rate).isEqualTo(new Rate(3, 3, 2, BigFraction.of(8), BigFraction.of(6)));
        assertThat(rate.value()).contains(BigFraction.of(3, 4));
    }

    @Test
    void whatIsOutsideTheDenominatorIsAssignedAllTheSame() {
        Rate rate = rate("denominator: reported", item("T1").done(), item("T2"), item("T3"));

        assertThat(rate).isEqualTo(new Rate(3, 1, 1, BigFraction.ONE, BigFraction.ONE));
    }

    /** A merged unit is what its parts were together: not the mean of their rates. */
    @Test
    void severalUnitsTogetherAreAsOneWithAllTheirItems() {
        Rate one = rate(
                "weights: used",
                item("T1").weight(5).done(),
                item("T2").weight(2),
                item("T3").atLeast("10"));
        Rate other = rate("denominator: reported", item("T1").done(), item("T2"));

        assertThat(Rate.sum(List.of(one, other))).isEqualTo(new Rate(5, 4, 2, BigFraction.of(9), BigFraction.of(6)));
        assertThat(Rate.sum(List.of(one, other)).value()).contains(BigFraction.of(2, 3));
        assertThat(Rate.sum(List.of(one))).isEqualTo(one);
    }

    @Test
    void nothingTogetherCannotBeAssessed() {
        assertThat(Rate.sum(List.of()).value()).isEmpty();
        assertThat(Rate.sum(List.of()).isFull()).isFalse();
    }

    @Test
    void everythingIsCompletedWhereEachItemIsAndEarnedTheWhole() {
        Item late = item("T2")
                .deadline("2023-05-31")
                .reported(on("2023-06-30").completedOn("2023-06-30").done());

        assertThat(rate("late: counts", item("T1").done(), late).isFull()).isTrue();
        assertThat(rate("late: {earns: 40%}", item("T1").done(), late).isFull()).isFalse();
        assertThat(rate("late: counts", item("T1").done(), item("T2")).isFull()).isFalse();
        assertThat(rate(
                                "credit: {rule: proportional, cap: none}",
                                item("T1").atLeast("10").reported(undated().actual("20")))
                        .isFull())
                .isTrue();
    }

    /** An item of weight 0 costs nothing to leave undone; the unit is not shown as one that did everything. */
    @Test
    void aWholeRateLeavesItemsOpenWhereOneWithoutWeightIsNotMet() {
        Item worthNothing = item("T2").weight(0);

        assertThat(rate("weights: used", item("T1").done(), worthNothing).leavesOpen())
                .isTrue();
        assertThat(rate("weights: used", item("T1").done(), item("T2").weight(0).done())
                        .leavesOpen())
                .isFalse();
        assertThat(rate("weights: used", item("T1"), worthNothing).leavesOpen()).isFalse();
    }

    private static Rate rate(String rules, Item... items) {
        return Scoring.asOf("2023-12-31").by(method(rules)).score(items).card().rate();
    }
}
