package vn.thuocdo.reconcile;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.apache.commons.numbers.fraction.BigFraction;
import org.junit.jupiter.api.Test;
import vn.thuocdo.model.published.DataQuestion;
import vn.thuocdo.model.published.DataQuestion.Year;
import vn.thuocdo.model.published.Measure;
import vn.thuocdo.model.published.Subject;
import vn.thuocdo.reconcile.Conclusion.NameDifference;
import vn.thuocdo.reconcile.Conclusion.Standing;
import vn.thuocdo.score.DataAnswer;
import vn.thuocdo.score.Scoreboard;
import vn.thuocdo.testing.Item;
import vn.thuocdo.testing.Scoring;

/** Figures that are compared with the data: of 2 units, 5 of 8 items are completed; the year before it were 2 of 8. */
final class DataClaimsTest {

    private static final Optional<Scoreboard> NOW = board(Item.items("A", 3, 1), Item.items("B", 2, 2));
    private static final Optional<Scoreboard> BEFORE = board(Item.items("A", 1, 3), Item.items("B", 1, 3));

    private static Optional<Scoreboard> board(List<Item> some, List<Item> others) {
        return Optional.of(Scoring.undated().with(some).with(others).score().board());
    }

    @Test
    void eachFigureIsComparedWithTheBoardOfItsYear() {
        Reconciliation found = reconciled(
                NOW,
                BEFORE,
                "  units: {value: 2, data: {what: units}}",
                "  done: {value: 5, data: {what: completed}}",
                "  wrong: {value: 6, data: {what: completed}}",
                "  before: {value: 2, data: {what: completed, year: base}}",
                "  more: {value: 3, data: {what: completed, year: change}}",
                "  growth: {value: 150 %, data: {what: completed, year: change}}");

        assertThat(found.all(Standing.DIFFERS))
                .extracting(conclusion -> conclusion.claim().figure().name())
                .containsExactly("wrong");
        assertThat(found.count(Standing.AGREES)).isEqualTo(5);
        assertThat(found.count(Standing.DIFFERS)).isEqualTo(1);
    }

    @Test
    void withoutTheBoardOfItsYearAFigureIsNotChecked() {
        String done = "  done: {value: 5, data: {what: completed}}";
        String before = "  before: {value: 2, data: {what: completed, year: base}}";
        String names = "  names: {names: [A], data: {what: units}}";

        Reconciliation found = reconciled(NOW, Optional.empty(), done, before);
        assertThat(Summary.standing(found, "done")).isEqualTo(Standing.AGREES);
        assertThat(Summary.standing(found, "before")).isEqualTo(Standing.UNCHECKED);

        assertThat(reconciled(Optional.empty(), Optional.empty(), done, before, names)
                        .conclusions())
                .allSatisfy(conclusion -> {
                    assertThat(conclusion.standing()).isEqualTo(Standing.UNCHECKED);
                    assertThat(conclusion.names()).isEmpty();
                });
    }

    @Test
    void namesAgreeWhereTheyAreThoseOfTheData() {
        assertThat(names("[B, A]").standing()).isEqualTo(Standing.AGREES);
        assertThat(names("[B, A]").names()).contains(new NameDifference(List.of(), List.of()));
    }

    @Test
    void namesThatAreMissingAndThoseTooManyAreTold() {
        assertThat(names("[A, C]").standing()).isEqualTo(Standing.DIFFERS);
        assertThat(names("[A, C]").names()).contains(new NameDifference(List.of("B"), List.of("C")));
        assertThat(names("[A]").standing()).isEqualTo(Standing.DIFFERS);
        assertThat(names("[A, B, C]").standing()).isEqualTo(Standing.DIFFERS);
        assertThat(names("[A, B, A]").names())
                .as("one that is published twice")
                .contains(new NameDifference(List.of(), List.of("A")));
    }

    private static Conclusion names(String names) {
        return Summary.finding(
                reconciled(NOW, BEFORE, "  names: {names: " + names + ", data: {what: units}}"), "names");
    }

