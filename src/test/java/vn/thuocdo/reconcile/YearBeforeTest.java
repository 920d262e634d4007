package vn.thuocdo.reconcile;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.assertj.core.api.InstanceOfAssertFactories;
import org.junit.jupiter.api.Test;

/** Last year's figure, which a summary names by {@code previous}, published where this year's is expected. */
final class YearBeforeTest {

    @Test
    void aTotalThatIsLastYearsIsNamedWithWhatItsPartsGive() {
        Reconciliation found = Summary.reconciled(
                "figures:",
                "  all: {value: 402, previous: 402, sum: [done, open]}",
                "  done: {value: 389, previous: 340}",
                "  open: 91");

        assertThat(first(found, "all")).isInstanceOfSatisfying(Cause.Misprint.class, cause -> {
            assertThat(cause.slip()).isEqualTo(Slip.PREVIOUS_YEAR);
            assertThat(cause.figure()).isEqualTo("all");
            assertThat(cause.meant().number()).isEqualByComparingTo("480");
        });
    }

    @Test
    void aPartThatIsLastYearsIsWhatTheOthersLeaveAndMendsItsShareToo() {
        Reconciliation found = Summary.reconciled(
                "figures:",
                "  all: {value: 480, sum: [done, open]}",
                "  done: {value: 340, previous: 340}",
                "  open: 91",
                "  rate: {value: 81.0 %, share: done, of: all}");

        assertThat(first(found, "all")).isInstanceOfSatisfying(Cause.Misprint.class, cause -> {
            assertThat(cause.slip()).isEqualTo(Slip.PREVIOUS_YEAR);
            assertThat(cause.meant().number()).isEqualByComparingTo("389");
            assertThat(cause.mends()).containsExactly("rate");
        });
    }

    @Test
    void aRateThatIsLastYearsIsRoundedToThePlacesThatWerePrinted() {
        assertThat(lastYears("  rate: {value: 84.6 %, previous: 84.6 %, share: done, of: all}"))
                .isEqualTo("81.0");
        assertThat(lastYears("  rate: {value: 85 %, previous: 85 %, share: done, of: all}"))
                .isEqualTo("81");
    }

    private static String lastYears(String rate) {
        Reconciliation found = Summary.reconciled("figures:", "  all: 480", "  done: 389", rate);
        Cause.Misprint cause = (Cause.Misprint) first(found, "rate");
        assertThat(cause.slip()).isEqualTo(Slip.PREVIOUS_YEAR);
        return cause.meant().number().toPlainString();
    }

    @Test
    void aPartOfAShareAloneIsWhatTheRateLeaves() {
        Reconciliation found = Summary.reconciled(
                "figures:",
                "  all: 400",
                "  done: {value: 250, previous: 250}",
                "  rate: {value: 81.3 %, share: done, of: all}");

        assertThat(causes(found, "rate"))
                .filteredOn(cause -> isLastYears(cause))
                .singleElement(InstanceOfAssertFactories.type(Cause.Misprint.class))
                .satisfies(cause -> assertThat(cause.meant().number()).isEqualByComparingTo("325"))
                .satisfies(cause -> assertThat(cause.agreement()).isEqualTo(Agreement.ROUNDED));
    }

    @Test
    void aWholeThatIsLastYearsIsWhatTheRateLeaves() {
        Reconciliation found = Summary.reconciled(
                "figures:",
                "  all: {value: 402, previous: 402}",
                "  done: 360",
                "  rate: {value: 80 %, share: done, of: all}");

        assertThat(causes(found, "rate"))
                .filteredOn(cause -> isLastYears(cause))
                .singleElement(InstanceOfAssertFactories.type(Cause.Misprint.class))
                .satisfies(cause -> assertThat(cause.meant().number()).isEqualByComparingTo("450"));
    }

    @Test
    void ofTwoSlipsThatMendAsMuchLastYearsFigureComesFirst() {
        Reconciliation found = Summary.reconciled(
                "figures:", "  all: {value: 418, previous: 418, sum: [a, b]}", "  a: 400", "  b: 13");

        assertThat(causes(found, "all")).hasSizeGreaterThan(1);
        assertThat(isLastYears(first(found, "all"))).isTrue();
    }

    @Test
    void aFigureThatIsNotAsLastYearIsNotLastYears() {
        for (String all : List.of(
                "  all: {value: 403, previous: 402, sum: [done, open]}",
                "  all: {value: 403, previous: about 403, sum: [done, open]}",
                "  all: {value: 403, sum: [done, open]}")) {
            Reconciliation found = Summary.reconciled("figures:", all, "  done: 389", "  open: 91");
            assertThat(causes(found, "all")).as(all).noneMatch(YearBeforeTest::isLastYears);
        }
    }

    @Test
    void aFigureThatStayedTheSameAccusesNobody() {
        Reconciliation found = Summary.reconciled(
                "figures:", "  all: {value: 480, previous: 480, sum: [done, open]}", "  done: 389", "  open: 91");

        assertThat(Summary.standing(found, "all")).isEqualTo(Conclusion.Standing.AGREES);
    }

