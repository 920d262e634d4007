package vn.thuocdo.judge;

import static org.assertj.core.api.Assertions.assertThat;
import static vn.thuocdo.testing.Item.item;
import static vn.thuocdo.testing.Methods.method;
import static vn.thuocdo.testing.Reported.undated;

import java.util.List;
import org.apache.commons.numbers.fraction.BigFraction;
import org.junit.jupiter.api.Test;
import vn.thuocdo.diagnostic.Code;
import vn.thuocdo.diagnostic.Finding;
import vn.thuocdo.judge.method.Denominator;
import vn.thuocdo.model.State;
import vn.thuocdo.score.Rate;
import vn.thuocdo.testing.Item;
import vn.thuocdo.testing.Scoring;

/** What an item counts for, and whether it counts at all. */
class RolesAndWeightsTest {

    @Test
    void weightsCountWhereTheMethodUsesThem() {
        Rate rate = score(
                        "weights: used", item("T1").weight(3).done(), item("T2").weight(1))
                .card()
                .rate();

        assertThat(rate.value()).contains(BigFraction.of(3, 4));
        // What people count stays a count.
        assertThat(rate.completed()).isEqualTo(1);
        assertThat(rate.denominator()).isEqualTo(2);
        assertThat(rate.weight()).isEqualTo(BigFraction.of(4));
        assertThat(rate.credit()).isEqualTo(BigFraction.of(3));
    }

    @Test
    void weightsAreNotedWhereTheMethodIgnoresThem() {
        Scoring.Scored ignored = score(
                "weights: ignored",
                item("T1").weight(3).done(),
                item("T2"),
                item("T3").weight(2));

        assertThat(ignored.card().rate().value()).contains(BigFraction.of(1, 3));
        assertThat(found(ignored)).containsExactly("WEIGHTS_IGNORED [2]");
        assertThat(found(score("weights: used", item("T1").weight(3).done()))).isEmpty();
    }

    @Test
    void aUnitWhoseItemsWeighNothingIsNotAssessable() {
        Rate rate = score("weights: used", item("T1").weight(0).done()).card().rate();

        assertThat(rate.value()).isEmpty();
        assertThat(rate.isFull()).isFalse();
    }

    /** An open item that weighs nothing does not lower the rate, but the unit has not completed everything. */
    @Test
    void anOpenItemThatWeighsNothingIsOpen() {
        Rate rate = score("weights: used", item("T1").done(), item("T2").weight(0))
                .card()
                .rate();

        assertThat(rate.value()).contains(BigFraction.ONE);
        assertThat(rate.isFull()).isFalse();
    }

    /** One item far above its target does not complete another. */
    @Test
    void moreThanAllOnAverageIsNotEverythingCompleted() {
        Rate rate = score(
                        "credit: {rule: proportional, cap: none}",
                        item("T1").atLeast("10").reported(undated().actual("50")),
                        item("T2").atLeast("10"))
                .card()
                .rate();

        assertThat(rate.value()).contains(BigFraction.of(5, 2));
        assertThat(rate.isFull()).isFalse();
    }

    @Test
    void aCooperatingUnitHasAnItemAtItsShare() {
        Scoring.Scored scored = score(
                "cooperating: 50%",
                item("A", "T").done(), item("B", "T").cooperating().done(), item("B", "T2"));

        assertThat(scored.card("A").rate().value()).contains(BigFraction.ONE);
        assertThat(scored.card("B").rate().value()).contains(BigFraction.of(1, 3));
        assertThat(scored.card("B").rate().assigned()).isEqualTo(2);
        assertThat(found(scored)).isEmpty();
    }

    @Test
    void aShareIsOfTheWeight() {
        Rate rate = score(
                        "weights: used\ncooperating: 25%",
                        item("T").cooperating().weight(8).done())
                .card()
                .rate();

        assertThat(rate.weight()).isEqualTo(BigFraction.of(2));
    }

    @Test
    void cooperationIsLeftOutAndNotedWhereTheMethodIgnoresIt() {
        Scoring.Scored scored = score(
                "cooperating: ignored",
                item("A", "T").done(),
                item("B", "T").cooperating().done());

        assertThat(scored.card("B").rate().assigned()).isZero();
        assertThat(found(scored)).containsExactly("COOPERATION_IGNORED [1]");
    }

    @Test
    void cancelledItemsAreInNoDenominatorUnderAnyRole() {
        Scoring.Scored scored = score(
                "cooperating: 50%", item("T1").done(), item("T2").cooperating().state(State.CANCELLED));

        assertThat(scored.card().rate().assigned()).isEqualTo(1);
        assertThat(scored.card().excluded()).isEqualTo(1);
    }

    @Test
    void itemsWithoutATargetNumberAreLeftOutWhereTheMethodSaysSo() {
        Scoring.Scored scored = score(
                "without-target: excluded",
                item("T1").atLeast("90").reported(undated().actual("95")),
                item("T2").done(),
                item("T3").worded("duy trì").done(),
                item("T4").state(State.NOT_APPLICABLE));

        assertThat(scored.verdict("T2").outcome()).isEqualTo(new Outcome.Untargeted());
        assertThat(scored.verdict("T3").outcome()).isEqualTo(new Outcome.Untargeted());
        assertThat(scored.card().rate().value()).contains(BigFraction.ONE);
        assertThat(scored.card().rate().denominator()).isEqualTo(1);
        // They were assigned all the same.
        assertThat(scored.card().rate().assigned()).isEqualTo(3);
        assertThat(scored.card().untargeted()).isEqualTo(2);
        assertThat(found(scored)).contains("UNTARGETED_LEFT_OUT [2]");
        assertThat(scored.diagnostics().sorted()).extracting(Finding::code).doesNotContain(Code.TARGET_WITHOUT_NUMBER);
    }

    @Test
    void everyDenominatorLeavesThemOut() {
        for (Denominator denominator : Denominator.values()) {
            Scoring.Scored scored = Scoring.asOf("2023-12-31")
                    .by(method("without-target: excluded").withDenominator(denominator))
                    .score(item("T").done().deadline("2023-06-30"));

            assertThat(scored.card().rate().value()).as("%s", denominator).isEmpty();
        }
    }

    @Test
    void byDefaultTheirStatusDecides() {
        assertThat(score("without-target: by-status", item("T2").done())
                        .card()
                        .rate()
                        .value())
                .contains(BigFraction.ONE);
    }

    private static Scoring.Scored score(String rules, Item... items) {
        return Scoring.undated().by(method(rules)).score(items);
    }

    private static List<String> found(Scoring.Scored scored) {
        return scored.diagnostics().sorted().stream()
                .filter(found -> found.code() != Code.EXCLUDED)
                .map(found -> found.code() + " " + found.arguments())
                .toList();
    }
}
