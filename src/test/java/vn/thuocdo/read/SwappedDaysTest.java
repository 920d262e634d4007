package vn.thuocdo.read;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.OutputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.apache.poi.ss.usermodel.CellStyle;
import org.apache.poi.ss.usermodel.Row;
import org.apache.poi.xssf.usermodel.XSSFWorkbook;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import vn.thuocdo.read.column.Mapping;
import vn.thuocdo.read.text.DateText;
import vn.thuocdo.testing.Tool;

/** A spreadsheet that expects the month first takes 5/3/2025 for the 3rd of May, and leaves 25/3/2025 as it is. */
class SwappedDaysTest {

    private static final String HEAD = "unit,task,deadline,status\n";

    @TempDir
    Path folder;

    @Test
    void datesThatCouldAllBeSwappedBesideTextsThatCouldNotAreWarnedOf() {
        assertThat(found("A,T1,2025-05-03,done\nA,T2,25/03/2025,done\nA,T3,2025-10-06,done\nA,T4,Quý II/2025,done\n"))
                .containsExactly("assignments.csv:3:3 SWAPPED_DAYS");
    }

    /** Each has something that such a spreadsheet would not leave, or nothing that it would have changed. */
    @ParameterizedTest
    @ValueSource(
            strings = {
                "A,T1,2025-05-03,done\nA,T2,25/03/2025,done\nA,T3,2025-10-16,done\n",
                "A,T1,2025-05-03,done\nA,T2,25/03/2025,done\nA,T3,06/10/2025,done\n",
                "A,T1,2025-05-05,done\nA,T2,25/03/2025,done\n",
                "A,T1,2025-05-03,done\nA,T2,2025-10-06,done\n",
                "A,T1,25/03/2025,done\nA,T2,31/12/2025,done\n"
            })
    void otherColumnsAreNot(String rows) {
        assertThat(found(rows)).isEmpty();
    }

    @Test
    void whoSaysThatTheyAreRightIsBelieved() {
        Mapping declared =
                new Mapping.Declaration().dates(Optional.of(DateText.Order.DMY)).mapping();
        assertThat(new GivenTables()
                        .assignments(HEAD + "A,T1,2025-05-03,done\nA,T2,25/03/2025,done\n", declared)
                        .read()
                        .found())
                .isEmpty();
    }

    @Test
    void theDatesOfAWorkbookAreSeen() throws IOException {
        try (XSSFWorkbook book = new XSSFWorkbook();
                OutputStream out = Files.newOutputStream(folder.resolve("a.xlsx"))) {
            CellStyle day = book.createCellStyle();
            day.setDataFormat((short) 14);
            Row head = book.createSheet().createRow(0);
            String[] heads = HEAD.strip().split(",");
            for (int i = 0; i < heads.length; i++) {
                head.createCell(i).setCellValue(heads[i]);
            }
            for (int i = 1; i <= 2; i++) {
                Row row = head.getSheet().createRow(i);
                row.createCell(0).setCellValue("A");
                row.createCell(1).setCellValue("T" + i);
                row.createCell(3).setCellValue("done");
            }
            head.getSheet().getRow(1).createCell(2).setCellValue(LocalDate.of(2025, 5, 3));
            head.getSheet().getRow(1).getCell(2).setCellStyle(day);
            head.getSheet().getRow(2).createCell(2).setCellValue("25/03/2025");
            book.write(out);
        }
        assertThat(Tool.in(folder).run("check", "a.xlsx").out()).contains("C3", "warning R257");
    }

    private static List<String> found(String rows) {
        return new GivenTables().assignments(HEAD + rows).read().found();
    }
}
