package vn.thuocdo.score;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import vn.thuocdo.config.method.MethodReader;
import vn.thuocdo.judge.BestActuals;
import vn.thuocdo.judge.Judge;
import vn.thuocdo.judge.ResultSelection;
import vn.thuocdo.judge.method.Method;
import vn.thuocdo.model.Programme;
import vn.thuocdo.model.Result;
import vn.thuocdo.model.Unit;
import vn.thuocdo.testing.RandomProject;

@DisplayName("Items that are let go")
final class ScoringTest {

    private static final Optional<LocalDate> AS_OF = Optional.of(RandomProject.AS_OF);

    @ParameterizedTest(name = "of random project {0}")
    @MethodSource("vn.thuocdo.testing.Seeds#many")
    @DisplayName("score as items that are kept do, and are the same when somebody looks at them after all")
    void itemsLetGoScoreAsItemsKept(long seed) {
        Programme programme = RandomProject.of(seed).programme();
        for (String preset : MethodReader.presets().split(", ")) {
            Method method = MethodReader.preset(preset).orElseThrow();
            Scoring kept = Scoring.of(programme.materialised(), request(method, Detail.HISTORY));
            Scoring letGo = Scoring.of(programme, request(method, Detail.LISTED));

            assertSameFacts(letGo, kept, preset);
            assertThat(letGo.board().verdicts())
                    .as(preset)
                    .isEqualTo(kept.board().verdicts());
            assertThat(letGo.units().states()).isEmpty();
        }
    }

    @ParameterizedTest(name = "of random project {0}")
    @MethodSource("vn.thuocdo.testing.Seeds#many")
    @DisplayName("score unit by unit, wherever that is done, as all units do together")
    void unitsScoredApartMakeTheSameWhole(long seed) {
        Programme programme = RandomProject.of(seed).programme();
        for (String preset : MethodReader.presets().split(", ")) {
            ScoringRequest request = request(MethodReader.preset(preset).orElseThrow(), Detail.UNITS);
            List<ScoredUnits> parts = new ArrayList<>();
            BestActuals best = BestActuals.NONE;
            for (Unit unit : programme.units()) {
                best = best.and(BestActuals.of(items(programme, unit), request.method()));
            }
            for (Unit unit : programme.units()) {
                parts.add(ScoredUnits.of(List.of(unit), items(programme, unit), best, request));
            }
            Scoring together = Scoring.of(programme, request);
            assertSameFacts(Scoring.of(programme, request, ScoredUnits.together(parts)), together, preset);

            for (int threads : new int[] {1, 2, 3, programme.units().size() + 1}) {
                ScoredUnits inThreads = ScoredUnits.inThreads(
                        threads, programme.units(), ResultSelection.of(programme, AS_OF), best, request);
                assertSameFacts(Scoring.of(programme, request, inThreads), together, preset + " in " + threads);
            }
        }
    }

    @ParameterizedTest(name = "of random project {0}")
    @MethodSource("vn.thuocdo.testing.Seeds#many")
    @DisplayName("leave nothing behind where only the cards are looked at")
    void cardsAloneHoldNoItems(long seed) {
        Programme programme = RandomProject.of(seed).programme();
        Scoring scoring = Scoring.of(programme, request(Method.COMPLETION, Detail.UNITS));

        assertSameFacts(scoring, Scoring.of(programme, request(Method.COMPLETION, Detail.HISTORY)), "cards");
        assertThat(scoring.board().verdicts()).isEmpty();
        assertThat(scoring.units().states()).isEmpty();
    }

    /** What a base is compared by is the method of the other side. */
    @ParameterizedTest(name = "of random project {0}")
    @MethodSource("vn.thuocdo.testing.Seeds#many")
    @DisplayName("without their history are what they are with it, under every method")
    void itemsWithoutHistoryAreJudgedAlike(long seed) {
        Programme programme = RandomProject.of(seed).programme();
        Scoring light = Scoring.of(programme, request(Method.COMPLETION, Detail.ITEMS));
        Scoring whole = Scoring.of(programme, request(Method.COMPLETION, Detail.HISTORY));

        assertSameFacts(light, whole, "items");
        assertThat(light.units().states()).allSatisfy(state -> {
            assertThat(state.superseded()).isEmpty();
            assertThat(state.remarks()).hasSizeLessThanOrEqualTo(1);
        });
        for (String preset : MethodReader.presets().split(", ")) {
            Method method = MethodReader.preset(preset).orElseThrow();
            assertThat(facts(light, method)).as(preset).isEqualTo(facts(whole, method));
        }
    }

    private static List<List<Object>> facts(Scoring scoring, Method method) {
        return Judge.judge(scoring.units().states(), method, AS_OF).value().stream()
                .map(verdict -> List.<Object>of(
                        verdict.assignment(),
                        verdict.outcome(),
                        verdict.credit(),
                        verdict.completion(),
                        verdict.time(),
                        verdict.counted(),
                        lastOf(verdict.state().remarks())))
                .toList();
    }

    private static List<Result> lastOf(List<Result> remarks) {
        return remarks.subList(Math.max(remarks.size() - 1, 0), remarks.size());
    }

    private static ScoringRequest request(Method method, Detail detail) {
        return new ScoringRequest(AS_OF, method, detail, true, true, Optional.empty());
    }

    /** The items of one unit alone. */
    private static ResultSelection items(Programme programme, Unit unit) {
        return ResultSelection.of(
                new Programme(
                        List.of(unit),
                        programme.tasks(),
                        programme.assignments().stream()
                                .filter(some -> some.last().unit().equals(unit))
                                .toList(),
                        programme.results().stream()
                                .filter(some -> some.unit().equals(unit))
                                .toList()),
                AS_OF);
    }

    private static void assertSameFacts(Scoring one, Scoring other, String method) {
        assertThat(facts(one.board())).as(method).isEqualTo(facts(other.board()));
        assertThat(one.units().reporting()).as(method).isEqualTo(other.units().reporting());
        assertThat(one.units().resultFindings().sorted())
                .isEqualTo(other.units().resultFindings().sorted());
        assertThat(one.units().objections().findings().sorted())
                .isEqualTo(other.units().objections().findings().sorted());
        assertThat(one.ofMethod().sorted()).isEqualTo(other.ofMethod().sorted());
    }

    /** Everything but the items themselves. */
    private static Scoreboard facts(Scoreboard board) {
        return new Scoreboard(
                board.method(),
                board.total(),
                board.cards().stream().map(card -> card.withVerdicts(List.of())).toList(),
                board.basis());
    }
}