    @Test
    void onlyFiguresAndNamesOfTheDataAreComparedWithIt() {
        Reconciliation found = reconciled(
                NOW,
                BEFORE,
                "  done: {value: 5, data: {what: completed}}",
                "  names: {names: [A], data: {what: units}}",
                "  all: {value: 5, sum: [done]}");

        assertThat(found.conclusions())
                .extracting(conclusion -> conclusion.claim().isOfData())
                .containsExactly(true, true, false);
    }

    @Test
    void theFigureOfTheYearBeforeIsNamed() {
        Reconciliation found = reconciled(NOW, BEFORE, "  done: {value: 2, data: {what: completed}}");

        assertThat(Summary.finding(found, "done").causes())
                .filteredOn(Cause.OtherYear.class::isInstance)
                .containsExactly(new Cause.OtherYear(
                        Optional.empty(),
                        "done",
                        new Expression.Exact(BigFraction.of(2), Measure.COUNT),
                        Agreement.EXACT));
    }

    @Test
    void aChangeThatIsAsTheYearBeforeIsNoFigureOfAnotherYear() {
        Reconciliation found = reconciled(
                NOW,
                BEFORE,
                "  before: {value: 2, data: {what: completed, year: base}}",
                "  more: {value: 2, data: {what: completed, year: change}}");

        assertThat(Summary.standing(found, "more")).isEqualTo(Standing.DIFFERS);
        assertThat(Summary.finding(found, "more").causes()).noneMatch(Cause.OtherYear.class::isInstance);
    }

    /** From 70 to 77 % it is 7 points, and grows by 10 %. */
    @Test
    void pointsOfTheDataThatArePrintedAsPercentAreNamed() {
        DataAnswer change = new DataAnswer(
                Optional.of(BigFraction.of(7)), true, List.of(), Map.of(), Optional.of(BigFraction.of(70)));
        assertThat(causes("7 %", Year.CHANGE, change))
                .filteredOn(Cause.PointsAsPercent.class::isInstance)
                .containsExactly(new Cause.PointsAsPercent(
                        new Expression.Exact(BigFraction.of(7), Measure.POINTS), Agreement.EXACT));

        DataAnswer ofCounts = new DataAnswer(
                Optional.of(BigFraction.of(7)), false, List.of(), Map.of(), Optional.of(BigFraction.of(70)));
        assertThat(causes("7 %", Year.CHANGE, ofCounts)).noneMatch(Cause.PointsAsPercent.class::isInstance);
    }

    @Test
    void aRateOfTheDataOverAnotherDenominatorNamesIt() {
        DataAnswer rate = new DataAnswer(
                Optional.of(BigFraction.of(60)),
                true,
                List.of(),
                Map.of("due", BigFraction.of(70), "reported", BigFraction.of(240, 3)),
                Optional.empty());

        assertThat(causes("80 %", Year.CURRENT, rate))
                .filteredOn(Cause.OtherDenominator.class::isInstance)
                .containsExactly(new Cause.OtherDenominator(
                        new Expression.Exact(BigFraction.of(80), Measure.PERCENT),
                        Agreement.EXACT,
                        Optional.of("reported"),
                        false));
        assertThat(causes("60 %", Year.CURRENT, rate)).isEmpty();
    }

    private static List<Cause> causes(String printed, Year year, DataAnswer answer) {
        Ledger ledger = Ledger.of(
                Summary.read(
                        "figures:", "  x: {value: " + printed + ", data: {what: rate, year: " + year.word() + "}}"),
                Map.of(new DataQuestion(Subject.RATE, Map.of(), year), answer));
        return new Causes(ledger).of(ledger.claims().get(0));
    }

    private static Reconciliation reconciled(
            Optional<Scoreboard> current, Optional<Scoreboard> base, String... figures) {
        return Reconciliation.of(Summary.read(Summary.figures(figures)), current, base);
    }
}
