package vn.thuocdo.report.score.workbook;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.io.IOException;
import java.math.BigDecimal;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.apache.commons.numbers.fraction.BigFraction;
import org.apache.poi.ss.usermodel.Cell;
import org.apache.poi.ss.usermodel.CellType;
import org.apache.poi.ss.usermodel.Row;
import org.apache.poi.xssf.usermodel.XSSFSheet;
import org.apache.poi.xssf.usermodel.XSSFWorkbook;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import vn.thuocdo.model.Quantity;
import vn.thuocdo.testing.Project;

/** Whoever adds up a workbook's items gets what it says of their unit. */
class WorkbookCreditsTest {

    @TempDir
    Path folder;

    private XSSFWorkbook book(String method) throws IOException {
        Project.in(folder)
                .file(
                        "a.csv",
                        "unit,task,target,actual,weight,deadline,state",
                        "Roads,T1,3,1,2,2025-06-30,",
                        "Roads,T2,7,3,0.3,2025-06-30,",
                        "Roads,T3,11,10,5,2025-06-30,",
                        "Roads,T4,13,2,1,2026-06-30,",
                        "Roads,T5,13,2,1,2025-06-30,cancelled")
                .file("thuocdo.yaml", "as-of: 2025-12-31", "sources: {assignments: a.csv}", "method: " + method)
                .run("score", ".", "--lang", "en", "-o", "r.xlsx");
        return new XSSFWorkbook(folder.resolve("r.xlsx").toString());
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "{credit: proportional}",
                "{credit: proportional, weights: used}",
                "{credit: proportional, weights: used, denominator: due}"
            })
    void theCreditsOfItsItemsAddUpToTheUnits(String method) throws IOException {
        try (XSSFWorkbook book = book(method)) {
            List<Cell> rounded = column(book.getSheet("Items"), "Credit × weight");
            List<Cell> exact = column(book.getSheet("Items"), "Credit × weight, exact");
            Cell unit = column(book.getSheet("Units"), "Credit").get(0);
            Cell exactUnit = column(book.getSheet("Units"), "Credit, exact").get(0);

            assertThat(exact.stream().map(WorkbookCreditsTest::fraction).reduce(BigFraction.ZERO, BigFraction::add))
                    .isEqualTo(fraction(exactUnit));
            assertThat(rounded.stream().mapToDouble(Cell::getNumericCellValue).sum())
                    .isCloseTo(unit.getNumericCellValue(), within(1e-13));
        }
    }

    @Test
    void aNumberHoldsMoreThanItShowsAndIsNoFormula() throws IOException {
        try (XSSFWorkbook book = book("{credit: proportional}")) {
            Cell credit = column(book.getSheet("Items"), "Credit").get(0);

            assertThat(credit.getCellType()).isEqualTo(CellType.NUMERIC);
            assertThat(credit.getNumericCellValue()).isCloseTo(1 / 3.0, within(1e-14));
            assertThat(credit.getCellStyle().getDataFormatString()).isEqualTo("General");
        }
    }

    private static BigFraction fraction(Cell cell) {
        String[] parts = cell.getStringCellValue().split("/");
        BigFraction numerator = Quantity.of(new BigDecimal(parts[0]), false).value();
        return parts.length == 1
                ? numerator
                : numerator.divide(Quantity.of(new BigDecimal(parts[1]), false).value());
    }

    /** The cells under a title that are not blank. */
    private static List<Cell> column(XSSFSheet sheet, String title) {
        int index = -1;
        for (Cell cell : sheet.getRow(0)) {
            index = cell.getStringCellValue().equals(title) ? cell.getColumnIndex() : index;
        }
        List<Cell> cells = new ArrayList<>();
        for (Row row : sheet) {
            Cell cell = row.getCell(index);
            if (row.getRowNum() > 0 && cell.getCellType() != CellType.BLANK) {
                cells.add(cell);
            }
        }
        return cells;
    }
}
