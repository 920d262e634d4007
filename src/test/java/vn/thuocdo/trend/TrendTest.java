package vn.thuocdo.trend;

import static org.assertj.core.api.Assertions.assertThat;
import static vn.thuocdo.testing.Item.item;
import static vn.thuocdo.testing.Reported.of;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.time.MonthDay;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.IntStream;
import org.apache.commons.numbers.fraction.BigFraction;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;
import vn.thuocdo.judge.method.Denominator;
import vn.thuocdo.judge.method.Method;
import vn.thuocdo.judge.method.TierRule;
import vn.thuocdo.model.Period;
import vn.thuocdo.model.Period.Kind;
import vn.thuocdo.model.ReportingCalendar;
import vn.thuocdo.model.State;
import vn.thuocdo.model.Tier;
import vn.thuocdo.score.Scoreboard;
import vn.thuocdo.testing.Item;
import vn.thuocdo.testing.Scoring;

/** Programmes of a few items, scored at the end of each quarter. */
class TrendTest {

    private static final ReportingCalendar JULY_TO_JUNE =
            new ReportingCalendar(ReportingCalendar.Kind.CALENDAR, Optional.of(MonthDay.of(6, 30)));

    private static final Period Q4_BEFORE = new Period(Kind.QUARTER, 2022, 4);
    private static final Period Q1 = quarter(1);
    private static final Period Q2 = quarter(2);
    private static final Period Q3 = quarter(3);
    private static final Period Q4 = quarter(4);

    @Test
    void everyUnitHasItsRateAtEachPoint() {
        Trend trend = trend(
                List.of(Q1, Q2, Q3),
                item("A", "T1").reported(of(Q2).done()),
                item("A", "T2").reported(of(Q3).done()),
                item("B", "T1"));

        assertThat(rates(trend, "A")).containsExactly("0", "1 / 2", "1");
        assertThat(rates(trend, "B")).containsExactly("0", "0", "0");
    }

    @Test
    void anItemThatIsMetNoLongerIsNamed() {
        Trend trend = trend(
                List.of(Q1, Q2, Q3),
                item("A", "T1").atLeast("90").reported(of(Q1).actual("95"), of(Q2).actual("96"), of(Q3).actual("80")));

        Setback setback = trend.setbacks().get(0);
        assertThat(setback.assignment().task().id()).isEqualTo("T1");
        assertThat(setback.met()).isEqualTo(Q2);
        assertThat(setback.lost()).isEqualTo(Q3);
        assertThat(setback.regained()).isFalse();
    }

    @Test
    void anItemThatIsMetAgainIsNamedStill() {
        Trend trend =
                trend(List.of(Q1, Q2, Q3), item("A", "T1").reported(of(Q1).done(), of(Q2).notDone(), of(Q3).done()));

        assertThat(trend.setbacks()).extracting(Setback::regained).containsExactly(true);
    }

    @Test
    void anItemMayGoBackTwice() {
        Trend trend = trend(
                List.of(Q1, Q2, Q3, Q4),
                item("A", "T1").reported(of(Q1).done(), of(Q2).notDone(), of(Q3).done(), of(Q4).notDone()));

        assertThat(trend.setbacks()).extracting(Setback::lost).containsExactly(Q2, Q4);
    }

    /** Readers look for a unit, then for its item; where each went back is told beside it and need not order the list. */
    @Test
    void whatWentBackIsListedByUnitThenByTaskWheneverItWasAndHoweverTheUnitsRank() {
        Trend trend = trend(
                List.of(Q1, Q2, Q3),
                item("A", "T1").reported(of(Q1).done(), of(Q3).notDone()),
                item("A", "T2").reported(of(Q1).done(), of(Q2).notDone()),
                item("A", "T3"),
                item("B", "T1").reported(of(Q1).done(), of(Q2).notDone()),
                item("B", "T2").reported(of(Q1).done()));

        assertThat(trend.setbacks())
                .extracting(setback -> setback.assignment().unit().id() + " "
                        + setback.assignment().task().id())
                .containsExactly("A T1", "A T2", "B T1");
    }

    @Test
    void aNewInterimTargetIsNoStepBack() {
        Trend trend = trend(
                List.of(Q1, Q2),
                item("A", "T1").period(Q1).atLeast("20").reported(of(Q1).actual("30")),
                item("A", "T1").period(Q2).atLeast("50"));

        assertThat(rates(trend, "A")).containsExactly("1", "0");
        assertThat(trend.setbacks()).isEmpty();
    }

