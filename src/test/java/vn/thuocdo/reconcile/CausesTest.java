package vn.thuocdo.reconcile;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.assertj.core.api.InstanceOfAssertFactories;
import org.junit.jupiter.api.Test;
import vn.thuocdo.reconcile.Conclusion.Standing;

/** Each cause where it fits, and not where it almost does. */
final class CausesTest {

    @Test
    void transposedDigitsThatCloseASumAreNamed() {
        assertThat(causes("  b: 1993")).singleElement().isInstanceOfSatisfying(Cause.Misprint.class, cause -> {
            assertThat(cause.figure()).isEqualTo("b");
            assertThat(cause.meant().number()).isEqualByComparingTo("1939");
        });
        assertThat(causes("  b: 1950"))
                .as("eleven more, and no slip of a digit gives it")
                .isEmpty();
    }

    private static List<Cause> causes(String part) {
        Conclusion total = Summary.finding(
                Summary.reconciled("figures:", "  all: {value: 9831, sum: [a, b]}", "  a: 7892", part), "all");
        assertThat(total.standing()).isEqualTo(Standing.DIFFERS);
        return total.causes();
    }

    @Test
    void aTranspositionThatBreaksMoreThanItMendsIsRefuted() {
        Reconciliation found = Summary.reconciled(
                "figures:",
                "  all: {value: 100, sum: [a, b]}",
                "  a: {value: 47, sum: [c, d]}",
                "  b: 53",
                "  c: 40",
                "  d: 7",
                "  rate: {value: 74 %, share: a, of: all}");

        assertThat(Summary.finding(found, "rate").causes())
                .first()
                .satisfies(cause -> assertThat(cause).isInstanceOf(Cause.Misprint.class))
                .satisfies(
                        cause -> assertThat(((Cause.Misprint) cause).figure()).isEqualTo("rate"));
    }

    @Test
    void aShareOfAnotherWholeNamesIt() {
        Conclusion rate = Summary.finding(
                Summary.reconciled(
                        "figures:",
                        "  all: {value: 833, sum: [done, open, overdue]}",
                        "  done: 585",
                        "  open: 67",
                        "  overdue: 181",
                        "  rate: {value: 76.37 %, share: done, of: all}"),
                "rate");

        assertThat(rate.standing()).isEqualTo(Standing.DIFFERS);
        assertThat(rate.causes()).first().isInstanceOfSatisfying(Cause.OtherDenominator.class, cause -> {
            assertThat(cause.agreement()).isEqualTo(Agreement.ROUNDED);
            assertThat(((Expression.Share) cause.calculation()).whole().value().intValue())
                    .isEqualTo(585 + 181);
        });
    }

    /** 223 of 16,051 is 1.389 %, truncated 1.38; but what is overdue is no part of what is done. */
    @Test
    void whatLiesBesideAPartIsNoWholeOfIt() {
        Conclusion rate = Summary.finding(
                Summary.reconciled(
                        "figures:",
                        "  due: {value: 16274, sum: [done, overdue]}",
                        "  done: 16051",
                        "  overdue: 223",
                        "  rate: {value: 1.38 %, share: overdue, of: due}"),
                "rate");

        assertThat(rate.standing()).isEqualTo(Standing.DIFFERS);
        assertThat(rate.causes()).noneMatch(Cause.OtherDenominator.class::isInstance);
    }

    @Test
    void aWholeThatIsNotNamedIsSought() {
        Reconciliation found = Summary.reconciled(
                "figures:",
                "  all: {value: 833, sum: [done, open, overdue]}",
                "  done: 585",
                "  open: 67",
                "  overdue: 181",
                "  of those due: {value: 76.37 %, share: done}",
                "  of nothing: {value: 76.40 %, share: done}");

        assertThat(Summary.standing(found, "of those due")).isEqualTo(Standing.AGREES);
        assertThat(Summary.standing(found, "of nothing")).isEqualTo(Standing.DIFFERS);
        assertThat(Summary.finding(found, "of nothing").tried()).isNotEmpty();
    }

    @Test
    void cutOffDigitsAgreeOnlySo() {
        Conclusion rate = Summary.finding(
                Summary.reconciled(
                        "figures:", "  all: 30", "  done: 26", "  rate: {value: 86 %, share: done, of: all}"),
                "rate");

        assertThat(rate.standing()).isEqualTo(Standing.CUT_OFF);
        assertThat(rate.causes()).first().isInstanceOf(Cause.Truncated.class);
    }

