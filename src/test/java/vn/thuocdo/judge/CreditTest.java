package vn.thuocdo.judge;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static vn.thuocdo.testing.Item.item;
import static vn.thuocdo.testing.Methods.method;
import static vn.thuocdo.testing.Reported.undated;

import java.math.BigDecimal;
import java.util.Arrays;
import java.util.Optional;
import org.apache.commons.numbers.fraction.BigFraction;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import vn.thuocdo.diagnostic.Code;
import vn.thuocdo.judge.credit.Credit;
import vn.thuocdo.judge.credit.ProportionalCredit;
import vn.thuocdo.judge.measurement.Calculation;
import vn.thuocdo.judge.method.Method;
import vn.thuocdo.model.Comparison;
import vn.thuocdo.model.Direction;
import vn.thuocdo.model.Figure;
import vn.thuocdo.model.Quantity;
import vn.thuocdo.model.State;
import vn.thuocdo.model.Target;
import vn.thuocdo.testing.Item;
import vn.thuocdo.testing.Scoring;

/** What an item earns, rule by rule. */
class CreditTest {

    private static final String UNCAPPED = "credit: {rule: proportional, cap: none}";
    private static final String STEPPED =
            "credit: {rule: stepped, steps: [{over: 80%, earns: 75%}, {over: 50%, earns: 50%}]}";

    @ParameterizedTest
    @CsvSource({"89.99, 0/1", "90, 1/1", "450, 1/1"})
    void binaryIsAllOrNothing(String actual, String credit) {
        assertThat(credit("credit: binary", item("T").atLeast("90"), actual)).isEqualTo(credit);
    }

    @ParameterizedTest
    @CsvSource({
        "AT_LEAST, 90, 45, 1/2",
        "AT_LEAST, 90, 90, 1/1",
        "AT_LEAST, 90, 450, 1/1",
        "AT_LEAST, 90, 0, 0/1",
        // What went backwards earns nothing, and takes nothing from other items.
        "AT_LEAST, 90, -45, 0/1",
        "MORE_THAN, 50, 25, 1/2",
        // Where lower is better: target / actual.
        "AT_MOST, 3, 6, 1/2",
        "AT_MOST, 3, 3, 1/1",
        "AT_MOST, 3, 2, 1/1",
        "AT_MOST, 3, 0, 1/1",
        "AT_MOST, 3, -1, 1/1",
        "LESS_THAN, 5, 10, 1/2",
        // A target of zero leaves no ratio where higher is better; where lower is, anything above it earns nothing.
        "AT_LEAST, 0, 5, 1/1",
        "AT_LEAST, 0, -5, 0/1",
        "AT_MOST, 0, 0, 1/1",
        "AT_MOST, 0, 1, 0/1",
        // Below zero a ratio says nothing.
        "AT_LEAST, -5, -4, 1/1",
        "AT_LEAST, -5, -6, 0/1",
        "AT_MOST, -5, -6, 1/1",
        "AT_MOST, -5, -4, 0/1",
        "EXACTLY, 7, 7, 1/1",
        "EXACTLY, 7, 6, 0/1"
    })
    void proportionalIsWhatWasReachedOfTheTargetAtMostAllOfIt(
            Comparison comparison, String target, String actual, String credit) {
        assertThat(credit("credit: proportional", item("T").target(comparison, target), actual))
                .isEqualTo(credit);
    }

    @ParameterizedTest
    @CsvSource({"45, 0/1", "40, 1/1", "50, 1/1"})
    void aRangeHasNoRatio(String actual, String credit) {
        Item range =
                actual.equals("45") ? item("T").between("46", "50") : item("T").between("40", "50");
        assertThat(credit("credit: proportional", range, actual)).isEqualTo(credit);
    }

    /** What earns nothing in proportion may earn a part by a rule that looks at something else than the target. */
    @ParameterizedTest
    @CsvSource({
        "proportional, 39, 0/1",
        "proportional, 60, 1/1",
        "'{rule: stepped, steps: [{over: 50%, earns: 50%}]}', 39, 0/1",
        // From 10 on the way to 40.
        "normalised, 25, 1/2",
        "normalised, 60, 1/1"
    })
    void theEndOfARangeThatBindsIsAllOrNothingUnlessTheRuleSaysOtherwise(String rule, String actual, String credit) {
        Item range = item("T").endOfRange(Comparison.AT_LEAST, "40", "50").baseline("10");

        assertThat(credit("credit: " + rule, range, actual)).isEqualTo(credit);
    }

