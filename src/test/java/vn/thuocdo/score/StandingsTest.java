package vn.thuocdo.score;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import vn.thuocdo.judge.Judge;
import vn.thuocdo.judge.ResultSelection;
import vn.thuocdo.judge.Verdict;
import vn.thuocdo.judge.method.Method;
import vn.thuocdo.model.Unit;
import vn.thuocdo.testing.RandomProject;

/** What units have in common is worked out once: that must come to what working out each comes to. */
@DisplayName("Units whose items count alike")
final class StandingsTest {

    private static final Unit UNIT = new Unit("U", "", "", "", "", List.of());

    /** Units that differ in how many items are met, and in how many are not: more than are known. */
    private static final int VERY_MANY = 1 << 15;

    private static final int SOME = 1 << 8;

    @ParameterizedTest(name = "seed {0}")
    @MethodSource("vn.thuocdo.testing.Seeds#many")
    @DisplayName("stand where each would by itself, under every method")
    void standWhereEachWouldByItself(long seed) {
        Random random = new Random(seed);
        for (Method method : TallyTest.METHODS) {
            List<Verdict> all = verdicts(seed, method);
            TallyCounter counter = new TallyCounter();
            Standings standings = new Standings(method);
            for (int unit = 0; unit < 40; unit++) {
                List<Verdict> some = new ArrayList<>();
                for (int items = random.nextInt(6); items > 0 && !all.isEmpty(); items--) {
                    some.add(all.get(random.nextInt(all.size())));
                }

                assertThat(card(standings, counter, some))
                        .as(method.toString())
                        .isEqualTo(Scorecard.of(UNIT, Tally.of(some), some, method));
            }
        }
    }

    @Test
    @DisplayName("share what they have in common")
    void shareWhatTheyHaveInCommon() {
        List<Verdict> all = verdicts(7, Method.COMPLETION);
        TallyCounter counter = new TallyCounter();
        Standings standings = new Standings(Method.COMPLETION);
        Scorecard first = card(standings, counter, all);
        Scorecard between = card(standings, counter, all.subList(1, all.size()));
        Scorecard last = card(standings, counter, all);

        assertThat(between.rate()).isNotEqualTo(first.rate());
        assertThat(last.rate()).isSameAs(first.rate());
        assertThat(last.checks()).isSameAs(first.checks());
        assertThat(last.groups().get(0)).isSameAs(first.groups().get(0));
    }

    @Test
    @DisplayName("are worked out one by one once too many are known")
    void areWorkedOutOneByOneOnceTooManyAreKnown() {
        List<Verdict> all = verdicts(7, Method.COMPLETION);
        ItemShare met = share(all, true);
        ItemShare open = share(all, false);
        TallyCounter counter = new TallyCounter();
        Standings standings = new Standings(Method.COMPLETION);
        for (int unit = 0; unit < VERY_MANY; unit++) {
            add(counter, met, unit % SOME);
            add(counter, open, unit / SOME);
            Scorecard card = card(standings, counter, List.of());

            assertThat(card.rate().completed()).isEqualTo(unit % SOME);
            assertThat(card.rate().assigned()).isEqualTo(unit % SOME + unit / SOME);
            assertThat(card.groups().stream()
                            .mapToInt(group -> group.rate().assigned())
                            .sum())
                    .isEqualTo(card.rate().assigned());
        }
    }

    private static ItemShare share(List<Verdict> all, boolean met) {
        return all.stream()
                .filter(verdict -> verdict.isMet() == met && !verdict.isLeftOut())
                .map(ItemShare::of)
                .findFirst()
                .orElseThrow();
    }

    private static void add(TallyCounter counter, ItemShare share, int items) {
        for (int item = 0; item < items; item++) {
            counter.add(share);
        }
    }

    private static Scorecard card(Standings standings, TallyCounter counter, List<Verdict> items) {
        for (Verdict item : items) {
            counter.add(ItemShare.of(item));
        }
        standings.count(counter);
        return standings.card(UNIT, counter.end(), items);
    }

    private static List<Verdict> verdicts(long seed, Method method) {
        return Judge.judge(
                        ResultSelection.states(RandomProject.of(seed).programme(), TallyTest.AS_OF)
                                .value(),
                        method,
                        TallyTest.AS_OF)
                .value();
    }
}
