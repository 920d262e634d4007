package vn.thuocdo.read;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import vn.thuocdo.model.Assignment;
import vn.thuocdo.model.Direction;
import vn.thuocdo.model.Period;
import vn.thuocdo.model.Status;
import vn.thuocdo.read.column.Column;
import vn.thuocdo.read.column.DeclaredWords;
import vn.thuocdo.read.column.Mapping;
import vn.thuocdo.read.column.RowFilter;
import vn.thuocdo.read.text.DateText;
import vn.thuocdo.read.text.NumberText.Convention;

/** Tables as others publish them: headers that mean several things, and what the user declares of them. */
class ForeignTablesTest {

    @ParameterizedTest
    @CsvSource({
        // the headers of an annex, and what its second cell is then
        "'TT,Đơn vị,Đơn vị tính', unit",
        "'TT,Đơn vị,Cơ quan chủ trì', measure",
    })
    void aHeaderThatMeansSeveralThingsMeansWhatTheOthersLeave(String header, String meaning) {
        Assignment assignment =
                new GivenTables().assignments(header + "\nT1,x,y\n").read().assignment();
        assertThat(
                        meaning.equals("unit")
                                ? assignment.unit().id()
                                : assignment.task().measure())
                .isEqualTo("x");
    }

    @Test
    void aRunningNumberNamesTheTaskOnlyWhereNothingElseDoes() {
        Assignment alone =
                new GivenTables().assignments("STT,unit\n11.10,x\n").read().assignment();
        assertThat(alone.task().id()).isEqualTo("11.10");

        GivenTables.Outcome beside = new GivenTables()
                .assignments("STT,unit,Mã nhiệm vụ\n1,x,CQS-1\n")
                .read();
        assertThat(beside.assignment().task().id()).isEqualTo("CQS-1");
        assertThat(beside.found()).containsExactly("assignments.csv:1:1 UNUSED_COLUMN");
    }

    @Test
    void whatTheOthersAndTheCellsLeaveOpenIsNotUsedAndSaysWhatToDeclare() {
        GivenTables.Outcome read = new GivenTables()
                .assignments("TT,Đơn vị,Kết quả,Tình trạng\nT1,Sở A,5,Hoàn thành\n")
                .read();
        assertThat(read.found()).containsExactly("assignments.csv:1:3 AMBIGUOUS_HEADER");
        assertThat(read.foundInDetail().get(0)).contains("target: Kết quả").contains("actual: Kết quả");
        assertThat(read.result().figure()).isEmpty();
    }

    @Test
    void aNameStandsInForAnIdThatIsNotThere() {
        GivenTables.Outcome read = new GivenTables()
                .units("name\nSở Y tế\n")
                .assignments("unit_name,task_name\nSở Y tế,Ký số\n")
                .results("Tên đơn vị,Tên nhiệm vụ,Trạng thái\nSỞ Y TẾ,ký số,đạt\n")
                .read();
        assertThat(read.found()).isEmpty();
        assertThat(read.result().unit().id()).isEqualTo("Sở Y tế");
    }

    @Test
    void whatIsDeclaredWinsOverWhatIsKnown() {
        GivenTables.Outcome read = declared(
                "unit,Agency,Service,Indicator,task\nx,DOT,Roads,,y\n",
                mapping(Map.of(Column.UNIT, List.of("Agency"), Column.TASK, List.of("Service", "Indicator"))));
        assertThat(read.assignment().unit().id()).isEqualTo("DOT");
        assertThat(read.assignment().task().id())
                .as("several headers are joined, and a blank one keeps its place")
                .isEqualTo("Roads/");
        assertThat(read.found()).containsExactly("assignments.csv:1:1 UNUSED_COLUMN");
    }

    @Test
    void severalHeadersMakeUpOneColumn() {
        GivenTables.Outcome read = declared(
                "Agency,Service,Indicator\nDOT,Roads,Potholes\n",
                mapping(Map.of(Column.UNIT, List.of("agency"), Column.TASK, List.of("Service", "Indicator"))));
        assertThat(read.found()).isEmpty();
        assertThat(read.assignment().task().id()).isEqualTo("Roads/Potholes");
    }

