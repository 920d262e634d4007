package vn.thuocdo.report.text;

import static org.assertj.core.api.Assertions.assertThat;
import static vn.thuocdo.testing.Item.item;
import static vn.thuocdo.testing.Methods.method;
import static vn.thuocdo.testing.Methods.preset;
import static vn.thuocdo.testing.Reported.on;
import static vn.thuocdo.testing.Reported.undated;

import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import vn.thuocdo.judge.Verdict;
import vn.thuocdo.judge.method.Method;
import vn.thuocdo.model.Comparison;
import vn.thuocdo.model.Language;
import vn.thuocdo.model.State;
import vn.thuocdo.model.Status;
import vn.thuocdo.model.TaskKind;
import vn.thuocdo.testing.Item;
import vn.thuocdo.testing.Scoring;

/** The sentences that say why. */
class ReasonsTest {

    @Test
    void anExactPairIsWrittenOutAsFarAsItTakesToSeeWhy() {
        // Rounded to two places it would be 0.90, and met.
        assertThat(inShort(item("T").atLeast("0.9").reported(undated().part("7973", "8859"))))
                .isEqualTo("7,973/8,859 = 0.89998… < 0.9 → not completed");
        assertThat(inShort(
                        item("T").measure("%").atLeast("90").reported(undated().part("7973", "8859"))))
                .isEqualTo("7,973/8,859 = 89.998…% < 90% → not completed");
        assertThat(inShort(
                        item("T").measure("%").atLeast("90").reported(undated().part("9000001", "10000001"))))
                .isEqualTo("9,000,001/10,000,001 = 90.0000009…% ≥ 90% → completed");
    }

    @ParameterizedTest
    @CsvSource({
        "AT_LEAST, 90, 90, 90 ≥ 90 → completed",
        "AT_LEAST, 90, 89, 89 < 90 → not completed",
        "MORE_THAN, 50, 50, 50 not > 50 → not completed",
        "MORE_THAN, 50, 51, 51 > 50 → completed",
        "AT_MOST, 3, 3, 3 ≤ 3 → completed",
        "AT_MOST, 3, 4, 4 > 3 → not completed",
        "LESS_THAN, 5, 5, 5 not < 5 → not completed",
        "LESS_THAN, 5, 4, 4 < 5 → completed",
        "EXACTLY, 0, 0, 0 = 0 → completed",
        "EXACTLY, 0, 2, 2 > 0 → not completed",
        "AT_LEAST, 1, -2.5, -2.5 < 1 → not completed"
    })
    void aThresholdIsWrittenAsTheTargetAsksOrAsItIs(Comparison comparison, String bound, String actual, String reason) {
        assertThat(inShort(
                        item("T").target(comparison, bound).reported(undated().actual(actual))))
                .isEqualTo(reason);
    }

    @ParameterizedTest
    @CsvSource({"40, 40 ≤ 40 ≤ 50 → completed", "39, 39 < 40 → not completed", "50.5, 50.5 > 50 → not completed"})
    void aRangeIsWrittenWithBothEndsOrTheOneThatIsMissed(String actual, String reason) {
        assertThat(inShort(item("T").between("40", "50").reported(undated().actual(actual))))
                .isEqualTo(reason);
    }

    @ParameterizedTest
    @CsvSource({"45, 40 < 45 < 50 → completed", "40, 40 not > 40 → not completed", "50, 50 not < 50 → not completed"})
    void aRangeWithoutItsEndsIsWrittenAsOne(String actual, String reason) {
        assertThat(inShort(
                        item("T").strictlyBetween("40", "50").reported(undated().actual(actual))))
                .isEqualTo(reason);
    }

    @Test
    void aPairWithinARangeIsWrittenOutTwice() {
        assertThat(inShort(item("T")
                        .measure("%")
                        .between("40", "50")
                        .reported(undated().part("9", "20"))))
                .isEqualTo("40% ≤ 45% ≤ 50% (9/20 = 45%) → completed");
    }

    @Test
    void theScaleIsSaidOnce() {
        assertThat(inShort(
                        item("T").measure("%").atLeast("90").reported(undated().actual("87"))))
                .isEqualTo("87% < 90% → not completed");
        assertThat(inShort(item("T").atLeast("0.9").reported(undated().actual("87%"))))
                .isEqualTo("87% = 0.87 < 0.9 → not completed");
    }

    @Test
    void aStatusDecidesWhereThereIsNoTarget() {
        assertThat(inShort(item("T").done())).isEqualTo("reported as done → completed");
        assertThat(inShort(item("T").reported(undated().status(Status.IN_PROGRESS))))
                .isEqualTo("reported as in progress → not completed");
        assertThat(rule(item("T").done())).isEqualTo("no target: the status decides");
    }

