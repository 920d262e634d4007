package vn.thuocdo.reconcile;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.apache.commons.numbers.fraction.BigFraction;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import vn.thuocdo.reconcile.Conclusion.Standing;

/**
 * Faults that real published reports had, and what was said of them wrongly, by number:
 *
 * <ol>
 *   <li>False arithmetic printed as true: {@link #roundedPartsThatReachTheirTotalOnlyJustAgreeAtTheEdge}, {@link
 *       #aSumOfRoundedPartsHasASpan}, {@link #aShareOfRoundedFiguresHasASpan}; that no printed equation is false: {@code
 *       PrintedEquationsTest}.
 *   <li>Loose words with two ends: {@link #looseWordsHaveTwoEnds}, {@link #fractionsInWordsAreAsLooseAsTheyArePut}; their
 *       exact ends: {@code PrintedSpanTest}.
 *   <li>The whole of a share by the order of lines: {@link #theOrderOfLinesDoesNotDecideOfWhatAShareIs}, {@link
 *       #theWholeOfAShareThatStandsBehindItsCountIsSought}.
 *   <li>The single wrong figure: {@link #aDigitThatStandsTwiceIsNamedWhereTheWholeFileSpeaksForIt}, {@link
 *       #aPartTooManyIsNamed}, {@link #aPartThatIsMissingIsNamed}, {@link #aCountThatIsNotThatOfItsNamesIsNamed}, {@link
 *       #theFigureOfAnotherYearIsNamed}; every slip of a digit: {@code SlipTest}; last year's figure: {@code
 *       YearBeforeTest}; the correction that mends most comes first: {@code CorrectionsTest}.
 *   <li>Values as printed: {@link #aFigureThatIsPrintedWithItsWholeIsAShare}, {@link #valuesAreTakenAsPrinted}; each with
 *       its neighbours: {@code PrintedTextTest}.
 *   <li>A whole that is itself a published share: {@link #aWholeLessWhatIsPublishedAsAShareOfItIsTried}.
 * </ol>
 */
final class PublishedCasesTest {

    /** 29.5 + 29.5 + 29.5 + 11.5 is 100: possible, but only just. */
    @Test
    void roundedPartsThatReachTheirTotalOnlyJustAgreeAtTheEdge() {
        Conclusion total = total("100 %", "30 %", "30 %", "30 %", "12 %");

        assertThat(total.standing()).isEqualTo(Standing.AT_EDGE);
        assertThat(total.calculation().orElseThrow().span())
                .isEqualTo(new Span(new Span.End(fraction(100), true), new Span.End(fraction(104), false)));
    }

    @ParameterizedTest
    @CsvSource({"97 %, AGREES", "98 %, AGREES", "99 %, AT_EDGE", "100 %, AT_EDGE", "103 %, DIFFERS", "93 %, DIFFERS"})
    void aSumOfRoundedPartsHasASpan(String total, Standing standing) {
        assertThat(total(total, "24 %", "24 %", "24 %", "25 %").standing()).isEqualTo(standing);
    }

    @ParameterizedTest
    @CsvSource({"'16,80 %', DIFFERS", "'16,17 %', AGREES", "'16,5 %', AGREES", "'16,79 %', AT_EDGE"})
    void aShareOfRoundedFiguresHasASpan(String rate, Standing standing) {
        assertThat(share(rate, "'13 %'", "'80,42 %'").standing()).isEqualTo(standing);
    }

    @ParameterizedTest
    @CsvSource({
        "'trên 4,8 %', 22, 41, DIFFERS",
        "'trên 4,8 %', 2, 41, AGREES",
        "'hơn 9 %', 995, 1000, DIFFERS",
        "'hơn 9 %', 95, 1000, AGREES",
        "'hơn 9 %', 9, 100, DIFFERS",
        "'gần 59 %', 24, 41, AGREES",
        "'gần 59 %', 57, 100, DIFFERS",
        "'dưới 5 %', 45, 1000, AGREES",
        "'dưới 5 %', 39, 1000, DIFFERS",
        "'khoảng 59 %', 24, 41, AGREES"
    })
    void looseWordsHaveTwoEnds(String rate, String part, String whole, Standing standing) {
        assertThat(share(rate, part, whole).standing()).isEqualTo(standing);
    }