    @Test
    void theBestOfARangeWhoseLowerEndBindsIsTheHighest() {
        Scoring.Scored scored = Scoring.undated()
                .by(method("credit: best"))
                .score(
                        item("A", "T")
                                .endOfRange(Comparison.AT_LEAST, "40", "50")
                                .reported(undated().actual("60")),
                        item("B", "T")
                                .endOfRange(Comparison.AT_LEAST, "40", "50")
                                .reported(undated().actual("45")));

        assertThat(scored.card("A").rate().credit()).isEqualTo(BigFraction.ONE);
        assertThat(scored.card("B").rate().credit()).isEqualTo(BigFraction.of(3, 4));
    }

    @Test
    void aCapAboveAllLetsAnItemMakeUpForOthersThatFar() {
        String capped = "credit: {rule: proportional, cap: 120%}";
        assertThat(credit(capped, item("T").atLeast("90"), "99")).isEqualTo("11/10");
        assertThat(credit(capped, item("T").atLeast("90"), "900")).isEqualTo("6/5");
    }

    @Test
    void withoutACapNothingIsCutOff() {
        assertThat(credit(UNCAPPED, item("T").atLeast("402"), "2010")).isEqualTo("5/1");
        assertThat(credit(UNCAPPED, item("T").atMost("3"), "2")).isEqualTo("4/3");
        assertThat(credit(UNCAPPED, item("T").atMost("3"), "0")).isEqualTo("2/1");
        assertThat(credit(UNCAPPED, item("T").atLeast("90"), "-1")).isEqualTo("0/1");
    }

    @Test
    void aCapBelowAllWouldMakeAnItemThatIsMetLessThanMet() {
        assertThatThrownBy(() -> new ProportionalCredit(Optional.of(BigFraction.of(99, 100))))
                .isInstanceOf(IllegalArgumentException.class);
    }

    @ParameterizedTest
    @CsvSource({
        "100, 1/1",
        "81, 3/4",
        // A step is exceeded, not reached.
        "80, 1/2",
        "51, 1/2",
        "50, 0/1",
        "0, 0/1"
    })
    void steppedIsTheHighestStepExceeded(String actual, String credit) {
        assertThat(credit(STEPPED, item("T").atLeast("100"), actual)).isEqualTo(credit);
    }

    @Test
    void steppedGoesByTargetOverActualWhereLowerIsBetter() {
        assertThat(credit(STEPPED, item("T").atMost("3"), "5")).isEqualTo("1/2");
        assertThat(credit(STEPPED, item("T").atMost("3"), "6")).isEqualTo("0/1");
    }

    @Test
    void steppedIsNothingWithoutARatio() {
        assertThat(credit(STEPPED, item("T").between("40", "50"), "39")).isEqualTo("0/1");
    }

    @ParameterizedTest
    @CsvSource({
        // From 70 to 90.
        "AT_LEAST, 90, 70, 80, 1/2",
        "AT_LEAST, 90, 70, 90, 1/1",
        "AT_LEAST, 90, 70, 95, 1/1",
        "AT_LEAST, 90, 70, 70, 0/1",
        "AT_LEAST, 90, 70, 60, 0/1",
        // From 20 down to 5.
        "AT_MOST, 5, 20, 10, 2/3",
        "AT_MOST, 5, 20, 4, 1/1",
        "AT_MOST, 5, 20, 25, 0/1",
        // There from the start: nothing to go, so only whether it is met counts.
        "AT_LEAST, 90, 90, 89, 0/1",
        "AT_LEAST, 90, 95, 92, 1/1",
        "AT_MOST, 5, 5, 6, 0/1",
        "AT_MOST, 5, 3, 4, 1/1",
        "EXACTLY, 7, 0, 6, 0/1"
    })
    void normalisedIsTheWayGoneFromTheBaselineToTheTarget(
            Comparison comparison, String target, String baseline, String actual, String credit) {
        assertThat(credit(
                        "credit: normalised",
                        item("T").target(comparison, target).baseline(baseline),
                        actual))
                .isEqualTo(credit);
    }

