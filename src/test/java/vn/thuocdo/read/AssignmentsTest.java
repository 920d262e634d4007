package vn.thuocdo.read;

import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.time.MonthDay;
import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;
import org.apache.commons.numbers.fraction.BigFraction;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import vn.thuocdo.model.Assignment;
import vn.thuocdo.model.Comparison;
import vn.thuocdo.model.Period;
import vn.thuocdo.model.Quantity;
import vn.thuocdo.model.ReportingCalendar;
import vn.thuocdo.model.Role;
import vn.thuocdo.model.State;
import vn.thuocdo.model.Target;
import vn.thuocdo.read.column.Source;

class AssignmentsTest {

    private static final ReportingCalendar OF_REPORTS =
            new ReportingCalendar(ReportingCalendar.Kind.ND_09_2019, Optional.empty());

    private static final ReportingCalendar ADMINISTRATIVE =
            new ReportingCalendar(ReportingCalendar.Kind.ND_09_2019, Optional.of(MonthDay.of(6, 30)));

    @Test
    void aShortMonthWithoutAYearLacksTheYearAlone() {
        assertThat(new GivenTables()
                        .in(OptionalInt.empty(), ReportingCalendar.PLAIN)
                        .assignments("unit,task,deadline\nA,T1,T12\nA,T2,T01\nA,T3,T11\n")
                        .read()
                        .found())
                .containsExactly("assignments.csv:2:3 DEADLINE_WITHOUT_YEAR");
    }

    /** T2 to T7 are days of the week as well, and "Jun 25" may be June 2025. */
    @ParameterizedTest
    @CsvSource({
        "20250630, 2025-06-30",
        "T12, 2025-12-31",
        "T01, 2025-01-31",
        "Th.9, 2025-09-30",
        "Q2-25, 2025-06-30",
        "2Q25, 2025-06-30",
        "30/Jun/25, 2025-06-30",
        "T6,",
        "T13,",
        "Jun 25,",
        "Jun-25,"
    })
    void shortFormsOfADeadlineAreReadWhereTheyCanBeNoOther(String text, LocalDate last) {
        assertThat(new GivenTables()
                        .in(OptionalInt.of(2025), ReportingCalendar.PLAIN)
                        .assignments("unit,task,deadline\nA,T1," + text + "\n")
                        .read()
                        .assignment()
                        .deadline())
                .isEqualTo(Optional.ofNullable(last));
    }

    @Test
    void everyColumnIsRead() {
        Assignment assignment = read("""
                unit,task,period,target,baseline,deadline,extended_deadline,extension_document,weight,owner,role,state,waiver
                A,T1,2023-Q3,≥ 90%,87%,30/9/2023,2023-12,QĐ 12,"1,5",Phòng CNTT,phối hợp,cancelled,VB 7
                """).assignment();
        assertThat(assignment.period()).contains(new Period(Period.Kind.QUARTER, 2023, 3));
        assertThat(assignment.periodEnd()).contains(LocalDate.of(2023, 9, 30));
        assertThat(assignment.target()).contains(new Target.Threshold(Comparison.AT_LEAST, percent("90")));
        assertThat(assignment.baseline()).contains(percent("87"));
        assertThat(assignment.deadline()).contains(LocalDate.of(2023, 9, 30));
        assertThat(assignment.bindingDeadline()).contains(LocalDate.of(2023, 12, 31));
        assertThat(assignment.weight()).isEqualTo(BigFraction.of(3, 2));
        assertThat(assignment.owner()).isEqualTo("Phòng CNTT");
        assertThat(assignment.role()).isEqualTo(Role.COOPERATING);
        assertThat(assignment.state()).isEqualTo(State.CANCELLED);
        assertThat(assignment.waiver()).isEqualTo("VB 7");
        assertThat(assignment.at()).hasToString("assignments.csv:2");
    }

