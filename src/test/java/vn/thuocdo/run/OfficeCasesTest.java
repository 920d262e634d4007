package vn.thuocdo.run;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.charset.Charset;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import vn.thuocdo.cli.ExitStatus;
import vn.thuocdo.testing.OldText;
import vn.thuocdo.testing.Project;
import vn.thuocdo.testing.Tool;

/**
 * Tables as offices keep them, from the file to the figures that are published. Each kind of table is here once as a whole;
 * what else there is of it is in a test of its own:
 *
 * <table>
 * <caption>Where the kinds are tested further</caption>
 * <tr><td>headers</td><td>HeadersTest; words.md is made of the same words, GeneratedPagesTest</td></tr>
 * <tr><td>numbers that restart, sub-headings</td><td>NumberingTest</td></tr>
 * <tr><td>targets, statuses, deadlines in words</td><td>read.phrase</td></tr>
 * <tr><td>a target of 0, units of measure</td><td>golden/office-zero, office-targets, office-units</td></tr>
 * <tr><td>cells that name units</td><td>UnitCellTest</td></tr>
 * <tr><td>rows that are no items</td><td>ForeignTablesTest, NumberingTest</td></tr>
 * <tr><td>foreign columns, several sources, days</td><td>ForeignTablesTest, WideTableTest</td></tr>
 * <tr><td>messages that show what to declare</td><td>PastedDeclarationsTest</td></tr>
 * <tr><td>files that are no tables</td><td>OtherFilesTest</td></tr>
 * <tr><td>encodings</td><td>EncodingTest, DecodingTest</td></tr>
 * </table>
 */
class OfficeCasesTest {

    @TempDir
    Path folder;

    /** The list of units of a cell, the year of the title and the header of those in charge, in one table. */
    @Test
    void aTableWithoutYearsWhoseCellsListUnitsIsScored() {
        Project.in(folder)
                .file(
                        "job.csv",
                        "KẾT QUẢ THỰC HIỆN NHIỆM VỤ NĂM 2025,,,,",
                        "TT,Nhiệm vụ,Phụ trách,Thời hạn,Tình trạng",
                        "1,Ban hành Kế hoạch,\"Sở Nội vụ, Sở Tư pháp\",Quý I,Da hoan thanh",
                        "2,Số hóa hồ sơ,Sở Nội vụ,\"Đợt 1: 30/6; đợt 2: 31/12\",Đang thực hiện");
        Tool.Run run = Tool.in(folder).run("score", "job.csv", "-f", "json");

        assertThat(run.status()).as(run.err()).isEqualTo(ExitStatus.DONE);
        assertThat(run.json().at("/summary/assigned").asInt()).isEqualTo(3);
        assertThat(run.json().at("/summary/completed").asInt()).isEqualTo(2);
        assertThat(run.err()).contains("R229").contains("J212");
    }

    @ParameterizedTest(name = "{0}")
    @CsvSource(
            delimiter = '|',
            value = {
                "Tình trạng thực hiện | Hoàn thành | Đang thực hiện",
                "Đánh giá | Hoàn thành | Đang thực hiện",
                "Tiến độ | Hoàn thành | Đang thực hiện",
                "Ước thực hiện | Hoàn thành | Đang thực hiện",
                "Kết quả thực hiện | Hoàn thành | Đang thực hiện",
                "Tỷ lệ hoàn thành (%) | 100 | 60",
                "Đã hoàn thành,Đang thực hiện,Chưa thực hiện | x,, | ,x,",
                "Đã hoàn thành,Đang thực hiện,Chưa thực hiện | X,, | ,,X",
            })
    void aColumnThatSaysHowFarAnItemIsIsFound(String header, String done, String open) {
        assertThat(scored(
                        "STT,Nội dung nhiệm vụ,Đơn vị chủ trì,Thời gian thực hiện," + header,
                        "1,Ban hành Kế hoạch,Sở Nội vụ,Quý I/2025," + done,
                        "2,Số hóa hồ sơ,Sở Nội vụ,Quý II/2025," + done,
                        "3,Nâng cấp cổng,Sở Tư pháp,31/12/2025," + open))
                .isEqualTo("2/3");
    }