    /** 36 units, as last year; what is wrong is the nine. */
    @Test
    void aFigureThatMoreClaimsSpeakForIsNotCalledLastYears() {
        Reconciliation found = Summary.reconciled(
                "figures:",
                "  units: {value: 36, previous: 36, sum: [departments, districts]}",
                "  departments: 28",
                "  districts: 9",
                "  of departments: {value: 77.8 %, share: departments, of: units}",
                "  of districts: {value: 22.2 %, share: districts, of: units}");

        assertThat(causes(found, "units")).noneMatch(YearBeforeTest::isLastYears);
    }

    @Test
    void whatAnOperandWasLastYearIsTriedInAShare() {
        Reconciliation found = Summary.reconciled(
                "figures:",
                "  all: {value: 480, previous: 402}",
                "  done: 389",
                "  rate: {value: 96.8 %, share: done, of: all}");

        assertThat(causes(found, "rate"))
                .anySatisfy(cause -> assertThat(cause).isInstanceOfSatisfying(Cause.OtherYear.class, year -> {
                    assertThat(year.instead()).isEmpty();
                    assertThat(year.of()).isEqualTo("all");
                    assertThat(year.agreement()).isEqualTo(Agreement.ROUNDED);
                }));
    }

    /** The figures of a difference are of two years, without a key of their own. */
    @Test
    void theEarlierFigureOfADifferenceIsLastYears() {
        Reconciliation found = Summary.reconciled(
                "figures:",
                "  now: {value: 316, sum: [a, b]}",
                "  before: 316",
                "  more: {value: 73, difference: now, from: before}",
                "  a: 300",
                "  b: 89");

        assertThat(first(found, "now")).isInstanceOfSatisfying(Cause.Misprint.class, cause -> {
            assertThat(cause.slip()).isEqualTo(Slip.PREVIOUS_YEAR);
            assertThat(cause.meant().number()).isEqualByComparingTo("389");
            assertThat(cause.mends()).containsExactly("more");
        });
    }

    @Test
    void whatAPartWasLastYearIsTriedInASum() {
        assertThat(otherYears(
                        "  all: {value: 431, sum: [done, open]}", "  done: {value: 389, previous: 340}", "  open: 91"))
                .singleElement()
                .satisfies(year -> assertThat(year.of()).isEqualTo("done"))
                .satisfies(year ->
                        assertThat(year.calculation().value().intValue()).isEqualTo(431));
    }

    /** The rate of 2023, with the whole of 2022 named beside it. */
    @Test
    void whatAnOperandBecameAYearLaterIsTriedToo() {
        assertThat(otherYears(
                        "  all: {value: 81.0 %, share: done, of: 2022}",
                        "  done: 389",
                        "  2022: 402",
                        "  2023: 480",
                        "  more: {value: 78, difference: 2023, from: 2022}"))
                .singleElement()
                .satisfies(year -> assertThat(year.instead()).contains("2023"))
                .satisfies(year -> assertThat(year.of()).isEqualTo("2022"))
                .satisfies(year -> assertThat(year.agreement()).isEqualTo(Agreement.ROUNDED));
    }

    /** A difference is of two years already: each of its figures would be one of another year. */
    @Test
    void inADifferenceNoOtherYearIsTried() {
        assertThat(otherYears(
                        "  all: {value: 10, difference: now, from: before}",
                        "  now: {value: 50, previous: 40}",
                        "  before: 30"))
                .isEmpty();
    }

    /** 97 % is at the very edge of a hundred. */
    @Test
    void anotherYearThatAgreesOnlyAtTheEdgeIsNotNamed() {
        String all = "  all: {value: 100 %, sum: [a, b, c]}";
        assertThat(otherYears(all, "  a: {value: 30 %, previous: 31 %}", "  b: 30 %", "  c: 36 %"))
                .isEmpty();
        assertThat(otherYears(all, "  a: {value: 30 %, previous: 33 %}", "  b: 30 %", "  c: 36 %"))
                .hasSize(1);
    }

    private static List<Cause.OtherYear> otherYears(String... figures) {
        return causes(Summary.reconciled(Summary.figures(figures)), "all").stream()
                .filter(Cause.OtherYear.class::isInstance)
                .map(Cause.OtherYear.class::cast)
                .toList();
    }

    @Test
    void noFigureWasLessThanNothing() {
        assertThat(causes(
                        Summary.reconciled(
                                "figures:",
                                "  all: {value: 10, sum: [a, b]}",
                                "  a: {value: 5, previous: 5}",
                                "  b: 10"),
                        "all"))
                .filteredOn(YearBeforeTest::isLastYears)
                .singleElement(InstanceOfAssertFactories.type(Cause.Misprint.class))
                .as("nothing it may have been")
                .satisfies(cause -> assertThat(cause.meant().number()).isEqualByComparingTo("0"));
        assertThat(causes(
                        Summary.reconciled(
                                "figures:",
                                "  all: {value: 8, sum: [a, b]}",
                                "  a: {value: 5, previous: 5}",
                                "  b: 10"),
                        "all"))
                .noneMatch(YearBeforeTest::isLastYears);
    }

    private static boolean isLastYears(Cause cause) {
        return cause instanceof Cause.Misprint misprint && misprint.slip() == Slip.PREVIOUS_YEAR;
    }

    private static Cause first(Reconciliation found, String figure) {
        return causes(found, figure).get(0);
    }

    private static List<Cause> causes(Reconciliation found, String figure) {
        return Summary.finding(found, figure).causes();
    }
}
