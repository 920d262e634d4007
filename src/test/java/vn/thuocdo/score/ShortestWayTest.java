package vn.thuocdo.score;

import static org.assertj.core.api.Assertions.assertThat;
import static vn.thuocdo.testing.Methods.method;
import static vn.thuocdo.testing.Reported.on;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Random;
import java.util.stream.Stream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import vn.thuocdo.judge.method.Method;
import vn.thuocdo.model.Status;
import vn.thuocdo.model.Tier;
import vn.thuocdo.testing.Item;
import vn.thuocdo.testing.Scoring;

/** The way to the next tier, compared with scoring every choice of open items as met. */
class ShortestWayTest {

    private static final String AS_OF = "2023-12-31";
    private static final String PAST = "2023-06-30";
    private static final List<String> DEADLINES = List.of(PAST, AS_OF, "2024-06-30");

    /** So many items, well chosen, lead to the tier that is named or above it, and fewer lead to no higher tier at all. */
    @ParameterizedTest(name = "seed {0}")
    @MethodSource("vn.thuocdo.testing.Seeds#many")
    void soManyItemsLeadUpAndNoFewerDo(long seed) {
        Random random = new Random(seed);
        for (Method method : methods()) {
            List<Item> settled = new ArrayList<>();
            List<Item> open = new ArrayList<>();
            List<Item> met = new ArrayList<>();
            for (int i = 1; i <= 2 + random.nextInt(6); i++) {
                Recipe recipe = Recipe.random("T" + i, random);
                if (random.nextInt(3) == 0) {
                    settled.add(recipe.settled(random));
                } else {
                    open.add(recipe.open());
                    met.add(recipe.met());
                }
            }
            assertShortest(method, settled, open, met);
        }
    }

    private static void assertShortest(Method method, List<Item> settled, List<Item> open, List<Item> met) {
        Scorecard now = card(method, join(settled, open, met, 0));
        if (now.tier().isEmpty()) {
            assertThat(now.next()).isEmpty();
            return;
        }
        int fewest = Integer.MAX_VALUE;
        BigDecimal highest = lower(now.tier());
        for (int chosen = 1; chosen < 1 << open.size(); chosen++) {
            BigDecimal then =
                    lower(card(method, join(settled, open, met, chosen)).tier());
            int items = Integer.bitCount(chosen);
            if (then.compareTo(lower(now.tier())) > 0 && items <= fewest) {
                highest = items < fewest ? then : highest.max(then);
                fewest = items;
            }
        }
        Optional<Scorecard.NextTier> way =
                now.next().filter(next -> next.blockedBy().isEmpty());
        assertThat(way.map(Scorecard.NextTier::items).orElse(Integer.MAX_VALUE))
                .as(method.toString())
                .isEqualTo(fewest);
        assertThat(lower(way.map(Scorecard.NextTier::tier).or(now::tier))).isLessThanOrEqualTo(highest);
    }

    private static BigDecimal lower(Optional<Tier> tier) {
        return tier.orElseThrow().lower();
    }

    /** The settled items, and the open ones, those of a bit set replaced by the same met. */
    private static List<Item> join(List<Item> settled, List<Item> open, List<Item> met, int chosen) {
        List<Item> items = new ArrayList<>(settled);
        for (int i = 0; i < open.size(); i++) {
            items.add((chosen >> i & 1) == 1 ? met.get(i) : open.get(i));
        }
        return items;
    }

    private static Scorecard card(Method method, List<Item> items) {
        return Scoring.asOf(AS_OF).by(method).with(items).score().card();
    }

    /** @param reached of a target of 5; 0 for no report, and 5 for one that decides nothing */
    private record Recipe(String task, int weight, String deadline, boolean waived, int reached) {

        static Recipe random(String task, Random random) {
            return new Recipe(
                    task,
                    1 + random.nextInt(4),
                    DEADLINES.get(random.nextInt(DEADLINES.size())),
                    random.nextInt(4) == 0,
                    random.nextInt(6));
        }

        private Item item() {
            Item item = Item.item(task).weight(weight).deadline(deadline).atLeast("5");
            return waived ? item.waiver("CV 3") : item;
        }

        Item open() {
            return switch (reached) {
                case 0 -> item();
                case 5 -> item().reported(on("2023-03-31").status(Status.REPORTED));
                default -> item().reported(on("2023-03-31").actual(String.valueOf(reached)));
            };
        }

        /** From now on, so late where the deadline has passed. */
        Item met() {
            return item().reported(on(AS_OF).completedOn(AS_OF).actual("5"));
        }

        /** Met before: on time, late, or nobody said when. */
        Item settled(Random random) {
            return switch (random.nextInt(3)) {
                case 0 -> item().reported(on(PAST).actual("5"));
                case 1 ->
                    item().reported(on("2023-09-30").completedOn("2023-09-30").actual("5"));
                default -> item().reported(on("2023-09-30").actual("5"));
            };
        }
    }

    private static List<Method> methods() {
        String gates = "tiers: [{from: 90, requires: all done}, {from: 70, requires: on time at least 60%},"
                + " {from: 40, requires: [late at most 30%, done at least 50%]}]";
        return Stream.of("assigned", "due", "reported", "evaluable")
                .map(over -> "denominator: " + over)
                .flatMap(over -> Stream.of(
                        method(over),
                        method(over, "weights: used"),
                        method(over, "weights: used", "credit: proportional"),
                        method(over, "weights: used", "credit: proportional", "late: {earns: 30%}"),
                        method(over, "late: none", "waiver: accepted"),
                        method(over, gates),
                        method(over, "time-unknown: late", "waiver: accepted", gates),
                        method(over, "weights: used", "credit: proportional", "late: {deducts: 40%}", gates)))
                .toList();
    }
}