    @ParameterizedTest
    @CsvSource({
        // done of four by the quarter, quarter, expected
        "1, 1, 1", // a quarter each
        "1, 2, 1 / 2",
        "1, 3, 1 / 3",
        "3, 3, 1",
        "2, 3, 2 / 3",
        "0, 2, 0",
        "4, 2, 1", // never above the whole
    })
    void everyUnitIsExpectedToGoOnAsFast(int done, int quarter, String expected) {
        List<Item> items = new ArrayList<>();
        for (int i = 1; i <= 4; i++) {
            Item item = item("A", "T" + i);
            items.add(i <= done ? item.reported(of(quarter(quarter)).done()) : item);
        }

        Forecast.Expected forecast = expected(trend(List.of(quarter(quarter)), items.toArray(Item[]::new)));

        assertThat(forecast.over()).isEqualTo(quarter);
        assertThat(forecast.of()).isEqualTo(4);
        assertThat(forecast.units())
                .extracting(unit -> unit.expected().toString())
                .containsExactly(expected);
    }

    /** One of four at the end of last year, two by June: as many again by December, not twice as many. */
    @Test
    void whatWasDoneInTheYearBeforeIsNoPaceOfThisOne() {
        Forecast.Expected forecast = expected(trend(
                List.of(Q4_BEFORE, Q1, Q2),
                item("A", "T1").reported(of(Q4_BEFORE).done()),
                item("A", "T2").reported(of(Q2).done()),
                item("A", "T3"),
                item("A", "T4")));

        assertThat(forecast.units().get(0).expected()).isEqualTo(BigFraction.of(3, 4));
    }

    @Test
    void aUnitThatGoesBackIsNotExpectedBelowNothing() {
        Forecast.Expected forecast = expected(trend(
                List.of(Q4_BEFORE, Q1), item("A", "T1").reported(of(Q4_BEFORE).done(), of(Q1).notDone())));

        assertThat(forecast.units().get(0).expected()).isEqualTo(BigFraction.ZERO);
    }

    /** 2/3 × 4/3 = 8/9, below 90 %: shown as 88.9 %, and decided on the exact rate. */
    @Test
    void theExpectedTierIsDecidedOnTheExactRate() {
        Forecast.Expected forecast = expected(trend(
                List.of(Q3),
                item("A", "T1").reported(of(Q3).done()),
                item("A", "T2").reported(of(Q3).done()),
                item("A", "T3")));

        assertThat(forecast.units().get(0).expected()).isEqualTo(BigFraction.of(8, 9));
        assertThat(forecast.units().get(0).tier().map(Tier::id)).contains("80");
        assertThat(forecast.below(BigFraction.of(9, 10))).hasSize(1);
        assertThat(forecast.below(BigFraction.of(8, 9))).isEmpty();
    }

    @Test
    void aUnitWithNothingToDoHasNoOutlook() {
        Trend trend = trend(List.of(Q1), item("A", "T1").state(State.CANCELLED), item("B", "T1"));

        assertThat(expected(trend).units()).extracting(unit -> unit.unit().id()).containsExactly("B");
    }

    @Test
    void afterTheYearThereIsNothingToExpect() {
        assertThat(trend(List.of(Q3, Q4), item("A", "T1")).forecast())
                .isEqualTo(new Forecast.Unknown(Period.year(2023), Forecast.Reason.YEAR_IS_OVER));
        assertThat(trend(List.of(Period.year(2023)), item("A", "T1")).forecast())
                .isEqualTo(new Forecast.Unknown(Period.year(2023), Forecast.Reason.YEAR_IS_OVER));
    }

    /** A year from July to June: what the calendar calls the second quarter of 2025 is the end of it. */
    @ParameterizedTest
    @CsvSource({
        "QUARTER, 2024, 3, 1, 4, FY2025",
        "QUARTER, 2025, 1, 3, 4, FY2025",
        "FISCAL_QUARTER, 2025, 2, 2, 4, FY2025",
        "MONTH, 2024, 7, 1, 12, FY2025",
        "MONTH, 2025, 5, 11, 12, FY2025",
        "HALF, 2024, 2, 1, 2, FY2025",
    })
    void periodsOfTheCalendarArePartsOfTheFiscalYear(
            Kind kind, int year, int number, int over, int of, String fiscalYear) {
        Forecast.Expected forecast = expected(
                trend(Method.COMPLETION, JULY_TO_JUNE, List.of(new Period(kind, year, number)), item("A", "T1")));

        assertThat(forecast.year()).hasToString(fiscalYear);
        assertThat(forecast.over()).isEqualTo(over);
        assertThat(forecast.of()).isEqualTo(of);
    }

