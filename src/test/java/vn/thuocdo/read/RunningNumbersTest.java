package vn.thuocdo.read;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;
import vn.thuocdo.read.column.Source;

/** Running numbers are worth what they tell apart. */
class RunningNumbersTest {

    private static final String HEADER = "STT,Tên nhiệm vụ,Cơ quan chủ trì,Thời hạn,Trạng thái\n";

    private static List<String> tasks(String rows) {
        return new GivenTables()
                .assignments(HEADER + rows).read().programme().tasks().stream()
                        .map(task -> task.id() + " " + task.name() + " (" + task.group() + ")")
                        .toList();
    }

    @Test
    void aNumberThatIsUniqueNamesTheTask() {
        assertThat(tasks("1,Ban hành,Sở A,,Hoàn thành\n2,Số hóa,Sở A,,Hoàn thành\n2,Số hóa,Sở B,,Hoàn thành\n"))
                .containsExactly("1 Ban hành ()", "2 Số hóa ()");
    }

    @Test
    void numbersThatRestartUnderHeadingsNameTheTaskTogetherWithThem() {
        assertThat(tasks("I,NHẬN THỨC SỐ,,,\n1,Tuyên truyền,Phòng VH,,Hoàn thành\n2,Duy trì,Phòng VH,,Hoàn thành\n"
                        + "II,HẠ TẦNG SỐ,,,\n1,Phủ sóng,Phòng VH,,Hoàn thành\n2,Ký số,Phòng VH,,Hoàn thành\n"))
                .containsExactly(
                        "I/1 Tuyên truyền (NHẬN THỨC SỐ)",
                        "I/2 Duy trì (NHẬN THỨC SỐ)",
                        "II/1 Phủ sóng (HẠ TẦNG SỐ)",
                        "II/2 Ký số (HẠ TẦNG SỐ)");
    }

    @Test
    void lettersThatRestartUnderNumbersDoSoToo() {
        assertThat(tasks("1,Chính quyền số,,,\na,Ký số,Sở A,,Hoàn thành\nb,Số hóa,Sở A,,Hoàn thành\n"
                        + "2,Xã hội số,,,\na,Tập huấn,Sở A,,Hoàn thành\nb,Tuyên truyền,Sở A,,Hoàn thành\n"))
                .containsExactly(
                        "1/a Ký số (Chính quyền số)",
                        "1/b Số hóa (Chính quyền số)",
                        "2/a Tập huấn (Xã hội số)",
                        "2/b Tuyên truyền (Xã hội số)");
    }

    @Test
    void headingsWithinHeadingsKeepNumbersApart() {
        assertThat(
                        tasks(
                                "A,TỈNH,,,\nI,Số,,,\n1,Ký số,Sở A,,Hoàn thành\nB,XÃ,,,\nI,Số,,,\n1,Tập huấn,Sở A,,Hoàn thành\n"))
                .containsExactly("A/I/1 Ký số (Số)", "B/I/1 Tập huấn (Số)");
    }

    @Test
    void oneNameBelowTwoHeadingsOfAUnitIsTwoTasks() {
        assertThat(tasks("A,SỞ A,,,\nI,Văn bản,,,\n1,Ban hành,Sở A,,Hoàn thành\n"
                        + "II,Hạ tầng,,,\n1,Ban hành,Sở A,,Đang thực hiện\n"))
                .containsExactly("A/I/1 Ban hành (Văn bản)", "A/II/1 Ban hành (Hạ tầng)");
    }

    @Test
    void oneNameBelowTwoHeadingsOfEachUnitAboveIsATaskEachTime() {
        String headings = "I,Văn bản,,\n1,Ban hành,,Hoàn thành\nII,Hạ tầng,,\n1,Ban hành,,Hoàn thành\n";
        GivenTables.Outcome read = new GivenTables()
                .assignments(
                        "STT,Tên nhiệm vụ,Thời hạn,Trạng thái\nA,Sở Nội vụ,,\n" + headings + "B,Sở Y tế,,\n" + headings)
                .read();
        assertThat(read.programme().tasks())
                .extracting(task -> task.id())
                .containsExactly("A/I/1", "A/II/1", "B/I/1", "B/II/1");
        assertThat(read.found()).noneMatch(found -> found.contains("CONFLICTING"));
    }

    @Test
    void headingsOfUnitsThatShareATaskLeaveItOne() {
        assertThat(tasks("I,Khối sở,,,\n1,Ban hành,Sở A,,Hoàn thành\nII,Khối xã,,,\n1,Ban hành,Xã B,,Hoàn thành\n"))
                .hasSize(1);
    }

    @Test
    void aNumberThatGoesOnBelowIsAHeading() {
        GivenTables.Outcome read = new GivenTables()
                .assignments(HEADER
                        + "11,Chỉ tiêu về chính quyền số,,,\n11.1,Ký số,Sở A,,Hoàn thành\n11.2,Số hóa,Sở A,,Hoàn thành\n"
                        + "12,,,,\n13,,,,\n")
                .read();
        assertThat(read.programme().tasks()).extracting(task -> task.id()).containsExactly("11.1", "11.2");
        assertThat(read.found())
                .containsExactly(
                        "assignments.csv:2 NOT_AN_ITEM",
                        "assignments.csv:5 NOT_AN_ITEM",
                        "assignments.csv:6 NOT_AN_ITEM");
    }

