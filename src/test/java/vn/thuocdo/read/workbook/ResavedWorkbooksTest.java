package vn.thuocdo.read.workbook;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import vn.thuocdo.read.cell.Cell;
import vn.thuocdo.testing.Tool;

/** Every workbook of Excel that tests and samples hold, saved anew by LibreOffice as OpenDocument: scripts/resave. */
class ResavedWorkbooksTest {

    private static final Path RESOURCES = Path.of("src/test/resources");
    private static final Path RESAVED = Tool.CHECKOUT.resolve(RESOURCES).resolve("resaved");

    /** What the tool refuses: damaged, encrypted, beyond a limit, or the lock file of an open one. */
    private static final Set<String> NOT_OPENED = Set.of("R121", "R122", "R123", "R160", "R161", "R255");

    static Stream<Path> workbooks() throws IOException {
        List<Path> found = new ArrayList<>();
        for (Path root : List.of(Path.of("samples"), RESOURCES)) {
            try (Stream<Path> files = Files.walk(Tool.CHECKOUT.resolve(root))) {
                files.filter(file -> file.toString().endsWith(".xlsx"))
                        .map(Tool.CHECKOUT::relativize)
                        .filter(file -> !NOT_OPENED.contains(
                                file.getParent().getFileName().toString()))
                        .sorted()
                        .forEach(found::add);
            }
        }
        return found.stream();
    }

    @ParameterizedTest
    @MethodSource("workbooks")
    void hasTheSameSheetsAndCells(Path workbook) throws IOException {
        try (Workbook excel = XlsxWorkbook.open(Tool.CHECKOUT.resolve(workbook));
                Workbook resaved = OdsWorkbook.open(resaved(workbook))) {
            assertThat(resaved.sheets()).isEqualTo(excel.sheets());
            for (int sheet = 0; sheet < excel.sheets().size(); sheet++) {
                assertThat(resaved.merged(sheet)).containsExactlyInAnyOrderElementsOf(excel.merged(sheet));
                assertThat(described(resaved, sheet)).isEqualTo(described(excel, sheet));
            }
        }
    }

    /** Sheets may be asked for in any order, and left before their end. */
    @Test
    void givesASheetWheneverItIsAskedFor() throws IOException {
        Path file = resaved(Path.of("samples/office-excel/ket-qua/so-y-te.xlsx"));
        try (Workbook workbook = OdsWorkbook.open(file)) {
            List<List<String>> inOrder = new ArrayList<>();
            for (int sheet = 0; sheet < workbook.sheets().size(); sheet++) {
                inOrder.add(described(workbook, sheet));
            }
            for (int sheet : new int[] {1, 0, 2, 2, 1, 0, 1}) {
                try (Workbook.Rows first = workbook.rows(0)) {
                    first.next();
                    assertThat(described(workbook, sheet)).isEqualTo(inOrder.get(sheet));
                }
            }
        }
    }

    @Test
    void theSampleOfWorkbooksGivesTheSameScore(@TempDir Path project) throws IOException {
        Path sample = Tool.CHECKOUT.resolve("samples/office-excel");
        Files.createDirectory(project.resolve("ket-qua"));
        for (String name : List.of("giao-chi-tieu", "ket-qua/so-y-te")) {
            Files.copy(resaved(Path.of("samples/office-excel", name + ".xlsx")), project.resolve(name + ".ods"));
        }
        Files.copy(sample.resolve("ket-qua/so-noi-vu.xls"), project.resolve("ket-qua/so-noi-vu.xls"));
        String declared = Files.readString(sample.resolve("thuocdo.yaml"));
        Files.writeString(project.resolve("thuocdo.yaml"), declared.replace("xlsx", "ods"));

        assertThat(score(project).replace(".ods", ".xlsx")).isEqualTo(score(sample));
    }

    /** Without what tells the files apart. */
    private static String score(Path project) {
        String json =
                Tool.inCheckout().run("score", project.toString(), "-f", "json").out();
        return json.replaceAll("\"sha256\" : \"[0-9a-f]+\"", "").replace(project.toString() + "/", "");
    }

    private static Path resaved(Path workbook) {
        return RESAVED.resolve(workbook.toString().replace(".xlsx", ".ods"));
    }

    /** How many zeros follow a number is a matter of the file. */
    private static String described(Cell cell) {
        return cell.getClass().getSimpleName() + " " + cell.text();
    }

    /** Its rows, and which of its columns are hidden. */
    private static List<String> described(Workbook workbook, int sheet) throws IOException {
        List<String> rows = new ArrayList<>();
        try (Workbook.Rows source = workbook.rows(sheet)) {
            for (Optional<CellRow> next = source.next(); next.isPresent(); next = source.next()) {
                CellRow row = next.get();
                StringBuilder text = new StringBuilder().append(row.row()).append(row.isHidden() ? " hidden" : "");
                for (int column = 1; column <= row.lastColumn(); column++) {
                    text.append(" | ").append(described(row.cell(column)));
                }
                source.hiddenColumns()
                        .forEachFilled(row, column -> text.append(" hides ").append(column));
                rows.add(text.toString());
            }
        }
        return rows;
    }
}
