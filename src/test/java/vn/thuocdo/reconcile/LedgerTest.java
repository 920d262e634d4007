package vn.thuocdo.reconcile;

import static org.assertj.core.api.Assertions.assertThat;
import static vn.thuocdo.reconcile.SpanTest.span;

import java.math.BigDecimal;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import org.apache.commons.numbers.fraction.BigFraction;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import vn.thuocdo.model.Quantity;
import vn.thuocdo.model.published.DataQuestion;
import vn.thuocdo.model.published.DataQuestion.Year;
import vn.thuocdo.model.published.Measure;
import vn.thuocdo.model.published.Subject;
import vn.thuocdo.score.DataAnswer;

/** What figures stand for when others are computed from them, and what a claim's figure should be. */
final class LedgerTest {

    private static final DataQuestion QUESTION = new DataQuestion(Subject.COMPLETED, Map.of(), Year.CURRENT);

    /** 26 of 30 is 86.67 %. */
    @Test
    void aShareOfCountsWithDigitsCutOffStandsForMoreThanItself() {
        Ledger ledger = ledger(
                "  all: 30",
                "  done: 26",
                "  cut: {value: 86 %, share: done, of: all}",
                "  rounded: {value: 87 %, share: done, of: all}",
                "  of cut: {value: 100 %, share: cut, of: cut}");

        assertThat(spanOf(ledger, "cut")).isEqualTo(span("[86, 87)"));
        assertThat(spanOf(ledger, "rounded")).isEqualTo(span("[173/2, 175/2)"));
    }

    @Test
    void aSumWithDigitsCutOffIsTakenAsRounded() {
        Ledger ledger = ledger("  all: {value: 1 million, sum: [a, b]}", "  a: 1,400,000", "  b: 500,000");

        assertThat(ledger.agreement(claim(ledger, "all"))).contains(Agreement.TRUNCATED);
        assertThat(spanOf(ledger, "all")).isEqualTo(span("[500000, 1500000)"));
    }

    @Test
    void whereNoWholeIsNamedAShareIsTakenAsRounded() {
        Ledger ledger = ledger(
                "  all: {value: 30, sum: [done, open]}",
                "  done: 26",
                "  open: 4",
                "  rate: {value: 86 %, share: done}");

        assertThat(ledger.agreement(claim(ledger, "rate"))).contains(Agreement.TRUNCATED);
        assertThat(spanOf(ledger, "rate")).isEqualTo(span("[171/2, 173/2)"));
    }

    @Test
    void sharesOfSharesThatGoRoundInACircleAreTakenAsRounded() {
        Ledger ledger =
                ledger("  a: {value: 50 %, share: b, of: c}", "  b: {value: 40 %, share: a, of: c}", "  c: 80 %");

        assertThat(spanOf(ledger, "a")).isEqualTo(span("[99/2, 101/2)"));
    }

    private static Span spanOf(Ledger ledger, String name) {
        return ledger.sumOf(List.of(name)).span();
    }

    @Test
    void whatIsAShareOfNoNamedWholeConcernsTheSumsAboveItsPart() {
        List<String> counts = List.of("  all: {value: 30, sum: [done, open]}", "  done: 26", "  open: 4");
        Ledger unnamed = ledger(counts, "  rate: {value: 86 %, share: done}");
        Ledger named = ledger(counts, "  rate: {value: 86 %, share: done, of: open}");

        assertThat(unnamed.claimsOf("all")).containsExactly(claim(unnamed, "all"), claim(unnamed, "rate"));
        assertThat(named.claimsOf("all")).containsExactly(claim(named, "all"));
    }

    @Test
    void aClaimDiffersWhereItCanBeCheckedAndDoesNotAgree() {
        assertThat(differs("  rate: {value: 87 %, share: done, of: all}")).isFalse();
        assertThat(differs("  rate: {value: 97 %, share: done, of: all}")).isTrue();
        assertThat(differs("  rate: {value: 97 %, share: done, of: nothing}"))
                .as("nothing is a share of 0")
                .isFalse();
        assertThat(differs("  rate: {value: 87 %, share: done}"))
                .as("of a whole that is found")
                .isFalse();
        assertThat(differs("  rate: {value: 97 %, share: done}"))
                .as("of no whole there is")
                .isTrue();
        assertThat(differs("  rate: {names: [A, B], data: {what: units}}"))
                .as("names alone")
                .isFalse();
    }

    private static boolean differs(String rate) {
        Ledger ledger = ledger("  all: 30", "  done: 26", "  nothing: 0", rate);
        return ledger.differs(claim(ledger, "rate"));
    }

