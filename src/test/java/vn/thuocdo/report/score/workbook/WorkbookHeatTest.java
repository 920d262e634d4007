package vn.thuocdo.report.score.workbook;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.apache.poi.xssf.usermodel.XSSFConditionalFormatting;
import org.apache.poi.xssf.usermodel.XSSFSheet;
import org.apache.poi.xssf.usermodel.XSSFSheetConditionalFormatting;
import org.apache.poi.xssf.usermodel.XSSFWorkbook;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import vn.thuocdo.testing.Project;

/** The sheet of units by groups of tasks: numbers, coloured by the bounds of the tiers. */
final class WorkbookHeatTest {

    @TempDir
    Path folder;

    @Test
    void aRateIsANumberAndItsColourFollowsTheBounds() throws IOException {
        try (XSSFWorkbook book = book("Roads,A1,A,done", "Roads,A2,A,not done", "Roads,B1,B,done", "Parks,A1,A,done")) {
            XSSFSheet sheet = book.getSheet("Units by group");

            assertThat(sheet.getRow(0).getCell(2).getStringCellValue()).isEqualTo("A");
            assertThat(sheet.getRow(2).getCell(0).getStringCellValue()).isEqualTo("Roads");
            assertThat(sheet.getRow(2).getCell(2).getNumericCellValue()).isEqualTo(0.5);
            assertThat(conditions(sheet))
                    .containsSubsequence(
                            "AND(ISNUMBER(C2),C2>=0.9)",
                            "AND(ISNUMBER(C2),C2>=0.8)",
                            "AND(ISNUMBER(C2),C2>=0.5)",
                            "AND(ISNUMBER(C2),C2>=0)");
        }
    }

    /** Colours without a key told nobody what they meant. */
    @Test
    void theTiersBesideTheColoursSayWhatTheyMean() throws IOException {
        try (XSSFWorkbook book = book("Roads,A1,A,done", "Roads,B1,B,not done", "Parks,A1,A,done")) {
            XSSFSheet sheet = book.getSheet("Units by group");

            assertThat(sheet.getRow(2).getCell(4).getNumericCellValue()).isEqualTo(0.5);
            assertThat(sheet.getRow(2).getCell(5).getStringCellValue()).isEqualTo("50% to below 80%");
            assertThat(conditions(sheet)).anyMatch(condition -> condition.contains("$F2"));
        }
    }

    @Test
    void aGroupThatAUnitHasNothingOfIsAnEmptyCellAndNoZero() throws IOException {
        try (XSSFWorkbook book = book("Roads,A1,A,done", "Roads,B1,B,done", "Parks,A1,A,done")) {
            XSSFSheet sheet = book.getSheet("Units by group");

            assertThat(sheet.getRow(1).getCell(0).getStringCellValue()).isEqualTo("Parks");
            assertThat(sheet.getRow(1).getCell(3).toString()).isEmpty();
        }
    }

    @Test
    void oneGroupIsNothingToCompare() throws IOException {
        try (XSSFWorkbook book = book("Roads,A1,A,done", "Parks,A1,A,done")) {
            assertThat(book.getSheet("Units by group")).isNull();
        }
    }

    private static List<String> conditions(XSSFSheet sheet) {
        XSSFSheetConditionalFormatting formats = sheet.getSheetConditionalFormatting();
        List<String> conditions = new ArrayList<>();
        for (int i = 0; i < formats.getNumConditionalFormattings(); i++) {
            XSSFConditionalFormatting format = formats.getConditionalFormattingAt(i);
            for (int j = 0; j < format.getNumberOfRules(); j++) {
                conditions.add(format.getRule(j).getFormula1());
            }
        }
        return conditions;
    }

    private XSSFWorkbook book(String... rows) throws IOException {
        List<String> lines = new ArrayList<>(List.of("unit,task,group,status"));
        lines.addAll(List.of(rows));
        Project.in(folder)
                .file("job.csv", lines.toArray(String[]::new))
                .run("score", "job.csv", "--as-of", "2025-12-31", "--lang", "en", "-q", "-o", "job.xlsx");
        return new XSSFWorkbook(Files.newInputStream(folder.resolve("job.xlsx")));
    }
}