    @Test
    void differentPartsOfAJoinedKeyNeverFallTogether() {
        GivenTables.Outcome read = declared(
                "Agency,S,I\nDOT,Roads,\nDOT,,Roads\nDOT,x/y,z\nDOT,x,y/z\nDOT,x/,y\nDOT,x,/y\n",
                mapping(Map.of(Column.UNIT, List.of("Agency"), Column.TASK, List.of("S", "I"))));
        assertThat(read.found()).isEmpty();
        assertThat(read.programme().tasks()).hasSize(6);
    }

    @Test
    void aHeaderDeclaredInVainIsAnErrorAndNotAMissingColumnToo() {
        assertThat(declared("Agency,task\nDOT,T1\n", mapping(Map.of(Column.UNIT, List.of("Agencies"))))
                        .found())
                .containsExactly("assignments.csv:1 UNKNOWN_HEADER", "assignments.csv:1:1 UNUSED_COLUMN");
    }

    @Test
    void aDeclaredValueStandsInEveryRow() {
        Mapping mapping = new Mapping.Declaration()
                .values(Map.of(Column.UNIT, "A", Column.MEASURE, "%"))
                .mapping();
        GivenTables.Outcome read = declared("task\nT1\nT2\n", mapping);
        assertThat(read.assignments()).extracting(a -> a.unit().id()).containsExactly("A", "A");
        assertThat(read.programme().tasks().get(0).measure()).isEqualTo("%");
    }

    @Test
    void aTextMayMeanBlankInOneColumnAndNotInAnother() {
        Mapping mapping = new Mapping.Declaration()
                .missing(Map.of(Column.TARGET, Set.of("NA", "-")))
                .mapping();
        GivenTables.Outcome read = declared("unit,task,target\nNA,T1,NA\nNA,T2,-\nNA,T3,5\n", mapping);
        assertThat(read.found()).isEmpty();
        assertThat(read.assignments())
                .extracting(a -> a.unit().id() + " " + a.target().isPresent())
                .containsExactly("NA false", "NA false", "NA true");
    }

    @ParameterizedTest
    @ValueSource(strings = {"Year", "year ", "YEAR"})
    void onlyTheWantedRowsAreReadAndTheRestAreCounted(String name) {
        Mapping mapping = new Mapping.Declaration()
                .rows(new RowFilter(Map.of(name, Set.of("2023", "2022")), Map.of()))
                .mapping();
        GivenTables.Outcome read = declared("unit,task,Year\nA,T1,2023\nA,T2,2021\nA,T3,2022\nA,T4,\n", mapping);
        assertThat(read.assignments()).extracting(a -> a.task().id()).containsExactly("T1", "T3");
        assertThat(read.foundInDetail())
                .containsExactly("assignments.csv:1 LEFT_OUT [2, only: {" + name + ": [2022, 2023]}]");
        assertThat(read.reading().inputs().get(0).leftOut()).isEqualTo(2);
        assertThat(read.reading().inputs().get(0).rows()).isEqualTo(4);
    }

    @ParameterizedTest
    @CsvSource({"VI, 1234", "EN, 1.234"})
    void aDeclaredConventionSettlesEveryColumn(Convention numbers, String baseline) {
        Mapping mapping =
                new Mapping.Declaration().numbers(Optional.of(numbers)).mapping();
        GivenTables.Outcome read = declared("unit,task,baseline\nA,T1,1.234\n", mapping);
        assertThat(read.found()).isEmpty();
        assertThat(read.assignment().baseline().orElseThrow().value().doubleValue())
                .isEqualTo(Double.parseDouble(baseline));
    }

    @Test
    void aDeclaredConventionIsTheOnlyOne() {
        Mapping mapping =
                new Mapping.Declaration().numbers(Optional.of(Convention.VI)).mapping();
        assertThat(declared("unit,task,baseline\nA,T1,99.7\n", mapping).found())
                .containsExactly("assignments.csv:2:3 NOT_A_NUMBER");
    }

    @Test
    void aDayThatCouldBeReadInTwoOrdersIsNotGuessedWhereTheOthersPutTheMonthFirst() {
        assertThat(new GivenTables()
                        .assignments(
                                "unit,task,deadline\nA,T1,1/2/2023\nA,T2,12/31/2023\nA,T3,5/5/2023\nA,T4,2023-06-30\n")
                        .read()
                        .found())
                .containsExactly("assignments.csv:2:3 AMBIGUOUS_DATE", "assignments.csv:3:3 NOT_A_DATE");
    }

