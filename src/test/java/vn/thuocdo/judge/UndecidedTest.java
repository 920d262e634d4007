package vn.thuocdo.judge;

import static org.assertj.core.api.Assertions.assertThat;
import static vn.thuocdo.testing.Item.item;
import static vn.thuocdo.testing.Reported.on;

import org.apache.commons.numbers.fraction.BigFraction;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;
import vn.thuocdo.judge.Outcome.Reason;
import vn.thuocdo.model.Comparison;
import vn.thuocdo.model.Exemption;
import vn.thuocdo.model.Target;
import vn.thuocdo.testing.Item;
import vn.thuocdo.testing.Reported;
import vn.thuocdo.testing.Scoring;

/** Nothing is guessed: what decides nothing is neither met nor missed, and says why. */
class UndecidedTest {

    private static final String DAY = "2023-06-30";

    @Test
    void aCellThatCannotBeReadDecidesNothingWhereverItStands() {
        assertUndecided(item("T").atLeast("10"), on(DAY).actual("20").unreadable(), Reason.UNREADABLE);
        assertUndecided(item("T").atLeast("10").unclear(), on(DAY).actual("20"), Reason.UNREADABLE);
    }

    /** An older result does not step in for a row that cannot be read, or for rows that contradict each other. */
    @Test
    void anEarlierResultDoesNotStepIn() {
        Item unreadable =
                item("T").reported(on("2023-03-31").done(), on(DAY).done().unreadable());
        Item conflicting = item("T").reported(on("2023-03-31").done(), on(DAY).done(), on(DAY).notDone());

        assertThat(verdict(unreadable).isUndecidedBy(Reason.UNREADABLE)).isTrue();
        assertThat(verdict(conflicting).isUndecidedBy(Reason.CONFLICTING)).isTrue();
    }

    @Test
    void aTargetThatOnlyApproximatesDecidesNothing() {
        assertUndecided(
                item("T").aims(new Target.Approximate("khoảng 90%")), on(DAY).actual("95%"), Reason.OPEN_TARGET);
    }

    @ParameterizedTest
    @EnumSource(
            value = Exemption.class,
            names = {"CANCELLED", "NOT_APPLICABLE"})
    void aUnitCannotTakeItsOwnItemsOut(Exemption exemption) {
        Verdict verdict = verdict(item("T").atLeast("10").reported(on(DAY).exempt(exemption)));

        assertThat(verdict.isUndecidedBy(Reason.WITHDRAWN)).isTrue();
        assertThat(verdict.isUndecided()).as("counted apart").isFalse();
        assertThat(verdict.isLeftOut()).isFalse();
    }

    /** Where none may happen, none is what was asked for; else nothing shows that the unit would have done it. */
    @ParameterizedTest
    @CsvSource({"AT_MOST, 0, true", "AT_MOST, -1, true", "AT_MOST, 1, false", "AT_LEAST, 0, false", "EXACTLY, 0, false"
    })
    void thatNoCaseAroseIsWhatWasAskedForOnlyWhereNoneMay(Comparison comparison, String bound, boolean met) {
        Verdict verdict = verdict(item("T").target(comparison, bound).reported(on(DAY).exempt(Exemption.NO_CASE)));

        assertThat(verdict.isMet()).isEqualTo(met);
        assertThat(verdict.isUndecidedBy(Reason.NO_CASE)).isEqualTo(!met);
        assertThat(verdict.isUndecided()).as("counted apart").isFalse();
    }

    @Test
    void whatIsMetOrMissedIsDecided() {
        Verdict met = verdict(item("T").reported(on(DAY).done()));

        assertThat(met.isUndecided()).isFalse();
        assertThat(met.isUndecidedBy(Reason.UNREADABLE)).isFalse();
        assertThat(verdict(item("T")).isUndecided()).as("nothing was reported").isFalse();
    }

    private static void assertUndecided(Item item, Reported result, Reason reason) {
        Verdict verdict = verdict(item.reported(result));

        assertThat(verdict.outcome()).isEqualTo(new Outcome.Undecided(reason));
        assertThat(verdict.isUndecided()).isTrue();
        assertThat(verdict.credit()).isEqualTo(BigFraction.ZERO);
    }

    private static Verdict verdict(Item item) {
        return Scoring.asOf("2023-12-31").score(item).verdict();
    }
}
