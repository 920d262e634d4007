package vn.thuocdo.judge;

import static org.assertj.core.api.Assertions.assertThat;
import static vn.thuocdo.testing.Item.item;
import static vn.thuocdo.testing.Reported.on;
import static vn.thuocdo.testing.ScoreAssertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import vn.thuocdo.model.Period;
import vn.thuocdo.testing.Item;
import vn.thuocdo.testing.Scoring;

/** Targets set for parts of a year: 20 by March, 50 by June, 90 by the end. */
class InterimTargetTest {

    @ParameterizedTest
    @CsvSource({
        "2023-03-31, 2023-Q1",
        "2023-06-29, 2023-Q1",
        "2023-06-30, 2023-Q2",
        "2023-12-30, 2023-Q2",
        "2023-12-31, 2023",
        "2024-06-30, 2023"
    })
    void theTargetOfTheLatestPeriodThatHasEndedStands(String asOf, String period) {
        ItemState state = scored(asOf).state();

        assertThat(state.assignment().period().map(Period::toString)).contains(period);
    }

    @Test
    void itIsHeldAgainstTheLatestResult() {
        assertThat(scored("2023-03-31").verdict()).isMet();
        // The same 30 that were enough in March are not in June.
        assertThat(scored("2023-06-30").verdict()).isNotMet();
    }

    @Test
    void anItemCountsOnceHoweverManyTargetsItHas() {
        assertThat(scored("2023-12-31").card()).isAssigned(1);
    }

    @Test
    void beforeTheFirstPeriodHasEndedTheItemIsNotDue() {
        ItemState state = scored("2023-03-30").state();

        assertThat(state.assignment().period().map(Period::toString)).contains("2023-Q1");
        assertThat(state.due()).isFalse();
        assertThat(scored("2023-03-31").state().due()).isTrue();
    }

    @Test
    void aSingleTargetForAPeriodIsNotDueBeforeItsEndEither() {
        Item item = item("T1").period(quarter(2)).atLeast("50").deadline("2023-01-31");

        assertThat(Scoring.asOf("2023-06-29").score(item).state().due()).isFalse();
    }

    private static Scoring.Scored scored(String asOf) {
        return Scoring.asOf(asOf)
                .score(
                        item("T1")
                                .period(quarter(1))
                                .atLeast("20")
                                .deadline("2023-03-31")
                                .reported(on("2023-03-31").actual("30")),
                        item("T1").period(quarter(2)).atLeast("50").deadline("2023-06-30"),
                        item("T1").period(Period.year(2023)).atLeast("90").deadline("2023-12-31"));
    }

    private static Period quarter(int number) {
        return new Period(Period.Kind.QUARTER, 2023, number);
    }
}