    @Test
    void whereAnotherDayComesFirstItDoesEverywhere() {
        assertThat(new GivenTables()
                        .assignments("unit,task,deadline\nA,T1,1/2/2023\nA,T2,12/31/2023\nA,T3,25/5/2023\n")
                        .read()
                        .found())
                .containsExactly("assignments.csv:3:3 NOT_A_DATE");
    }

    @Test
    void declaredWordsWinOverKnownOnesWhateverTheirCase() {
        DeclaredWords words = new DeclaredWords(Map.of(
                Column.STATUS,
                Map.of("Superada", "done", "Đang thực hiện", "not_started"),
                Column.DIRECTION,
                Map.of("Ascending", "lower")));
        GivenTables.Outcome read = declared(
                "unit,task,direction,status\nA,T1,ascending,SUPERADA\nA,T2,,Đang thực hiện\n",
                new Mapping.Declaration().words(words).mapping());
        assertThat(read.found()).isEmpty();
        assertThat(read.programme().results())
                .extracting(result -> result.status().orElseThrow())
                .containsExactly(Status.DONE, Status.NOT_STARTED);
        assertThat(read.programme().tasks().get(0).direction()).contains(Direction.LOWER);
    }

    @Test
    void aGuessedColumnOfDeclaredWordsIsThatColumn() {
        Mapping mapping = new Mapping.Declaration()
                .words(new DeclaredWords(Map.of(Column.STATUS, Map.of("Alpha", "done", "Beta", "not_done"))))
                .mapping();
        GivenTables.Outcome read = declared("Agency,Task,Status\nA,T1,Alpha\nA,T2,Beta\n", mapping);
        assertThat(read.programme().results()).hasSize(2);
    }

    @Test
    void anIgnoredHeaderIsNeitherGuessedNorNamed() {
        GivenTables.Outcome read = declared(
                "unit,task,Status,Remark\nA,T1,done,x\n",
                new Mapping.Declaration().ignore(List.of("STATUS", "Remark")).mapping());
        assertThat(read.found()).isEmpty();
        assertThat(read.programme().results()).isEmpty();
    }

    /** What was reported of them is no fault of the results; another item that nobody assigned still is. */
    @Test
    void resultsOfItemsThatAreLeftOutAreLeftOutAndCounted() {
        GivenTables.Outcome read = new GivenTables()
                .assignments(
                        "unit,unit_name,task,Stage\nA,Sở A,T1,Running\nA,Sở A,T2,Void\nB;C,,T1,Void\n",
                        new Mapping.Declaration()
                                .rows(new RowFilter(Map.of(), Map.of("Stage", Set.of("Void"))))
                                .mapping())
                .results("unit,task,status\nA,T1,done\nSở A,t2,done\nC,T1,done\nElse,T1,done\n")
                .read();
        assertThat(read.foundInDetail())
                .containsExactly(
                        "assignments.csv:1 LEFT_OUT [2, except: {Stage: [Void]}]",
                        "results.csv:3 RESULTS_OF_LEFT_OUT [2]",
                        "results.csv:5:1 UNKNOWN_UNIT [Else, ]");
        assertThat(read.programme().results()).hasSize(1);
    }

    @Test
    void exceptDropsRowsAndABlankTextIsABlankCell() {
        GivenTables.Outcome read = declared(
                "unit,task,Stage\nA,T1,Open\nA,T2,Void\nA,T3,\n",
                new Mapping.Declaration()
                        .rows(new RowFilter(Map.of(), Map.of("Stage", Set.of("Void", ""))))
                        .mapping());
        assertThat(read.assignment().task().id()).isEqualTo("T1");
        assertThat(read.foundInDetail())
                .containsExactly("assignments.csv:1 LEFT_OUT [2, except: {Stage: [\"\", Void]}]");
    }

