package vn.thuocdo.report.score.workbook;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.zip.ZipEntry;
import java.util.zip.ZipFile;
import java.util.zip.ZipOutputStream;
import org.apache.poi.ss.usermodel.Cell;
import org.apache.poi.ss.usermodel.CellType;
import org.apache.poi.ss.usermodel.FormulaEvaluator;
import org.apache.poi.ss.usermodel.Row;
import org.apache.poi.ss.usermodel.Sheet;
import org.apache.poi.xssf.usermodel.XSSFWorkbook;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import vn.thuocdo.testing.Office;
import vn.thuocdo.testing.Project;
import vn.thuocdo.testing.Sample;
import vn.thuocdo.testing.Tool;

/** Whoever has the workbook worked out anew gets the figures that the tool wrote. */
final class WorkbookFormulasTest {

    private static final double AGREES = 1e-12;

    @TempDir
    private Path folder;

    @ParameterizedTest
    @ValueSource(strings = {"vi", "en"})
    void everyFormulaComesToTheValueThatStandsBesideIt(String language) throws IOException {
        Path file = sample(language);

        assertAgreeing(file, 36 + 20);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "{credit: proportional, weights: used}",
                "{denominator: due}",
                "{late: none}",
                "{credit: proportional, weights: used, denominator: reported}"
            })
    void ratesThatAreMoreThanCountsAreWorkedOutFromCredits(String method) throws IOException {
        Project.in(folder)
                .file(
                        "a.csv",
                        "unit,unit_bloc,task,target,actual,weight,deadline,completed_on",
                        "Roads,<50%,T1,3,1,2,2025-06-30,",
                        "Roads,<50%,T2,7,8,0.3,2025-06-30,2025-07-30",
                        "Water,*,T1,11,10,5,2026-06-30,",
                        "Schools,=1+1,T1,13,2,1,2025-06-30,")
                .file("thuocdo.yaml", "as-of: 2025-12-31", "sources: {assignments: a.csv}", "method: " + method)
                .run("score", ".", "--lang", "en", "-o", "r.xlsx");

        assertAgreeing(folder.resolve("r.xlsx"), 3);
    }

    private static void assertAgreeing(Path file, int atLeast) throws IOException {
        int formulas = 0;
        try (XSSFWorkbook book = new XSSFWorkbook(file.toString())) {
            FormulaEvaluator evaluator = book.getCreationHelper().createFormulaEvaluator();
            for (Sheet sheet : book) {
                for (Row row : sheet) {
                    for (Cell cell : row) {
                        if (cell.getCellType() == CellType.FORMULA) {
                            formulas++;
                            assertThat(evaluator.evaluate(cell).getNumberValue())
                                    .as(cell.getAddress() + " " + cell.getCellFormula())
                                    .isCloseTo(cell.getNumericCellValue(), within(AGREES));
                        }
                    }
                }
            }
        }
        assertThat(formulas).isGreaterThanOrEqualTo(atLeast);
    }

    @Test
    void libreOfficeWorksThemOutAsTheToolDid() throws IOException {
        assumeTrue(Office.isThere(), "LibreOffice is not installed");
        Path written = sample("vi");
        Path bare = folder.resolve("bare.xlsx");
        withoutValues(written, bare);

        Map<String, Double> expected = values(written);
        assertThat(values(Office.converted(bare, "xlsx", folder.resolve("out"))))
                .hasSameSizeAs(expected)
                .allSatisfy((cell, value) -> assertThat(value).as(cell).isCloseTo(expected.get(cell), within(AGREES)));
    }

    /** Takes what formulas come to out of the file. */
    private static void withoutValues(Path from, Path to) throws IOException {
        try (ZipFile zip = new ZipFile(from.toFile());
                ZipOutputStream out = new ZipOutputStream(Files.newOutputStream(to))) {
            for (ZipEntry entry : Collections.list(zip.entries())) {
                out.putNextEntry(new ZipEntry(entry.getName()));
                String part = new String(zip.getInputStream(entry).readAllBytes(), StandardCharsets.UTF_8);
                out.write(part.replaceAll("</f><v>[^<]*+</v>", "</f>").getBytes(StandardCharsets.UTF_8));
            }
        }
    }

    private static Map<String, Double> values(Path file) throws IOException {
        Map<String, Double> values = new LinkedHashMap<>();
        try (XSSFWorkbook book = new XSSFWorkbook(file.toString())) {
            book.forEach(sheet -> sheet.forEach(row -> row.forEach(cell -> {
                if (cell.getCellType() == CellType.FORMULA) {
                    values.put(sheet.getSheetName() + "!" + cell.getAddress(), cell.getNumericCellValue());
                }
            })));
        }
        return values;
    }

    private Path sample(String language) {
        Path file = folder.resolve(language + ".xlsx");
        Tool.inCheckout().run("score", Sample.VINH_PHUC_2023.path(), "-q", "--lang", language, "-o", file.toString());
        return file;
    }
}
