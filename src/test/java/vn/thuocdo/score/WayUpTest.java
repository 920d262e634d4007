package vn.thuocdo.score;

import static org.assertj.core.api.Assertions.assertThat;
import static vn.thuocdo.testing.Item.item;
import static vn.thuocdo.testing.Item.items;
import static vn.thuocdo.testing.Methods.method;
import static vn.thuocdo.testing.Reported.on;
import static vn.thuocdo.testing.Reported.undated;
import static vn.thuocdo.testing.ScoreAssertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Random;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import vn.thuocdo.judge.Gate;
import vn.thuocdo.judge.Method;
import vn.thuocdo.model.Tier;
import vn.thuocdo.testing.Item;
import vn.thuocdo.testing.Scoring;

/** The shortest way to a higher tier, under rules that make items unlike. */
class WayUpTest {

    private static final String AS_OF = "2023-12-31";

    @Test
    void theHeaviestItemsAreTakenFirst() {
        Scorecard card = Scoring.undated()
                .by(method("weights: used"))
                .score(
                        item("T1").weight(1),
                        item("T2").weight(5),
                        item("T3").weight(1),
                        item("T4").weight(3))
                .card();

        // Five of ten: half.
        assertThat(card).needs(1, "50");
    }

    @Test
    void whatIsHalfEarnedAddsOnlyTheRest() {
        Scorecard card = Scoring.undated()
                .by(method("credit: proportional"))
                .score(
                        item("T1").atLeast("10").reported(undated().actual("9")),
                        item("T2").atLeast("10").reported(undated().actual("8")),
                        item("T3").atLeast("10").reported(undated().actual("1")),
                        item("T4").atLeast("10").reported(undated().actual("1")))
                .card();

        // 1.9 of 4; the item at 0.1 adds 0.9.
        assertThat(card).isInTier("0").needs(1, "50");
    }

    /** What is late under a rule that pays nothing for it cannot be made good by being done. */
    @Test
    void anItemWhoseDeadlineHasPassedAddsWhatALateOneEarns() {
        assertThat(overdue("late: none").next()).isEmpty();
        assertThat(overdue("late: {earns: 50%}")).needs(2, "50");
        assertThat(overdue("late: {deducts: 25%}")).needs(2, "50");
        assertThat(overdue("late: counts")).needs(1, "50");
    }

    @Test
    void anExcusedDelayCostsNothing() {
        Scorecard card = Scoring.asOf(AS_OF)
                .by(method("late: none", "waiver: accepted"))
                .score(item("T1").deadline("2023-06-30").waiver("CV 3"))
                .card();

        assertThat(card).needs(1, "50");
    }

    /** A report on the last period stands for that period's last day, which often is the deadline and the as-of day. */
    @Test
    void onTheDayOfItsDeadlineAnItemCanStillBeMetOnTime() {
        Scorecard card = Scoring.asOf(AS_OF)
                .by(method("late: none"))
                .score(item("T1").deadline(AS_OF), item("T2").deadline(AS_OF))
                .card();

        assertThat(card).needs(1, "50");
    }

    @Test
    void itemsNotYetDueCanStillBeMetOnTime() {
        Scorecard card = Scoring.asOf(AS_OF)
                .by(method("late: none"))
                .score(
                        item("T1").deadline("2023-06-30"),
                        item("T2").deadline("2024-06-30"),
                        item("T3").deadline("2024-06-30"))
                .card();

        assertThat(card).needs(2, "50");
    }

    @Test
    void aGateOnWhatIsDoneIsPartOfTheWay() {
        Method method = method("tiers: [{from: 50, requires: all done}]");

        assertThat(card(method, items("A", 3, 2))).isInTier("0").needs(2, "50");
    }

    @Test
    void aGateThatNoItemCanOpenIsNamed() {
        Method method = method("tiers: [{from: 50, requires: [all done, exceeded at least 10%]}]");
        Scorecard card = card(method, items("A", 3, 2));

        assertThat(card).needs(2, "50");
        assertThat(blocking(card)).containsExactly("exceeded at least 10%");
    }

