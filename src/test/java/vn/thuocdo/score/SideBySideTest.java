package vn.thuocdo.score;

import static org.assertj.core.api.Assertions.assertThat;
import static vn.thuocdo.testing.Item.item;
import static vn.thuocdo.testing.Item.items;
import static vn.thuocdo.testing.Methods.method;
import static vn.thuocdo.testing.Methods.preset;
import static vn.thuocdo.testing.Reported.on;

import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;
import vn.thuocdo.judge.method.Method;
import vn.thuocdo.judge.method.MethodRule;
import vn.thuocdo.model.Tier;
import vn.thuocdo.testing.Item;
import vn.thuocdo.testing.Scoring;

/** The same data under several methods. */
class SideBySideTest {

    private static final Item HALF_LATE = item("A", "T1")
            .deadline("2023-06-30")
            .reported(on("2023-07-01").completedOn("2023-07-01").done());
    private static final Item HALF_ON_TIME =
            item("A", "T2").deadline("2023-06-30").reported(on("2023-06-01").done());

    @Test
    void aUnitThatChangesItsTierNamesTheRule() {
        SideBySide methods = of(List.of(HALF_LATE, HALF_ON_TIME), Method.COMPLETION, method("late: none"));

        SideBySide.Row row = row(methods, "A");
        assertThat(row.cards())
                .extracting(card -> card.tier().map(Tier::id).orElseThrow())
                .containsExactly("90", "50");
        assertThat(row.changes()).containsExactly(new SideBySide.Change(true, false, List.of(MethodRule.LATE)));
        assertThat(row.isChanged()).isTrue();
    }

    @Test
    void ofSeveralRulesThatDifferOnlyThoseAreNamedThatWouldDoAlone() {
        SideBySide methods = of(
                List.of(HALF_LATE, HALF_ON_TIME),
                Method.COMPLETION,
                method("late: none", "credit: best", "ranking: bloc"));

        assertThat(row(methods, "A").changes().get(0).rules()).containsExactly(MethodRule.LATE);
    }

    @Test
    void whereOnlySeveralRulesTogetherChangeItNoneIsNamed() {
        // Without T3, which is not due, all is done; without the late item alone 1 of 3; of both together 1 of 2.
        List<Item> items = List.of(
                HALF_LATE,
                HALF_ON_TIME,
                item("A", "T3").deadline("2024-12-31"),
                item("A", "T4").deadline("2024-12-31"));
        Method first = method("tiers: [45, 30]");
        Method other = method("tiers: [45, 30]", "late: {earns: 50%}", "weights: used");

        SideBySide.Change change = row(of(items, first, other), "A").changes().get(0);
        assertThat(change.tier()).isTrue();
        assertThat(change.rules()).containsExactly(MethodRule.LATE);

        List<Item> weighted =
                List.of(HALF_LATE, HALF_ON_TIME.weight(1), item("A", "T5").weight(2));
        SideBySide.Change together = row(
                        of(
                                weighted,
                                method("tiers: [60, 40]"),
                                method("tiers: [60, 40]", "late: {earns: 90%}", "weights: used")),
                        "A")
                .changes()
                .get(0);
        // 2/3, by weight 2/4, late 1.9/3: by weight alone below 60, late alone not.
        assertThat(together.rules()).containsExactly(MethodRule.WEIGHTS);

        SideBySide.Change neither = row(
                        of(
                                List.of(HALF_LATE.weight(3), HALF_ON_TIME),
                                method("tiers: [70]"),
                                method("tiers: [70]", "late: {earns: 50%}", "weights: used")),
                        "A")
                .changes()
                .get(0);
        // All done: 1. Late alone 1.5/2 = 75 %; by weight alone 4/4; together 2.5/4 = 62.5 %.
        assertThat(neither).isEqualTo(new SideBySide.Change(true, false, List.of()));
    }

    @Test
    void aRankThatChangesAloneNamesItsRule() {
        List<Item> items = new ArrayList<>(items("B", 3, 1));
        items.addAll(items("C", 2, 1));
        items.add(HALF_LATE);
        SideBySide methods = of(items, method("tiers: [1]"), method("tiers: [1]", "late: {earns: 70%}"));

        assertThat(row(methods, "A").changes())
                .containsExactly(new SideBySide.Change(false, true, List.of(MethodRule.LATE)));
        assertThat(row(methods, "C").isChanged()).isFalse();
        assertThat(methods.changingTier(1)).isZero();
        assertThat(methods.changingRank(1)).isEqualTo(2);
        assertThat(methods.changingRank(0)).isZero();
        assertThat(methods.changingTier(0)).isZero();
    }

    @Test
    void aMethodThatGivesNoTiersChangesNoTier() {
        Item measured = item("A", "T1")
                .atLeast("1")
                .deadline("2023-06-30")
                .reported(on("2023-06-01").actual("2"));
        SideBySide methods = of(List.of(measured), Method.COMPLETION, preset("qd-366"));

        assertThat(row(methods, "A").changes()).containsExactly(new SideBySide.Change(false, false, List.of()));
        assertThat(methods.changingTier(1)).isZero();
    }

    @Test
    void theSameMethodTwiceChangesNothing() {
        SideBySide methods = of(List.of(HALF_LATE, HALF_ON_TIME), Method.COMPLETION, Method.COMPLETION);

        assertThat(methods.rows()).noneMatch(SideBySide.Row::isChanged);
    }

    @Test
    void aTierIsTheSameHoweverManyZerosItsBoundIsWrittenWith() {
        SideBySide methods = of(List.of(HALF_LATE, HALF_ON_TIME), Method.COMPLETION, method("tiers: [90.0, 80, 50]"));

        assertThat(methods.rows()).noneMatch(SideBySide.Row::isChanged);
    }

    @Test
    void everyMethodIsHeldAgainstTheFirst() {
        SideBySide methods = of(
                List.of(HALF_LATE, HALF_ON_TIME),
                method("late: none"),
                Method.COMPLETION,
                method("late: none", "name: x"));

        assertThat(row(methods, "A").changes())
                .extracting(SideBySide.Change::tier)
                .containsExactly(true, false);
        assertThat(methods.boards()).hasSize(3);
    }

    private static SideBySide.Row row(SideBySide methods, String unit) {
        return methods.rows().stream()
                .filter(row -> row.unit().id().equals(unit))
                .findFirst()
                .orElseThrow();
    }

    private static SideBySide of(List<Item> items, Method... methods) {
        return Scoring.asOf("2023-12-31").with(items).sideBySide(methods);
    }
}
