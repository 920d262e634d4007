package vn.thuocdo.run;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import vn.thuocdo.read.text.CaptionText;
import vn.thuocdo.testing.Project;
import vn.thuocdo.testing.Tool;

/** Tables whose units are named in lines above them, or above parts of them. */
class UnitsInCaptionsTest {

    @TempDir
    private Path folder;

    private Tool.Run run(String... lines) throws IOException {
        return Project.in(folder).file("bang.csv", lines).run("score", "bang.csv", "--as-of", "2025-12-31");
    }

    @ParameterizedTest
    @CsvSource({
        "Biểu 1. Sở Y tế, Biểu 2. Sở Nội vụ",
        "1. Sở Y tế, 2. Sở Nội vụ",
        "I. SỞ Y TẾ, II. SỞ NỘI VỤ",
        "Đơn vị: Sở Y tế, Đơn vị: Sở Nội vụ",
        "Đơn vị báo cáo: Vĩnh Yên, Đơn vị báo cáo: Phúc Yên",
    })
    void aTableBelowEachCaption(String first, String second) throws IOException {
        String header = "STT,Nhiệm vụ,Thời hạn,Kết quả";
        String out = run(
                        "KẾT QUẢ NĂM 2025,,,",
                        first + ",,,",
                        header,
                        "1,Mua vắc xin,30/9/2025,Đã hoàn thành",
                        ",,,Người lập biểu",
                        second + ",,,",
                        header,
                        "1,Sắp xếp bộ máy,30/9/2025,Đã hoàn thành",
                        "2,Tinh giản biên chế,31/8/2025,Chưa hoàn thành")
                .out();
        assertThat(out)
                .contains("2 units · 3 items assigned · 2 completed")
                .containsIgnoringCase(CaptionText.organisation(first.replaceFirst("^[1I]\\. ", ""))
                        .orElseThrow());
    }

    /** The header says that its column names units, too; those stand above the items, however they are called. */
    @ParameterizedTest
    @CsvSource({
        "Department / KPI, Target, Actual",
        "Team - Task, Target, Actual",
        "Đơn vị / Chỉ tiêu, Kế hoạch, Thực hiện",
        "'\"Đơn vị, chỉ tiêu\"', Kế hoạch, Thực hiện",
        "Đơn vị và nhiệm vụ, Kế hoạch, Thực hiện",
    })
    void aColumnOfUnitsAndTasks(String both, String target, String actual) throws IOException {
        String[] rows = {
            "No.," + both + "," + target + "," + actual,
            "A,FINANCE,,",
            "1,Invoices paid on time,95%,96%",
            "2,Reports filed,12,11",
            "B,SALES,,",
            "1,New customers,50,55",
            ",Total,,"
        };
        assertThat(run(rows).out())
                .contains("2 units · 3 items assigned · 2 completed")
                .contains("FINANCE  ", "SALES  ");
        assertThat(run(both + "," + target + "," + actual, "FINANCE,,", "Invoices,9,8", "SALES,,", "Customers,5,5")
                        .out())
                .contains("2 units · 2 items assigned · 1 completed");
    }

    /** What the header names behind the items is what they are counted in. */
    @Test
    void aColumnOfTasksAndTheirUnitsOfMeasure() throws IOException {
        assertThat(run("Chỉ tiêu / Đơn vị tính,Kế hoạch,Thực hiện", "NÔNG NGHIỆP,,", "Lúa (tấn),9,8")
                        .err())
                .contains("R103");
    }

    /** A line alone above one table is perhaps of who made it: it is shown, and not taken unasked. */
    @Test
    void aLineAboveOneTable() throws IOException {
        String[] rows = {
            "Đơn vị báo cáo: Sở Y tế,,,", "STT,Nhiệm vụ,Thời hạn,Kết quả", "1,Mua vắc xin,30/9/2025,Đã hoàn thành"
        };
        assertThat(run(rows).err()).contains("R103").contains("values: {unit: Sở Y tế}");

        Project project = Project.in(folder);
        project.run("init", "--for", "bang.csv");
        assertThat(Files.readString(folder.resolve("thuocdo.yaml")))
                .contains("values: {unit: \"Sở Y tế\"}")
                .doesNotContain("#unit:");
        assertThat(project.run("score", "-q").out()).contains("1 unit · 1 item assigned · 1 completed");
    }

    @Test
    void anyRowOfAHeaderOfTwoRowsMayComeAgain() throws IOException {
        String[] header = {"STT,Đơn vị,Nhiệm vụ,Kết quả thực hiện,", ",,,Tình trạng,Sản phẩm"};
        assertThat(run(
                                header[0],
                                header[1],
                                "1,Sở Y tế,Mua vắc xin,Hoàn thành,Báo cáo",
                                header[0],
                                header[1],
                                "2,Sở Nội vụ,Sắp xếp,Đang thực hiện,Đề án")
                        .out())
                .contains("2 units · 2 items assigned · 1 completed");
    }

    @ParameterizedTest
    @CsvSource({
        "Đơn vị: triệu đồng,",
        "Đơn vị tính: Xã,",
        "Biểu 2. Kết quả thực hiện,",
        "Mục tiêu của Sở Y tế,",
        "Phụ lục số II.1 - Sở Y tế,Sở Y tế",
        "Bảng 3: UBND xã A,UBND xã A",
    })
    void whatNamesAnOrganisation(String line, String name) {
        assertThat(CaptionText.organisation(line).orElse(null)).isEqualTo(name);
    }
}