    @Test
    void aRowWithoutItsUnitStaysAnError() {
        GivenTables.Outcome read = new GivenTables()
                .assignments(HEADER + "1,Ký số,Sở A,,Hoàn thành\n2,Số hóa,,,\n3,Ban hành,Sở A,,Hoàn thành\n")
                .read();
        assertThat(read.found()).containsExactly("assignments.csv:3:3 BLANK_CELL");
    }

    @Test
    void aNumberThatRepeatsUnderOneHeadingIsAnErrorThatShowsWhatToDeclare() {
        GivenTables.Outcome read = new GivenTables()
                .assignments(HEADER + "1,Ký số,Sở A,,Hoàn thành\n1,Số hóa,Sở B,,Hoàn thành\n")
                .read();
        assertThat(read.foundInDetail())
                .containsExactly(
                        "assignments.csv:3 NUMBER_REPEATS [STT, 1, Số hóa, columns: {task: [STT, Tên nhiệm vụ]}]");
        assertThat(read.programme().tasks())
                .as("they are kept apart all the same")
                .hasSize(2);
    }

    private static GivenTables ofTwoUnits(String task) {
        return new GivenTables()
                .table(Source.Role.ASSIGNMENTS, "a.csv", HEADER + "1,Ký số,Sở A,,\n2,Số hóa,Sở A,,\n")
                .table(Source.Role.ASSIGNMENTS, "b.csv", HEADER + "1," + task + ",Sở B,,\n");
    }

    private static List<String> ids(GivenTables.Outcome read) {
        return read.programme().tasks().stream()
                .map(task -> task.id() + " " + task.name())
                .toList();
    }

    @Test
    void numbersOfTwoTablesThatStandBeforeDifferentNamesNameATaskTogetherWithTheName() {
        GivenTables.Outcome read = ofTwoUnits("Thi đua").read();

        assertThat(ids(read)).containsExactly("1/Ký số Ký số", "1/Thi đua Thi đua", "2/Số hóa Số hóa");
        assertThat(read.foundInDetail())
                .containsExactly("b.csv:2 NUMBERS_OF_TABLES_DIFFER "
                        + "[STT, 1, Thi đua, Ký số, a.csv:2, columns: {task: [STT, Tên nhiệm vụ]}]");
    }

    @Test
    void numbersOfTwoTablesThatStandBeforeTheSameNamesNameTheTask() {
        GivenTables.Outcome read = ofTwoUnits("KÝ SỐ").read();

        assertThat(ids(read)).hasSize(2).anyMatch(task -> task.startsWith("1 ")).contains("2 Số hóa");
        assertThat(read.found()).doesNotContain("b.csv:2 NUMBERS_OF_TABLES_DIFFER");
    }

    @Test
    void resultsInAnotherTableAreFoundByNumberAndNameToo() {
        GivenTables.Outcome read = ofTwoUnits("Thi đua")
                .results("STT,Tên nhiệm vụ,Đơn vị,Trạng thái\n1,Thi đua,Sở B,Hoàn thành\n1,Ký số,Sở A,Hoàn thành\n")
                .read();

        assertThat(read.programme().results())
                .extracting(result -> result.unit().name() + " " + result.task().name())
                .containsExactlyInAnyOrder("Sở A Ký số", "Sở B Thi đua");
    }

    @Test
    void resultsThatHaveNothingButTheNumberAreAnError() {
        GivenTables.Outcome read = ofTwoUnits("Thi đua")
                .results("STT,Đơn vị,Trạng thái\n1,Sở B,Hoàn thành\n")
                .read();

        assertThat(read.found()).contains("results.csv:2:1 UNKNOWN_TASK");
        assertThat(read.programme().results()).isEmpty();
    }

    @Test
    void numbersOfAListOfTasksNameWhatItLists() {
        GivenTables.Outcome read =
                ofTwoUnits("Thi đua").tasks("id,name\n1,Ký số\n2,Số hóa\n").read();

        assertThat(ids(read)).containsExactly("1 Ký số", "2 Số hóa");
    }

    @Test
    void aNumberOfEachUnitNamesNoneOfItsTasks() {
        assertThat(tasks("1,Ban hành,Xã A,,Hoàn thành\n1,Số hóa,Xã A,,Hoàn thành\n"
                        + "2,Ban hành,Xã B,,Hoàn thành\n2,Ký số,Xã B,,Hoàn thành\n"))
                .containsExactly("Ban hành Ban hành ()", "Ký số Ký số ()", "Số hóa Số hóa ()");
    }

    @Test
    void aNumberThatRepeatsOtherwiseIsAskedAbout() {
        String ofOneUnit = "1,Ban hành,Xã A,,Hoàn thành\n1,Số hóa,Xã A,,Hoàn thành\n";
        assertThat(List.of(
                        ofOneUnit,
                        ofOneUnit + "2,Ký số,Xã A,,Hoàn thành\n2,Họp,Xã B,,Hoàn thành\n",
                        ofOneUnit + "2,Ký số,Xã B,,Hoàn thành\n3,Họp,Xã B,,Hoàn thành\n"))
                .allSatisfy(rows -> assertThat(new GivenTables()
                                .assignments(HEADER + rows)
                                .read()
                                .found())
                        .anyMatch(found -> found.endsWith("NUMBER_REPEATS")));
    }
}