    @Test
    void aDigitThatStandsTwiceIsNamedWhereTheWholeFileSpeaksForIt() {
        Reconciliation found = Summary.reconciled(
                "numbers: vi",
                "figures:",
                "  all: {value: 41, sum: [a, b, c]}",
                "  a: 24",
                "  b: 15",
                "  c: 22",
                "  of a: {value: gần 59 %, share: a, of: all}",
                "  of b: {value: '36,7 %', share: b, of: all}",
                "  of c: {value: 'trên 4,8 %', share: c, of: all}");

        assertThat(Summary.finding(found, "all").causes().get(0))
                .isInstanceOfSatisfying(Cause.Misprint.class, cause -> {
                    assertThat(cause.figure()).isEqualTo("c");
                    assertThat(cause.slip()).isEqualTo(Slip.DOUBLED_DIGIT);
                    assertThat(cause.meant().number()).isEqualByComparingTo("2");
                    assertThat(cause.mends()).containsExactly("of c");
                });
        assertThat(Summary.standing(found, "of b")).isEqualTo(Standing.DIFFERS);
        assertThat(Summary.finding(found, "of b").causes().get(0)).isInstanceOf(Cause.Complement.class);
    }

    @Test
    void aPartTooManyIsNamed() {
        Reconciliation found = Summary.reconciled(
                "numbers: vi",
                "figures:",
                "  all: {value: '11.917', sum: [a, b, c, d, e]}",
                "  a: '1.120'",
                "  b: '8.445'",
                "  c: '2.311'",
                "  d: 41",
                "  e: 75");

        assertThat(Summary.finding(found, "all").causes().get(0))
                .isInstanceOfSatisfying(
                        Cause.PartTooMany.class,
                        cause -> assertThat(cause.part()).isEqualTo("e"));
    }

    @Test
    void aPartThatIsMissingIsNamed() {
        Reconciliation found =
                Summary.reconciled("figures:", "  all: {value: 100, sum: [a, b]}", "  a: 40", "  b: 13", "  c: 47");

        assertThat(Summary.finding(found, "all").causes().get(0))
                .isInstanceOfSatisfying(
                        Cause.PartMissing.class,
                        cause -> assertThat(cause.part()).isEqualTo("c"));
    }

    @Test
    void aCountThatIsNotThatOfItsNamesIsNamed() {
        Reconciliation found = Summary.reconciled("figures:", "  units: {value: 5, names: [A, B, C, D, E, F]}");

        assertThat(Summary.finding(found, "units").causes())
                .anySatisfy(cause -> assertThat(((Cause.Misprint) cause).slip()).isEqualTo(Slip.COUNT_OF_NAMES));
    }

    @Test
    void theFigureOfAnotherYearIsNamed() {
        Reconciliation found = Summary.reconciled(
                "figures:",
                "  now: 400",
                "  before: 320",
                "  more: {value: 80, difference: now, from: before}",
                "  done: 240",
                "  rate: {value: 75 %, share: done, of: now}");

        assertThat(Summary.finding(found, "rate").causes())
                .anySatisfy(cause -> assertThat(cause).isInstanceOf(Cause.OtherYear.class));
    }

    /** 9,500 of 25,000 less the 12,500 without a deadline. */
    @Test
    void aWholeLessWhatIsPublishedAsAShareOfItIsTried() {
        Reconciliation found = Summary.reconciled(
                "numbers: en",
                "figures:",
                "  done: '25,000'",
                "  without deadline: '12,500'",
                "  of those: {value: 50 %, share: without deadline, of: done}",
                "  on time: '9,500'",
                "  rate: {value: 76 %, share: on time}");

        assertThat(Summary.standing(found, "rate")).isEqualTo(Standing.AGREES);
        assertThat(Summary.finding(found, "rate").calculation().orElseThrow().value())
                .isEqualTo(fraction(76));
    }

