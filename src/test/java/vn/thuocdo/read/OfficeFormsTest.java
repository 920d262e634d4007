package vn.thuocdo.read;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.List;
import java.util.OptionalInt;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import vn.thuocdo.model.ReportingCalendar;
import vn.thuocdo.model.Status;
import vn.thuocdo.model.Unit;

/** Forms that offices fill in, as they look when they are saved as a table. */
final class OfficeFormsTest {

    private static GivenTables.Outcome read(String table) {
        return new GivenTables().assignments(table).read();
    }

    private static List<String> items(GivenTables.Outcome read) {
        return read.assignments().stream()
                .map(given -> given.unit().id() + ": " + given.task().name())
                .toList();
    }

    @Test
    void headingsMayNameCommunesAndWards() {
        GivenTables.Outcome read = new GivenTables()
                .assignments("STT,Tên chỉ tiêu,Chỉ tiêu giao,Kết quả\nA,Xã Đông Sơn,,\n1,Làm đường,5,5\n"
                        + "B,PHƯỜNG 12,,\n1,Làm đường,6,5\n")
                .read();
        assertThat(read.found())
                .containsExactly(
                        "assignments.csv:1 UNITS_AS_HEADINGS",
                        "assignments.csv:2 NOT_AN_ITEM",
                        "assignments.csv:4 NOT_AN_ITEM");
        assertThat(read.programme().units())
                .extracting(Unit::name)
                .containsExactlyInAnyOrder("Xã Đông Sơn", "PHƯỜNG 12");
    }

    /** The project is of 2023: what was reached of another year's plan is asked, what the year's own or a document is not. */
    @ParameterizedTest
    @CsvSource({
        "Đã hoàn thành nhiệm vụ năm 2022, true",
        "Hoàn thành 100% kế hoạch năm 2022, true",
        "Đã hoàn thành các chỉ tiêu của năm 2024, true",
        "Completed the 2022 plan, true",
        "Đã hoàn thành nhiệm vụ năm 2023, false",
        "Đã hoàn thành nhiệm vụ, false",
        "Đã ban hành Kế hoạch số 12/KH-UBND ngày 20/8/2022, false"
    })
    void thatThePlanOfAnotherYearWasReachedIsNotTakenForThisYears(String status, boolean asked) {
        List<String> found = read("STT,Nhiệm vụ,Đơn vị,Thời hạn,Tình trạng\n1,Làm đường,Sở A,30/6/2023," + status + "\n"
                        + "2,Làm cầu,Sở A,30/6/2023,Hoàn thành\n")
                .found();
        assertThat(found.contains("assignments.csv:2:5 UNKNOWN_STATUS")).isEqualTo(asked);
    }

    /** Days alone, in a table without deadlines, may be the plan; beside anything else, or below a deadline, they are not. */
    @ParameterizedTest
    @CsvSource({
        "Hoàn thành 30/9/2023, '', true",
        "Chưa hoàn thành, '', false",
        "'', '', false",
        "Hoàn thành 30/9/2023, 30/6/2023, false"
    })
    void daysOfDoingMayBePlannedWhereNothingElseIsSaid(String status, String deadline, boolean doubted) {
        String header = deadline.isEmpty() ? "" : ",Thời hạn";
        String cell = deadline.isEmpty() ? "" : "," + deadline;
        List<String> found = read("STT,Nhiệm vụ,Đơn vị,Tiến độ" + header + "\n1,Làm đường,Sở A,Hoàn thành 30/6/2023"
                        + cell + "\n2,Làm cầu,Sở A," + status + cell + "\n")
                .found();
        assertThat(found.contains("assignments.csv:1:4 PERHAPS_PLANNED_DAYS")).isEqualTo(doubted);
    }

    /** A header may say that its days were kept. */
    @ParameterizedTest
    @CsvSource({
        "Ngày hoàn thành, 30/9/2023, '', true",
        "Completion date, 30/9/2023, '', true",
        "Ngày hoàn thành, '', '', false",
        "Ngày hoàn thành, 30/9/2023, ',Thời hạn', false",
        "Ngày hoàn thành, 30/9/2023, ',Trạng thái', false",
        "Ngày hoàn thành thực tế, 30/9/2023, '', false",
        "completed_on, 30/9/2023, '', false"
    })
    void daysOfCompletionMayBePlannedWhereNothingElseIsSaid(String header, String day, String more, boolean doubted) {
        String cell = more.isEmpty() ? "" : more.endsWith("hạn") ? ",30/6/2023" : ",Hoàn thành";
        List<String> found = read("STT,Nhiệm vụ,Đơn vị," + header + more + "\n1,Làm đường,Sở A,30/6/2023" + cell
                        + "\n2,Làm cầu,Sở A," + day + cell + "\n")
                .found();
        assertThat(found.contains("assignments.csv:1:4 PERHAPS_PLANNED_DAYS")).isEqualTo(doubted);
    }