    @ParameterizedTest
    @CsvSource({"I, II, 1, 2", "1, 2, a, b", "A, B, 1, 2"})
    void numbersThatRestartUnderHeadingsAreItemsOfTwoGroups(String first, String second, String one, String two) {
        Tool.Run run = given(
                        "STT,Tên nhiệm vụ,Cơ quan chủ trì,Thời hạn,Trạng thái",
                        first + ",NHẬN THỨC SỐ,,,",
                        one + ",Tuyên truyền,Phòng VH-XH,Năm 2026,Hoàn thành",
                        two + ",Duy trì chuyên mục,Phòng VH-XH,Năm 2026,Hoàn thành",
                        second + ",HẠ TẦNG SỐ,,,",
                        one + ",Phủ sóng 5G,Phòng VH-XH,Năm 2026,Hoàn thành",
                        two + ",Ký số văn bản,Phòng VH-XH,Năm 2026,Hoàn thành")
                .run("score", "job.csv");

        assertThat(run.status()).as(run.err()).isEqualTo(ExitStatus.DONE);
        assertThat(run.out())
                .contains("4 items assigned · 4 completed")
                .containsPattern("NHẬN THỨC SỐ +2/2")
                .containsPattern("HẠ TẦNG SỐ +2/2");
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "% | trên 80% | 85,5% | 1/1",
                "% | trên 80% | 80% | 0/1",
                "% | tối thiểu 70 % | 72% | 1/1",
                "% | Phấn đấu đạt 97% | 97,5% | 1/1",
                "% | dưới 1,2% | 1,1% | 1/1",
                "% | từ 86% trở lên | 90% | 1/1",
                "days | 20 days or less | 30 | 0/1",
                "% | 5% or less | 50% | 0/1",
                "cases | 3 or fewer | 9 | 0/1",
                "cases | 3 or fewer | 3 | 1/1",
                "vụ | 0 | 5 | 0/1",
                "vụ | 0 vụ | 3 vụ | 0/1",
                "% | 0% | 12% | 0/1",
                "vụ | 0 vụ | không có | 1/1",
                "giờ | <= 2 giờ | 90 phút | 1/1",
                "giờ | <= 2 giờ | 150 phút | 0/1",
                "km | 5 km | 4500 m | 0/1",
                "km | 5 km | 5000 m | 1/1",
                "triệu đồng/năm | 105,2 triệu đồng/năm | 105,3 triệu đồng/năm | 1/1",
                "phần trăm | 90 | 90% | 1/1",
                "phần trăm | 90% | 89,9 | 0/1",
                "% | ≥ 3% % tổng chi NSNN | 4% | 1/1",
                "% | ≥ 3% % tổng chi NSNN | 2,9% | 0/1",
            })
    void aTargetIsUnderstoodWholeAndAFigureKeepsItsUnit(String measure, String target, String actual, String share) {
        assertThat(scored(
                        "STT,Tên chỉ tiêu,Đơn vị tính,Kế hoạch,Thực hiện,Cơ quan chủ trì",
                        "1,Chỉ tiêu,%s,\"%s\",\"%s\",Sở Y tế".formatted(measure, target, actual)))
                .isEqualTo(share);
    }

    @ParameterizedTest
    @CsvSource({"60.000 tỷ đồng, 61.000 tỷ đồng, 1/1", "60.000 tỷ đồng, 59.999 tỷ đồng, 0/1", "60.000, 61 nghìn tỷ, 1/1"
    })
    void aScaleThatMeasureAndTargetBothNameCountsOnce(String target, String actual, String share) {
        Project project = given("unit,task,target,actual,measure", "A,thu,%s,%s,Tỷ đồng".formatted(target, actual))
                .file("thuocdo.yaml", "sources:", "  assignments: {path: job.csv, numbers: vi}");
        assertThat(share(project.run("score", ".", "-f", "json"))).isEqualTo(share);
    }

    /** What is quoted has the unit that it had. */
    @Test
    void explainQuotesAFigureAsItWasReported() {
        assertThat(given("unit,task,target,actual,measure", "A,wait,<= 2 giờ,90 phút,giờ")
                        .run("explain", "job.csv", "A")
                        .out())
                .contains("90 phút")
                .doesNotContain("90 giờ");
    }

    @Test
    void spellingsOfAUnitAreOneUnitWithItsRole() {
        Tool.Run run = given(
                        "STT,Nhiệm vụ,Cơ quan thực hiện,Tình trạng",
                        "1,A,\"- Chủ trì: Sở Y tế\n- Phối hợp: Sở Nội vụ\",Hoàn thành",
                        "2,B,• Sở Y tế,Hoàn thành",
                        "3,C,Sở Y tế (chủ trì),Hoàn thành",
                        "4,D,Sở Y tế.,Hoàn thành",
                        "5,E,\"1. Sở Y tế\n2. Sở Nội vụ\",Hoàn thành")
                .run("score", "job.csv", "-f", "csv");

        assertThat(run.status()).as(run.err()).isEqualTo(ExitStatus.DONE);
        assertThat(run.out()).contains("Sở Y tế,Sở Y tế,,,,5,5,5,").contains("Sở Nội vụ,Sở Nội vụ,,,,1,1,1,");
        assertThat(run.out().lines()).hasSize(3);
        assertThat(run.err()).contains("J402");
    }

    @Test
    void wordsOfStatusesAreNamedInTheReadersLanguageAndMappedByDeclaringThem() {
        Project project = given("unit,task,status", "A,T1,Chờ bốc thăm", "A,T2,Hoàn thành");
        assertThat(project.run("check", "job.csv", "--lang", "vi").out())
                .contains("words: {status: ")
                .doesNotContain("unknown");

        project.file(
                "thuocdo.yaml",
                "sources:",
                "  assignments: {path: job.csv, words: {status: {in_progress: [Chờ bốc thăm]}}}");
        assertThat(share(project.run("score", ".", "-f", "json"))).isEqualTo("1/2");

        project.file("job.csv", "unit,task,status", "A,T1,Chờ bốc thăm", "A,T2,Từ mới lạ");
        assertThat(project.run("check", ".").out())
                .as("a new word is asked about")
                .contains("Từ mới lạ");
    }

    /** A method that needs no deadlines is not stopped by one. */
    @Test
    void aDeadlineThatNamesNoDayIsAWarningAndOneThatDoesNotExistAnError() {
        Tool.Run words = given(
                        "unit,task,status,deadline", "A,T1,done,theo tiến độ của Trung ương", "A,T2,done,Quý II/2025")
                .run("score", "job.csv");
        assertThat(words.status()).as(words.err()).isEqualTo(ExitStatus.DONE);
        assertThat(words.err()).contains("warning");

        Tool.Run none = given("unit,task,status,deadline", "A,T1,done,31/6/2025", "A,T2,done,30/6/2025")
                .run("score", "job.csv");
        assertThat(none.status()).isEqualTo(ExitStatus.INPUT_ERRORS);
    }

    @Test
    void aProductUnderKetQuaIsLeftAside() {
        Tool.Run run = given(
                        "TT,Tên nhiệm vụ,Cơ quan chủ trì,Kết quả,Thời gian hoàn thành,Tình trạng",
                        "1.,Xây dựng Đề án,Sở Nội vụ,Đề án,6/2025,Đã hoàn thành",
                        "2.,Sửa đổi Quy chế,Sở Tư pháp,Quyết định của UBND tỉnh,12/2025,Đang thực hiện")
                .run("score", "job.csv", "-f", "json");
        assertThat(share(run)).isEqualTo("1/2");
        assertThat(run.err()).contains("R105").contains("Kết quả");
    }

    @Test
    void ketQuaThucHienOverFiguresIsWhatWasReached() {
        assertThat(scored(
                        "TT,Tên chỉ tiêu,Cơ quan chủ trì,Chỉ tiêu giao,Kết quả thực hiện",
                        "1,A,Sở Y tế,80%,85 %",
                        "2,B,Sở Y tế,80%,70 %"))
                .isEqualTo("1/2");
    }

    @Test
    void rowsThatAreNoItemsAreNotes() {
        Tool.Run run = given(
                        "TT,Tên chỉ tiêu,Cơ quan chủ trì,Kế hoạch,Thực hiện",
                        "11,Chỉ tiêu về văn hóa,,,",
                        "11.1,Số lớp,Phòng VH,5,6",
                        "11.2,Số buổi,Phòng VH,5,4",
                        "12,,,,",
                        "13,,,,",
                        "NGƯỜI LẬP BIỂU,,,CHỦ TỊCH,",
                        "(Ký tên),,,\"(Ký tên, đóng dấu)\",",
                        "Nguyễn Văn A,,,Trần Văn B,")
                .run("score", "job.csv", "-f", "json");
        assertThat(share(run)).isEqualTo("1/2");
        assertThat(run.err())
                .doesNotContain("error")
                .doesNotContain("warning")
                .contains("R125")
                .doesNotContain("LẬP BIỂU");
    }

    @Test
    void foreignColumnsOfOurNamesAreOneMessageHoweverManyRowsThereAre() {
        String[] table = new String[200];
        table[0] = "Agency,Indicator,target,actual,Type,Standing";
        for (int i = 1; i < table.length; i++) {
            table[i] = "DOT,I" + i + ",90,95," + (i % 2 == 0 ? "TML" : "Outcome") + ",On Track";
        }
        Tool.Run run = given(table).run("check", "job.csv", "-v");
        assertThat(run.out().lines().filter(line -> line.contains("Type") && !line.contains("│")))
                .hasSize(1);
        assertThat(run.out()).contains("ignore: [Type]").contains("columns: {kind: Type}");
        assertThat(run.status()).isEqualTo(ExitStatus.DONE);
    }

    @Test
    void rowsThatNoSourceOfATableReadsAreWarnedOf() {
        Tool.Run run = given("unit,task,Phase,status", "A,T1,lead,done", "A,T2,Overdue,done", "A,T3,coop,done")
                .file(
                        "thuocdo.yaml",
                        "sources:",
                        "  assignments:",
                        "    - {path: job.csv, only: {Phase: [lead]}, values: {role: lead}}",
                        "    - {path: job.csv, only: {Phase: [coop]}, values: {role: cooperating}}")
                .run("check", ".");
        assertThat(run.out())
                .contains("R134")
                .contains("Phase: Overdue")
                .contains("only: {Phase: [lead]}")
                .contains("only: {Phase: [coop]}");
    }

    @Test
    void aDeclaredHeaderThatStandsTwiceIsRefused() {
        Tool.Run run = given("unit,task,Phase,Phase", "A,T1,done,open")
                .file("thuocdo.yaml", "sources:", "  assignments: {path: job.csv, columns: {status: Phase}}")
                .run("score", ".");
        assertThat(run.status()).isEqualTo(ExitStatus.INPUT_ERRORS);
        assertThat(run.err()).contains("R117").contains("stands twice");
    }

    @Test
    void daysOfOtherOrdersComeInByDeclaringThemAndAMomentsZoneIsSaid() {
        Project project = given(
                "unit,task,status,deadline,completed_on",
                "A,T1,done,3/31/2026,2026-01-05T17:00:00.000Z",
                "A,T2,done,1/21/2022,2022-01-21 13:47:00");
        assertThat(project.run("check", "job.csv").out()).contains("dates: mdy");

        Tool.Run run = project.file("thuocdo.yaml", "sources:", "  assignments: {path: job.csv, dates: mdy}")
                .run("score", ".", "-f", "json");
        assertThat(share(run)).isEqualTo("2/2");
        assertThat(run.err()).contains("R133").contains("2026-01-05T17:00:00.000Z");
        assertThat(run.out()).containsPattern("\"late\" ?: ?0");
    }

    @ParameterizedTest
    @CsvSource({"#N/A, R217", "#REF!, R217", "#DIV/0!, R217", "#VALUE!, R217", "#NAME?, R217", "=6+6, R218"})
    void whatASpreadsheetLeftInACellIsNamed(String cell, String code) {
        Tool.Run run =
                given("unit,task,target,actual", "A,T1,5," + cell, "A,T2,5,6").run("check", "job.csv");
        assertThat(run.out())
                .contains("error " + code)
                .contains("\"" + cell + "\"")
                .doesNotContain("R201");
    }

    @ParameterizedTest
    @ValueSource(strings = {"UTF-16LE", "UTF-16BE", "windows-1258"})
    void textsOfOtherEncodingsAreReadWhereDeclaredOrMarked(String encoding) throws IOException {
        String text = "Đơn vị,Nhiệm vụ,Trạng thái\nSở Y tế,A,Hoàn thành\n";
        boolean utf16 = encoding.startsWith("UTF-16");
        byte[] bytes = utf16 ? ("\uFEFF" + text).getBytes(Charset.forName(encoding)) : OldText.windows1258(text);
        Files.write(folder.resolve("job.csv"), bytes);
        String declared = utf16 ? "" : ", encoding: " + encoding;
        Tool.Run run = Project.in(folder)
                .file("thuocdo.yaml", "sources:", "  assignments: {path: job.csv" + declared + "}")
                .run("score", ".", "-f", "json");
        assertThat(share(run)).isEqualTo("1/1");
    }

    @Test
    void aCollectiveIsItsMembersOrWarnedOf() {
        Project project = given("unit,task,status", "\"Các sở, ban, ngành\",A,done", "Sở Y tế,B,done");
        assertThat(project.run("check", "job.csv").out()).contains("J211").contains("members");

        project.file("units.csv", "id,kind,members", "Sở Y tế,so,", "Sở Nội vụ,so,", "\"Các sở, ban, ngành\",,kind:so")
                .file("thuocdo.yaml", "sources: {units: units.csv, assignments: job.csv}");
        assertThat(share(project.run("score", ".", "-f", "json"))).isEqualTo("3/3");
    }

    /** Tables of the items; what they were scored as. */
    private String scored(String... lines) {
        return share(given(lines).run("score", "job.csv", "-f", "json"));
    }

    private Project given(String... lines) {
        return Project.in(folder).file("job.csv", lines);
    }

    private static String share(Tool.Run run) {
        assertThat(run.status()).as(run.err()).isEqualTo(ExitStatus.DONE);
        var summary = run.json().get("summary");
        return summary.get("completed") + "/" + summary.get("assigned");
    }
}
