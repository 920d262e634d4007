package vn.thuocdo.judge;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static vn.thuocdo.testing.Item.item;
import static vn.thuocdo.testing.Methods.method;
import static vn.thuocdo.testing.Reported.on;

import java.math.BigDecimal;
import org.apache.commons.numbers.fraction.BigFraction;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import vn.thuocdo.judge.method.Lateness;
import vn.thuocdo.model.Quantity;
import vn.thuocdo.testing.Item;
import vn.thuocdo.testing.Scoring;

/** What a delay costs. */
class LatenessTest {

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {"late: counts | 1", "late: none | 0", "late: {earns: 40%} | 0.4", "late: {deducts: 25%} | 0.75"})
    void aLateItemEarnsWhatTheRuleLeavesOfIt(String rule, String credit) {
        Verdict verdict = verdict(rule, late());

        assertThat(verdict.late()).isTrue();
        assertThat(verdict.merit()).isEqualTo(BigFraction.ONE);
        assertThat(verdict.credit()).isEqualTo(fraction(credit));
    }

    @ParameterizedTest
    @CsvSource({"late: none", "late: {earns: 40%}", "late: {deducts: 25%}"})
    void anItemOnTimeEarnsAll(String rule) {
        Item onTime = item("T")
                .deadline("2023-06-30")
                .reported(on("2023-06-30").completedOn("2023-06-30").done());

        assertThat(verdict(rule, onTime).credit()).isEqualTo(BigFraction.ONE);
    }

    @Test
    void aPartIsOfWhatWasEarnedAndADeductionOfAWholeItem() {
        Item twice = item("T")
                .atLeast("10")
                .deadline("2023-06-30")
                .reported(on("2023-09-30").completedOn("2023-09-30").actual("20"));
        String uncapped = "credit: {rule: proportional, cap: none}\n";

        assertThat(verdict(uncapped + "late: {earns: 40%}", twice).credit()).isEqualTo(fraction("0.8"));
        assertThat(verdict(uncapped + "late: {deducts: 25%}", twice).credit()).isEqualTo(fraction("1.75"));
    }

    @Test
    void nothingIsTakenOffBelowNothing() {
        Lateness all = new Lateness(Lateness.Rule.DEDUCT, BigFraction.ONE, false);

        assertThat(all.after(fraction("0.5"))).isEqualTo(BigFraction.ZERO);
    }

    @Test
    void aDocumentedCauseExcusesADelayWhereTheMethodAcceptsIt() {
        Verdict verdict = verdict("late: none\nwaiver: accepted", late().waiver("Văn bản 12/SNV"));

        assertThat(verdict.late()).isTrue();
        assertThat(verdict.excused()).isTrue();
        assertThat(verdict.isDelayed()).isFalse();
        assertThat(verdict.credit()).isEqualTo(BigFraction.ONE);
    }

    /** What nobody knows is late to a method that does not take the unit's part, unless a cause excuses it. */
    @ParameterizedTest
    @CsvSource({"on-time, '', 1", "late, '', 0", "refuse, '', 0", "late, Văn bản 12/SNV, 1"})
    void whatIsNotKnownIsWhatTheMethodMakesOfIt(String unknown, String waiver, int credit) {
        Item item = item("T")
                .deadline("2023-06-30")
                .waiver(waiver)
                .reported(on("2023-12-31").done());
        Verdict verdict = verdict("late: none\nwaiver: accepted\ntime-unknown: " + unknown, item);

        assertThat(verdict.isTimeUnknown()).isTrue();
        assertThat(verdict.isDelayed()).isFalse();
        assertThat(verdict.credit()).isEqualTo(BigFraction.of(credit));
    }

    @Test
    void aCauseWithoutADocumentExcusesNothing() {
        Verdict verdict = verdict("late: none\nwaiver: accepted", late());

        assertThat(verdict.excused()).isFalse();
        assertThat(verdict.isDelayed()).isTrue();
        assertThat(verdict.credit()).isEqualTo(BigFraction.ZERO);
    }

    @Test
    void aDocumentChangesNothingWhereTheMethodAsksForNone() {
        Verdict verdict = verdict("late: none", late().waiver("Văn bản 12/SNV"));

        assertThat(verdict.excused()).isFalse();
        assertThat(verdict.credit()).isEqualTo(BigFraction.ZERO);
    }

    @Test
    void whatIsOnTimeNeedsNoExcuse() {
        Item onTime = item("T").deadline("2023-06-30").waiver("Văn bản 12/SNV");

        assertThat(verdict(
                                "waiver: accepted",
                                onTime.reported(on("2023-06-30")
                                        .completedOn("2023-06-30")
                                        .done()))
                        .excused())
                .isFalse();
    }

    @Test
    void anExtendedDeadlineCountsWithItsDocument() {
        assertThat(verdict("late: none", late().extended("2023-12-31", "QĐ 7")).credit())
                .isEqualTo(BigFraction.ONE);
        assertThat(verdict("late: none", late().extended("2023-12-31", "")).credit())
                .isEqualTo(BigFraction.ZERO);
    }

    @ParameterizedTest
    @CsvSource({"-1", "1.01"})
    void aShareLiesBetweenNothingAndAll(String share) {
        assertThatThrownBy(() -> new Lateness(Lateness.Rule.PART, fraction(share), false))
                .isInstanceOf(IllegalArgumentException.class);
    }

    private static Item late() {
        return item("T")
                .deadline("2023-06-30")
                .reported(on("2023-09-30").completedOn("2023-09-30").done());
    }

    private static Verdict verdict(String rules, Item item) {
        return Scoring.asOf("2023-12-31").by(method(rules)).score(item).verdict();
    }

    private static BigFraction fraction(String decimal) {
        return Quantity.of(new BigDecimal(decimal), false).value();
    }
}
