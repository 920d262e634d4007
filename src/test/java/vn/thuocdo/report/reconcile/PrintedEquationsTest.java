package vn.thuocdo.report.reconcile;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;
import vn.thuocdo.model.Language;
import vn.thuocdo.reconcile.RandomSummary;
import vn.thuocdo.reconcile.Reconciliation;
import vn.thuocdo.reconcile.Summary;
import vn.thuocdo.report.text.Messages;
import vn.thuocdo.testing.Tool;

/** Every equation that is printed is read back and worked out. */
final class PrintedEquationsTest {

    @ParameterizedTest
    @ValueSource(strings = {"case-a", "case-b", "case-c", "case-d"})
    void noEquationOfASampleIsFalse(String sample) throws IOException {
        String text = Files.readString(Tool.CHECKOUT.resolve("samples/published-figures/" + sample + ".yaml"));

        assertThat(allHold(Summary.reconciled(text))).isGreaterThan(2);
    }

    @ParameterizedTest(name = "seed {0}")
    @MethodSource("vn.thuocdo.testing.Seeds#many")
    void noEquationOfARandomSummaryIsFalse(long seed) {
        assertThat(allHold(Summary.reconciled(RandomSummary.consistent(new Random(seed)))))
                .isGreaterThan(4);
    }

    @ParameterizedTest(name = "seed {0}")
    @MethodSource("vn.thuocdo.testing.Seeds#many")
    void noEquationAboutAWrongDigitIsFalse(long seed) {
        assertThat(allHold(Summary.reconciled(RandomSummary.withOneWrongDigit(new Random(seed)))))
                .isGreaterThan(4);
    }

    @Test
    void aPartPrintedWithItsWholeIsAddedUpAsAPart() {
        assertThat(allHold(Summary.reconciled("figures:", "  all: {value: 24, sum: [a, b]}", "  a: 18/93", "  b: 5")))
                .isPositive();
    }

    @Test
    void aSmallLossIsBelowNothing() {
        assertThat(allHold(Summary.reconciled(
                        "numbers: en",
                        "figures:",
                        "  growth: {value: 0 %, difference: now, from: before}",
                        "  now: 200000",
                        "  before: 200001")))
                .isPositive();
    }

    @ParameterizedTest
    @CsvSource({
        "'1,602 / 9,831 = 16.2953…%, rounded', true",
        "'1,602 / 9,831 = 16.2954…%', false",
        "'1,602 / 9,831 = 16.2952…%', false",
        "'itself, 223 / (16,051 + 223) = 1.3702…% is 1.37%', true",
        "'30% + 30% + 30% + 12% = 102% as printed', true",
        "'30% + 30% + 30% + 12% = 100%', false",
        "'(80% − 73%) = 7 points', true",
        "'3 − 5 = −2', true",
        "'3 − 5 = 2', false"
    })
    void anEquationIsToldFromAFalseOne(String text, boolean holds) {
        assertThat(PrintedEquation.in(text, Language.EN))
                .singleElement()
                .satisfies(equation -> assertThat(equation.holds()).isEqualTo(holds));
    }

    /** How many equations there are; all of them hold. */
    private static int allHold(Reconciliation found) {
        List<PrintedEquation> equations = new ArrayList<>();
        for (Language language : Language.values()) {
            ConclusionTexts texts = new ConclusionTexts(Messages.of(language).with("reconcile"));
            found.conclusions().forEach(conclusion -> {
                equations.addAll(PrintedEquation.in(texts.calculation(conclusion), language));
                texts.causes(conclusion).forEach(cause -> equations.addAll(PrintedEquation.in(cause, language)));
            });
        }
        assertThat(equations).allMatch(PrintedEquation::holds);
        return equations.size();
    }
}
