package vn.thuocdo.reconcile;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.stream.Stream;
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
        assertThat(first.claimsExplained()).isEqualTo(2);
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
                .satisfies(cause -> assertThat(cause.claimsExplained()).isEqualTo(1));
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

    /** 41 as 40 mends one of the two; the other is wrong before and after. */
    @Test
    void aClaimThatStaysWrongDoesNotSpeakAgainstACorrection() {
        assertThat(meant(
                        "one",
                        "a",
                        "  one: {value: 60, sum: [a, b]}",
                        "  two: {value: 99, sum: [a, c]}",
                        "  a: 41",
                        "  b: 20",
                        "  c: 21"))
                .containsExactly("40");
    }

    @Test
    void aTotalThatIsLooseOrRoundedNeedNotBeMetToTheLastDigit() {
        assertThat(meant("all", "a", "  all: {value: about 100, sum: [a, b]}", "  a: 41", "  b: 20"))
                .as("81 and 20 are about 100")
                .contains("81");
        assertThat(meant("all", "a", "  all: {value: 1 million, sum: [a, b]}", "  a: 200,000", "  b: 210,000"))
                .as("800,000 and 210,000 are a million, rounded")
                .contains("800000");
        assertThat(meant("all", "a", "  all: {value: 10, sum: [a, b]}", "  a: 3.3", "  b: 5.5"))
                .as("4.3 and 5.5 are 10, rounded")
                .contains("4.3");
    }

    @Test
    void aPartThatIsAddedTwiceIsCorrectedByHalfOfWhatIsMissing() {
        assertThat(meant("all", "a", "  all: {value: 30, sum: [a, a]}", "  a: 10"))
                .contains("15");
    }

    /** Of 120 half is 60, and a third 40. */
    @Test
    void aSumThatTwoSharesOfNoNamedWholeSpeakAgainstIsCorrected() {
        Reconciliation found = Summary.reconciled(
                "figures:",
                "  all: {value: 100, sum: [a, b]}",
                "  a: 60",
                "  b: 40",
                "  half: {value: 50 %, share: a}",
                "  third: {value: 33.3 %, share: b}");

        assertThat(misprints(causes(found, "half"), "all")).singleElement().satisfies(cause -> {
            assertThat(cause.meant().number()).isEqualByComparingTo("120");
            assertThat(cause.mends()).containsExactly("third");
            assertThat(cause.breaks()).containsExactly("all");
            assertThat(cause.calculation())
                    .isInstanceOfSatisfying(
                            Expression.Share.class,
                            share ->
                                    assertThat(share.whole().value().intValue()).isEqualTo(120));
        });
    }

    /** 26 of 30 is 86.67 %. */
    @Test
    void aCorrectionThatAgreesOnlyWithDigitsCutOffIsAWeakOne() {
        assertThat(misprints(causes(ofThirty("46 %"), "rate"), "rate"))
                .singleElement()
                .satisfies(cause -> assertThat(cause.agreement()).isEqualTo(Agreement.TRUNCATED))
                .satisfies(cause -> assertThat(cause.claimsWeaklyExplained()).isEqualTo(1));
        assertThat(misprints(causes(ofThirty("46.7 %"), "rate"), "rate"))
                .singleElement()
                .satisfies(cause -> assertThat(cause.agreement()).isEqualTo(Agreement.ROUNDED))
                .satisfies(cause -> assertThat(cause.claimsWeaklyExplained()).isZero());
    }

    private static Reconciliation ofThirty(String rate) {
        return Summary.reconciled(
                "figures:", "  all: 30", "  done: 26", "  rate: {value: " + rate + ", share: done, of: all}");
    }

    /** No slip of a digit is sought in so many digits; two names are two all the same. */
    @Test
    void aLongCountBesideNamesIsCorrectedByTheirNumber() {
        Reconciliation found = Summary.reconciled("figures:", "  units: {value: 12345678901234567890, names: [A, B]}");

        assertThat(misprints(causes(found, "units"), "units")).singleElement().satisfies(cause -> {
            assertThat(cause.slip()).isEqualTo(Slip.COUNT_OF_NAMES);
            assertThat(cause.meant().number()).isEqualByComparingTo("2");
        });
    }

    /** What a figure may have been for a claim to agree. */
    private static List<String> meant(String claim, String figure, String... figures) {
        String[] lines = Stream.concat(Stream.of("numbers: en"), Stream.of(Summary.figures(figures)))
                .toArray(String[]::new);
        return misprints(causes(Summary.reconciled(lines), claim), figure).stream()
                .map(cause -> cause.meant().number().toPlainString())
                .toList();
    }

    private static List<Cause.Misprint> misprints(List<Cause> causes, String figure) {
        return causes.stream()
                .filter(Cause.Misprint.class::isInstance)
                .map(Cause.Misprint.class::cast)
                .filter(cause -> cause.figure().equals(figure))
                .toList();
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
