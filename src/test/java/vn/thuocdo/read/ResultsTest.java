package vn.thuocdo.read;

import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.stream.IntStream;
import org.apache.commons.numbers.fraction.BigFraction;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import vn.thuocdo.model.Figure;
import vn.thuocdo.model.Period;
import vn.thuocdo.model.Programme;
import vn.thuocdo.model.Quantity;
import vn.thuocdo.model.ReportingCalendar;
import vn.thuocdo.model.Result;
import vn.thuocdo.model.Status;
import vn.thuocdo.read.column.Source;

class ResultsTest {

    @Test
    void everyColumnIsRead() {
        Result result = read("""
                unit,task,period,reported_on,completed_on,actual,numerator,denominator,status,difficulty,proposal,evidence
                A,T1,2023-Q4,5/1/2024,20/12/2023,"86,67%",26,30,Hoàn thành,thiếu kinh phí,bổ sung,QĐ 9
                """).result();
        assertThat(result.unit().id()).isEqualTo("A");
        assertThat(result.task().id()).isEqualTo("T1");
        assertThat(result.period()).contains(new Period(Period.Kind.QUARTER, 2023, 4));
        assertThat(result.day())
                .as("a report for the fourth quarter sent on 5 January counts on 31 December")
                .contains(LocalDate.of(2023, 12, 31));
        assertThat(result.reportedOn()).contains(LocalDate.of(2024, 1, 5));
        assertThat(result.completedOn()).contains(LocalDate.of(2023, 12, 20));
        assertThat(result.figure())
                .contains(new Figure.Ratio(BigFraction.of(26), BigFraction.of(30), Optional.of(percent("86.67"))));
        assertThat(result.status()).contains(Status.DONE);
        assertThat(result.difficulty()).isEqualTo("thiếu kinh phí");
        assertThat(result.proposal()).isEqualTo("bổ sung");
        assertThat(result.evidence()).isEqualTo("QĐ 9");
        assertThat(result.reports()).isTrue();
        assertThat(result.at()).hasToString("results.csv:2");
    }

    @Test
    void withoutAPeriodAResultStandsForTheDayItWasReportedOn() {
        GivenTables.Outcome read = read("unit,task,period,reported_on,status\nA,T1,,5/1/2024,done\n");
        assertThat(read.result().day()).contains(LocalDate.of(2024, 1, 5));
        assertThat(read.found()).isEmpty();
    }

