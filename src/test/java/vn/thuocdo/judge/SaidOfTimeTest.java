package vn.thuocdo.judge;

import static org.assertj.core.api.Assertions.assertThat;
import static vn.thuocdo.testing.Item.item;
import static vn.thuocdo.testing.Methods.method;
import static vn.thuocdo.testing.Reported.on;
import static vn.thuocdo.testing.ScoreAssertions.assertThat;

import java.time.LocalDate;
import java.util.List;
import org.apache.commons.numbers.fraction.BigFraction;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import vn.thuocdo.diagnostic.Code;
import vn.thuocdo.diagnostic.Findings;
import vn.thuocdo.judge.method.Method;
import vn.thuocdo.model.Period;
import vn.thuocdo.model.Timeliness;
import vn.thuocdo.testing.Item;
import vn.thuocdo.testing.Reported;
import vn.thuocdo.testing.Scoring;

/** What reports say of when an item was met, where it cannot be taken as it stands. */
class SaidOfTimeTest {

    private static final String AS_OF = "2023-12-31";
    private static final String DEADLINE = "2023-06-30";

    /** A plan is no result: what will be done in February is not done in December. */
    @Test
    void whatWillBeCompletedAfterTheAsOfDateIsNotMetYet() {
        Scoring.Scored scored = scored(
                Method.COMPLETION, on("2023-11-30").completedOn("2024-02-01").done());

        assertThat(scored.verdict().outcome()).isInstanceOf(Outcome.NotMet.class);
        assertThat(scored.verdict().credit()).isEqualTo(BigFraction.ZERO);
        assertThat(scored.verdict().completion()).isEmpty();
        assertThat(scored.verdict().overdue()).isTrue();
        assertThat(scored.diagnostics()).areOnly(Code.COMPLETED_LATER).standAt("results.csv:2");
    }

    /** "Đã hoàn thành tháng 1/2024" is no result of December. */
    @Test
    void whatWasDoneInAMonthAfterTheAsOfDateIsNotMetYet() {
        Scoring.Scored scored = scored(Method.COMPLETION, on("2023-11-30").doneWithin("2024-01-01", "2024-01-31"));

        assertThat(scored.verdict().outcome()).isInstanceOf(Outcome.NotMet.class);
        assertThat(scored.verdict().completedEarliest()).contains(LocalDate.parse("2024-01-01"));
        assertThat(scored.diagnostics()).areOnly(Code.COMPLETED_IN_LATER_PERIOD).standAt("results.csv:2");
    }

    @Test
    void whatWasDoneInAPeriodThatIsNotOverIsMet() {
        Scoring.Scored scored = scored(Method.COMPLETION, on("2023-11-30").doneWithin("2023-10-01", "2024-03-31"));

        assertThat(scored.verdict()).isMet();
        assertThat(scored.diagnostics()).areOnly(Code.COMPLETED_IN_OPEN_PERIOD);
    }

    @ParameterizedTest
    @CsvSource({
        "2023-06-01, 2023-06-30, ON_TIME",
        "2023-06-01, 2023-07-31, UNKNOWN",
        "2023-06-30, 2023-07-31, UNKNOWN",
        "2023-07-01, 2023-07-31, LATE"
    })
    void theMonthOfCompletionTellsWhetherItWasByTheDeadlineUnlessThatLiesWithin(
            String first, String last, DeadlineVerdict time) {
        Scoring.Scored scored = scored(Method.COMPLETION, on("2023-11-30").doneWithin(first, last));

        assertThat(scored.verdict().late()).isEqualTo(time == DeadlineVerdict.LATE);
        assertThat(scored.verdict().isTimeUnknown()).isEqualTo(time == DeadlineVerdict.UNKNOWN);
        assertThat(scored.verdict()).isMet();
    }

    @Test
    void whatWasCompletedOnTheAsOfDateIsMet() {
        Scoring.Scored scored =
                scored(Method.COMPLETION, on("2023-11-30").completedOn(AS_OF).done());

        assertThat(scored.verdict()).isMet();
        assertThat(scored.verdict().completed()).contains(LocalDate.parse(AS_OF));
        assertThat(scored.diagnostics()).areNone();
    }

    /** Where an item is not met there is no day on which it was; an earlier row's is ignored without a word. */
    @Test
    void theDayOfCompletionOfAnItemThatIsNotMetIsIgnored() {
        Scoring.Scored scored = scored(
                Method.COMPLETION, on("2023-11-30").completedOn("2023-06-15").notDone());

        assertThat(scored.verdict()).isNotMet();
        assertThat(scored.verdict().completed()).isEmpty();
        assertThat(scored.verdict().overdue()).isTrue();
        assertThat(scored.diagnostics()).areOnly(Code.COMPLETED_BUT_NOT_MET).standAt("results.csv:2");
    }

