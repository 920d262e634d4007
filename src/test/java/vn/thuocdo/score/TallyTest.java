package vn.thuocdo.score;

import static org.assertj.core.api.Assertions.assertThat;
import static vn.thuocdo.testing.Item.item;
import static vn.thuocdo.testing.Methods.method;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Optional;
import java.util.Random;
import java.util.stream.Stream;
import org.apache.commons.numbers.fraction.BigFraction;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import vn.thuocdo.config.method.MethodReader;
import vn.thuocdo.judge.ItemState;
import vn.thuocdo.judge.Judge;
import vn.thuocdo.judge.ResultSelection;
import vn.thuocdo.judge.Verdict;
import vn.thuocdo.judge.method.Denominator;
import vn.thuocdo.judge.method.Method;
import vn.thuocdo.model.Unit;
import vn.thuocdo.testing.RandomProject;
import vn.thuocdo.testing.Scoring;

/** A card is a sum of what its items add, however they are put together. */
class TallyTest {

    private static final Unit UNIT = new Unit("U", "", "", "", "", List.of());

    static final Optional<LocalDate> AS_OF = Optional.of(RandomProject.AS_OF);
    static final List<Method> METHODS = readMethods();

    /** So many shares that not all are remembered. */
    private static final int VERY_MANY = 20_000;

    @ParameterizedTest(name = "seed {0}")
    @MethodSource("vn.thuocdo.testing.Seeds#many")
    void itemsWithEqualSharesAreCountedAsIfEachWereCountedByItself(long seed) {
        List<ItemState> states = states(seed);
        for (Method method : METHODS) {
            List<Verdict> verdicts = verdicts(states, method);

            assertSame(Tally.of(verdicts), oneByOne(verdicts), verdicts, method);
        }
    }

    @ParameterizedTest(name = "seed {0}")
    @MethodSource("vn.thuocdo.testing.Seeds#many")
    void theOrderOfItemsDoesNotMatter(long seed) {
        Random random = new Random(seed);
        List<ItemState> states = states(seed);
        for (Method method : METHODS) {
            List<Verdict> verdicts = verdicts(states, method);
            List<Verdict> shuffled = new ArrayList<>(verdicts);
            Collections.shuffle(shuffled, random);

            assertSame(Tally.of(verdicts), Tally.of(shuffled), verdicts, method);
        }
    }

    @ParameterizedTest(name = "seed {0}")
    @MethodSource("vn.thuocdo.testing.Seeds#many")
    void partsCanBePutTogetherInAnyOrder(long seed) {
        Random random = new Random(seed);
        List<ItemState> states = states(seed);
        for (Method method : METHODS) {
            List<Verdict> verdicts = verdicts(states, method);
            int first = random.nextInt(verdicts.size() + 1);
            int second = first + random.nextInt(verdicts.size() - first + 1);
            Tally one = Tally.of(verdicts.subList(0, first));
            Tally other = Tally.of(verdicts.subList(first, second));
            Tally third = Tally.of(verdicts.subList(second, verdicts.size()));

            assertSame(Tally.of(verdicts), plus(plus(one, other), third), verdicts, method);
            assertSame(Tally.of(verdicts), plus(one, plus(third, other)), verdicts, method);
        }
    }

    /** Whatever a rule distinguishes makes the shares of two items unequal. */
    @ParameterizedTest(name = "seed {0}")
    @MethodSource("vn.thuocdo.testing.Seeds#many")
    void anItemCanTakeThePlaceOfOneWithAnEqualShare(long seed) {
        List<ItemState> states = states(seed);
        for (Method method : METHODS) {
            List<Verdict> verdicts = verdicts(states, method);
            for (int i = 1; i < verdicts.size(); i++) {
                List<Verdict> others = new ArrayList<>(verdicts);
                if (ItemShare.of(verdicts.get(0)).equals(ItemShare.of(verdicts.get(i)))) {
                    others.set(i, verdicts.get(0));
                }

                assertSame(Tally.of(verdicts), oneByOne(others), verdicts, method);
            }
        }
    }