    @ParameterizedTest
    @CsvSource({"ghi chú, true", "7, true", "'', false"})
    void whatStandsBelowABlankHeaderIsSaidNotToBeRead(String cell, boolean said) {
        List<String> found = read("STT,Nhiệm vụ,Đơn vị,,Tình trạng\n1,Làm đường,Sở A,,Hoàn thành\n2,Làm cầu,Sở B,"
                        + cell + ",Hoàn thành\n")
                .foundInDetail();
        assertThat(found.contains("assignments.csv:3 OUTSIDE_TABLE [1]")).isEqualTo(said);
    }

    @Test
    void rowsMayBeNumberedBelowABlankHeader() {
        assertThat(read(",Nhiệm vụ,Đơn vị,Tình trạng\n1,Làm đường,Sở A,Hoàn thành\n2,Làm cầu,Sở B,Hoàn thành\n")
                        .found())
                .isEmpty();
    }

    private static final String FIRST_TABLE =
            "STT,Nhiệm vụ,Đơn vị,Thời hạn,Tình trạng\n1,Làm đường,Sở A,30/6/2023,Hoàn thành\n"
                    + "2,Làm cầu,Sở B,30/6/2023,Hoàn thành\n,,,,\n";

    /** Its rows would be items that nobody was assigned. */
    @Test
    void aTableOfCountsBelowTheItemsIsPassedOver() {
        GivenTables.Outcome read = read(FIRST_TABLE + "STT,Đơn vị,Được giao,Hoàn thành,\n1,Sở A,1,1,\n2,Sở B,1,1,\n");

        assertThat(items(read)).containsExactly("Sở A: Làm đường", "Sở B: Làm cầu");
        assertThat(read.found())
                .containsExactly(
                        "assignments.csv:5 NOT_AN_ITEM",
                        "assignments.csv:6 NOT_AN_ITEM",
                        "assignments.csv:7 NOT_AN_ITEM");
    }

    @Test
    void aTableOfItemsWithOtherColumnsBelowTheFirstIsRefused() {
        GivenTables.Outcome read =
                read(FIRST_TABLE + "STT,Đơn vị,Nhiệm vụ,Tình trạng,Thời hạn\n1,Sở C,Làm kè,Hoàn thành,30/6/2023\n");

        assertThat(read.found()).contains("assignments.csv:5 OTHER_TABLE_BELOW");
    }

    @Test
    void theSameHeaderBehindASignatureGoesOnWithItemsNotYetReported() {
        assertThat(items(read(FIRST_TABLE
                        + ",Người lập biểu,,,\nSTT,Nhiệm vụ,Đơn vị,Thời hạn,Tình trạng\n3,Làm kè,Sở C,30/6/2023,\n")))
                .containsExactly("Sở A: Làm đường", "Sở B: Làm cầu", "Sở C: Làm kè");
    }

    @Test
    void theSameHeaderAgainGoesOn() {
        assertThat(items(read(
                        FIRST_TABLE + "STT,Nhiệm vụ,Đơn vị,Thời hạn,Tình trạng\n3,Làm kè,Sở C,30/6/2023,Hoàn thành\n")))
                .containsExactly("Sở A: Làm đường", "Sở B: Làm cầu", "Sở C: Làm kè");
    }

    /** A heading is one of the rows below it; below the last item there are none. */
    @Test
    void notesBelowTheLastItemAreNoGroups() {
        List<String> found = new GivenTables()
                .assignments(
                        "STT,Nhiệm vụ,Đơn vị,Thời hạn,Tình trạng\nI,Nhóm một,,,\n1,Làm đường,Sở A,30/6/2025,Hoàn thành\n"
                                + "II,Nhóm hai,,,\n2,Làm cầu,Sở A,30/6/2025,Hoàn thành\n,Số liệu do Văn phòng tổng hợp,,,\n")
                .read()
                .foundInDetail();

        assertThat(found)
                .contains(
                        "assignments.csv:2 NOT_AN_ITEM [I | Nhóm một, Nhóm một]",
                        "assignments.csv:4 NOT_AN_ITEM [II | Nhóm hai, Nhóm hai]",
                        "assignments.csv:6 NOT_AN_ITEM [Số liệu do Văn phòng tổng hợp, ]");
    }