    @Test
    void aHeadingThatIsLeftOutStillHeadsTheRowsBelowIt() {
        GivenTables.Outcome read = declared(
                "STT,Nhiệm vụ,unit,target,actual\nI,Nhóm A,,,\n1,Số tổ,A,45,45\nII,Nhóm B,,,\n1,Số lớp,A,2,1\n",
                new Mapping.Declaration()
                        .rows(new RowFilter(Map.of(), Map.of("target", Set.of(""))))
                        .mapping());
        assertThat(read.foundInDetail()).containsExactly("assignments.csv:1 LEFT_OUT [2, except: {target: [\"\"]}]");
        assertThat(read.programme().results())
                .extracting(some -> some.task().group())
                .containsExactly("Nhóm A", "Nhóm B");
    }

    @Test
    void aColumnThatChoosesRowsHasToBeThere() {
        assertThat(declared(
                                "unit,task\nA,T1\n",
                                new Mapping.Declaration()
                                        .rows(new RowFilter(Map.of(), Map.of("Stage", Set.of("Void"))))
                                        .mapping())
                        .found())
                .containsExactly("assignments.csv:1 UNKNOWN_HEADER");
    }

    @Test
    void aDeclaredHeaderThatStandsTwiceIsNotTaken() {
        assertThat(declared("unit,task,Result,Result\nA,T1,95,80\n", mapping(Map.of(Column.ACTUAL, List.of("Result"))))
                        .foundInDetail())
                .contains("assignments.csv:1:4 REPEATED_HEADER [Result, actual, assignments.csv:1:3]");
    }

    @ParameterizedTest
    @CsvSource({
        "MDY, 3/4/2023, 2023-03-04",
        "MDY, 12/31/2023 5:00 PM, 2023-12-31",
        "DMY, 3/4/2023, 2023-04-03",
        "YMD, 2023/4/3, 2023-04-03",
        "MDY, 2023-04-03T17:00:00.000, 2023-04-03",
    })
    void daysAreReadInTheDeclaredOrder(DateText.Order order, String text, String day) {
        GivenTables.Outcome read = declared(
                "unit,task,deadline\nA,T1," + text + "\nA,T2,2023-12-31\n",
                new Mapping.Declaration().dates(Optional.of(order)).mapping());
        assertThat(read.found()).isEmpty();
        assertThat(read.assignments().get(0).deadline()).contains(LocalDate.parse(day));
    }

    @Test
    void theDayOfAMomentCountsAsWrittenAndItsZoneIsSaidOnceAColumn() {
        GivenTables.Outcome read = new GivenTables()
                .assignments("unit,task,deadline\nA,T1,2023-01-05T17:00:00.000Z\nA,T2,2023-01-06T17:00:00+07:00\n")
                .read();
        assertThat(read.found()).containsExactly("assignments.csv:2:3 MOMENT_WITH_ZONE");
        assertThat(read.assignments().get(0).deadline()).contains(LocalDate.of(2023, 1, 5));
    }

    @ParameterizedTest
    @CsvSource({
        "Year, Quarter, 2023, Q3, 2023-Q3",
        "Year, Quarter, 2023, 3, 2023-Q3",
        "Năm, Quý, 2023, III, 2023-Q3",
        "Năm, Tháng, 2023, 9, 2023-09",
        "Year, Month, 2023, September, 2023-09",
        "Fiscal Year, Quarter, 2023, Q1, FY2023Q1",
        "Year, Quarter, 2022, '', 2022",
    })
    void aPeriodMayBeComposed(String first, String second, String year, String part, String period) {
        GivenTables.Outcome read = new GivenTables()
                .assignments(
                        "unit,task," + first + "," + second + "\nA,T1," + year + "," + part + "\n",
                        mapping(Map.of(Column.PERIOD, List.of(first, second))))
                .read();
        assertThat(read.found()).isSubsetOf("assignments.csv:2:3 NO_FISCAL_YEAR");
        assertThat(read.assignments().stream()
                        .flatMap(one -> one.period().stream())
                        .map(Period::toString))
                .isSubsetOf(period);
    }