    @Test
    void whereTheBoundIsReachedOnlyTheGateIsInTheWay() {
        Method method = method("tiers: [{from: 50, requires: all on time}]");
        Scorecard card = card(
                method,
                List.of(item("T1")
                        .deadline("2023-06-30")
                        .reported(on("2023-07-01").completedOn("2023-07-01").done())));

        assertThat(card).isInTier("0").needs(0, "50");
        assertThat(blocking(card)).containsExactly("all on time");
    }

    @Test
    void anOpenGateIsNotInTheWay() {
        Method method = method("tiers: [{from: 100, requires: [all on time, late at most 0%]}, 50]");
        List<Item> items = List.of(
                item("T1")
                        .deadline("2023-06-30")
                        .reported(on("2023-06-30").completedOn("2023-06-30").done()),
                item("T2").deadline("2024-06-30"));

        assertThat(card(method, items)).isInTier("50").needs(1, "100");
        assertThat(blocking(card(method, items))).isEmpty();
    }

    /** Doing it adds to what is done and to what is late. */
    @Test
    void anOverdueItemCanCloseAGate() {
        Method method = method("tiers: [{from: 60, requires: late at most 20%}]");
        List<Item> items = new ArrayList<>(List.of(
                item("T1")
                        .deadline("2023-06-30")
                        .reported(on("2023-06-30").completedOn("2023-06-30").done()),
                item("T2").deadline("2023-06-30"),
                item("T3").deadline("2023-06-30"),
                item("T4").deadline("2024-06-30"),
                item("T5").deadline("2024-06-30")));

        assertThat(card(method, items)).needs(2, "60");
        // With one item fewer ahead, two overdue ones would be needed, and that is one too many.
        items.set(4, item("T5").deadline("2023-06-30"));
        items.set(3, item("T4").deadline("2023-06-30"));
        assertThat(card(method, items).next()).isEmpty();
    }

    @Test
    void aHigherTierIsNamedWhereTheNextIsBlocked() {
        Method method = method("tiers: [{from: 90, requires: all done}, {from: 70, requires: all on time}]");
        List<Item> items = List.of(
                item("T1")
                        .deadline("2023-06-30")
                        .reported(on("2023-07-01").completedOn("2023-07-01").done()),
                item("T2"),
                item("T3"));

        Scorecard card = card(method, items);

        assertThat(card).isInTier("0").needs(2, "90");
        assertThat(blocking(card)).isEmpty();
    }

    @Test
    void whereEveryTierIsBlockedTheNearestIsNamed() {
        Method method = method("tiers: [{from: 90, requires: all on time}, {from: 70, requires: all on time}]");
        List<Item> items = List.of(
                item("T1")
                        .deadline("2023-06-30")
                        .reported(on("2023-07-01").completedOn("2023-07-01").done()),
                item("T2"),
                item("T3"));

        assertThat(card(method, items)).needs(2, "70");
    }

    @Test
    void noWayLeadsToMoreThanAll() {
        Method method = method("credit: {rule: proportional, cap: none}", "tiers: [120, 90]");

        assertThat(card(method, items("A", 19, 1)).next()).isEmpty();
    }

    @Test
    void nothingCanBeToldWhereOthersDecideWhatAnItemEarns() {
        Scorecard card = Scoring.undated()
                .by(method("credit: best"))
                .score(item("T").atLeast("10"))
                .card();

        assertThat(card).isInTier("0").hasNoNextTier();
    }

    @Test
    void onlyItemsOfTheDenominatorAreOnTheWay() {
        Scorecard card = Scoring.asOf(AS_OF)
                .by(method("denominator: due"))
                .score(
                        item("T1").deadline("2023-06-30"),
                        item("T2").deadline("2023-06-30"),
                        item("T3").deadline("2024-06-30"))
                .card();

        assertThat(card).needs(1, "50");
    }

