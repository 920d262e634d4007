package vn.thuocdo.judge;

import static org.assertj.core.api.Assertions.assertThat;
import static vn.thuocdo.testing.Item.item;
import static vn.thuocdo.testing.Methods.method;
import static vn.thuocdo.testing.Reported.on;
import static vn.thuocdo.testing.ScoreAssertions.assertThat;

import java.time.LocalDate;
import org.apache.commons.numbers.fraction.BigFraction;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import vn.thuocdo.diagnostic.Code;
import vn.thuocdo.diagnostic.Findings;
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

    @Test
    void whatWasCompletedOnTheAsOfDateIsMet() {
        Scoring.Scored scored =
                scored(Method.COMPLETION, on("2023-11-30").completedOn(AS_OF).done());

        assertThat(scored.verdict()).isMet();
        assertThat(scored.verdict().completed()).contains(LocalDate.parse(AS_OF));
        assertThat(scored.diagnostics()).areNone();
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