    @ParameterizedTest
    @ValueSource(strings = {"Xã hội", "XÃ HỘI", "Xã đạt chuẩn nông thôn mới", "Kinh tế"})
    void otherHeadingsAreNoUnits(String heading) {
        assertThat(new GivenTables()
                        .assignments("STT,Tên chỉ tiêu,Chỉ tiêu giao,Kết quả\nA," + heading + ",,\n1,Làm đường,5,5\n")
                        .read()
                        .found())
                .contains("assignments.csv:1 MISSING_COLUMN");
    }

    @ParameterizedTest
    @ValueSource(ints = {3, 4, 5})
    void placeAndDayBelowATableAreNoItemWhateverColumnTheyStandIn(int field) {
        String line = ",".repeat(field) + "\"Hòa Sơn, ngày 05 tháng 12 năm 2025\"" + ",".repeat(6 - field);
        GivenTables.Outcome read = new GivenTables()
                .assignments("TT,Nội dung công việc,Đơn vị,Thời hạn,Đã hoàn thành,Đang thực hiện,Chưa thực hiện\n"
                        + "1,Nghị quyết,Sở A,30/6/2025,x,,\n2,Quyết định,Sở B,30/9/2025,,x,\n,,,,,,\n" + line
                        + "\n,NGƯỜI LẬP,,,GIÁM ĐỐC,,\n")
                .read();
        assertThat(read.found()).isEmpty();
        assertThat(read.programme().results())
                .extracting(result -> result.status().orElseThrow())
                .containsExactly(Status.DONE, Status.IN_PROGRESS);
    }

    @Test
    void aUnitThatIsNamedAboveItsTasksHasThem() {
        GivenTables.Outcome read = read("""
                STT,Tên nhiệm vụ,Hạn,Trạng thái
                I,Sở Nội vụ,,
                1,Ban hành kế hoạch,30/6/2025,Hoàn thành
                2,Rà soát,30/9/2025,Đang thực hiện
                II,Sở Y tế,,
                1,Số hóa,31/12/2025,Hoàn thành
                """);

        assertThat(items(read))
                .containsExactly("Sở Nội vụ: Ban hành kế hoạch", "Sở Nội vụ: Rà soát", "Sở Y tế: Số hóa");
        assertThat(read.assignments()).allMatch(given -> given.task().group().isEmpty());
        assertThat(read.found()).contains("assignments.csv:1 UNITS_AS_HEADINGS");
    }

    @Test
    void headingsBetweenTheUnitAndItsTasksAreGroups() {
        GivenTables.Outcome read = read("""
                STT,Tên nhiệm vụ,Hạn,Trạng thái
                A,SỞ NỘI VỤ,,
                I,Nhóm cải cách,,
                1,Ban hành kế hoạch,30/6/2025,Hoàn thành
                """);

        assertThat(items(read)).containsExactly("SỞ NỘI VỤ: Ban hành kế hoạch");
        assertThat(read.assignment().task().group()).isEqualTo("Nhóm cải cách");
    }

    @Test
    void headingsThatNameNoUnitAreNone() {
        GivenTables.Outcome read = read("""
                STT,Tên nhiệm vụ,Hạn,Trạng thái
                I,Cải cách thể chế,,
                1,Ban hành kế hoạch,30/6/2025,Hoàn thành
                II,Sở Y tế,,
                1,Số hóa,31/12/2025,Hoàn thành
                """);

        assertThat(read.found()).containsExactly("assignments.csv:1 MISSING_COLUMN");
    }