    @Test
    void aBaselineIsOnTheScaleOfItsTarget() {
        assertThat(credit(
                        "credit: normalised",
                        item("T").measure("%").atLeast("90").baseline("70"),
                        "80%"))
                .isEqualTo("1/2");
        assertThat(credit("credit: normalised", item("T").atLeast("0.9").baseline("70%"), "0.8"))
                .isEqualTo("1/2");
    }

    /** Of a fall by 10 % a fall by 5 % is half of the way, from wherever the unit started. */
    @Test
    void aChangeStartsFromNothing() {
        Item fall = item("T")
                .aims(new Target.Change(
                        Direction.LOWER, Comparison.AT_LEAST, Quantity.of(BigDecimal.TEN, true), false, "giảm 10%"))
                .baseline("200");

        assertThat(credit("credit: normalised", fall, "190")).isEqualTo("1/2");
    }

    @Test
    void withoutABaselineAnItemEarnsAllOrNothingAndThatIsSaid() {
        Scoring.Scored scored = Scoring.undated()
                .by(method("credit: normalised"))
                .score(
                        item("T1").atLeast("90").reported(undated().actual("80")),
                        item("T2").atLeast("90").reported(undated().actual("91")),
                        item("T3")
                                .atLeast("90")
                                .baseline("80")
                                .reported(undated().actual("85")),
                        item("T4").done());

        assertThat(scored.verdict("T1").credit()).isEqualTo(BigFraction.ZERO);
        assertThat(scored.verdict("T2").credit()).isEqualTo(BigFraction.ONE);
        assertThat(scored.diagnostics().sorted())
                .singleElement()
                .satisfies(found -> assertThat(found.code()).isEqualTo(Code.NO_BASELINE))
                .satisfies(found -> assertThat(found.arguments()).hasToString("[2]"));
    }

    @Test
    void bestHoldsEachUnitAgainstTheBestOfTheTask() {
        Scoring.Scored scored = Scoring.undated()
                .by(method("credit: best"))
                .score(
                        item("A", "T").atLeast("50").reported(undated().actual("80")),
                        item("B", "T").atLeast("50").reported(undated().actual("60")),
                        item("C", "T").atLeast("50").reported(undated().actual("-1")),
                        item("D", "T2").atLeast("50").reported(undated().actual("10")));

        assertThat(scored.card("A").rate().credit()).isEqualTo(BigFraction.ONE);
        assertThat(scored.card("B").rate().credit()).isEqualTo(BigFraction.of(3, 4));
        assertThat(scored.card("C").rate().credit()).isEqualTo(BigFraction.ZERO);
        // The only one is the best, though its target is not met.
        assertThat(scored.card("D").rate().credit()).isEqualTo(BigFraction.ONE);
    }

    @Test
    void theBestIsTheLowestWhereLowerIsBetter() {
        Scoring.Scored scored = Scoring.undated()
                .by(method("credit: best"))
                .score(
                        item("A", "T").atMost("5").reported(undated().actual("2")),
                        item("B", "T").atMost("5").reported(undated().actual("8")));

        assertThat(scored.card("A").rate().credit()).isEqualTo(BigFraction.ONE);
        assertThat(scored.card("B").rate().credit()).isEqualTo(BigFraction.of(1, 4));
    }

    @Test
    void aFigureThatAnotherRowContradictsIsNobodysBest() {
        Scoring.Scored scored = Scoring.undated()
                .by(method("credit: best"))
                .score(
                        item("A", "T").atLeast("50").reported(undated().actual("60")),
                        item("B", "T")
                                .atLeast("50")
                                .reported(undated().actual("80"), undated().actual("40")));

        assertThat(scored.card("A").rate().credit()).isEqualTo(BigFraction.ONE);
    }