    @Test
    void theRestOfAHundredIsAComplementOnlyWhereThePartsAreAll() {
        String[] lines = {
            "figures:",
            "  all: {value: 9831, sum: [a, b, c]}",
            "  a: 7892",
            "  b: 1620",
            "  c: 319",
            "  of a: {value: 80.3 %, share: a, of: all}",
            "  of b: {value: 16.48 %, share: b, of: all}",
            "  of c: {value: 3.22 %, share: c, of: all}"
        };

        assertThat(Summary.finding(Summary.reconciled(lines), "of c").causes())
                .first()
                .isInstanceOf(Cause.Complement.class);

        lines[6] = "  other: {value: 16.48 %, share: a, of: b}";
        assertThat(Summary.finding(Summary.reconciled(lines), "of c").causes())
                .noneMatch(Cause.Complement.class::isInstance);
    }

    @Test
    void pointsCalledPercentAreTheDifferenceOfTwoPercentages() {
        Reconciliation found = Summary.reconciled(
                "figures:",
                "  before: 70 %",
                "  now: 77 %",
                "  points: {value: 7 points, difference: now, from: before}",
                "  growth: {value: 10 %, difference: now, from: before}",
                "  called: {value: 7 %, difference: now, from: before}");

        assertThat(Summary.standing(found, "points")).isEqualTo(Standing.AGREES);
        assertThat(Summary.standing(found, "growth")).isEqualTo(Standing.AGREES);
        assertThat(Summary.finding(found, "called").causes()).first().isInstanceOf(Cause.PointsAsPercent.class);
    }

    /** 77 is 1.1 times 70, and 7 more than it. */
    @Test
    void whatIsPrintedInTimesIsNotCalledPercent() {
        Reconciliation found = Summary.reconciled(
                "figures:",
                "  before: 70 %",
                "  now: 77 %",
                "  called: {value: 7 times, difference: now, from: before}");

        assertThat(Summary.standing(found, "called")).isEqualTo(Standing.DIFFERS);
        assertThat(Summary.finding(found, "called").causes()).noneMatch(Cause.PointsAsPercent.class::isInstance);
    }

    @Test
    void cutOffDigitsAreNamedAlsoWhereTheWholeIsNot() {
        Conclusion rate = Summary.finding(
                Summary.reconciled(
                        "figures:",
                        "  all: {value: 30, sum: [done, open]}",
                        "  done: 26",
                        "  open: 4",
                        "  rate: {value: 86 %, share: done}"),
                "rate");

        assertThat(rate.standing()).isEqualTo(Standing.CUT_OFF);
        assertThat(rate.causes())
                .first()
                .isInstanceOfSatisfying(
                        Cause.Truncated.class,
                        cause -> assertThat(((Expression.Share) cause.calculation())
                                        .whole()
                                        .value()
                                        .intValue())
                                .isEqualTo(30));
    }

    @Test
    void ofTwoPartsOneMayBeTooMany() {
        assertThat(ofSum("  all: {value: 30, sum: [a, b]}", "  a: 30", "  b: 12"))
                .filteredOn(Cause.PartTooMany.class::isInstance)
                .singleElement(InstanceOfAssertFactories.type(Cause.PartTooMany.class))
                .satisfies(cause -> assertThat(cause.part()).isEqualTo("b"))
                .satisfies(cause ->
                        assertThat(cause.calculation().value().intValue()).isEqualTo(30));
        assertThat(ofSum("  all: {value: 0, sum: a}", "  a: 30"))
                .as("the only part is not too many")
                .noneMatch(Cause.PartTooMany.class::isInstance);
    }

    @Test
    void aPartThatIsMissingIsAFirmFigureOfTheSameMeasure() {
        assertThat(ofSum("  all: {value: 37, sum: [a, b]}", "  a: 20", "  b: 10", "  c: 7"))
                .filteredOn(Cause.PartMissing.class::isInstance)
                .singleElement(InstanceOfAssertFactories.type(Cause.PartMissing.class))
                .satisfies(cause -> assertThat(cause.part()).isEqualTo("c"));
        for (String other : List.of("  c: 7 %", "  c: about 7")) {
            assertThat(ofSum("  all: {value: 37, sum: [a, b]}", "  a: 20", "  b: 10", other))
                    .as(other)
                    .noneMatch(Cause.PartMissing.class::isInstance);
        }
    }

    private static List<Cause> ofSum(String... figures) {
        return Summary.finding(Summary.reconciled(Summary.figures(figures)), "all")
                .causes();
    }

    @Test
    void lastYearAndTheDifferenceGiveThisYear() {
        Reconciliation found = Summary.reconciled(
                "figures:",
                "  2022: 2",
                "  2023: 5",
                "  more: {value: 3, difference: 2023, from: 2022}",
                "  fewer: {value: 4, difference: 2023, from: 2022}",
                "  growth: {value: 150 %, difference: 2023, from: 2022}");

        assertThat(Summary.standing(found, "more")).isEqualTo(Standing.AGREES);
        assertThat(Summary.standing(found, "fewer")).isEqualTo(Standing.DIFFERS);
        assertThat(Summary.standing(found, "growth")).isEqualTo(Standing.AGREES);
    }
}