    @ParameterizedTest
    @CsvSource({"7 points, POINTS, 7", "7, POINTS, 7", "10 %, PERCENT, 10", "1.1 times, TIMES, 11/10"})
    void whatLiesBetweenTwoPercentagesIsPointsOrGrowthOrTimes(String printed, Measure measure, String value) {
        Ledger ledger = ledger(
                "  now: 77 %", "  before: 70 %", "  more: {value: " + printed + ", difference: now, from: before}");

        assertThat(ledger.computed(claim(ledger, "more"))).hasValueSatisfying(computed -> {
            assertThat(computed.measure()).isEqualTo(measure);
            assertThat(computed.value()).isEqualTo(BigFraction.parse(value));
        });
    }

    @Test
    void whatLiesBetweenTwoCountsIsACount() {
        Ledger ledger = ledger("  now: 77", "  before: 70", "  more: {value: 7, difference: now, from: before}");

        assertThat(ledger.computed(claim(ledger, "more")))
                .hasValueSatisfying(computed -> assertThat(computed.measure()).isEqualTo(Measure.COUNT));
    }

    /** What the data says, in what the figure was printed in. */
    @ParameterizedTest
    @CsvSource({
        "5,         5,    false, 5,     COUNT",
        "62.5 %,    62.5, true,  62.5,  PERCENT",
        "62,        62.5, true,  62.5,  PERCENT",
        "60 %,      0.6,  false, 60,    PERCENT",
        "5 times,   5,    false, 5,     TIMES",
        "5 points,  5,    true,  5,     POINTS"
    })
    void theDataIsTakenAsWhatTheFigureCounts(
            String printed, String answer, boolean percent, String value, Measure measure) {
        Expression computed = ofData(printed, answer(answer, percent, "")).orElseThrow();

        assertThat(computed.value()).isEqualTo(number(value));
        assertThat(computed.measure()).isEqualTo(measure);
    }

    @ParameterizedTest
    @CsvSource({"3, 2, false, COUNT", "37.5, 25, true, PERCENT"})
    void aChangeThatIsPrintedInPercentIsGrowth(String change, String before, boolean percent, Measure of) {
        Expression.Share growth = (Expression.Share)
                ofData("150 %", answer(change, percent, before)).orElseThrow();

        assertThat(growth.value()).isEqualTo(BigFraction.of(150));
        assertThat(growth.measure()).isEqualTo(Measure.PERCENT);
        assertThat(growth.whole().value()).isEqualTo(number(before));
        assertThat(growth.whole().measure()).isEqualTo(of);
        assertThat(growth.part().measure()).isEqualTo(of);
    }

    @Test
    void aChangeThatIsPrintedOtherwiseIsWhatLiesBetween() {
        Expression more = ofData("3", answer("3", false, "2")).orElseThrow();
        assertThat(more.value()).isEqualTo(BigFraction.of(3));
        assertThat(more.measure()).isEqualTo(Measure.COUNT);

        Expression points = ofData("37.5 points", answer("37.5", true, "25")).orElseThrow();
        assertThat(points.value()).isEqualTo(number("37.5"));
        assertThat(points.measure()).isEqualTo(Measure.POINTS);
    }

    @Test
    void whatTheDataDoesNotTellIsNotComputed() {
        assertThat(ofData("5", answer("", false, ""))).isEmpty();
        assertThat(ofData("150 %", answer("3", false, "0")))
                .as("nothing grows from 0")
                .isEmpty();
        Ledger unanswered = ledger("  x: {value: 5, data: {what: completed}}");
        assertThat(unanswered.computed(claim(unanswered, "x"))).isEmpty();
    }

    private static Optional<Expression> ofData(String printed, DataAnswer answer) {
        Ledger ledger = Ledger.of(
                Summary.read("figures:", "  x: {value: " + printed + ", data: {what: completed}}"),
                Map.of(QUESTION, answer));
        return ledger.computed(claim(ledger, "x"));
    }

    /** @param before of a change what it started from; empty for no change */
    private static DataAnswer answer(String value, boolean percent, String before) {
        return new DataAnswer(some(value), percent, List.of(), Map.of(), some(before));
    }

    private static Optional<BigFraction> some(String number) {
        return Optional.of(number).filter(text -> !text.isEmpty()).map(LedgerTest::number);
    }

    private static BigFraction number(String text) {
        return Quantity.of(new BigDecimal(text), false).value();
    }

    private static FigureClaim claim(Ledger ledger, String figure) {
        return ledger.claims().stream()
                .filter(claim -> claim.figure().name().equals(figure))
                .findFirst()
                .orElseThrow();
    }

    private static Ledger ledger(List<String> figures, String more) {
        return ledger(Stream.concat(figures.stream(), Stream.of(more)).toArray(String[]::new));
    }

    private static Ledger ledger(String... figures) {
        String[] lines = Stream.concat(Stream.of("numbers: en", "figures:"), Stream.of(figures))
                .toArray(String[]::new);
        return Ledger.of(Summary.read(lines), Map.of());
    }
}