    @Test
    void rowsBetweenTheSourcesOfATableAreWarnedOf() {
        String table = "unit,task,Stage\nA,T1,Done\nA,T2,Running\nA,T3,Overdue\nA,T4,Void\n";
        GivenTables tables = new GivenTables();
        for (String stage : List.of("Done", "Running")) {
            tables.assignments(
                    table,
                    new Mapping.Declaration()
                            .rows(new RowFilter(Map.of("Stage", Set.of(stage)), Map.of("Stage", Set.of("Void"))))
                            .mapping());
        }
        assertThat(tables.read().foundInDetail())
                .containsExactly(
                        "assignments.csv:1 LEFT_OUT [3, only: {Stage: [Done]}, except: {Stage: [Void]}]",
                        "assignments.csv:1 LEFT_OUT [3, only: {Stage: [Running]}, except: {Stage: [Void]}]",
                        "assignments.csv:1 ROWS_OF_NO_SOURCE [1, 2, Stage: Overdue]");
    }

    @Test
    void aColumnOfWhichMostCellsCannotBeReadIsOneMessage() {
        Mapping mapping = mapping(Map.of(Column.STATUS, List.of("Phase")));
        String unread = "unit,task,Phase\nA,T1,Alpha\nA,T2,Beta\nA,T3,Gamma\n";
        assertThat(declared(unread, mapping).found()).containsExactly("assignments.csv:1:3 COLUMN_UNREADABLE");
        assertThat(declared(unread + "A,T4,done\n", mapping).foundInDetail())
                .as("most cells fail alike")
                .containsExactly(
                        "assignments.csv:1:3 COLUMN_UNREADABLE [Phase, status, 3, 4, Alpha\", \"Beta\", \"Gamma,"
                                + " words: {status: {done: [], in_progress: [], not_done: [], decide: [Alpha, Beta, Gamma]}}, ignore: [Phase]]");
        assertThat(declared(unread + "A,T4,done\nA,T5,done\nA,T6,done\n", mapping)
                        .found())
                .as("where as many can be read, the others are slips of their own")
                .containsExactly(
                        "assignments.csv:2:3 UNKNOWN_STATUS",
                        "assignments.csv:3:3 UNKNOWN_STATUS",
                        "assignments.csv:4:3 UNKNOWN_STATUS");
    }

    @Test
    void onlyFaultsOfOneKindMakeAMessageOfTheColumn() {
        assertThat(new GivenTables()
                        .assignments("unit,task,target,actual\nA,T1,9,x\nA,T2,9,#N/A\nA,T3,9,=A1\n")
                        .read()
                        .found())
                .containsExactly(
                        "assignments.csv:2:4 NOT_A_NUMBER",
                        "assignments.csv:3:4 SHEET_ERROR",
                        "assignments.csv:4:4 FORMULA_WITHOUT_VALUE");
    }

    @Test
    void aTargetOfWhichOnlyANumberCanBeReadIsNotRead() {
        String rows = "A,T1,2 lớp x 3\nA,T2,4 lớp x 5\nA,T3,6 lớp x 7\n";
        assertThat(new GivenTables()
                        .assignments("unit,task,target\n" + rows)
                        .read()
                        .found())
                .containsExactly("assignments.csv:1:3 COLUMN_UNREADABLE");
    }

    @Test
    void aRowCountsOnceHoweverManyUnitsAndNumbersItHas() {
        String rows = "A; B; C; D,T1,90 - 95\nA,T2,x1\nA,T3,x2\nA,T4,x3\n";
        assertThat(new GivenTables()
                        .assignments("unit,task,target\n" + rows)
                        .read()
                        .foundInDetail())
                .contains("assignments.csv:1:3 COLUMN_UNREADABLE [target, target, 3, 4, x1\", \"x2\", \"x3,"
                        + " ignore: [target], ]");
    }

    @Test
    void tablesThatNameTheUnitsDifferentlyAreOneMessageWithTheNamesThatComeNear() {
        GivenTables tables = new GivenTables().assignments("unit,task,target\nSở Y tế,T1,9\nSở Nội vụ,T1,9\n");
        assertThat(tables.results("unit,task,actual\nH1,T1,9\nSở Nội vự,T1,9\nH2,T1,9\n")
                        .read()
                        .foundInDetail())
                .containsExactly("results.csv:1:1 NAMES_NOT_KNOWN [unit, unit, 3, 3, H1\", \"H2\", \"Sở Nội vự,"
                        + " missing: {unit: [H1, H2, Sở Nội vự]}, Sở Nội vụ]");
    }

