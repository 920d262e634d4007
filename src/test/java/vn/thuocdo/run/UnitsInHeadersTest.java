package vn.thuocdo.run;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import vn.thuocdo.testing.Project;

/** Units in the headers of a table: what {@code init --for} writes of it scores as the table says. */
class UnitsInHeadersTest {

    @TempDir
    private Path folder;

    /** The project file of a table is made, and the table scored by it. */
    private String scored(String... lines) throws IOException {
        Project project = Project.in(folder).file("bang.csv", lines);
        project.run("init", "--for", "bang.csv");
        return project.run("score", "--as-of", "2025-12-31", "-q").out();
    }

    private String yaml() throws IOException {
        return Files.readString(folder.resolve("thuocdo.yaml"));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "STT,Chỉ tiêu,ĐVT,Xã An Phú,,Xã Bình Minh,\n,,,Kế hoạch,Thực hiện,Kế hoạch,Thực hiện",
                "STT,Chỉ tiêu,ĐVT,An Phú,,Bình Minh,\n,,,Kế hoạch,Thực hiện,Kế hoạch,Thực hiện",
                "STT,Chỉ tiêu,ĐVT,An Phú - Kế hoạch,An Phú - Thực hiện,Bình Minh - Kế hoạch,Bình Minh - Thực hiện",
            })
    void planAndActualBelowEachUnit(String header) throws IOException {
        assertThat(scored(header, "1,Trồng cây,cây,5000,5200,3000,2900", "2,Hộ thoát nghèo,hộ,20,19,15,14"))
                .contains("2 units · 4 items assigned · 1 completed");
        assertThat(yaml()).contains("columns: {target: ", "actual: ").doesNotContain("unit: \"Xã An Phú / Kế hoạch\"");
    }

    @Test
    void unitsBelowPlanAndActualBesideTheirSum() throws IOException {
        String out = scored(
                "TT,Chỉ tiêu,ĐVT,Kế hoạch,,,Thực hiện,,",
                ",,,Toàn tỉnh,Vĩnh Yên,Phúc Yên,Toàn tỉnh,Vĩnh Yên,Phúc Yên",
                "1,Số HTX thành lập,HTX,15,10,5,16,10,6",
                "2,Tỷ lệ hộ dùng nước sạch,%,96%,97%,95%,96%,96%,\"95,5%\"");
        assertThat(out).contains("2 units · 4 items assigned · 3 completed");
        assertThat(yaml()).contains("ignore: [\"Kế hoạch / Toàn tỉnh\", ");
    }

    /** A header that is known shows what stands over it and over others that are not. */
    @Test
    void classesOfASchool() throws IOException {
        assertThat(scored(
                        "STT,Tiêu chí,Lớp 6A,,Lớp 6B,",
                        ",,Đăng ký,Đạt,Đăng ký,Đạt",
                        "1,Học sinh giỏi (%),20,22,25,24",
                        "2,Đi học muộn (lượt),≤ 5,4,≤ 5,6"))
                .contains("2 units · 4 items assigned · 2 completed");
    }

    @Test
    void quartersBelowEachUnit() throws IOException {
        assertThat(scored(
                        "STT,Chỉ tiêu,Kế hoạch 2025,Xã An Phú,,,,Xã Bình Minh,,,",
                        ",,,Quý I,Quý II,Quý III,Quý IV,Quý I,Quý II,Quý III,Quý IV",
                        "1,Số hộ thoát nghèo (lũy kế),20,5,10,15,21,4,8,12,19",
                        "2,Tỷ lệ chuyển đổi số (%),80,60,65,70,75,70,75,80,85"))
                .contains("2 units · 4 items assigned · 2 completed");
    }

    /** A mark says whose an item is where another column says what was reached. */
    @Test
    void marksBelowUnitsBesideAStatus() throws IOException {
        assertThat(scored(
                        "STT,Nhiệm vụ,Đơn vị thực hiện,,,Thời hạn,Kết quả",
                        ",,Sở Tài chính,Sở Xây dựng,Công an tỉnh,,",
                        "1,Số hóa hồ sơ,x,x,,30/6/2025,Đã hoàn thành",
                        "2,Kết nối dữ liệu,,x,x,30/9/2025,Đang thực hiện",
                        "3,Công khai ngân sách,x,,,31/12/2025,Hoàn thành",
                        "4,Cấp căn cước,,,X,31/12/2025,Chưa hoàn thành"))
                .contains("3 units · 6 items assigned · 3 completed");
        assertThat(yaml()).contains("except: {\"Đơn vị thực hiện / Sở Xây dựng\": \"\"}");
    }

    @Test
    void marksOfWhoLeadsAndWhoCooperates() throws IOException {
        String[] rows = {
            "STT,Nội dung công việc,Sở Y tế,Sở Nội vụ,Tình trạng",
            "1,Đề án A,CT,PH,Hoàn thành",
            "2,Đề án B,PH,CT,Hoàn thành",
            "3,Đề án C,,CT,Đang thực hiện"
        };
        assertThat(scored(rows)).contains("2 units · 3 items assigned · 2 completed");
        assertThat(yaml()).contains("columns: {role: \"Sở Y tế\"}");
    }

    /** Marks of which nothing says what they mean are asked about. */
    @Test
    void marksOfTwoKindsAreAskedAbout() throws IOException {
        scored(
                "STT,Nội dung công việc,Sở Y tế,Sở Nội vụ,Tình trạng",
                "1,Đề án A,o,*,Hoàn thành",
                "2,Đề án B,*,o,Hoàn thành");
        assertThat(yaml()).contains("words: {role: {cooperating: [], lead: [], decide: [\"*\", \"o\"]}}");
        assertThat(Project.in(folder).run("score").err()).contains("P143");
    }

    /** Where nothing else says what was reached, marks do. */
    @Test
    void marksBelowUnitsAlone() throws IOException {
        assertThat(scored("Nhiệm vụ,Thời hạn,Sở Y tế,Sở Nội vụ", "A,31/12/2025,x,x", "B,31/12/2025,x,"))
                .contains("2 units · 4 items assigned · 3 completed");
    }
}