    @ParameterizedTest(name = "seed {0}")
    @MethodSource("vn.thuocdo.testing.Seeds#many")
    void aMetItemThatIsExchangedCountsAsItWouldIfItWereNotMet(long seed) {
        List<ItemState> states = states(seed);
        for (Method method : METHODS) {
            List<Verdict> verdicts = verdicts(states, method);
            for (int i = 0; i < verdicts.size(); i++) {
                if (verdicts.get(i).isMet()) {
                    List<Verdict> others = new ArrayList<>(verdicts);
                    others.set(i, verdicts.get(i).asUnmet());
                    ItemShare met = ItemShare.of(verdicts.get(i));
                    Tally exchanged =
                            Tally.of(verdicts).exchange(met, met.unmet().orElseThrow());

                    assertThat(exchanged.items()).isEqualTo(verdicts.size());
                    assertSame(exchanged, oneByOne(others), verdicts, method);
                }
            }
        }
    }

    @Test
    void theItemsOfOneUnitAreNotCountedForTheNext() {
        ItemShare share = share(1);
        TallyCounter counter = new TallyCounter();
        int number = counter.number(share);
        counter.add(number);
        counter.add(share);

        assertThat(counter.end().counts()).containsExactly(new Tally.Count(share, 2));
        assertThat(counter.end().counts()).isEmpty();
        counter.add(number);
        assertThat(counter.end().counts()).containsExactly(new Tally.Count(share, 1));
    }

    @Test
    void whereEveryItemHasAShareOfItsOwnAllAreCounted() {
        TallyCounter counter = new TallyCounter();
        for (int weight = 1; weight <= VERY_MANY; weight++) {
            counter.add(share(weight));
            counter.add(share(weight));
        }
        Tally tally = counter.end();

        assertThat(tally.items()).isEqualTo(2 * VERY_MANY);
        assertThat(Rate.of(tally, Denominator.ASSIGNED).weight())
                .isEqualTo(BigFraction.of(VERY_MANY).multiply(VERY_MANY + 1));
        assertThat(counter.end().items()).isZero();
    }

    private static void assertSame(Tally one, Tally other, List<Verdict> listed, Method method) {
        Scorecard card = Scorecard.of(UNIT, one, listed, method);

        assertThat(Scorecard.of(UNIT, other, listed, method))
                .as(method.toString())
                .isEqualTo(card);
        assertThat(Sensitivity.of(card, other, List.of(), method))
                .as(method.toString())
                .isEqualTo(Sensitivity.of(card, one, List.of(), method));
    }

    private static Tally oneByOne(List<Verdict> verdicts) {
        return new Tally(verdicts.stream()
                .map(verdict -> new Tally.Count(ItemShare.of(verdict), 1))
                .toList());
    }

    private static Tally plus(Tally one, Tally other) {
        return new Tally(
                Stream.concat(one.counts().stream(), other.counts().stream()).toList());
    }

    private static ItemShare share(int weight) {
        return ItemShare.of(Scoring.undated()
                .by(method("weights: used"))
                .score(item("T").weight(weight))
                .verdict());
    }

    /** The items of all units as those of one, so that there are many. */
    private static List<ItemState> states(long seed) {
        return ResultSelection.states(RandomProject.of(seed).programme(), AS_OF).value();
    }

    private static List<Verdict> verdicts(List<ItemState> states, Method method) {
        return Judge.judge(states, method, AS_OF).value();
    }

    private static List<Method> readMethods() {
        String gates = "tiers: [{from: 90, requires: [all done, on time at least 80%]},"
                + " {from: 70, requires: [exceeded at least 10%, late at most 20%]}, {from: 40}]";
        List<Method> methods = new ArrayList<>(List.of(
                method("weights: used", "cooperating: 50%", "denominator: due", "late: {earns: 50%}"),
                method(
                        "weights: used",
                        "credit: proportional",
                        "denominator: evaluable",
                        "late: {deducts: 25%}",
                        gates),
                method("denominator: reported", "time-unknown: late", gates)));
        for (String preset : MethodReader.presets().split(", ")) {
            methods.add(MethodReader.preset(preset).orElseThrow());
        }
        return methods;
    }
}
