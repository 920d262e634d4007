package vn.thuocdo.run;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.OutputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import org.apache.poi.xssf.usermodel.XSSFWorkbook;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import vn.thuocdo.testing.Project;

/** Workbooks whose sheets are each of one unit, or each the reports of one period. */
class SheetsOfUnitsAndPeriodsTest {

    private static final String HEADER = "STT|Nhiệm vụ|Thời hạn|Kết quả";
    private static final String[] FIRST = {HEADER, "1|Làm đường|30/6/2025|Hoàn thành", "2|Sửa chợ|31/12/2025|Hoàn thành"
    };
    private static final String[] SECOND = {HEADER, "1|Làm cầu|30/6/2025|Chưa thực hiện"};

    @TempDir
    private Path folder;

    private final XSSFWorkbook book = new XSSFWorkbook();

    private void sheet(String name, String... rows) {
        var sheet = book.createSheet(name);
        for (String row : rows) {
            var cells = sheet.createRow(sheet.getPhysicalNumberOfRows());
            for (String cell : row.split("[|]", -1)) {
                cells.createCell(Math.max(0, cells.getLastCellNum())).setCellValue(cell);
            }
        }
    }

    private Project saved() throws IOException {
        try (OutputStream out = Files.newOutputStream(folder.resolve("so.xlsx"))) {
            book.write(out);
        }
        return Project.in(folder);
    }

    /** As a sum of each unit is no item, and each of them would count as one that is not completed. */
    @ParameterizedTest
    @ValueSource(
            strings = {
                "STT|Đơn vị|Số nhiệm vụ giao|Hoàn thành|Tỷ lệ",
                "STT|Xã|Giao|Hoàn thành|Tỷ lệ",
                "Department|Assigned|Completed|Rate"
            })
    void sheetsOfUnitsAreReadAndNotTheirSummary(String summary) throws IOException {
        sheet("Tổng hợp", summary, "1|An Phú|2|2|100%", "2|Bình Minh|1|0|0%");
        sheet("An Phú", FIRST);
        sheet("Bình Minh", SECOND);
        Project project = saved();

        assertThat(project.run("score", "so.xlsx").err())
                .contains("R251")
                .contains("sheet: Bình Minh, values: {unit: Bình Minh}")
                .contains("thuocdo init --for so.xlsx");
        assertThat(project.run("init", "--for", "so.xlsx").err())
                .contains("Tổng hợp: note R129")
                .doesNotContain("R130");
        assertScored(project, "2025-12-31", "2 units · 3 items assigned · 2 completed");
    }

    /** Parts of one list stand in sheets with the same headers; a draft of it is none, and neither is another table. */
    @Test
    void sheetsWithOneHeaderAreReadAsOneList() throws IOException {
        String header = "TT|Đơn vị|Chỉ tiêu|Kế hoạch|Thực hiện";
        sheet("Khối sở", header, "1|Sở A|Đường|10|10", "2|Sở B|Chợ|5|4");
        sheet("Khối xã", header, "1|Xã M|Đường|3|3", "2|Xã N|Cầu|4|2");
        sheet("Bản nháp", header, "1|Sở A|Đường|10|1");
        sheet("Khác", "TT|Đơn vị|Chỉ tiêu|Kế hoạch", "1|Sở C|Đường|10");
        Project project = saved();

        assertThat(project.run("init", "--for", "so.xlsx").err())
                .contains("Bản nháp")
                .doesNotContain("Khối xã");
        assertScored(project, "2025-12-31", "4 units · 4 items assigned · 2 completed");
    }

    @Test
    void aSheetOfAllUnitsIsNoUnit() throws IOException {
        sheet("Toàn tỉnh", FIRST);
        sheet("Huyện A", FIRST);
        sheet("Huyện B", SECOND);
        sheet("Ghi chú", FIRST);
        Project project = saved();
        project.run("init", "--for", "so.xlsx");

        assertThat(Files.readString(folder.resolve("thuocdo.yaml"))).contains("not read: [\"Toàn tỉnh\", \"Ghi chú\"]");
        assertThat(project.run("score", "-q").out()).contains("2 units · 3 items assigned · 2 completed");
    }

    @Test
    void sheetsThatNameTheirTableAreNoUnits() throws IOException {
        sheet("Biểu 1", FIRST);
        sheet("Biểu 2", SECOND);
        assertThat(saved().run("score", "so.xlsx").err()).contains("R103").doesNotContain("R251");
    }

