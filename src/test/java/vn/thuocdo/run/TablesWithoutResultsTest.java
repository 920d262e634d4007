package vn.thuocdo.run;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.OutputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.apache.poi.xssf.usermodel.XSSFWorkbook;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import vn.thuocdo.cli.ExitStatus;
import vn.thuocdo.testing.Project;
import vn.thuocdo.testing.Tool;

/** A table that is given as one of results has some; of a workbook, the sheet that has some is it. */
class TablesWithoutResultsTest {

    private static final List<String> ASSIGNED =
            List.of("Đơn vị,Nhiệm vụ,Kế hoạch,Thời hạn", "Xã A,Trồng rừng,120 ha,");

    @TempDir
    Path folder;

    @Test
    void theSheetOfResultsIsReadAlthoughAnotherNamesTheItemsBefore() throws IOException {
        workbook(
                "giao.xlsx",
                new Sheet("Giao", ASSIGNED),
                new Sheet("Kết quả", List.of("Đơn vị,Nhiệm vụ,Kết quả", "Xã A,Trồng rừng,125 ha")));

        Tool.Run run = Project.in(folder).run("score", "-a", "giao.xlsx", "-r", "giao.xlsx");

        assertThat(run.status()).isEqualTo(ExitStatus.DONE);
        assertThat(run.out()).contains("1 completed");
        assertThat(run.err()).contains("giao.xlsx:Giao: note R129");
    }

    @Test
    void assignmentsGivenAsResultsAreRefusedAndTheNearestColumnNamed() {
        Tool.Run run = Project.in(folder)
                .file("giao.csv", ASSIGNED.get(0) + ",Ý kiến về tình trạng", ASSIGNED.get(1) + ",Rất tốt")
                .run("score", "-a", "giao.csv", "-r", "giao.csv");

        assertThat(run.status()).isEqualTo(ExitStatus.INPUT_ERRORS);
        assertThat(run.out()).isEmpty();
        assertThat(run.err())
                .contains("R262")
                .contains("sources: {results: {path: \"giao.csv\", columns: {status: \"Ý kiến về tình trạng\"}");
    }

    @ParameterizedTest
    @ValueSource(strings = {"Kết quả", "status", "Khó khăn, vướng mắc"})
    void aTemplateThatCameBackEmptyAndOneOfRemarksAreTaken(String header) {
        Tool.Run run = Project.in(folder)
                .file("giao.csv", ASSIGNED.get(0), ASSIGNED.get(1))
                .file("ket-qua.csv", "Đơn vị,Nhiệm vụ,\"" + header + "\"", "Xã A,Trồng rừng,")
                .run("score", "-a", "giao.csv", "-r", "ket-qua.csv");

        assertThat(run.err()).doesNotContain("R262");
        assertThat(run.status()).isEqualTo(ExitStatus.DONE);
    }

    /** Made to be read first, a sheet of sums stands before the items as often as behind them. */
    @ParameterizedTest
    @ValueSource(booleans = {true, false})
    void theSheetOfItemsIsReadWhereverTheSheetOfCountsStands(boolean before) throws IOException {
        Sheet counts = new Sheet(
                "Tổng hợp",
                List.of(
                        "TT,Đơn vị,Được giao,Hoàn thành,Tỷ lệ (%)",
                        "1,Xã A,2,1,50", "2,Xã B,2,2,100", ",Tổng cộng,4,3,75"));
        Sheet items = new Sheet(
                "Chi tiết",
                List.of(
                        "STT,Tên nhiệm vụ,Đơn vị,Chỉ tiêu giao,Kết quả,Thời hạn",
                        "1,Trồng rừng,Xã A,70,80,31/12/2025",
                        "2,Số lượt đào tạo,Xã A,100,80,31/12/2025",
                        "3,Số nhà,Xã B,70,80,31/12/2025",
                        "4,Số máy,Xã B,10,12,31/12/2025"));
        workbook("so.xlsx", before ? counts : items, before ? items : counts);
        Project project = Project.in(folder);

        assertThat(project.run("score", "so.xlsx").out()).contains("4 items assigned · 3 completed · 75.0%");
        assertThat(project.run("score", "-a", "so.xlsx", "-r", "so.xlsx").out())
                .contains("4 items assigned · 3 completed · 75.0%");
        assertThat(project.run("score", "so.xlsx").err())
                .contains("so.xlsx:Tổng hợp: note R129: where \"Chi tiết\" was read")
                .doesNotContain("R130");
        assertThat(project.run("reconcile", "so.xlsx").out()).contains("5 claims: 5 agree");
    }

    @ParameterizedTest
    @ValueSource(booleans = {true, false})
    void assignmentsAreOnTheSheetWithTargetsWhereverTheResultsStand(boolean before) throws IOException {
        Sheet results = new Sheet("Kết quả", List.of("Đơn vị,Nhiệm vụ,Kết quả thực hiện", "Xã A,Trồng rừng,125 ha"));
        Sheet assigned = new Sheet("Giao chỉ tiêu", ASSIGNED);
        workbook("so.xlsx", before ? results : assigned, before ? assigned : results);
        Project project = Project.in(folder);

        assertThat(project.run("score", "-a", "so.xlsx", "-r", "so.xlsx").out()).contains("1 completed");
        assertThat(project.run("score", "so.xlsx").err())
                .contains("R136")
                .contains("the sheet \"Kết quả\" of the workbook has results")
                .contains("thuocdo score -a so.xlsx -r so.xlsx");
    }

    private record Sheet(String name, List<String> rows) {}

    private void workbook(String name, Sheet... sheets) throws IOException {
        try (XSSFWorkbook workbook = new XSSFWorkbook();
                OutputStream out = Files.newOutputStream(folder.resolve(name))) {
            for (Sheet given : sheets) {
                var sheet = workbook.createSheet(given.name());
                for (String row : given.rows()) {
                    var cells = sheet.createRow(sheet.getPhysicalNumberOfRows());
                    for (String cell : row.split(",", -1)) {
                        cells.createCell(Math.max(0, cells.getLastCellNum())).setCellValue(cell);
                    }
                }
            }
            workbook.write(out);
        }
    }
}