    /** Units may be asked for different things of one task. */
    @Test
    void figuresOfAnotherKindAreNobodysBest() {
        Target rise = new Target.Change(
                Direction.HIGHER, Comparison.AT_LEAST, Quantity.of(BigDecimal.valueOf(5), true), false, "tăng 5%");
        Figure sixMore = new Figure.Change(Direction.HIGHER, Quantity.of(BigDecimal.valueOf(6), true), false, "");
        Scoring.Scored scored = Scoring.undated()
                .by(method("credit: best"))
                .score(
                        item("A", "T").atMost("5").reported(undated().actual("4")),
                        item("B", "T")
                                .target(Comparison.EXACTLY, "5")
                                .reported(undated().actual("1")),
                        item("C", "T2").atLeast("80%").reported(undated().actual("90%")),
                        item("D", "T2").aims(rise).reported(undated().figure(sixMore)));

        assertThat(scored.card("A").rate().credit()).isEqualTo(BigFraction.ONE);
        assertThat(scored.card("D").rate().credit()).isEqualTo(BigFraction.ONE);
    }

    @Test
    void bestIsAllOrNothingWithoutARatio() {
        Scoring.Scored scored = Scoring.undated()
                .by(method("credit: best"))
                .score(
                        item("A", "T").between("40", "50").reported(undated().actual("45")),
                        item("B", "T").between("40", "50").reported(undated().actual("51")),
                        item("C", "T2").atLeast("-5").reported(undated().actual("-2")),
                        item("D", "T2").atLeast("-5").reported(undated().actual("-4")),
                        item("E", "T2").atLeast("-5").reported(undated().actual("-9")));

        assertThat(scored.card("A").rate().credit()).isEqualTo(BigFraction.ONE);
        assertThat(scored.card("B").rate().credit()).isEqualTo(BigFraction.ZERO);
        assertThat(scored.card("D").rate().credit()).isEqualTo(BigFraction.ONE);
        assertThat(scored.card("E").rate().credit()).isEqualTo(BigFraction.ZERO);
    }

    /** A rule on figures has nothing to say of an item that a status decides. */
    @ParameterizedTest
    @CsvSource({"credit: proportional", "credit: normalised", "credit: best"})
    void whatAStatusDecidesIsAllOrNothing(String rule) {
        Scoring.Scored scored = Scoring.undated()
                .by(method(rule))
                .score(
                        item("T1").done(),
                        item("T2").reported(undated().notDone()),
                        item("T3").atLeast("90").done(),
                        item("T4").atLeast("90"));

        assertThat(scored.verdicts().stream().map(Verdict::credit))
                .containsExactly(BigFraction.ONE, BigFraction.ZERO, BigFraction.ONE, BigFraction.ZERO);
    }

    /** The best itself earns the whole, also where nothing can be divided by it. */
    @ParameterizedTest
    @CsvSource({
        "AT_MOST,  -1, 0,  1,  1/1, 0/1",
        "AT_LEAST, -5, 0,  -3, 1/1, 1/1",
        "AT_LEAST, 5,  0,  -3, 1/1, 0/1",
        "AT_MOST,  5,  -1, 0,  1/1, 1/1"
    })
    void whereTheBestIsNothingTheOthersEarnByWhetherTheyMetTheTarget(
            Comparison comparison, String target, String best, String other, String ofTheBest, String ofTheOther) {
        Scoring.Scored scored = Scoring.undated()
                .by(method("credit: best"))
                .score(
                        item("A", "T")
                                .target(comparison, target)
                                .reported(undated().actual(best)),
                        item("B", "T")
                                .target(comparison, target)
                                .reported(undated().actual(other)));

        assertThat(written(scored.verdicts().get(0).credit())).isEqualTo(ofTheBest);
        assertThat(written(scored.verdicts().get(1).credit())).isEqualTo(ofTheOther);
    }

    @Test
    void whoMissesAnExactTargetIsNotTheBestOfAnything() {
        assertThat(credit("credit: best", item("T").between("40", "50"), "51")).isEqualTo("0/1");
        assertThat(credit("credit: best", item("T").target(Comparison.EXACTLY, "7"), "6"))
                .isEqualTo("0/1");
    }

