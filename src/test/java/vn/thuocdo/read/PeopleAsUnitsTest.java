package vn.thuocdo.read;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import vn.thuocdo.testing.Tool;

/** The people of a company's table of KPIs are its units, unless something else in the table names units. */
class PeopleAsUnitsTest {

    @TempDir
    private Path folder;

    @ParameterizedTest
    @ValueSource(
            strings = {
                "Employee,KPI name,Planned qty,Actual qty",
                "Nhân viên,Chỉ tiêu KPI,Số lượng dự kiến,Số lượng thực hiện"
            })
    void peopleAreScoredWhereNothingElseNamesUnits(String header) throws IOException {
        String out = score(header + "\nNguyễn Văn An,Gọi khách,10,12\nTrần Thị Bình,Gọi khách,10,5\n");

        assertThat(out).contains("2 units · 2 items assigned · 1 completed").contains("Nguyễn Văn An");
    }

    @Test
    void aDepartmentBesideThemIsTheUnit() throws IOException {
        String out = score("Employee,Dept,KPI,Planned qty,Actual qty\n"
                + "Nguyễn Văn An,Sales,Calls,10,12\nTrần Thị Bình,Sales,Visits,10,5\n");

        assertThat(out).contains("1 unit · 2 items assigned · 1 completed").contains("Sales");
    }

    @Test
    void aHeadingAboveThemIsTheUnit() throws IOException {
        String out = score("STT,Nội dung,Họ và tên,Thời hạn,Trạng thái\n"
                + "I,Sở Y tế,,,\n1,Lập kế hoạch,Nguyễn Văn An,30/6/2025,Hoàn thành\n"
                + "2,Số hóa hồ sơ,Trần Thị Bình,30/6/2025,Đang thực hiện\n"
                + "II,Sở Nội vụ,,,\n1,Xây dựng đề án,Lê Văn Cường,30/6/2025,Hoàn thành\n");

        assertThat(out).contains("2 units · 3 items assigned · 2 completed").doesNotContain("Nguyễn Văn An");
    }

    /** "Ngày kết thúc" beside "Ngày bắt đầu" is planned; it proves nothing done. */
    @Test
    void theLastDayOfAPlanIsNoDayOfCompletion() throws IOException {
        String plan = "Đơn vị,Nhiệm vụ,Ngày bắt đầu,Ngày kết thúc";

        assertThat(score(plan + "\nSở Y tế,Lập kế hoạch,1/1/2025,30/6/2025\n")).isEmpty();
        assertThat(score(plan + ",Thời hạn\nSở Y tế,Lập kế hoạch,1/1/2025,30/6/2025,1/7/2025\n"))
                .contains("1 item assigned · 1 completed");
    }

    private String score(String table) throws IOException {
        Files.writeString(folder.resolve("table.csv"), table);
        return Tool.in(folder)
                .run("score", "table.csv", "--as-of", "2025-10-01")
                .out();
    }

    /** "Mã NV" is the code of a task, but before names of people it is theirs. */
    @ParameterizedTest
    @CsvSource({"Họ và tên, Lập kế hoạch", "Tên nhân viên, Lập kế hoạch", "Cơ quan chủ trì, NV01"})
    void aCodeBeforeNamesIsOfThePeople(String unit, String task) {
        assertThat(new GivenTables()
                        .assignments("Mã NV," + unit + ",Nhiệm vụ,Kết quả\nNV01,Nguyễn An,Lập kế hoạch,Hoàn thành\n")
                        .read()
                        .assignment()
                        .task()
                        .id())
                .isEqualTo(task);
    }
}