    @ParameterizedTest
    @CsvSource({"QUARTER, 2025, 2", "FISCAL_QUARTER, 2025, 4", "MONTH, 2025, 6", "HALF, 2025, 1", "FISCAL_YEAR, 2025, 0"
    })
    void afterTheFiscalYearThereIsNothingToExpect(Kind kind, int year, int number) {
        Trend trend = trend(Method.COMPLETION, JULY_TO_JUNE, List.of(new Period(kind, year, number)), item("A", "T1"));

        assertThat(trend.forecast())
                .isEqualTo(new Forecast.Unknown(new Period(Kind.FISCAL_YEAR, 2025, 0), Forecast.Reason.YEAR_IS_OVER));
    }

    @ParameterizedTest
    @EnumSource(value = Denominator.class, names = "ASSIGNED", mode = EnumSource.Mode.EXCLUDE)
    void aRateOverWhatChangesHasNoPace(Denominator denominator) {
        Trend trend = trend(Method.COMPLETION.withDenominator(denominator), List.of(Q1), item("A", "T1"));

        assertThat(trend.forecast())
                .isEqualTo(new Forecast.Unknown(Period.year(2023), Forecast.Reason.DENOMINATOR_CHANGES));
    }

    @Test
    void aRateAgainstInterimTargetsHasNoPace() {
        Trend trend = trend(List.of(Q1), item("A", "T1").period(Q1).atLeast("20"));

        assertThat(trend.forecast())
                .isEqualTo(new Forecast.Unknown(Period.year(2023), Forecast.Reason.INTERIM_TARGETS));
    }

    @Test
    void atRiskAreThoseBelowTheLowestTierButOneUnlessAnotherBoundIsNamed() {
        Trend trend = trend(List.of(Q1), item("A", "T1"));

        assertThat(Forecast.risk(trend.last().board())).contains(BigFraction.of(1, 2));
    }

    /** Of two tiers the lower is the worst, so what lies below the upper one is at risk; of one tier nobody can fall. */
    @Test
    void whereAMethodHasOneTierNobodyIsAtRisk() {
        assertThat(Forecast.risk(boardOfTiers(80))).contains(BigFraction.of(4, 5));
        assertThat(Forecast.risk(boardOfTiers())).isEmpty();
    }

    @Test
    void aTrendIsByThePeriodsThatItsPointsEnd() {
        assertThat(trend(List.of(Q1, Q2), item("A", "T1")).periodKind()).isEqualTo(Kind.QUARTER);
    }

    private static Scoreboard boardOfTiers(int... bounds) {
        List<TierRule> tiers = Method.tiers(
                        IntStream.of(bounds).mapToObj(BigDecimal::valueOf).toList())
                .stream()
                .map(tier -> new TierRule(tier, List.of()))
                .toList();
        Method method = Method.COMPLETION.draft().tierRules(tiers).method();
        return trend(method, List.of(Q1), item("A", "T1")).last().board();
    }

    private static Forecast.Expected expected(Trend trend) {
        assertThat(trend.forecast()).isInstanceOf(Forecast.Expected.class);
        return (Forecast.Expected) trend.forecast();
    }

    private static List<String> rates(Trend trend, String unit) {
        return trend.courses().units().stream()
                .filter(course -> course.unit().id().equals(unit))
                .flatMap(course -> course.cards().stream())
                .map(Optional::orElseThrow)
                .map(card -> card.rate().value().orElseThrow().toString())
                .toList();
    }

    private static Trend trend(List<Period> periods, Item... items) {
        return trend(Method.COMPLETION, periods, items);
    }

    private static Trend trend(Method method, List<Period> periods, Item... items) {
        return trend(method, ReportingCalendar.PLAIN, periods, items);
    }

    private static Trend trend(Method method, ReportingCalendar calendar, List<Period> periods, Item... items) {
        List<Point> points = new ArrayList<>();
        for (Period period : periods) {
            LocalDate day = calendar.lastDay(period).orElseThrow();
            points.add(new Point(
                    period,
                    day,
                    Scoring.asOf(day.toString()).by(method).score(items).board()));
        }
        return Trend.of(points, calendar);
    }

    private static Period quarter(int number) {
        return new Period(Kind.QUARTER, 2023, number);
    }
}