    @Test
    void aCancelledItemIsNoMeasureForOthers() {
        Scoring.Scored scored = Scoring.undated()
                .by(method("credit: best"))
                .score(
                        item("A", "T")
                                .atLeast("50")
                                .state(State.CANCELLED)
                                .reported(undated().actual("80")),
                        item("B", "T").atLeast("50").reported(undated().actual("60")));

        assertThat(scored.card("B").rate().credit()).isEqualTo(BigFraction.ONE);
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "credit: binary                              | binary       | {}",
                "credit: proportional                        | proportional | {cap=100%}",
                "credit: {rule: proportional, cap: 112.50%}  | proportional | {cap=112.5%}",
                UNCAPPED + "                                 | proportional | {cap=none}",
                STEPPED + "                                  | stepped      | {steps=> 80%: 75%; > 50%: 50%}",
                "credit: normalised                          | normalised   | {}",
                "credit: best                                | best         | {}"
            })
    void aRuleSaysWhatItIsSetToAsAMethodFileWritesIt(String line, String word, String settings) {
        Credit credit = method(line).credit();

        assertThat(credit.word()).isEqualTo(word);
        assertThat(credit.settings()).hasToString(settings);
        assertThat(credit.comparesUnits()).isEqualTo(word.equals("best"));
        assertThat(credit.needsBaseline()).isEqualTo(word.equals("normalised"));
    }

    /** What {@code explain} writes out, so that a reader can check it by hand. */
    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            nullValues = "-",
            value = {
                "credit: proportional | AT_LEAST | 90 | 45  | {0} ÷ {1}                 | 45 90   | 1/2",
                "credit: proportional | AT_LEAST | 90 | 450 | {0} ÷ {1}                 | 450 90  | 5/1",
                "credit: proportional | AT_MOST  | 3  | 6   | {0} ÷ {1}                 | 3 6     | 1/2",
                STEPPED + "           | AT_LEAST | 90 | 45  | {0} ÷ {1}                 | 45 90   | 1/2",
                "credit: best         | AT_LEAST | 90 | 45  | {0} ÷ {1}                 | 45 45   | 1/1",
                "credit: normalised   | AT_LEAST | 90 | 50  | ({0} − {1}) ÷ ({2} − {1}) | 50 10 90 | 1/2",
                "credit: normalised   | AT_MOST  | 5  | 6   | ({1} − {0}) ÷ ({1} − {2}) | 6 10 5   | 4/5"
            })
    void aRuleWritesOutItsArithmetic(
            String rule,
            Comparison comparison,
            String target,
            String actual,
            String formula,
            String numbers,
            String value) {
        Calculation calculation =
                calculation(rule, item("T").target(comparison, target), actual).orElseThrow();

        assertThat(calculation.formula()).isEqualTo(formula);
        assertThat(calculation.numbers())
                .isEqualTo(Arrays.stream(numbers.split(" "))
                        .map(BigFraction::parse)
                        .toList());
        assertThat(written(calculation.value())).isEqualTo(value);
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "credit: binary       | AT_LEAST | 90 | 45",
                "credit: proportional | EXACTLY  | 90 | 45",
                "credit: proportional | AT_LEAST | 0  | 45",
                // Nothing at all, where less is better, is the whole without a division.
                "credit: proportional | AT_MOST  | 3  | 0",
                "credit: proportional | AT_MOST  | -3 | 5",
                STEPPED + "           | AT_LEAST | 90 | 90",
                "credit: normalised   | AT_LEAST | 5  | 6",
                "credit: normalised   | AT_MOST  | 90 | 6",
                "credit: normalised   | EXACTLY  | 90 | 6",
                "credit: best         | EXACTLY  | 90 | 90"
            })
    void whatIsAllOrNothingHasNoArithmetic(String rule, Comparison comparison, String target, String actual) {
        assertThat(calculation(rule, item("T").target(comparison, target), actual))
                .isEmpty();
    }

    /** The arithmetic of an item that started at 10. */
    private static Optional<Calculation> calculation(String rule, Item item, String actual) {
        Method method = method(rule);
        Verdict verdict = Scoring.undated()
                .by(method)
                .score(item.baseline("10").reported(undated().actual(actual)))
                .verdict();
        return method.credit().calculation(verdict.measured().orElseThrow());
    }

    /** What the rule gives the figure, which nothing changes on its way into the verdict. */
    private static String credit(String rule, Item item, String actual) {
        Method method = method(rule);
        Verdict verdict = Scoring.undated()
                .by(method)
                .score(item.reported(undated().actual(actual)))
                .verdict();
        BigFraction earned = method.credit().of(verdict.measured().orElseThrow());
        assertThat(verdict.credit()).isEqualTo(earned);
        return written(earned);
    }

    private static String written(BigFraction fraction) {
        return fraction.getNumerator() + "/" + fraction.getDenominator();
    }
}