    private static Mapping mapping(Map<Column, List<String>> columns) {
        return new Mapping.Declaration().columns(columns).mapping();
    }

    private static GivenTables.Outcome declared(String csv, Mapping mapping) {
        return new GivenTables().assignments(csv, mapping).read();
    }

    @Test
    void aHeadingOverSeveralHeadersLeavesThemTheirMeaning() {
        GivenTables.Outcome read = new GivenTables()
                .assignments("Cơ quan,Mã NV,Năm 2024 / Chỉ tiêu giao,Năm 2024 / Thời hạn (tháng)\nx,T1,90,6/2024\n")
                .read();
        assertThat(read.found()).isEmpty();
        assertThat(read.assignment().target()).isPresent();
        assertThat(read.assignment().deadline()).isPresent();
    }

    @Test
    void twoYearsOverTheSameHeaderAreNotGuessedAt() {
        assertThat(new GivenTables()
                        .assignments("Cơ quan,Mã NV,Năm 2023 / Chỉ tiêu giao,Năm 2024 / Chỉ tiêu giao\nx,T1,90,91\n")
                        .read()
                        .found())
                .containsExactly("assignments.csv:1:4 REPEATED_COLUMN");
    }

    /** As the Ministry of Finance publishes revenue by province: regions sum up those below them. */
    @Test
    void subtotalsOfGroupsAndTotalsInTwoLanguagesAreListedAndNotRead() {
        GivenTables.Outcome read = new GivenTables()
                .units("id\nHà Giang\nCao Bằng\n")
                .assignments("STT,Cơ quan,Mã NV,Chỉ tiêu giao\n"
                        + "A,B,C,1\n,TỔNG SỐ - TOTAL,Thu,30\nI,MIỀN NÚI,Thu,30\n1,HÀ GIANG,Thu,10\n2,Cao Bằng,Thu,20\n")
                .read();
        assertThat(read.found())
                .containsExactly(
                        "assignments.csv:1:1 UNUSED_COLUMN",
                        "assignments.csv:2 NOT_AN_ITEM",
                        "assignments.csv:3 NOT_AN_ITEM",
                        "assignments.csv:4 NOT_AN_ITEM");
        assertThat(read.assignments()).hasSize(2);
    }

    @Test
    void aRowNumberedLikeASubtotalThatNamesAUnitIsReadAndNamed() {
        GivenTables.Outcome read = new GivenTables()
                .assignments(
                        "STT,Cơ quan,Mã NV,Chỉ tiêu giao\nI,Miền núi,Thu,30\n1,Hà Giang,Thu,10\n2,Cao Bằng,Thu,20\n")
                .read();
        assertThat(read.found())
                .containsExactly("assignments.csv:1:1 UNUSED_COLUMN", "assignments.csv:2 NUMBERED_AS_HEADING");
        assertThat(read.assignments()).hasSize(3);
    }

