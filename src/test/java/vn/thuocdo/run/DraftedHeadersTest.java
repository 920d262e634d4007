package vn.thuocdo.run;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.OutputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import org.apache.poi.ss.util.CellRangeAddress;
import org.apache.poi.xssf.usermodel.XSSFWorkbook;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import vn.thuocdo.testing.Project;

/** A drafted project declares headers of several rows, and they are found again when it is scored. */
class DraftedHeadersTest {

    private static final String[] ROWS = {
        "STT|Đơn vị/Chỉ tiêu|ĐVT|Năm 2025||Ghi chú",
        "|||Kế hoạch|Thực hiện|",
        "I|SỞ Y TẾ||||",
        "1|Số trạm đạt chuẩn|trạm|40|41|",
        "2|Số trẻ tiêm chủng|trẻ|95|93|",
        "II|SỞ NỘI VỤ||||",
        "1|Số lớp bồi dưỡng|lớp|12|12|"
    };

    @TempDir
    private Path folder;

    /** The lower row alone names columns too, but not those that are declared. */
    @Test
    void theLowerRowOfAHeaderDoesNotStandForBoth() throws IOException {
        try (XSSFWorkbook book = new XSSFWorkbook();
                OutputStream out = Files.newOutputStream(folder.resolve("pl.xlsx"))) {
            var sheet = book.createSheet("PL1");
            for (String row : ROWS) {
                var cells = sheet.createRow(sheet.getPhysicalNumberOfRows());
                for (String cell : row.split("[|]", -1)) {
                    cells.createCell(Math.max(0, cells.getLastCellNum())).setCellValue(cell);
                }
            }
            for (int column : new int[] {0, 1, 2, 5}) {
                sheet.addMergedRegion(new CellRangeAddress(0, 1, column, column));
            }
            sheet.addMergedRegion(new CellRangeAddress(0, 0, 3, 4));
            book.write(out);
        }
        Project project = Project.in(folder);

        project.run("init", "--for", "pl.xlsx");

        assertThat(project.run("score", "-q").out()).contains("2 units · 3 items assigned · 2 completed");
    }

    /** Where no row has all that is declared, the header is found as if nothing were, and what it lacks is named. */
    @Test
    void aDeclaredHeaderThatStandsNowhereIsNamed() throws IOException {
        Files.writeString(folder.resolve("a.csv"), "Biểu 1\nĐơn vị,Nhiệm vụ,Kết quả\nSở A,X,Hoàn thành\n");
        Files.writeString(
                folder.resolve("thuocdo.yaml"),
                "sources:\n  assignments:\n    path: a.csv\n    columns: {status: Tình trạng}\n");

        assertThat(Project.in(folder).run("score", ".").err())
                .contains("a.csv:2")
                .contains("R113")
                .contains("headers found: Đơn vị, Nhiệm vụ, Kết quả");
    }
}