    @Test
    void aClaimWithoutAFigureIsNamed() {
        Item item = item("T").atLeast("90").done();

        assertThat(inShort(item)).isEqualTo("reported as done → completed");
        assertThat(rule(item)).contains("claimed without a figure");
    }

    @Test
    void whatDecidesNothingSaysWhy() {
        assertThat(inShort(item("T"))).isEqualTo("no result → not completed");
        assertThat(inShort(item("T")
                        .kind(TaskKind.TARGET)
                        .worded("when ready")
                        .reported(undated().actual("3"))))
                .isEqualTo("the target has no number that a figure could be compared with → not completed");
        assertThat(inShort(item("T").reported(undated().actual("3"))))
                .isEqualTo("a task is decided by its status, and none was reported → not completed");
        assertThat(inShort(item("T").atLeast("9").reported(undated().status(Status.REPORTED))))
                .isEqualTo("neither a figure nor a status that decides was reported → not completed");
        assertThat(inShort(item("T").atLeast("9").reported(undated().part("1", "2"))))
                .isEqualTo("the figure cannot be compared with the target → not completed");
    }

    @Test
    void whatIsLeftOutSaysWhy() {
        assertThat(inShort(item("T").state(State.CANCELLED))).isEqualTo("cancelled → left out");
        assertThat(inShort(item("T").state(State.NOT_APPLICABLE))).isEqualTo("not applicable → left out");
        assertThat(inShort(method("without-target: excluded"), item("T").done()))
                .isEqualTo("no numeric target, and the method scores only items with one → left out");
        assertThat(inShort(method("denominator: reported"), item("T")))
                .isEqualTo("no result → not completed; not counted in the rate (denominator: those reported)");
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "late: counts        | late items earn what they would on time",
                "late: none          | late items earn nothing; credit 0 (1, but late: 0)",
                "late: {earns: 50%}  | late items earn 50%; credit 0.5 (1 × 0.5 = 0.5)",
                "late: {deducts: 25%}| each late item costs 25% of an item; credit 0.75 (1 − 0.25, not below 0: 0.75)"
            })
    void aDelaySaysWhatItCosts(String rule, String costs) {
        Item item = item("T")
                .deadline("2023-11-30")
                .reported(on("2023-12-05").completedOn("2023-12-05").done());

        assertThat(inShort(method(rule), item))
                .isEqualTo(
                        "reported as done → completed; completed on 2023-12-05, 5 days after the deadline of 2023-11-30; "
                                + costs);
    }

    @Test
    void anExcusedDelayNamesItsDocument() {
        Item item = item("T")
                .deadline("2023-11-30")
                .waiver("Công văn 12/UBND")
                .reported(on("2023-12-01").completedOn("2023-12-01").done());

        assertThat(inShort(method("late: none", "waiver: accepted"), item))
                .endsWith("1 day after the deadline of 2023-11-30; excused: Công văn 12/UBND");
    }

    /** A rate may fall below 0, as growth does, so that its bound is shown. */
    @Test
    void ofACountThatHasToStayAtZeroNothingMayArise() {
        Reasons reasons = new Reasons(Method.COMPLETION, Messages.of(Language.EN));

        assertThat(Stream.of(
                                item("T").measure("fires").atMost("0"),
                                item("T").atMost("0"),
                                item("T").measure("%").atMost("0"),
                                item("T").measure("fires").atMost("3"))
                        .map(item -> reasons.targetInWords(
                                verdict(Method.COMPLETION, item).assignment())))
                .containsExactly("none allowed (0 fires)", "none allowed", "≤ 0%", "≤ 3 fires");
    }

    @Test
    void aDeadlineNamesTheDocumentThatMovedIt() {
        Reasons reasons = new Reasons(Method.COMPLETION, Messages.of(Language.EN));
        Verdict verdict =
                verdict(Method.COMPLETION, item("T").deadline("2023-11-30").extended("2023-12-15", "QĐ 5"));

        assertThat(reasons.deadline(verdict.assignment())).contains("2023-12-15, extended by QĐ 5");
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "credit: {rule: proportional, cap: none} | 80  | 0.88888… (80 ÷ 90 = 0.88888…)",
                "credit: {rule: proportional, cap: none} | 180 | 2 (180 ÷ 90 = 2)",
                "credit: {rule: proportional, cap: 120%} | 180 | 1.2 (180 ÷ 90 = 2 → by the rule 1.2)",
                "credit: normalised                      | 75  | 0.5 ((75 − 60) ÷ (90 − 60) = 0.5)",
                "credit: normalised                      | 45  | 0 ((45 − 60) ÷ (90 − 60) = -0.5 → by the rule 0)",
                "'credit: {rule: stepped, steps: [{over: 50%, earns: 50%}]}' | 60 | 0.5 (60 ÷ 90 = 0.66666… → by the rule 0.5)",
                "credit: best                            | 80  | 1 (80 ÷ 80 = 1)"
            })
    void aRuleOfCreditWritesOutItsArithmetic(String rule, String actual, String credit) {
        Item item = item("T").atLeast("90").baseline("60").reported(undated().actual(actual));

        assertThat(credit(method(rule), item)).isEqualTo(credit);
    }

    @Test
    void whereLowerIsBetterTheWayIsWrittenFromAbove() {
        Item item = item("T").atMost("10").baseline("30").reported(undated().actual("15"));

        assertThat(credit(method("credit: normalised"), item)).isEqualTo("0.75 ((30 − 15) ÷ (30 − 10) = 0.75)");
        assertThat(credit(method("credit: {rule: proportional, cap: 100%}"), item))
                .isEqualTo("0.66666… (10 ÷ 15 = 0.66666…)");
    }

    @Test
    void weightsAreMultipliedOut() {
        assertThat(inShort(method("weights: used"), item("T").weight(3).done()))
                .isEqualTo("reported as done → completed; credit 1 (1 × weight 3 = 3)");
        assertThat(inShort(method("cooperating: 50%"), item("T").cooperating().done()))
                .isEqualTo("reported as done → completed; credit 1 (1 × weight of a cooperating unit 0.5 = 0.5)");
    }

    @Test
    void vietnameseWritesACommaAndItsOwnWords() {
        Verdict verdict = verdict(
                preset("on-time"),
                item("T")
                        .measure("%")
                        .atLeast("90")
                        .deadline("2023-11-30")
                        .reported(on("2023-12-05").part("26", "30")));

        assertThat(new Reasons(preset("on-time"), Messages.of(Language.VI)).inShort(verdict))
                .isEqualTo("26/30 = 86,666…% < 90% → chưa hoàn thành; "
                        + "chưa hoàn thành, đã quá thời hạn 30/11/2023; hoàn thành muộn không được tính");
    }

    @Test
    void whatWasAskedForAndReportedIsSaidAsItWasWritten() {
        Reasons reasons = new Reasons(Method.COMPLETION, Messages.of(Language.EN));
        Verdict verdict = verdict(
                Method.COMPLETION,
                item("T")
                        .measure("lượt")
                        .atLeast("402")
                        .reported(on("2023-12-05")
                                .sentOn("2023-12-06")
                                .actual("2010")
                                .done()));

        assertThat(reasons.target(verdict.assignment())).isEqualTo("≥ 402 lượt");
        assertThat(reasons.reported(verdict.counted().orElseThrow(), verdict.assignment()))
                .isEqualTo("2,010 lượt, reported as done");
        assertThat(reasons.dated(verdict.counted().orElseThrow())).isEqualTo("reported on 2023-12-06");
        assertThat(targetsOf(
                        item("T"),
                        item("T").worded("when ready"),
                        item("T").between("40", "50").measure("%"),
                        item("T").strictlyBetween("40", "50").measure("%"),
                        item("T").atMost("3%").measure("%")))
                .containsExactly("no target", "when ready", "40–50%", "> 40, < 50%", "≤ 3%");
    }

    private static List<String> targetsOf(Item... items) {
        Reasons reasons = new Reasons(Method.COMPLETION, Messages.of(Language.EN));
        return Stream.of(items)
                .map(item -> reasons.target(verdict(Method.COMPLETION, item).assignment()))
                .toList();
    }

    private static String inShort(Item item) {
        return inShort(Method.COMPLETION, item);
    }

    private static String inShort(Method method, Item item) {
        return new Reasons(method, Messages.of(Language.EN)).inShort(verdict(method, item));
    }

    private static String credit(Method method, Item item) {
        return new Reasons(method, Messages.of(Language.EN)).credit(verdict(method, item));
    }

    private static String rule(Item item) {
        return new Reasons(Method.COMPLETION, Messages.of(Language.EN)).rule(verdict(Method.COMPLETION, item));
    }

    private static Verdict verdict(Method method, Item item) {
        return Scoring.asOf("2023-12-31").by(method).score(item).verdict();
    }
}