    @Test
    void whereTheTableHasNeitherColumnAResultHasNoDayOfItsOwn() {
        GivenTables.Outcome read = read("unit,task,status\nA,T1,done\n");
        assertThat(read.result().day()).isEmpty();
        assertThat(read.found()).isEmpty();
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "unit,task,period,reported_on,status | A,T1,,,done",
                "unit,task,period,status | A,T1,,done",
                "unit,task,reported_on,status | A,T1,,done",
            })
    void whereTheCellsAreBlankItIsAnError(String header, String row) {
        GivenTables.Outcome read = read(header + "\n" + row + "\n");
        assertThat(read.found()).containsExactly("results.csv:2 NO_DAY");
        assertThat(read.programme().results())
                .as("it is kept as one that nobody can read, so that its item is undecided")
                .extracting(Result::content)
                .containsExactly(Result.Content.UNREADABLE);
        assertThat(read.reading().faultyRows().size()).isEqualTo(1);
    }

    @Test
    void aPeriodEndsInTheReportingCalendar() {
        Result result = given("unit,task,period,status\nA,T1,2023-Q4,done\n")
                .in(OptionalInt.of(2023), new ReportingCalendar(ReportingCalendar.Kind.ND_09_2019, Optional.empty()))
                .read()
                .result();
        assertThat(result.day()).contains(LocalDate.of(2023, 12, 14));
    }

    @Test
    void aTemplateThatCameBackEmptyIsNoResult() {
        GivenTables.Outcome read = read("""
                unit,task,period,reported_on,actual,numerator,denominator,status,difficulty,proposal
                A,T1,2023-Q3,,,,,,,
                A,T1,,,,,,,,
                A,T1,2023-Q3,,,,30,,,
                """);
        assertThat(read.found()).as("not even a day is missed").isEmpty();
        assertThat(read.programme().results()).isEmpty();
    }

    @ParameterizedTest
    @ValueSource(strings = {"thiếu kinh phí,", ",bổ sung biên chế"})
    void theRemarksOfSuchARowAreKeptThoughItReportsNothing(String remarks) {
        Result result = read("unit,task,period,status,difficulty,proposal\nA,T1,2023-Q3,," + remarks + "\n")
                .result();
        assertThat(result.reports()).isFalse();
        assertThat(result.difficulty() + result.proposal()).isNotEmpty();
    }

    @ParameterizedTest
    @ValueSource(strings = {"actual\nA,T1,0", "numerator,denominator\nA,T1,0,30", "status\nA,T1,not_started"})
    void zeroAndNotStartedAreReports(String table) {
        assertThat(read("unit,task," + table + "\n").result().reports()).isTrue();
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "26/30 | 26 | 30",
                "26 / 30 | 26 | 30",
                "26/30 văn bản | 26 | 30",
                "'1.909.917,5/2.000.000,5' | 1909917.5 | 2000000.5",
                "0/30 | 0 | 30",
            })
    void aPairInOneCellIsExact(String actual, BigDecimal numerator, BigDecimal denominator) {
        assertThat(read("unit,task,actual\nA,T1,\"" + actual + "\"\n").result().figure())
                .contains(new Figure.Ratio(
                        number(numerator).value(), number(denominator).value(), Optional.empty()));
    }

    @Test
    void aPairOfPercentagesIsAPairOfTheirWorths() {
        Figure.Ratio ratio = (Figure.Ratio) read("unit,task,numerator,denominator\nA,T1,26%,0.52\n")
                .result()
                .figure()
                .orElseThrow();
        assertThat(ratio.value()).isEqualTo(BigFraction.of(1, 2));
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "26,0, | 2:4",
                "26,, | 2:4",
                ",,26/0 | 2:5",
            })
    void aDenominatorOfZeroOrNoneIsNoFigure(String cells, String place) {
        GivenTables.Outcome read = read("unit,task,numerator,denominator,actual\nA,T1," + cells + "\n");
        assertThat(read.found()).containsExactly("results.csv:" + place + " USELESS_DENOMINATOR");
        assertThat(read.result().figure()).isEmpty();
    }

    @Test
    void withoutAUsefulDenominatorTheActualSpeaks() {
        assertThat(read("unit,task,numerator,denominator,actual\nA,T1,26,0,87%\n")
                        .result()
                        .figure())
                .contains(new Figure.Amount(percent("87")));
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "actual | 12:30 | NOT_A_NUMBER",
                "actual | ９０ | NOT_A_NUMBER",
                "actual | ٩٠ | NOT_A_NUMBER",
                "actual | 1e999999999 | NOT_A_NUMBER",
                "actual | 1234567890123456789012345678901 | NOT_A_NUMBER",
                "actual | đạt | STATUS_FOR_FIGURE",
                "actual | 26/x | NOT_A_NUMBER",
                "actual | 1/2/3 | NOT_A_NUMBER",
                "actual | 1.234 | AMBIGUOUS_NUMBER",
                "actual | 2.000 lượt | AMBIGUOUS_NUMBER",
                "numerator | x | NOT_A_NUMBER",
                "status | Hoàn thành trên 90% | UNKNOWN_STATUS", // contains a status, is none
                "status | chậm muộn | UNKNOWN_STATUS",
                "period | 2023-Q5 | NOT_A_PERIOD",
                "period | 13/2023 | NOT_A_PERIOD",
                "period | FY2023 | NO_FISCAL_YEAR",
                "reported_on | 31/4/2023 | NOT_A_DATE",
                "reported_on | quý III/2023 | NO_DAY_ALONE",
                "completed_on | 2023 | NO_DAY_ALONE",
            })
    void aCellThatCannotBeReadIsAnErrorAtThatCellAndDecidesNothing(String column, String text, String code) {
        GivenTables.Outcome read = read("unit,task," + column + ",evidence,"
                + (column.equals("status") ? "actual" : "status") + "\nA,T1," + text + ",,"
                + (column.equals("status") ? "1" : "done") + "\n");
        assertThat(read.found()).containsExactly("results.csv:2:3 " + code);
        assertThat(read.result().isReadable()).isFalse();
        assertThat(read.reading().faultyRows().size()).isEqualTo(1);
    }

    @Test
    void anUnknownStatusNamesTheNearestThatAreKnown() {
        assertThat(read("unit,task,status\nA,T1,hoàn thàng\n").foundInDetail())
                .containsExactly("results.csv:2:3 UNKNOWN_STATUS [hoàn thàng,"
                        + " words: {status: {done: [], in_progress: [], not_done: [], decide: [hoàn thàng]}},"
                        + " hoàn thành]");
    }

    /** What leaves such rows out is shown only where it drops no result of an item that is assigned. */
    @ParameterizedTest
    @CsvSource({"A, T9, except: {task: [T9]}", "C, T1, except: {unit: [C]}", "B, T1, ''"})
    void whatLeavesResultsOfNoAssignmentOutIsShown(String unit, String task, String declaration) {
        GivenTables.Outcome read = new GivenTables()
                .units("id\nA\nB\nC\n")
                .tasks("id\nT1\nT2\nT9\n")
                .assignments("unit,task\nA,T1\nB,T2\n")
                .results("unit,task,status\n" + unit + "," + task + ",done\n")
                .read();
        assertThat(read.foundInDetail())
                .contains("results.csv:2 RESULT_WITHOUT_ASSIGNMENT [" + unit + ", " + task + ", " + declaration + "]");
    }

    @Test
    void aResultOfNoAssignmentIsAnError() {
        GivenTables.Outcome read = new GivenTables()
                .assignments("unit,task\nA,T1\nB,T2\n")
                .results("unit,task,status\nA,T2,done\nA,T1,done\n")
                .read();
        assertThat(read.foundInDetail()).containsExactly("results.csv:2 RESULT_WITHOUT_ASSIGNMENT [A, T2, ]");
        assertThat(read.result().at()).hasToString("results.csv:3");
        assertThat(read.reading().faultyRows().size()).isEqualTo(1);
    }

    @Test
    void theResultsOfSeveralFilesStandInNaturalOrderThenByPlace() {
        GivenTables.Outcome read = new GivenTables()
                .assignments("unit,task\nU2,T1\nU10,T1\n")
                .table(
                        Source.Role.RESULTS,
                        "b.csv",
                        "unit,task,period,status\nU10,T1,2023-Q1,done\nU2,T1,2023-Q2,done\n")
                .table(Source.Role.RESULTS, "a.csv", "unit,task,period,status\nU10,T1,2023-Q3,done\n")
                .read();
        assertThat(read.programme().results())
                .extracting(result -> result.unit().id() + " " + result.at())
                .containsExactly("U2 b.csv:3", "U10 a.csv:2", "U10 b.csv:2");
        assertThat(read.reading().inputs())
                .extracting(input -> input.input().shown() + " " + input.rows())
                .containsExactly("assignments.csv 2", "b.csv 2", "a.csv 1");
    }

    private static GivenTables.Outcome read(String results) {
        return given(results).read();
    }

    private static GivenTables given(String results) {
        return new GivenTables().assignments("unit,task\nA,T1\n").results(results);
    }

    private static Quantity number(BigDecimal number) {
        return Quantity.of(number, false);
    }

    private static Quantity percent(String number) {
        return Quantity.of(new BigDecimal(number), true);
    }

    @Test
    void resultsFindTheirItemsHoweverManyUnitsHaveTasksOfTheirOwn() {
        // 47,000 units and as many tasks: more pairs of them than an int can number.
        int units = 47_000;
        List<String> ids = IntStream.range(0, units)
                .mapToObj(some -> "U" + (100_000 + some))
                .toList();
        StringBuilder assignments = new StringBuilder("unit,task,target\n");
        StringBuilder results = new StringBuilder("unit,task,actual\n");
        for (int i = 0; i < units; i++) {
            String some = ids.get((int) (i * 7_919L % units));
            String other = ids.get((int) (i * 104_729L % units));
            assignments.append(some + ",T" + some + ",7\n");
            results.append(other + ",T" + other + ",8\n");
        }

        Programme programme = new GivenTables()
                .assignments(assignments.toString())
                .results(results.toString())
                .read()
                .programme();

        IntStream places = IntStream.range(0, programme.assignments().size());
        assertThat(places.mapToObj(place -> List.of(
                                programme.unitAssigned(place).id(),
                                programme.taskAssigned(place).id(),
                                programme
                                        .unitReported(programme.beginOfReported(place, 0))
                                        .id(),
                                programme
                                        .taskReported(programme.beginOfReported(place, 0))
                                        .id()))
                        .toList())
                .isEqualTo(ids.stream()
                        .map(id -> List.of(id, "T" + id, id, "T" + id))
                        .toList());
    }

    /** A dash in place of a day of completion says that there is none yet. */
    @ParameterizedTest
    @ValueSource(strings = {"-", "–", "...", "…", "./."})
    void aDashIsNoDayOfCompletion(String mark) {
        GivenTables.Outcome read = new GivenTables()
                .assignments("unit,task,completed_on\nA,T1,2023-06-30\nA,T2," + mark + "\n")
                .read();
        assertThat(read.foundInDetail()).isEmpty();
        assertThat(read.programme().results()).hasSize(1);
    }
}
