package vn.thuocdo.score;

import static org.assertj.core.api.Assertions.assertThat;
import static vn.thuocdo.testing.Item.item;
import static vn.thuocdo.testing.Methods.method;
import static vn.thuocdo.testing.Reported.on;
import static vn.thuocdo.testing.ScoreAssertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import vn.thuocdo.judge.method.Denominator;
import vn.thuocdo.judge.method.Gate;
import vn.thuocdo.judge.method.Method;
import vn.thuocdo.model.Tier;
import vn.thuocdo.testing.Item;
import vn.thuocdo.testing.Scoring;

/** Tiers that ask for more than their bound. */
class GatedTierTest {

    private static final String DEADLINE = "2023-06-30";

    @ParameterizedTest
    @CsvSource({
        // Share of the items exceeded: just under, on and over 30 %.
        "exceeded at least 30%, 7, 3, 90",
        "exceeded at least 30%, 8, 2, 50",
        "exceeded at least 33.3%, 2, 1, 90",
        "exceeded at least 33.4%, 2, 1, 50",
        "all exceeded, 0, 3, 90",
        "all exceeded, 1, 3, 50"
    })
    void aTierIsReachedOnlyIfItsGateHoldsExactly(String gate, int met, int exceeded, String tier) {
        List<Item> items = new ArrayList<>();
        for (int i = 1; i <= met; i++) {
            items.add(item("T" + i)
                    .atLeast("10")
                    .reported(on("2023-03-31").completedOn("2023-03-31").actual("10")));
        }
        for (int i = 1; i <= exceeded; i++) {
            items.add(item("U" + i)
                    .atLeast("10")
                    .reported(on("2023-03-31").completedOn("2023-03-31").actual("10.1")));
        }

        assertThat(card(gated(gate), items)).isInTier(tier);
    }

    @ParameterizedTest
    @CsvSource({
        "late at most 20%, 4, 1, 90",
        "late at most 20%, 3, 1, 50",
        "late at most 0%, 5, 0, 90",
        "all on time, 5, 0, 90",
        "all on time, 5, 1, 50",
        "on time at least 80%, 4, 1, 90",
        "on time at least 80.01%, 4, 1, 50",
        "all done, 4, 1, 90"
    })
    void delaysCloseATier(String gate, int onTime, int late, String tier) {
        assertThat(card(gated(gate), delayed(onTime, late))).isInTier(tier);
    }

    @Test
    void anExcusedDelayIsNone() {
        List<Item> items = new ArrayList<>(delayed(4, 0));
        items.add(item("X")
                .deadline(DEADLINE)
                .waiver("CV 3")
                .reported(on("2023-09-30").completedOn("2023-09-30").done()));

        assertThat(card(gated("all on time"), items)).isInTier("50");
        assertThat(card(method("waiver: accepted", "tiers: [{from: 90, requires: all on time}, 50]"), items))
                .isInTier("90");
    }

    @Test
    void whatIsNotDoneByItsDeadlineIsLate() {
        List<Item> items = new ArrayList<>(delayed(19, 0));
        items.add(item("X").deadline(DEADLINE));

        assertThat(card(gated("all on time"), items)).isInTier("50");
        assertThat(card(gated("late at most 4.9%"), items)).isInTier("50");
        assertThat(card(gated("late at most 5%"), items)).isInTier("90");
    }

    /** Only a figure above a target above zero shows that it was exceeded. */
    @Test
    void whatCannotBeToldToExceedDoesNot() {
        List<Item> items = List.of(
                item("T1").done(),
                item("T2")
                        .atMost("3")
                        .reported(on("2023-03-31").completedOn("2023-03-31").actual("1")),
                item("T3")
                        .between("1", "3")
                        .reported(on("2023-03-31").completedOn("2023-03-31").actual("2")),
                item("T4").atLeast("90").done());

        GateState state = state("exceeded at least 1%", items);

        assertThat(state.items()).isZero();
        assertThat(state.of()).isEqualTo(4);
        assertThat(state.holds()).isFalse();
    }

    @Test
    void sharesAreOfTheDenominator() {
        List<Item> items = new ArrayList<>(delayed(3, 0));
        items.add(item("X").deadline("2024-06-30"));

        assertThat(card(gated("all done"), items)).isInTier("50");
        assertThat(card(gated("all done").withDenominator(Denominator.DUE), items))
                .isInTier("90");
    }

    /** Of five that are due one is late; what is not due yet does not dilute it. */
    @Test
    void sharesInGatesOfTimeAreOfWhatIsDue() {
        List<Item> items = new ArrayList<>(delayed(4, 1));
        items.add(item("X").deadline("2024-06-30"));
        items.add(item("Y").deadline("2024-06-30"));

        assertThat(state("late at most 20%", items)).isEqualTo(new GateState(1, 5, true));
        assertThat(state("on time at least 80%", items)).isEqualTo(new GateState(4, 5, true));
        assertThat(state("all done", items)).isEqualTo(new GateState(5, 7, false));
    }

