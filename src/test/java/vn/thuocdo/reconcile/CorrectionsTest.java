package vn.thuocdo.reconcile;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;

/** Single corrections: which are named, in what order, and which more speaks against than for. */
final class CorrectionsTest {

    @Test
    void theCorrectionThatMendsTwoSumsComesFirstAndSaysWhatItMends() {
        Reconciliation found = Summary.reconciled(
                "figures:",
                "  all: {value: 100, sum: [a, b]}",
                "  a: {value: 61, sum: [c, d]}",
                "  b: 40",
                "  c: 35",
                "  d: 25");

        Cause.Misprint first = (Cause.Misprint) causes(found, "all").get(0);
        assertThat(first.figure()).isEqualTo("a");
        assertThat(first.meant().number()).isEqualByComparingTo("60");
        assertThat(first.mends()).containsExactly("a");
        assertThat(first.explains()).isEqualTo(2);
    }

    @Test
    void aCorrectionThatBreaksAsManyAsItMendsIsNotNamed() {
        Reconciliation found = Summary.reconciled(
                "figures:",
                "  all: {value: 101, sum: [a, b]}",
                "  half: {value: 50, sum: [c, d]}",
                "  a: 50",
                "  b: {value: 50, sum: [c, d]}",
                "  c: 20",
                "  d: 30");

        assertThat(figures(found, "all")).contains("all", "a").doesNotContain("b");
    }

    @Test
    void aCorrectionThatMendsTwoAndBreaksOneSaysWhatItBreaks() {
        Reconciliation found = Summary.reconciled(
                "figures:",
                "  one: {value: 60, sum: [a, b]}",
                "  two: {value: 61, sum: [a, c]}",
                "  three: {value: 62, sum: [a, d]}",
                "  a: 41",
                "  b: 20",
                "  c: 21",
                "  d: 21");

        assertThat(causes(found, "one").stream()
                        .filter(Cause.Misprint.class::isInstance)
                        .map(Cause.Misprint.class::cast)
                        .filter(cause -> cause.figure().equals("a")))
                .singleElement()
                .satisfies(cause -> assertThat(cause.mends()).containsExactly("two"))
                .satisfies(cause -> assertThat(cause.breaks()).containsExactly("three"))
                .satisfies(cause -> assertThat(cause.explains()).isEqualTo(1));
    }

    /** 36 as 37 would bring the sum of rates to the very edge: nothing speaks for that. */
    @Test
    void aCorrectionThatAgreesOnlyAtTheEdgeIsNotNamed() {
        Reconciliation found = Summary.reconciled(
                "figures:", "  all: {value: 100 %, sum: [a, b, c]}", "  a: 30 %", "  b: 30 %", "  c: 36 %");

        assertThat(found.conclusions().get(0).standing()).isEqualTo(Conclusion.Standing.DIFFERS);
        assertThat(causes(found, "all").stream()
                        .map(Cause.Misprint.class::cast)
                        .map(cause -> cause.meant().number().toPlainString()))
                .doesNotContain("37")
                .contains("39");
    }

    private static List<String> figures(Reconciliation found, String figure) {
        return causes(found, figure).stream()
                .filter(Cause.Misprint.class::isInstance)
                .map(cause -> ((Cause.Misprint) cause).figure())
                .toList();
    }

    private static List<Cause> causes(Reconciliation found, String figure) {
        return found.conclusions().stream()
                .filter(conclusion -> conclusion.claim().figure().name().equals(figure))
                .filter(conclusion -> conclusion.standing() == Conclusion.Standing.DIFFERS)
                .findFirst()
                .orElseThrow()
                .causes();
    }
}