    /** The way is taken, and every shorter one too: only its length leads up. */
    @ParameterizedTest(name = "seed {0}")
    @MethodSource("vn.thuocdo.testing.Seeds#many")
    void soManyItemsLeadUpAndNoFewerDo(long seed) {
        Random random = new Random(seed);
        for (Method method : methods()) {
            List<Item> open = new ArrayList<>();
            List<Item> settled = new ArrayList<>();
            List<Item> met = new ArrayList<>();
            for (int i = 1; i <= 2 + random.nextInt(6); i++) {
                Recipe recipe = new Recipe(
                        "T" + i,
                        1 + random.nextInt(4),
                        random.nextBoolean() ? "2023-06-30" : "2024-06-30",
                        random.nextInt(5));
                if (random.nextInt(3) == 0) {
                    settled.add(recipe.met(random.nextBoolean() ? "2023-06-30" : "2023-09-30"));
                } else {
                    open.add(recipe.open());
                    met.add(recipe.met(AS_OF));
                }
            }
            assertShortest(method, settled, open, met);
        }
    }

    private static void assertShortest(Method method, List<Item> settled, List<Item> open, List<Item> met) {
        Optional<Scorecard.NextTier> next =
                card(method, join(settled, open, met, 0)).next();
        Optional<Tier> now = card(method, join(settled, open, met, 0)).tier();
        int fewest = Integer.MAX_VALUE;
        for (int chosen = 1; chosen < 1 << open.size(); chosen++) {
            Scorecard then = card(method, join(settled, open, met, chosen));
            boolean higher = then.tier()
                            .orElseThrow()
                            .lower()
                            .compareTo(now.orElseThrow().lower())
                    > 0;
            boolean wanted = next.isEmpty()
                    || then.tier()
                                    .orElseThrow()
                                    .lower()
                                    .compareTo(next.get().tier().lower())
                            >= 0;
            if (higher && wanted) {
                fewest = Math.min(fewest, Integer.bitCount(chosen));
            }
        }
        if (next.isPresent() && next.get().blockedBy().isEmpty()) {
            assertThat(next.get().items()).isEqualTo(fewest);
        } else {
            assertThat(fewest).isEqualTo(Integer.MAX_VALUE);
        }
    }

    /** The open items, those of a bit set replaced by the same met. */
    private static List<Item> join(List<Item> settled, List<Item> open, List<Item> met, int chosen) {
        List<Item> items = new ArrayList<>(settled);
        for (int i = 0; i < open.size(); i++) {
            items.add((chosen >> i & 1) == 1 ? met.get(i) : open.get(i));
        }
        return items;
    }

    private record Recipe(String task, int weight, String deadline, int reached) {

        Item open() {
            Item item = item(task).weight(weight).deadline(deadline).atLeast("5");
            return reached == 0
                    ? item
                    : item.reported(on("2023-03-31").completedOn("2023-03-31").actual(String.valueOf(reached)));
        }

        Item met(String day) {
            return item(task).weight(weight).deadline(deadline).atLeast("5").reported(on(day).actual("5"));
        }
    }

    private static List<Method> methods() {
        String gates = "tiers: [{from: 90, requires: all done}, {from: 70, requires: on time at least 60%},"
                + " {from: 40, requires: [late at most 30%, done at least 50%]}]";
        return List.of(
                Method.COMPLETION,
                method("weights: used"),
                method("weights: used", "credit: proportional"),
                method("weights: used", "credit: proportional", "late: {earns: 30%}"),
                method("late: none"),
                method(gates),
                method("weights: used", "credit: proportional", "late: {deducts: 40%}", gates));
    }

    private static Scorecard overdue(String rule) {
        return Scoring.asOf(AS_OF)
                .by(method(rule))
                .score(item("T1").deadline("2023-06-30"), item("T2").deadline("2023-06-30"))
                .card();
    }

    private static Scorecard card(Method method, List<Item> items) {
        return Scoring.asOf(AS_OF).by(method).with(items).score().card();
    }

    private static List<String> blocking(Scorecard card) {
        return card.next().orElseThrow().blockedBy().stream().map(Gate::text).toList();
    }
}