    @Test
    void whatNobodySaidTheTimeOfIsWhatTheMethodTakesItFor() {
        List<Item> items =
                List.of(item("T").deadline(DEADLINE).reported(on("2023-07-01").done()));
        String tiers = "tiers: [{from: 90, requires: all on time}, 50]";

        assertThat(card(method(tiers), items)).isInTier("90");
        assertThat(card(method("time-unknown: late", tiers), items)).isInTier("50");
    }

    @Test
    void theHighestTierWhoseGatesHoldIsTaken() {
        Method method = method(
                "tiers:",
                "  - {from: 90, requires: [all done, exceeded at least 30%]}",
                "  - {from: 70, requires: all on time}",
                "  - {from: 50, requires: late at most 20%}");

        assertThat(card(method, delayed(5, 0))).isInTier("70");
        assertThat(card(method, delayed(4, 1))).isInTier("50");
        assertThat(card(method, delayed(3, 2))).isInTier("0");
    }

    @Test
    void everyGateOfATierHasToHold() {
        TierCheck check = card(gated("all done, late at most 20%"), delayed(3, 1))
                .checks()
                .get(0);

        assertThat(check.gates()).extracting(TierCheck.GateCheck::holds).containsExactly(true, false);
        assertThat(check.gatesHold()).isFalse();
        assertThat(check.reached()).isTrue();
    }

    @Test
    void aTierWithoutGatesHoldsByItsBoundAlone() {
        Scorecard card = card(gated("all on time"), delayed(1, 4));

        assertThat(card.checks()).extracting(TierCheck::gatesHold).containsExactly(false, true, true);
        // Named as holding are only tiers that ask for something.
        assertThat(card.holding()).isEmpty();
        assertThat(card(gated("all on time"), delayed(2, 0)).holding())
                .extracting(Tier::id)
                .containsExactly("90");
    }

    @Test
    void aUnitThatIsNotAssessableIsHeldAgainstNothing() {
        Scorecard card = Scoring.asOf("2023-12-31")
                .by(gated("all done"))
                .with("A")
                .score()
                .card();

        assertThat(card.checks()).isEmpty();
        assertThat(card).isNotAssessable();
    }

    @Test
    void whereDataIsMissingNoTierIsGivenAndGatesAreStated() {
        Method law = method("missing: [điểm tiêu chí chung]", "tiers: [{from: 90, requires: all on time}, {from: 50}]");
        Scoreboard board =
                Scoring.asOf("2023-12-31").by(law).with(delayed(3, 0)).score().board();
        Scorecard card = board.cards().get(0);

        assertThat(card.tier()).isEmpty();
        assertThat(card.next()).isEmpty();
        assertThat(card.rank()).hasValue(1);
        assertThat(card.holding()).extracting(Tier::id).containsExactly("90");
        assertThat(law.tiers())
                .allSatisfy(tier -> assertThat(board.unitsIn(tier)).isZero());
        assertThat(board.unitsHolding(law.tiers().get(0))).isEqualTo(1);
        assertThat(board.unitsHolding(law.tiers().get(1))).isZero();
    }

    @Test
    void aGateSaysWhatItAsksForAsAMethodFileDoes() {
        for (String gate :
                List.of("all done", "all on time", "all exceeded", "exceeded at least 30%", "late at most 20.5%")) {
            assertThat(gated(gate).gates()).extracting(Gate::text).containsExactly(gate);
        }
        assertThat(gated("late at most 100%").gates().get(0).isOfAll()).isFalse();
        assertThat(gated("done at least 100%").gates().get(0).text()).isEqualTo("all done");
    }

    private record GateState(int items, int of, boolean holds) {}

    private static GateState state(String gate, List<Item> items) {
        TierCheck.GateCheck check =
                card(gated(gate), items).checks().get(0).gates().get(0);
        return new GateState(check.items(), check.denominator(), check.holds());
    }

    /** From 90 % with gates, from 50 % without. */
    private static Method gated(String gates) {
        return method("tiers: [{from: 90, requires: [" + gates + "]}, 50]");
    }

    private static List<Item> delayed(int onTime, int late) {
        List<Item> items = new ArrayList<>();
        for (int i = 1; i <= onTime + late; i++) {
            String day = i <= onTime ? DEADLINE : "2023-07-01";
            items.add(item("T" + i)
                    .deadline(DEADLINE)
                    .reported(on(day).completedOn(day).done()));
        }
        return items;
    }

    private static Scorecard card(Method method, List<Item> items) {
        return Scoring.asOf("2023-12-31").by(method).with(items).score().card();
    }
}