    private static String[] report(String first, String second, String third) {
        return new String[] {
            "STT|Đơn vị|Chỉ tiêu|Kế hoạch năm|Thực hiện",
            "1|Sở A|Số lớp|10|" + first,
            "2|Sở A|Số hộ|100|" + second,
            "3|Sở B|Số km|5|" + third
        };
    }

    /** The latest quarter at or before the day counts, and what it says is judged by the target of the year. */
    @Test
    void sheetsOfQuartersAreTheirReports() throws IOException {
        sheet("Quý I", report("2", "30", "1"));
        sheet("Quý II", report("5", "60", "5"));
        sheet("Quý III", report("11", "90", "6"));
        Project project = saved();
        project.run("init", "--for", "so.xlsx", "--year", "2025");

        assertScored(project, "2025-12-31", "2 units · 3 items assigned · 2 completed");
        assertThat(project.run("score", "-q", "--as-of", "2025-08-15").out())
                .contains("2 units · 3 items assigned · 1 completed")
                .contains("Of 2 not completed: all reported, not overdue");
    }

    @Test
    void aSheetOfAssignmentsBeforeThem() throws IOException {
        sheet("Giao", "STT|Đơn vị|Chỉ tiêu|Kế hoạch năm 2025", "1|Sở A|Số lớp|10", "2|Sở B|Số km|5");
        sheet("Quý I 2025", "STT|Đơn vị|Chỉ tiêu|Thực hiện", "1|Sở A|Số lớp|4", "2|Sở B|Số km|2");
        sheet("Quý II 2025", "STT|Đơn vị|Chỉ tiêu|Thực hiện", "1|Sở A|Số lớp|11", "2|Sở B|Số km|3");
        Project project = saved();
        project.run("init", "--for", "so.xlsx");

        assertThat(project.run("score", "-q").out()).contains("2 units · 2 items assigned · 1 completed");
    }

    /** What differs from quarter to quarter is the target of each, and the latest that has ended is scored. */
    @Test
    void targetsOfEachQuarter() throws IOException {
        sheet("Quý I", "Đơn vị|Chỉ tiêu|Kế hoạch|Thực hiện", "Sở A|Số lớp|2|2", "Sở B|Số km|1|1");
        sheet("Quý II", "Đơn vị|Chỉ tiêu|Kế hoạch|Thực hiện", "Sở A|Số lớp|5|4", "Sở B|Số km|3|3");
        Project project = saved();
        project.run("init", "--for", "so.xlsx", "--year", "2025");

        assertScored(project, "2025-06-30", "2 units · 2 items assigned · 1 completed");
        assertScored(project, "2025-05-01", "2 units · 2 items assigned · 2 completed");
    }

    /** A part of the year and all of it are periods of one year. */
    @Test
    void theWholeYearIsAPeriodBesideItsParts() throws IOException {
        sheet("6 tháng đầu năm", report("6", "100", "2"));
        sheet("Cả năm", report("12", "100", "3"));
        Project project = saved();
        project.run("init", "--for", "so.xlsx", "--year", "2025");

        assertScored(project, "2025-07-15", "2 units · 3 items assigned · 1 completed");
        assertScored(project, "2025-12-31", "2 units · 3 items assigned · 2 completed");
    }

    /** What was reached in another year says nothing of this one, even where the same is to be reached. */
    @Test
    void sheetsOfYears() throws IOException {
        sheet("2024", report("12", "120", "6"));
        sheet("2025", report("6", "100", "2"));
        Project project = saved();
        assertThat(project.run("score", "so.xlsx").err()).contains("R130").contains("thuocdo init --for so.xlsx");
        project.run("init", "--for", "so.xlsx");

        assertScored(project, "2025-12-31", "2 units · 3 items assigned · 1 completed");
        assertScored(project, "2024-12-31", "2 units · 3 items assigned · 3 completed");
    }

    @Test
    void aYearThatNothingNamesIsAskedFor() throws IOException {
        sheet("Quý I", report("2", "30", "1"));
        sheet("Quý II", report("5", "60", "5"));
        Project project = saved();
        project.run("init", "--for", "so.xlsx");

        assertThat(project.run("score").err()).contains("R278").contains("thuocdo.yaml: year: 2025");
    }

    private static void assertScored(Project project, String asOf, String counts) throws IOException {
        assertThat(project.run("score", "-q", "--as-of", asOf).out()).contains(counts);
    }
}
