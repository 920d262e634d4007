package vn.thuocdo.report;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import org.apache.poi.ss.usermodel.Cell;
import org.apache.poi.ss.usermodel.CellType;
import org.apache.poi.ss.usermodel.Row;
import org.apache.poi.xssf.usermodel.XSSFSheet;
import org.apache.poi.xssf.usermodel.XSSFTable;
import org.apache.poi.xssf.usermodel.XSSFWorkbook;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import vn.thuocdo.testing.Tool;

/** Whoever looks down a column of figures compares them: all of them are shown in one way. */
final class OneFormatAColumnTest {

    @TempDir
    private Path folder;

    @ParameterizedTest
    @ValueSource(
            strings = {
                "score samples/vinh-phuc-2022",
                "score samples/vinh-phuc-2023 --base samples/vinh-phuc-2022",
                "score samples/vinh-phuc-2023 --method on-time",
                "score samples/vinh-phuc-2023 --method pemandu-capped",
                "score samples/office-excel",
                "score samples/office-annex/phu-luc.csv --as-of 2025-12-31",
                "score samples/vinh-phuc-2023 --due-within 92 --as-of 2023-09-30",
                "compare samples/vinh-phuc-2022 samples/vinh-phuc-2023",
                "trend samples/vinh-phuc-2023"
            })
    void theFiguresOfEveryColumnOfATableHaveOneFormat(String command) throws IOException {
        Path file = folder.resolve("r.xlsx");
        List<String> arguments = new ArrayList<>(List.of(command.split(" ")));
        arguments.addAll(List.of("-q", "--lang", "vi", "-o", file.toString()));
        Tool.inCheckout().run(arguments.toArray(String[]::new));

        Map<String, Set<String>> formats = formats(file);

        assertThat(formats).isNotEmpty();
        assertThat(formats)
                .allSatisfy((column, some) -> assertThat(some).as(column).hasSize(1));
    }

    /** The formats of the numbers of each column of a table, by sheet and title. */
    private static Map<String, Set<String>> formats(Path file) throws IOException {
        Map<String, Set<String>> formats = new TreeMap<>();
        try (XSSFWorkbook book = new XSSFWorkbook(Files.newInputStream(file))) {
            book.forEach(sheet -> {
                for (XSSFTable table : ((XSSFSheet) sheet).getTables()) {
                    for (int row = table.getStartRowIndex() + 1; row <= table.getEndRowIndex(); row++) {
                        collect(sheet.getRow(row), table, formats);
                    }
                }
            });
        }
        return formats;
    }

    private static void collect(Row row, XSSFTable table, Map<String, Set<String>> formats) {
        for (Cell cell : row) {
            if (cell.getCellType() == CellType.NUMERIC || cell.getCellType() == CellType.FORMULA) {
                String column = row.getSheet().getSheetName() + ": "
                        + table.getColumns().get(cell.getColumnIndex()).getName();
                formats.computeIfAbsent(column, any -> new TreeSet<>())
                        .add(unmarked(cell.getCellStyle().getDataFormatString()));
            }
        }
    }

    /**
     * The format without signs, and with a digit for each place that a figure lacks and leaves room for: of figures that agree
     * with their difference (RULES.md, "Rates") some have more places than others, and their decimal marks stand below each
     * other.
     */
    private static String unmarked(String format) {
        return format.split(";")[0].replace("\"≈ +\"", "").replaceAll("[+_%]", "");
    }
}