    @Test
    void theOrderOfLinesDoesNotDecideOfWhatAShareIs() {
        List<String> lines =
                List.of("  other: 200", "  all: {value: 201, sum: [done, open]}", "  done: 100", "  open: 101");
        String rate = "  rate: {value: 50 %, share: done}";
        Conclusion first = Summary.finding(
                Summary.reconciled("figures:", lines.get(0), lines.get(1), lines.get(2), lines.get(3), rate), "rate");
        Conclusion second = Summary.finding(
                Summary.reconciled("figures:", rate, lines.get(3), lines.get(2), lines.get(1), lines.get(0)), "rate");

        assertThat(first.calculation().orElseThrow().value())
                .isEqualTo(fraction(100 * 100).divide(201));
        assertThat(second.calculation()).isEqualTo(first.calculation());
        assertThat(first.otherWholes()).as("200 fits too").hasSize(1);
        assertThat(second.otherWholes()).isEqualTo(first.otherWholes());
    }

    @ParameterizedTest
    @CsvSource({"18/93, AGREES", "6/31, AGREES", "19/93, DIFFERS"})
    void aFigureThatIsPrintedWithItsWholeIsAShare(String printed, Standing standing) {
        assertThat(share(printed, "18", "93").standing()).isEqualTo(standing);
    }

    @ParameterizedTest
    @CsvSource({"không có, 0", "18/93, 18", "hơn 2.000 lượt, 2000", "gần 90 %, 90", "gấp 5 lần, 5", "1/3, 1"})
    void valuesAreTakenAsPrinted(String printed, String number) {
        assertThat(Summary.read("numbers: vi", "figures:", "  a: '" + printed + "'")
                        .figures()
                        .get(0)
                        .printed())
                .hasValueSatisfying(figure -> assertThat(figure.number()).isEqualByComparingTo(number));
    }

    /** One value, two claims: the count is one of the sum, the share is checked against the whole. */
    @ParameterizedTest
    @CsvSource({
        "'389 (81,0%)', AGREES, AGREES",
        "'389 (80,0%)', AGREES, DIFFERS",
        "'399 (81,0%)', DIFFERS, DIFFERS",
        "'81,0% (389)', AGREES, AGREES",
        "'389 (gần 82%)', AGREES, AGREES",
        "'389 (81,04%)', AGREES, AGREES",
        "'389 (81,05%)', AGREES, DIFFERS"
    })
    void aCountPrintedWithItsShareIsBothChecked(String printed, Standing total, Standing share) {
        Reconciliation found = Summary.reconciled(
                "numbers: vi",
                "figures:",
                "  all: {value: 480, sum: [done, open]}",
                "  done:",
                "    value: " + printed,
                "    of: all",
                "  open: 91");

        assertThat(Summary.standing(found, "all")).isEqualTo(total);
        assertThat(Summary.standing(found, "done · share")).isEqualTo(share);
    }

    @ParameterizedTest
    @CsvSource({"389/480 (81%), AGREES", "389/490 (81%), DIFFERS", "389/480 (80%), DIFFERS"})
    void aPartPrintedWithItsWholeAndItsShareIsCheckedByItself(String printed, Standing standing) {
        assertThat(Summary.standing(Summary.reconciled("figures:", "  done: " + printed), "done · share"))
                .isEqualTo(standing);
    }

    /** Without "of" every whole is tried, that of a sum first. */
    @Test
    void theWholeOfAShareThatStandsBehindItsCountIsSought() {
        Reconciliation found = Summary.reconciled(
                "numbers: vi",
                "figures:",
                "  all: {value: 480, sum: [done, open]}",
                "  done: '389 (81,0%)'",
                "  open: 91");

        assertThat(Summary.standing(found, "done · share")).isEqualTo(Standing.AGREES);
    }