    @Test
    void wordsThatDenyTheDayOfCompletionAreToldOf() {
        assertThat(said(
                        Method.COMPLETION,
                        on("2023-07-31").completedOn("2023-07-05").done(Timeliness.ON_TIME)))
                .areOnly(Code.STATUS_CONTRADICTS_DAY)
                .standAt("results.csv:2");
        assertThat(said(
                        Method.COMPLETION,
                        on("2023-07-31").completedOn("2023-07-05").done(Timeliness.LATE)))
                .areNone();
    }

    /** It would join what is due as late, so that the unit lost by doing it. */
    @ParameterizedTest
    @CsvSource({"2023-06-29, false", "2023-06-30, false", "2023-07-01, true"})
    void wordsOfADelayCountOnceTheDeadlineHasPassed(String asOf, boolean late) {
        Item item = item("T").deadline(DEADLINE).reported(on("2023-06-20").done(Timeliness.LATE));
        Scoring.Scored scored = Scoring.asOf(asOf).by(method("late: none")).score(item);

        assertThat(scored.verdict().late()).isEqualTo(late);
        assertThat(scored.verdict().isTimeUnknown()).isFalse();
        assertThat(scored.verdict().credit()).isEqualTo(late ? BigFraction.ZERO : BigFraction.ONE);
        if (late) {
            assertThat(scored.diagnostics()).areNone();
        } else {
            assertThat(scored.diagnostics()).areOnly(Code.LATE_BEFORE_DEADLINE).standAt("results.csv:2");
        }
    }

    /** Not done it would not be overdue either; but the data lack what the words speak of. */
    @Test
    void wordsOfADelayWithoutADeadlineAreToldOf() {
        Scoring.Scored late =
                Scoring.asOf(AS_OF).score(item("T").reported(on("2023-06-20").done(Timeliness.LATE)));
        assertThat(late.verdict().late()).isFalse();
        assertThat(late.diagnostics()).areOnly(Code.LATE_WITHOUT_DEADLINE).standAt("results.csv:2");

        Item onTime = item("T").reported(on("2023-06-20").done(Timeliness.ON_TIME));
        assertThat(Scoring.asOf(AS_OF).score(onTime).diagnostics()).areNone();
    }

    @Test
    void nothingIsToldOfOtherWordsBeforeTheDeadline() {
        for (Reported result : List.of(
                on("2023-06-20").done(),
                on("2023-06-20").done(Timeliness.ON_TIME),
                on("2023-06-20").completedOn("2023-06-19").done())) {
            Item item = item("T").deadline(DEADLINE).reported(result);
            assertThat(Scoring.asOf(DEADLINE).score(item).diagnostics()).areNone();
        }
    }

    /** What is not due cannot be late either, by whatever it would be shown. */
    @Test
    void anInterimTargetIsNotLateBeforeItsPeriodHasEnded() {
        Reported afterwards = on("2023-05-31").completedOn("2023-05-20").done();

        assertThat(interim("2023-05-31", afterwards).verdict().late()).isFalse();
        assertThat(interim("2023-05-31", afterwards).diagnostics()).areOnly(Code.LATE_BEFORE_DEADLINE);
        assertThat(interim("2023-05-31", on("2023-05-31").done()).verdict().isTimeUnknown())
                .isFalse();
        assertThat(interim("2023-06-30", afterwards).verdict().late()).isTrue();
    }

    private static Scoring.Scored interim(String asOf, Reported result) {
        Item item = item("T")
                .period(new Period(Period.Kind.QUARTER, 2023, 2))
                .deadline("2023-05-10")
                .reported(result);
        return Scoring.asOf(asOf).score(item);
    }

    /** A law that punishes delays cannot be applied to a guess. */
    @Test
    void aMethodMayRefuseToGuessWhenAnItemWasMet() {
        Method refusing = method("late: none", "time-unknown: refuse");

        assertThat(said(refusing, on("2023-07-31").done())).areOnly(Code.TIME_UNKNOWN);
        assertThat(said(refusing, on("2023-06-30").done())).areNone();
    }

    @ParameterizedTest
    @ValueSource(strings = {"{late: none, time-unknown: late}", "{late: counts, time-unknown: refuse}"})
    void otherMethodsSayNothingOfWhatNobodyKnows(String rules) {
        assertThat(said(method(rules), on("2023-07-31").done())).areNone();
    }

    private static Findings said(Method method, Reported result) {
        return scored(method, result).diagnostics();
    }

    private static Scoring.Scored scored(Method method, Reported result) {
        Item item = item("T").deadline(DEADLINE).reported(result);
        return Scoring.asOf(AS_OF).by(method).score(item);
    }
}
