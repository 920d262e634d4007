package vn.thuocdo.judge.method;

import static org.assertj.core.api.Assertions.assertThat;
import static vn.thuocdo.testing.Methods.method;
import static vn.thuocdo.testing.Methods.preset;

import java.math.RoundingMode;
import java.util.List;
import java.util.Optional;
import org.apache.commons.numbers.fraction.BigFraction;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import vn.thuocdo.diagnostic.Location;
import vn.thuocdo.model.Band;
import vn.thuocdo.model.Bilingual;
import vn.thuocdo.model.Tier;
import vn.thuocdo.model.Unit;

/** The rules as a whole: whether two methods are one, and what a method asks for. */
class MethodTest {

    /** Two years scored by such methods cannot be compared as they were published. */
    @ParameterizedTest
    @ValueSource(
            strings = {
                "credit: proportional",
                "credit: {rule: stepped, steps: [{over: 50%, earns: 50%}]}",
                "weights: used",
                "denominator: due",
                "late: none",
                "late: {earns: 40%}",
                "waiver: accepted",
                "without-target: excluded",
                "cooperating: 50%",
                "tiers: [90, 80]",
                "tiers: [90, 80, 40]",
                "tiers: [{from: 90, requires: [all done]}, 80, 50]",
                "quota: {tier: 90, at-most: 20%}",
                "missing: [points]"
            })
    void methodsThatMayScoreTheSameDataOtherwiseDoNotHaveTheSameRules(String line) {
        Method other = method(line);

        assertThat(Method.COMPLETION.hasTheRulesOf(other)).isFalse();
        assertThat(other.hasTheRulesOf(Method.COMPLETION)).isFalse();
        assertThat(other.hasTheRulesOf(method("name: other", "", line))).isTrue();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "name: ours",
                "source: a decision",
                "rounding: {mode: down, places: 0}",
                "ranking: bloc",
                "bands: [5]",
                "tiers: [90.0, 80.00, 50]"
            })
    void whatItIsCalledAndHowItIsShownDoesNotMakeOtherRules(String line) {
        assertThat(Method.COMPLETION.hasTheRulesOf(method(line))).isTrue();
        assertThat(method(line).hasTheRulesOf(Method.COMPLETION)).isTrue();
    }

    @Test
    void gatesAreComparedByWhatTheyAskForNotByWhereTheyStand() {
        Method few = method("tiers: [{from: 90, requires: [exceeded at least 30%]}]");

        assertThat(few.hasTheRulesOf(method("", "tiers: [{from: 90.0, requires: [exceeded at least 30.0%]}]")))
                .isTrue();
        assertThat(few.hasTheRulesOf(method("tiers: [{from: 90, requires: [exceeded at least 31%]}]")))
                .isFalse();
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "late: counts                                              | false",
                "waiver: accepted                                          | false",
                "late: none                                                | true",
                "late: {earns: 40%}                                        | true",
                "late: {deducts: 25%}                                      | true",
                "tiers: [{from: 90, requires: [all on time]}]              | true",
                "tiers: [90, {from: 50, requires: [late at most 20%]}]     | true",
                "tiers: [{from: 90, requires: [all done]}]                 | false",
                "tiers: [{from: 90, requires: [exceeded at least 30%]}]    | false"
            })
    void aMethodNeedsDeadlinesWhereADelayCostsOrATierAsksForTimeliness(String line, boolean needs) {
        assertThat(method(line).needsDeadlines()).isEqualTo(needs);
    }

    @Test
    void allGatesOfAllTiersAreItsGates() {
        assertThat(preset("qd-366").gates())
                .extracting(Gate::text)
                .containsExactly("all done", "exceeded at least 30%", "all on time", "all done", "late at most 20%");
        assertThat(Method.COMPLETION.gates()).isEmpty();
    }

    @Test
    void theShareOfCooperatingUnitsIsSaidAsAMethodFileWritesIt() {
        assertThat(Method.COMPLETION.cooperationPercent()).isEmpty();
        assertThat(method("cooperating: 50%").cooperationPercent()).contains("50%");
        assertThat(method("cooperating: 12.50%").cooperationPercent()).contains("12.5%");
        assertThat(method("cooperating: 100%").cooperationPercent()).contains("100%");
    }

    @Test
    void theTiersAreTheRangesBetweenTheBounds() {
        assertThat(method("tiers: [90, 66.6, 50]").tiers())
                .extracting(Tier::label)
                .containsExactly("≥90%", "66.6–<90%", "50–<66.6%", "<50%");
    }

    @Test
    void theBandsAreTheRangesBetweenTheBounds() {
        assertThat(method("bands: [20, 10]").bands()).extracting(Band::label).containsExactly("≥20", "10–19", "<10");
    }

    @Test
    void whatADraftChangesIsChangedAndTheRestIsAsInTheMethodItExtends() {
        Method qd366 = preset("qd-366");
        Rounding whole = new Rounding(RoundingMode.DOWN, 0);
        Location place = new Location.Line("rules.yaml", 3, 1);

        Method ours = qd366.draft()
                .id("ours")
                .source("a decision")
                .bands(Method.bands(List.of(5)))
                .rounding(whole)
                .ranking(Ranking.KIND)
                .missing(List.of())
                .at(place)
                .cooperation(Optional.of(BigFraction.of(1, 2)))
                .targetsOnly(true)
                .weighted(true)
                .method();

        assertThat(ours.id()).isEqualTo("ours");
        assertThat(ours.source()).isEqualTo("a decision");
        assertThat(ours.bands()).extracting(Band::label).containsExactly("≥5", "<5");
        assertThat(ours.rounding()).isEqualTo(whole);
        assertThat(ours.ranking()).isEqualTo(Ranking.KIND);
        assertThat(ours.givesTiers()).isTrue();
        assertThat(ours.at()).isEqualTo(place);
        assertThat(MethodRule.differences(qd366, ours))
                .containsExactly(
                        MethodRule.WEIGHTS,
                        MethodRule.WITHOUT_TARGET,
                        MethodRule.COOPERATING,
                        MethodRule.TIERS,
                        MethodRule.RANKING);
        assertThat(ours.tierRules()).isEqualTo(qd366.tierRules());
        assertThat(qd366.draft().method()).isEqualTo(qd366);
    }

    @Test
    void whileDataIsMissingNoTierIsGiven() {
        assertThat(Method.COMPLETION.givesTiers()).isTrue();
        assertThat(preset("qd-366").givesTiers()).isFalse();
        assertThat(preset("qd-366").missing()).extracting(Bilingual::en).hasSize(1);
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            nullValues = "-",
            value = {
                "late: counts         | counts | -",
                "late: none           | none   | -",
                "late: {earns: 40%}   | part   | 40%",
                "late: {deducts: 25%} | deduct | 25%",
                "late: {deducts: 0%}  | deduct | 0%"
            })
    void whatADelayCostsHasAWordAndAShare(String line, String word, String share) {
        Lateness lateness = method(line).lateness();

        assertThat(lateness.rule().word()).isEqualTo(word);
        assertThat(lateness.percent()).isEqualTo(Optional.ofNullable(share));
    }

    @Test
    void howPercentagesAreShownHasAWord() {
        assertThat(Rounding.HALF_UP.word()).isEqualTo("half-up");
        assertThat(method("rounding: {mode: down, places: 0}").rounding().word())
                .isEqualTo("down");
    }

    @Test
    void unitsAreRankedWithAllWithThoseOfTheirBlocOrOfTheirKind() {
        Unit unit = new Unit("A", "", "sở", "khối 1", "", List.of());

        assertThat(Ranking.ALL.section(unit)).isEmpty();
        assertThat(Ranking.BLOC.section(unit)).isEqualTo("khối 1");
        assertThat(Ranking.KIND.section(unit)).isEqualTo("sở");
    }

    @Test
    void ranksAndDenominatorsHaveWords() {
        assertThat(Ranking.BLOC.word()).isEqualTo("bloc");
        assertThat(Denominator.EVALUABLE.word()).isEqualTo("evaluable");
    }
}