    @Test
    void whetherAnItemIsMeasuredIsItsOwnAffairWhereTheTaskDoesNotSay() {
        // What B was given must not change what A has to show.
        GivenTables.Outcome read = new GivenTables()
                .assignments("unit,task,target,kind\nA,T1,,\nB,T1,90,\nA,T2,,\nB,T2,90,target\n")
                .read();
        assertThat(read.assignments())
                .extracting(some -> some.unit().id() + " " + some.task().id() + " " + some.kind())
                .containsExactly("A T1 TASK", "A T2 TARGET", "B T1 TARGET", "B T2 TARGET");
    }

    @Test
    void whatIsNotGivenHasItsDefault() {
        Assignment assignment = read("unit,task\nA,T1\n").assignment();
        assertThat(assignment.period()).isEmpty();
        assertThat(assignment.periodEnd()).as("a blank period is the year").contains(LocalDate.of(2023, 12, 31));
        assertThat(assignment.target()).isEmpty();
        assertThat(assignment.deadline()).contains(LocalDate.of(2023, 12, 31));
        assertThat(assignment.extension()).isEmpty();
        assertThat(assignment.weight()).isEqualTo(BigFraction.ONE);
        assertThat(assignment.role()).isEqualTo(Role.LEAD);
        assertThat(assignment.state()).isEqualTo(State.ACTIVE);
    }

    @ParameterizedTest
    @CsvSource({
        "31/12/2025, 2025-12-31",
        "2025-06-15, 2025-06-15",
        "2025, 2025-12-31",
        "6/2025, 2025-06-30",
        "2/2024, 2024-02-29",
        "Tháng 10/2025, 2025-10-31",
        "Quý II/2025, 2025-06-30",
        "2025-2026, 2026-12-31",
        "FY2025, 2025-06-30"
    })
    void aDeadlineIsItsLastCalendarDayWhateverCalendarReportsUse(String deadline, LocalDate day) {
        for (ReportingCalendar reporting : List.of(
                ADMINISTRATIVE,
                new ReportingCalendar(ReportingCalendar.Kind.CALENDAR, Optional.of(MonthDay.of(6, 30))))) {
            assertThat(given("unit,task,deadline\nA,T1," + deadline + "\n")
                            .in(OptionalInt.of(2023), reporting)
                            .read()
                            .assignment()
                            .deadline())
                    .contains(day);
        }
    }