    /** A third printed loosely is told apart from its neighbours by a tenth of the whole, or a twentieth of itself. */
    @ParameterizedTest
    @CsvSource({
        "một phần ba, 160, AGREES",
        "một phần ba, 161, DIFFERS",
        "hơn một phần ba, 160, DIFFERS",
        "hơn một phần ba, 161, AGREES",
        "hơn một phần ba, 207, AGREES",
        "hơn một phần ba, 208, DIFFERS",
        "gần một phần ba, 160, AGREES",
        "gần một phần ba, 152, AGREES",
        "gần một phần ba, 151, DIFFERS",
        "gần một phần ba, 161, DIFFERS",
        "khoảng 1/3, 168, AGREES",
        "khoảng 1/3, 169, DIFFERS",
        "chưa đầy một nửa, 239, AGREES",
        "chưa đầy một nửa, 240, DIFFERS",
        "chưa đầy một nửa, 192, DIFFERS",
        "ít nhất một nửa, 240, AGREES",
        "ít nhất một nửa, 239, DIFFERS",
        "không quá một nửa, 240, AGREES",
        "không quá một nửa, 241, DIFFERS"
    })
    void fractionsInWordsAreAsLooseAsTheyArePut(String printed, int part, Standing standing) {
        assertThat(share(printed, String.valueOf(part), "480").standing()).isEqualTo(standing);
    }

    @ParameterizedTest
    @CsvSource({
        "gấp đôi, 478, AGREES",
        "gấp đôi, 359, AGREES",
        "gấp đôi, 358, DIFFERS",
        "gấp đôi, 716, AGREES",
        "gấp hơn 2 lần, 478, DIFFERS",
        "gấp đôi, 717, DIFFERS"
    })
    void howManyTimesOneFigureIsAnotherIsNoDifference(String printed, int now, Standing standing) {
        Conclusion found = Summary.finding(
                Summary.reconciled(
                        "figures:",
                        "  now: " + now,
                        "  before: 239",
                        "  more: {value: " + printed + ", difference: now, from: before}"),
                "more");

        assertThat(found.standing()).isEqualTo(standing);
    }

    /** 24.650 billions stand for what is rounded to them: the parts may lie half a billion each way. */
    @ParameterizedTest
    @CsvSource({
        "24.650 tỷ đồng, AGREES",
        "'24,65 nghìn tỷ đồng', AGREES",
        "24.655 tỷ đồng, DIFFERS",
        "24.650.000.000.000 đồng, AGREES",
        "24.650 triệu đồng, DIFFERS"
    })
    void wordsOfScaleMultiply(String total, Standing standing) {
        Conclusion found = Summary.finding(
                Summary.reconciled(
                        "numbers: vi",
                        "figures:",
                        "  all:",
                        "    value: " + total,
                        "    sum: [a, b]",
                        "  a: 20.140 tỷ đồng",
                        "  b: 4.510 tỷ đồng"),
                "all");

        assertThat(found.standing()).isEqualTo(standing);
    }

    @ParameterizedTest
    @CsvSource({
        "'giảm 4,8 %', AGREES",
        "giảm gần 5 %, AGREES",
        "giảm hơn 4 %, AGREES",
        "tăng 5 %, DIFFERS",
        "giảm hơn 5 %, DIFFERS",
        "giảm ít nhất 4 %, AGREES",
        "giảm ít nhất 5 %, DIFFERS"
    })
    void aDecreaseIsBelowZero(String change, Standing standing) {
        Conclusion found = Summary.finding(
                Summary.reconciled(
                        "numbers: vi",
                        "figures:",
                        "  now: 640",
                        "  before: 672",
                        "  change: {value: '" + change + "', difference: now, from: before}"),
                "change");

        assertThat(found.standing()).isEqualTo(standing);
    }

    private static BigFraction fraction(int number) {
        return BigFraction.of(number);
    }

    private static Conclusion total(String total, String... parts) {
        StringBuilder text = new StringBuilder("figures:\n  all: {value: " + total + ", sum: [p0, p1, p2, p3]}");
        for (int i = 0; i < parts.length; i++) {
            text.append("\n  p").append(i).append(": ").append(parts[i]);
        }
        return Summary.finding(Summary.reconciled(text.toString()), "all");
    }

    private static Conclusion share(String rate, String part, String whole) {
        return Summary.finding(
                Summary.reconciled(
                        "numbers: vi",
                        "figures:",
                        "  part: " + part,
                        "  whole: " + whole,
                        "  rate: {value: '" + rate + "', share: part, of: whole}"),
                "rate");
    }
}