    @Test
    void amongRowsWithoutNumbersAnUnknownUnitStaysAnError() {
        assertThat(new GivenTables()
                        .units("id\nHà Giang\n")
                        .assignments("STT,Cơ quan,Mã NV,Chỉ tiêu giao\nI,Hà Gang,Thu,30\nII,Hà Giang,Thu,10\n")
                        .read()
                        .found())
                .containsExactly("assignments.csv:1:1 UNUSED_COLUMN", "assignments.csv:2:2 UNKNOWN_UNIT");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                ",,Người lập biểu,\n,,Trần Văn A,\n",
                "Người lập biểu,,Giám đốc,\nTrần Văn A,,,\n",
                "Thủ trưởng cơ quan,,,\nTrần  Văn A,,,\n",
                ",,,\"Tam Đảo, ngày 5 tháng 4 năm 2024\"\nNGƯỜI LẬP,,,THỦ TRƯỞNG\n(Ký),,,(Ký)\nTrần A,,,TRẦN B\n",
                ",,,\"……, ngày …… tháng …… năm ……\"\nNGƯỜI LẬP BIỂU,,,\n"
            })
    void aSignatureEndsTheTableAndHasNothingToSay(String signature) {
        GivenTables.Outcome read = new GivenTables()
                .assignments("Cơ quan,Mã NV,Trạng thái,Khó khăn\nx,T1,Hoàn thành,thiếu vốn\n" + signature)
                .read();
        assertThat(read.found()).isEmpty();
        assertThat(read.assignments()).hasSize(1);
    }

    /** What may have been meant as an item is named, whatever stands above it. */
    @ParameterizedTest
    @ValueSource(strings = {"Làm đường xã,,", ",,Đang làm 3 việc", "Trần Văn A,Lê B,Hồ C 12"})
    void whatStandsBelowASignatureAndIsNoNameIsNamed(String below) {
        assertThat(new GivenTables()
                        .assignments("Cơ quan,Mã NV,Trạng thái\nx,T1,Hoàn thành\nNgười lập biểu,,\n" + below + "\n")
                        .read()
                        .found())
                .isNotEmpty();
    }

    @Test
    void aUnitWithATaskIsNoSignatureWhateverItsName() {
        assertThat(new GivenTables()
                        .assignments("Cơ quan,Mã NV,Trạng thái\nThủ trưởng cơ quan,T1,Hoàn thành\n")
                        .read()
                        .found())
                .isEmpty();
    }

    /** Rows with others between them, a heading among them, whose unit stands above. */
    private static final String UNITS_ABOVE = "Đơn vị,Mã nhiệm vụ,Trạng thái\n,T0,Hoàn thành\nSở A,T1,Hoàn thành\n"
            + ",T2,Hoàn thành\n,,\n,T3,Chưa hoàn thành\nSở B,T1,Hoàn thành\n,T2,Hoàn thành\n";

    @Test
    void aBlankUnitStandsForTheOneAboveWhereThatIsDeclared() {
        GivenTables.Outcome read = new GivenTables()
                .assignments(
                        UNITS_ABOVE,
                        new Mapping.Declaration().fillsUnitsDown(true).mapping())
                .read();
        assertThat(read.assignments())
                .extracting(some -> some.unit().id() + " " + some.task().id())
                .containsExactlyInAnyOrder("Sở A T1", "Sở A T2", "Sở A T3", "Sở B T1", "Sở B T2");
        // Nothing stands above the first.
        assertThat(read.found()).containsExactly("assignments.csv:2:1 BLANK_CELL");
    }

    /** A number that was merged with its unit is of several tasks, and these are known by their names. */
    @Test
    void aBlankNumberBesideABlankUnitIsOfTheUnit() {
        GivenTables.Outcome read = new GivenTables()
                .assignments(
                        "STT,Đơn vị,Nhiệm vụ,Trạng thái\n1,Sở A,Ký số,Xong\n,,Họp,Xong\n2,Sở B,Ký số,Xong\n,,Họp,Chưa\n",
                        new Mapping.Declaration().fillsUnitsDown(true).mapping())
                .read();
        assertThat(read.assignments())
                .extracting(some -> some.unit().id() + " " + some.task().id())
                .containsExactlyInAnyOrder("Sở A Ký số", "Sở A Họp", "Sở B Ký số", "Sở B Họp");
        assertThat(read.found()).isEmpty();
    }

    /** Numbers of tasks restart at each unit, and a heading below a row makes it none. */
    @Test
    void numbersBesideBlankUnitsAreLookedAtInEachRow() {
        GivenTables.Outcome read = new GivenTables()
                .assignments(
                        "Đơn vị,TT,Nhiệm vụ,Trạng thái\nSở A,1,Ký số,Xong\n,2,Họp,Xong\n,II,KINH TẾ,\n,3,In ấn,Xong\n"
                                + "Sở B,1,Ký số,Xong\n,2,Đào tạo,Chưa\n",
                        new Mapping.Declaration().fillsUnitsDown(true).mapping())
                .read();
        assertThat(read.assignments())
                .extracting(some -> some.unit().id() + " " + some.task().name())
                .containsExactlyInAnyOrder("Sở A Ký số", "Sở A Họp", "Sở A In ấn", "Sở B Ký số", "Sở B Đào tạo");
    }

    @Test
    void aBlankUnitIsNoneWhereNothingIsDeclared() {
        GivenTables.Outcome read = new GivenTables().assignments(UNITS_ABOVE).read();
        assertThat(read.assignments()).hasSize(2);
    }
}
