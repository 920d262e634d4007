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
import org.junit.jupiter.api.Test;
import vn.thuocdo.judge.method.Gate;
import vn.thuocdo.judge.method.Method;
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

    /** What is overdue is late already; only what is met in time makes its share smaller. */
    @Test
    void doingAnOverdueItemNeitherOpensNorClosesAGateOfTime() {
        Method method = method("tiers: [{from: 60, requires: late at most 40%}]");
        List<Item> items = new ArrayList<>(List.of(
                item("T1")
                        .deadline("2023-06-30")
                        .reported(on("2023-06-30").completedOn("2023-06-30").done()),
                item("T2").deadline("2023-06-30"),
                item("T3").deadline("2023-06-30"),
                item("T4").deadline("2024-06-30"),
                item("T5").deadline("2024-06-30")));

        // The two that are ahead make it two late of five; no other two do.
        assertThat(card(method, items)).needs(2, "60");
        assertThat(blocking(card(method, items))).isEmpty();
        items.set(4, item("T5").deadline("2023-06-30"));
        assertThat(card(method, items)).needs(2, "60");
        assertThat(blocking(card(method, items))).containsExactly("late at most 40%");

        Method half = method("tiers: [{from: 100, requires: late at most 50%}]");
        assertThat(card(half, items.subList(0, 2))).needs(1, "100");
        assertThat(blocking(card(half, items.subList(0, 2)))).isEmpty();
    }

    /** One late of one is no half in time; one more in time makes it a half, and the overdue one as well spoils it. */
    @Test
    void aGateThatOnlyItemsInTimeCanOpenIsNotInTheWay() {
        Method method = method("denominator: reported", "tiers: [{from: 50, requires: on time at least 50%}]");
        Scorecard card = card(
                method,
                List.of(
                        item("T1")
                                .deadline("2023-06-30")
                                .reported(on("2023-07-01")
                                        .completedOn("2023-07-01")
                                        .done()),
                        item("T2").deadline("2024-06-30"),
                        item("T3").deadline("2023-06-30")));

        assertThat(card).isInTier("0").needs(1, "50");
        assertThat(blocking(card)).isEmpty();
    }

    /** Half of what is reported is exceeded, and that of one more would not be known to be. */
    @Test
    void aGateThatHoldsUntilMoreIsReportedIsNotInTheWay() {
        Method method = method("denominator: reported", "tiers: [{from: 60, requires: exceeded at least 50%}]");
        Scorecard card = card(
                method,
                List.of(
                        item("T1").atLeast("10").reported(undated().actual("20")),
                        item("T2").atLeast("10").reported(undated().actual("9")),
                        item("T3").atLeast("10")));

        assertThat(card).isInTier("0").needs(1, "60");
        assertThat(blocking(card)).isEmpty();
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

    /** Each item that is not due yet makes the denominator larger by being met. */
    @Test
    void whatJoinsTheDenominatorByBeingMetIsOnTheWayToo() {
        List<Item> items = List.of(
                item("T1").deadline("2023-06-30"),
                item("T2").deadline("2023-06-30"),
                item("T3").deadline("2024-06-30"),
                item("T4").deadline("2024-06-30"));

        // One of the two that are due.
        assertThat(card(method("denominator: due"), items)).needs(1, "50");
        // Only the two that join earn anything: two of four.
        assertThat(card(method("denominator: due", "late: none"), items)).needs(2, "50");
        assertThat(card(method("denominator: due", "late: none"), items.subList(0, 3)))
                .hasNoNextTier();
    }

    /** So many that trying every number of each kind would not end. */
    @Test
    void ofManyItemsOfManyKindsTheFewestAreFoundToo() {
        List<String> deadlines = List.of("2023-06-30", AS_OF, "2024-06-30");
        List<Item> items = new ArrayList<>();
        for (int i = 0; i < 300; i++) {
            Item item = item("T" + i).atLeast("5").deadline(deadlines.get(i % 3));
            items.add(i % 2 == 0 ? item.reported(on("2023-03-31").actual("3")) : item);
        }
        Method method = method(
                "denominator: reported",
                "late: none",
                "tiers: [{from: 80, requires: [done at least 80%, late at most 33%]}]");

        // Of the 150 reported 100 can be met in time; with the 100 others that can, 200 of 250 are.
        assertThat(card(method, items)).needs(200, "80");
        assertThat(blocking(card(method, items))).isEmpty();
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