    @Test
    void aHeaderThatIsRepeatedOnTheNextPageIsNoItem() {
        GivenTables.Outcome read = read("""
                STT,Nhiệm vụ,Cơ quan chủ trì,Trạng thái
                (1),(2),(3),(4)
                1,Ban hành kế hoạch,Sở Nội vụ,Hoàn thành
                STT,Nhiệm vụ,Cơ quan chủ trì,Trạng thái
                (1),(2),(3),(4)
                2,Rà soát,Sở Y tế,Hoàn thành
                """);

        assertThat(items(read)).containsExactlyInAnyOrder("Sở Nội vụ: Ban hành kế hoạch", "Sở Y tế: Rà soát");
        assertThat(read.found()).allMatch(found -> found.endsWith("NOT_AN_ITEM"));
    }

    @Test
    void marksInTwoColumnsOfOneRowLeaveItsItemOpen() {
        GivenTables.Outcome read = read("""
                Nhiệm vụ,Đơn vị,Hoàn thành,Đang thực hiện,Chưa thực hiện
                Số hóa,Sở Y tế,x,x,
                Ký số,Sở Y tế,x,,
                """);

        assertThat(read.found()).containsExactly("assignments.csv:2:3 MARKED_TWICE");
    }

    @Test
    void theYearThatDeadlinesLackIsAskedForOnce() {
        String table = "unit,task,deadline,status\nA,T1,Quý II,done\nA,T2,30/6,done\nA,T3,Tháng 9,done\n";

        assertThat(new GivenTables()
                        .in(OptionalInt.empty(), ReportingCalendar.PLAIN)
                        .assignments(table)
                        .read()
                        .found())
                .containsExactly("assignments.csv:2:3 DEADLINE_WITHOUT_YEAR");
        assertThat(read(table).found()).isEmpty();
    }

    @Test
    void deadlinesWithoutAYearAreOfTheYearThatTheTitleNames() {
        String table = "KẾT QUẢ THỰC HIỆN NHIỆM VỤ NĂM 2025,,,\n"
                + "(Kèm theo Báo cáo số 5 ngày 05 tháng 01 năm 2026),,,\n"
                + "Nhiệm vụ,Đơn vị,Thời hạn,Trạng thái\nA,Sở A,30/6,Hoàn thành\nB,Sở A,Quý III/2024,Hoàn thành\n";
        GivenTables.Outcome read = new GivenTables()
                .in(OptionalInt.empty(), ReportingCalendar.PLAIN)
                .assignments(table)
                .read();

        assertThat(read.foundInDetail()).containsExactly("assignments.csv:4:3 YEAR_OF_TITLE [30/6, 2025]");
        assertThat(read.programme().assignments())
                .extracting(item -> item.last().deadline().orElseThrow())
                .containsExactly(LocalDate.of(2025, 6, 30), LocalDate.of(2024, 9, 30));
    }

    @ParameterizedTest
    @ValueSource(strings = {"Năm 2024 và kế hoạch năm 2025", "Ngày 05 tháng 01 năm 2026", "Giai đoạn 2021 - 2025"})
    void aTitleThatNamesNoOneYearNamesNone(String title) {
        GivenTables.Outcome read = new GivenTables()
                .in(OptionalInt.empty(), ReportingCalendar.PLAIN)
                .assignments(title + ",,,\nNhiệm vụ,Đơn vị,Thời hạn,Trạng thái\nA,Sở A,30/6,Hoàn thành\n")
                .read();

        assertThat(read.found()).contains("assignments.csv:3:3 DEADLINE_WITHOUT_YEAR");
    }

    @ParameterizedTest
    @ValueSource(strings = {"Responsible", "Owner", "Assignee", "Assigned to", "Lead", "Người thực hiện", "Phụ trách"})
    void aHeaderOfThoseInChargeNamesTheUnitsWhereItsCellsDo(String header) {
        assertThat(read("Task," + header + ",Status\nBuild,Sở Y tế,Done\nPay,Department of Finance,Done\n")
                        .programme()
                        .units())
                .extracting(Unit::id)
                .containsExactly("Department of Finance", "Sở Y tế");

        GivenTables.Outcome beside =
                read("Task,Agency," + header + ",Status\nBuild,Sở Y tế,Sở Nội vụ,Done\nPay,Sở Y tế,Sở Y tế,Done\n");
        assertThat(beside.programme().units()).extracting(Unit::id).containsExactly("Sở Y tế");
    }

    @Test
    void aHeaderThatNamesAPersonIsShownWhereNoUnitIs() {
        assertThat(read("Task,Owner,Status\nBuild,Health,Done\n").foundInDetail())
                .singleElement()
                .asString()
                .contains("columns: {unit: Owner}");
    }
}