    /** Administrative periods are for reports alone; a fiscal year is the year of everything. */
    @ParameterizedTest
    @ValueSource(strings = {"", "thường xuyên"})
    void aBlankOrOngoingDeadlineIsTheEndOfTheProjectsYear(String deadline) {
        GivenTables given = given("unit,task,deadline\nA,T1," + deadline + "\n");

        assertThat(given.in(OptionalInt.of(2023), OF_REPORTS)
                        .read()
                        .assignment()
                        .deadline())
                .contains(LocalDate.of(2023, 12, 31));
        assertThat(given.in(OptionalInt.of(2023), ADMINISTRATIVE)
                        .read()
                        .assignment()
                        .deadline())
                .contains(LocalDate.of(2023, 6, 30));
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "thường xuyên"})
    void withoutAYearABlankOrOngoingDeadlineNeverFallsDue(String deadline) {
        Assignment assignment = given("unit,task,deadline\nA,T1," + deadline + "\n")
                .in(OptionalInt.empty(), ReportingCalendar.PLAIN)
                .read()
                .assignment();
        assertThat(assignment.deadline()).isEmpty();
        assertThat(assignment.periodEnd()).isEmpty();
    }

    @Test
    void anInterimPeriodEndsInTheReportingCalendar() {
        Assignment assignment = given("unit,task,period\nA,T1,2023-Q3\n")
                .in(OptionalInt.of(2023), ADMINISTRATIVE)
                .read()
                .assignment();
        assertThat(assignment.periodEnd()).contains(LocalDate.of(2023, 9, 14));
    }

    /** Reports of the year end on 14 December there, and its target stands from that day; deadlines are of the calendar. */
    @Test
    void aBlankPeriodIsTheYearOfTheReportingCalendar() {
        Assignment assignment = given("unit,task\nA,T1\n")
                .in(OptionalInt.of(2023), OF_REPORTS)
                .read()
                .assignment();
        assertThat(assignment.periodEnd()).contains(LocalDate.of(2023, 12, 14));
        assertThat(assignment.deadline()).contains(LocalDate.of(2023, 12, 31));
    }

    @Test
    void theProjectsYearByNameIsTheSameAsABlankPeriod() {
        assertThat(read("unit,task,period\nA,T1,2023\n").assignment().period()).isEmpty();
        assertThat(read("unit,task,period,target\nA,T1,2023,90\nA,T1,,90\n").found())
                .containsExactly("assignments.csv:3 REPEATED_ASSIGNMENT");
        assertThat(read("unit,task,period,target\nA,T1,2023,90\nA,T1,,80\n").found())
                .containsExactly("assignments.csv:3 CONFLICTING_ASSIGNMENTS");
    }

    @Test
    void anExtensionWithoutADocumentDoesNotCountAndIsWarnedOf() {
        GivenTables.Outcome read = read("unit,task,deadline,extended_deadline\nA,T1,30/6/2023,2023\n");
        assertThat(read.found()).containsExactly("assignments.csv:2:4 EXTENSION_WITHOUT_DOCUMENT");
        assertThat(read.assignment().bindingDeadline()).contains(LocalDate.of(2023, 6, 30));
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "target | ９０ | UNCLEAR_TARGET",
                "target | 50 - 40 | UNCLEAR_TARGET",
                "target | 1.234 | AMBIGUOUS_NUMBER",
                "target | 1e999999999 | UNCLEAR_TARGET",
                "baseline | abc | NOT_A_NUMBER",
                "weight | nhiều | NOT_A_NUMBER",
                "weight | -1 | NEGATIVE_WEIGHT",
                "deadline | 31/02/2023 | NOT_A_DATE",
                "deadline | hết quý V/2023 | NOT_A_DATE",
                "deadline | FY2023 | NO_FISCAL_YEAR",
                "extended_deadline | 30/2/2024 | NOT_A_DATE",
                "period | 2023-Q5 | NOT_A_PERIOD",
                "period | FY2023 | NO_FISCAL_YEAR",
                "role | giúp | UNKNOWN_WORD",
                "state | paused | UNKNOWN_WORD",
                "kind | goal | UNKNOWN_WORD",
                "direction | sideways | UNKNOWN_WORD",
            })
    void aCellThatCannotBeReadIsAnErrorAtThatCellAndLeavesTheItemUndecided(String column, String text, String code) {
        GivenTables.Outcome read = read("unit,task," + column + "\nA,T1," + text + "\nA,T2,\n");
        assertThat(read.found()).containsExactly("assignments.csv:2:3 " + code);
        assertThat(read.assignments())
                .extracting(assignment -> assignment.task().id() + assignment.unclear())
                .containsExactly("T1true", "T2false");
        assertThat(read.reading().faultyRows().size()).isEqualTo(1);
    }

    @Test
    void allFaultsOfARowAndOfAllRowsAreToldAtOnce() {
        GivenTables.Outcome read = read("unit,task,target,deadline\nA,T1,1..5,31/02/2023\n,T2,1,2023\nB,,1,2023\n");
        assertThat(read.found())
                .containsExactly(
                        "assignments.csv:2:3 UNCLEAR_TARGET",
                        "assignments.csv:2:4 NOT_A_DATE",
                        "assignments.csv:3:1 BLANK_CELL",
                        "assignments.csv:4:2 BLANK_CELL");
        assertThat(read.reading().faultyRows().size()).isEqualTo(3);
    }

    @Test
    void wordsAreATargetWithoutANumber() {
        assertThat(read("unit,task,target\nA,T1,Hoàn thành\n").assignment().target())
                .contains(new Target.Wording("Hoàn thành"));
    }

    @Test
    void theDirectionOfTheTaskSaysHowABareNumberIsMet() {
        String assignments = "unit,task,target\nA,T1,5\nA,T2,5\nA,T3,5\n";
        assertThat(new GivenTables()
                        .tasks("id,direction\nT1,down\nT2,up\nT3,\n")
                        .assignments(assignments)
                        .read()
                        .assignments())
                .extracting(
                        assignment -> ((Target.Threshold) assignment.target().orElseThrow()).comparison())
                .containsExactly(Comparison.AT_MOST, Comparison.AT_LEAST, Comparison.AT_LEAST);
    }

    @Test
    void theDirectionStandingInOneRowOfATaskHoldsForAllItsRowsInAnyOrder() {
        for (String rows : List.of("A,T1,5,down\nB,T1,5,\n", "B,T1,5,\nA,T1,5,down\n")) {
            assertThat(read("unit,task,target,direction\n" + rows).assignments())
                    .extracting(assignment ->
                            ((Target.Threshold) assignment.target().orElseThrow()).comparison())
                    .containsExactly(Comparison.AT_MOST, Comparison.AT_MOST);
        }
    }

    @Test
    void anIdenticalAssignmentIsANoteAndCountsOnce() {
        GivenTables.Outcome read = read("unit,task,target\nA,T1,90\nA,T1,90\n");
        assertThat(read.foundInDetail())
                .containsExactly("assignments.csv:3 REPEATED_ASSIGNMENT [A, T1, assignments.csv:2]");
        assertThat(read.assignments()).hasSize(1);
        assertThat(read.reading().faultyRows().isEmpty()).isTrue();
    }

    /** Two tasks under one number are no repetition: one of them would be lost. */
    @ParameterizedTest
    @CsvSource({
        "task_name, Lập báo cáo, Lập kế hoạch, CONFLICTING_ASSIGNMENTS",
        "unit_name, Sở Y tế, Sở Nội vụ, CONFLICTING_ASSIGNMENTS",
        "group, A, B, CONFLICTING_ASSIGNMENTS",
        "measure, km, m, CONFLICTING_ASSIGNMENTS",
        "direction, higher, lower, CONFLICTING_ASSIGNMENTS",
        "task_name, Lập báo cáo, LẬP  BÁO CÁO, REPEATED_ASSIGNMENT",
        "task_name, Lập báo cáo, '', REPEATED_ASSIGNMENT",
        "direction, lower, giảm, REPEATED_ASSIGNMENT"
    })
    void namesAreComparedToo(String column, String one, String other, String code) {
        GivenTables.Outcome read =
                read("unit,task,target," + column + "\nA,T1,90," + one + "\nA,T1,90," + other + "\n");

        assertThat(read.found()).contains("assignments.csv:3 " + code);
    }

    @Test
    void soItIsAcrossFilesAndUnderAnotherNameOfTheUnit() {
        GivenTables.Outcome read = new GivenTables()
                .units("id,name\nA,Sở A\n")
                .table(Source.Role.ASSIGNMENTS, "one.csv", "unit,task,target\nA,T1,90\n")
                .table(Source.Role.ASSIGNMENTS, "two.csv", "unit,task,target\nSở A,T1,90.0\n")
                .read();
        assertThat(read.foundInDetail()).containsExactly("two.csv:2 REPEATED_ASSIGNMENT [Sở A, T1, one.csv:2]");
        assertThat(read.assignments()).hasSize(1);
    }

    @ParameterizedTest
    @ValueSource(strings = {"A,T1,91,,", "A,T1,90,2023-06-30,", "A,T1,90,,2"})
    void aDifferingAssignmentIsAnErrorThatNamesBothPlaces(String other) {
        GivenTables.Outcome read = read("unit,task,target,deadline,weight\nA,T1,90,,\n" + other + "\n");
        assertThat(read.foundInDetail())
                .containsExactly("assignments.csv:3 CONFLICTING_ASSIGNMENTS [A, T1, assignments.csv:2]");
        assertThat(read.reading().faultyRows().size()).isEqualTo(1);
    }

    @Test
    void theSameTaskForAnotherPeriodIsAnotherAssignment() {
        GivenTables.Outcome read =
                read("unit,task,period,target\nB,T1,,90\nA,T1,2023-Q2,40\nA,T1,2023-Q1,20\nA,T1,,90\n");
        assertThat(read.found()).isEmpty();
        assertThat(read.assignments())
                .extracting(assignment -> assignment.unit().id() + " "
                        + assignment.period().map(Period::toString).orElse("the year"))
                .containsExactly("A the year", "A 2023-Q1", "A 2023-Q2", "B the year");
    }

    @Test
    void aWeightOfNothingIsAWeight() {
        GivenTables.Outcome read = read("unit,task,weight\nA,T1,0\n");
        assertThat(read.found()).isEmpty();
        assertThat(read.assignment().weight()).isEqualTo(BigFraction.ZERO);
    }

    @Test
    void oneTableCanBeTheWholeJob() {
        GivenTables.Outcome read = read("unit,task,target,actual,status\nA,T1,90,95,done\nA,T2,90,,\n");
        assertThat(read.found()).isEmpty();
        assertThat(read.assignments()).hasSize(2);
        assertThat(read.result().task().id()).isEqualTo("T1");
        assertThat(read.result().day()).as("stands for the as-of date").isEmpty();
    }

    @Test
    void aFaultInTheResultOfAWholeJobLeavesTheAssignmentAsItIs() {
        GivenTables.Outcome read = read("unit,task,target,actual\nA,T1,90,1..5\n");
        assertThat(read.found()).containsExactly("assignments.csv:2:4 NOT_A_NUMBER");
        assertThat(read.assignment().unclear()).isFalse();
        assertThat(read.result().isReadable()).isFalse();
    }

    private static GivenTables.Outcome read(String assignments) {
        return given(assignments).read();
    }

    private static GivenTables given(String assignments) {
        return new GivenTables().assignments(assignments);
    }

    private static Quantity percent(String number) {
        return Quantity.of(new BigDecimal(number), true);
    }

    @Test
    void semicolonsAndLineBreaksSeparateSeveralUnitsAndACommaNever() {
        GivenTables.Outcome read = new GivenTables()
                .assignments("unit,task,target\nSở A; Sở B,T1,90\n\"Sở A\nSở C\",T2,80\n\"Các bộ, ngành\",T3,70\n")
                .results("unit,task,actual\nSở A;Sở B,T1,95\n")
                .read();
        assertThat(read.found())
                .as("that several have it is said once a table, and so is who is several")
                .containsExactly(
                        "assignments.csv:2 SEVERAL_UNITS",
                        "assignments.csv:5:1 UNDECLARED_COLLECTIVE",
                        "results.csv:2 SEVERAL_UNITS");
        assertThat(read.assignments())
                .extracting(assignment ->
                        assignment.unit().id() + " " + assignment.task().id())
                .containsExactly("Các bộ, ngành T3", "Sở A T1", "Sở A T2", "Sở B T1", "Sở C T2");
        assertThat(read.programme().results()).hasSize(2);
    }

    @Test
    void aUnitWhoseNameIsWrappedInItsCellIsOne() {
        GivenTables.Outcome read = new GivenTables()
                .units("id,name\nso-tttt,Sở Thông tin và Truyền thông\n")
                .assignments("unit,task\n\"Sở Thông tin\nvà Truyền thông\",T1\n")
                .read();
        assertThat(read.found()).isEmpty();
        assertThat(read.assignment().unit().id()).isEqualTo("so-tttt");
    }

    @Test
    void eachUnitOfARowThatIsUnknownIsNamedAndAFaultTheyShareOnce() {
        GivenTables.Outcome read = new GivenTables()
                .units("id\nSở A\n")
                .assignments("unit,task,target\nSở A; Sở X; Sở Y,T1,1.234\n")
                .read();
        assertThat(read.found())
                .containsExactly(
                        "assignments.csv:2 SEVERAL_UNITS",
                        "assignments.csv:2:1 UNKNOWN_UNIT",
                        "assignments.csv:2:1 UNKNOWN_UNIT",
                        "assignments.csv:2:3 AMBIGUOUS_NUMBER");
        assertThat(read.reading().faultyRows().size()).isEqualTo(1);
    }
}
