package vn.thuocdo.score;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.apache.commons.numbers.fraction.BigFraction;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import vn.thuocdo.diagnostic.Finding;
import vn.thuocdo.judge.Outcome;
import vn.thuocdo.judge.method.Denominator;
import vn.thuocdo.judge.method.Method;
import vn.thuocdo.model.Band;
import vn.thuocdo.model.Quantity;
import vn.thuocdo.model.Tier;
import vn.thuocdo.testing.RandomProject;
import vn.thuocdo.testing.Scoring;

/** What holds of every project, over every denominator. */
class ScoringPropertiesTest {

    @ParameterizedTest(name = "seed {0}")
    @MethodSource("vn.thuocdo.testing.Seeds#many")
    void theOrderOfRowsDoesNotMatter(long seed) {
        for (Method method : methods()) {
            Scoring.Scored one = RandomProject.of(seed).score(method);
            Scoring.Scored other = RandomProject.of(seed).shuffle().score(method);

            assertThat(withoutPlaces(other)).isEqualTo(withoutPlaces(one));
        }
    }

    @ParameterizedTest(name = "seed {0}")
    @MethodSource("vn.thuocdo.testing.Seeds#many")
    void tiersPartitionTheAssessableUnitsAndBandsAll(long seed) {
        for (Method method : methods()) {
            Scoreboard board = RandomProject.of(seed).score(method).board();

            assertThat(method.tiers().stream().mapToLong(board::unitsIn).sum()
                            + board.notAssessable().size())
                    .isEqualTo(board.cards().size());
            assertThat(method.bands().stream().mapToLong(board::unitsIn).sum())
                    .isEqualTo(board.cards().size());
            assertThat(board.cards()).allSatisfy(card -> {
                assertThat(card.tier().isPresent())
                        .isEqualTo(card.rate().value().isPresent());
                card.tier()
                        .ifPresent(tier -> assertThat(
                                        holds(tier, card.rate().value().orElseThrow()))
                                .isTrue());
                assertThat(holds(card.band(), card.rate().assigned())).isTrue();
            });
        }
    }

    @ParameterizedTest(name = "seed {0}")
    @MethodSource("vn.thuocdo.testing.Seeds#many")
    void moreDoneNeverLowersARate(long seed) {
        for (Method method : methods()) {
            Map<String, Optional<BigFraction>> before =
                    rates(RandomProject.of(seed).score(method));
            Map<String, Optional<BigFraction>> after =
                    rates(RandomProject.of(seed).completeOne().score(method));

            before.forEach((unit, rate) -> rate.ifPresent(
                    value -> assertThat(after.get(unit).orElseThrow()).isGreaterThanOrEqualTo(value)));
        }
    }

    @ParameterizedTest(name = "seed {0}")
    @MethodSource("vn.thuocdo.testing.Seeds#many")
    void anotherUnitDoesNotChangeTheRatesOfTheRest(long seed) {
        for (Method method : methods()) {
            Map<String, Optional<BigFraction>> before =
                    rates(RandomProject.of(seed).score(method));
            Map<String, Optional<BigFraction>> after =
                    rates(RandomProject.of(seed).addUnit("V").score(method));

            assertThat(after).containsAllEntriesOf(before).hasSize(before.size() + 1);
        }
    }

    @ParameterizedTest(name = "seed {0}")
    @MethodSource("vn.thuocdo.testing.Seeds#many")
    void aRankIsOneMoreThanThereAreBetterUnits(long seed) {
        for (Method method : methods()) {
            List<Scorecard> cards = RandomProject.of(seed).score(method).board().cards();
            for (Scorecard card : cards) {
                card.rate()
                        .value()
                        .ifPresent(rate -> assertThat(card.rank().orElseThrow())
                                .isEqualTo(1
                                        + cards.stream()
                                                .flatMap(other -> other.rate().value().stream())
                                                .filter(other -> other.compareTo(rate) > 0)
                                                .count()));
            }
        }
    }

    @ParameterizedTest(name = "seed {0}")
    @MethodSource("vn.thuocdo.testing.Seeds#many")
    void everyItemIsCountedOnce(long seed) {
        for (Method method : methods()) {
            Scoreboard board = RandomProject.of(seed).score(method).board();

            assertThat(board.cards().stream()
                            .mapToInt(card -> card.rate().assigned() + card.excluded())
                            .sum())
                    .isEqualTo(board.verdicts().size());
            assertThat(board.groups().stream()
                            .mapToInt(group -> group.rate().assigned())
                            .sum())
                    .isEqualTo(board.total().assigned());
            assertThat(board.cards()).allSatisfy(card -> {
                assertThat(card.rate().completed())
                        .isLessThanOrEqualTo(card.rate().denominator());
                assertThat(card.rate().denominator())
                        .isLessThanOrEqualTo(card.rate().assigned());
                assertThat(card.late()).isLessThanOrEqualTo(card.rate().completed());
            });
        }
    }

    private static List<Method> methods() {
        return List.of(Denominator.values()).stream()
                .map(Method.COMPLETION::withDenominator)
                .toList();
    }

    private static boolean holds(Tier tier, BigFraction rate) {
        return tier.reachedBy(rate)
                && tier.upper()
                        .map(upper -> rate.compareTo(Quantity.of(upper, true).ratio()) < 0)
                        .orElse(true);
    }

    private static boolean holds(Band band, int assigned) {
        return assigned >= band.lower()
                && (band.upper().isEmpty() || assigned < band.upper().getAsInt());
    }

    private static Map<String, Optional<BigFraction>> rates(Scoring.Scored scored) {
        return scored.board().cards().stream()
                .collect(Collectors.toMap(
                        card -> card.unit().id(), card -> card.rate().value()));
    }

    /** All that was decided, and all that was found, but where. */
    private static List<Object> withoutPlaces(Scoring.Scored scored) {
        Function<Scorecard, List<Object>> card = some -> List.of(
                some.unit(),
                some.rate(),
                some.late(),
                some.unreported(),
                some.excluded(),
                some.tier(),
                some.rank(),
                some.band(),
                some.next(),
                some.groups(),
                some.verdicts().stream()
                        .map(verdict -> item(verdict.outcome(), verdict.late()))
                        .toList());
        return List.of(
                scored.board().cards().stream().map(card).toList(),
                scored.board().total(),
                scored.board().blocs(),
                scored.board().kinds(),
                scored.board().groups(),
                scored.diagnostics().sorted().stream()
                        .map(ScoringPropertiesTest::withoutPlace)
                        .sorted()
                        .toList());
    }

    private static List<Object> item(Outcome outcome, boolean late) {
        return List.of(outcome, late);
    }

    /** Of a fault of many rows one is told as an example: the first by place, which the order of rows may change. */
    private static String withoutPlace(Finding found) {
        return found.code() + " " + (found.alike() == 0 ? found.arguments() : found.alike());
    }
}
