package vn.thuocdo.report.render;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import org.apache.poi.ss.usermodel.Cell;
import org.apache.poi.ss.usermodel.CellType;
import org.apache.poi.ss.usermodel.DataFormatter;
import org.apache.poi.xssf.usermodel.XSSFSheet;
import org.apache.poi.xssf.usermodel.XSSFWorkbook;
import org.apache.poi.xwpf.usermodel.XWPFDocument;
import org.apache.poi.xwpf.usermodel.XWPFTable;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import vn.thuocdo.testing.OpenDocument;
import vn.thuocdo.testing.Project;
import vn.thuocdo.testing.Tool;

/** Every document with an outline opens as a page, a document of Word and a workbook. */
final class OutlineFormatsTest {

    private static final String COMPARE = "compare samples/vinh-phuc-2022 samples/vinh-phuc-2023";
    private static final String TREND = "trend samples/vinh-phuc-2023";
    private static final String METHODS = "score samples/vinh-phuc-2023 --method completion --method on-time";
    private static final String EXPLAIN = "explain samples/vinh-phuc-2023 so-tttt";

    private static final String RECONCILE = "reconcile samples/vinh-phuc-2023/published.yaml samples/vinh-phuc-2023";

    private static final int UNITS = 36;

    @TempDir
    private Path folder;

    private Path written(String command, String ending) {
        Path file = folder.resolve("out." + ending);
        List<String> arguments = new ArrayList<>(List.of(command.split(" ")));
        arguments.addAll(List.of("-o", file.toString(), "--lang", "vi"));
        assertThat(Tool.inCheckout().run(arguments.toArray(String[]::new)).err())
                .doesNotContain("error");
        return file;
    }

    private Document page(String command) throws IOException {
        return Jsoup.parse(Files.readString(written(command, "html")));
    }

    @ParameterizedTest
    @ValueSource(strings = {COMPARE, TREND, METHODS, EXPLAIN, RECONCILE})
    void aPageHasOneTitleAndNamesEveryTableAndColumn(String command) throws IOException {
        Document page = page(command);

        assertThat(page.select("html").attr("lang")).isEqualTo("vi");
        assertThat(page.select("h1")).hasSize(1);
        assertThat(page.select("table")).isNotEmpty().allSatisfy(table -> {
            assertThat(table.select("> caption").text()).isNotBlank();
            assertThat(table.select("tbody th[scope=row]")).hasSameSizeAs(table.select("tbody tr:not(.group, .below)"));
            assertThat(table.select("thead th"))
                    .allSatisfy(head -> assertThat(head.attr("scope")).isEqualTo("col"));
        });
        assertThat(page.select("[id]").eachAttr("id")).doesNotHaveDuplicates();
        assertThat(page.select("nav a").eachAttr("href"))
                .allSatisfy(link -> assertThat(page.select(link)).hasSize(1));
    }

    @ParameterizedTest
    @ValueSource(strings = {COMPARE, TREND, METHODS, EXPLAIN, RECONCILE})
    void aPageNeedsNoScriptAndNoNetwork(String command) throws IOException {
        Document page = page(command);

        assertThat(page.select("script, [src], link, iframe, [style]")).isEmpty();
        assertThat(page.select("[href]").eachAttr("href")).allMatch(link -> link.startsWith("#"));
        assertThat(page.select("meta[http-equiv=Content-Security-Policy]").attr("content"))
                .startsWith("default-src 'none'");
    }

    @ParameterizedTest
    @ValueSource(strings = {COMPARE, TREND, METHODS})
    void aWorkbookHasARowForEachUnitOnASheetOfItsOwnWithFilters(String command) throws IOException {
        try (XSSFWorkbook book = workbook(command)) {
            XSSFSheet units = book.getSheetAt(1);

            assertThat(units.getLastRowNum()).isEqualTo(UNITS);
            assertThat(units.getTables())
                    .singleElement()
                    .satisfies(table -> assertThat(
                                    table.getCTTable().getAutoFilter().getRef())
                            .isEqualTo(table.getArea().formatAsString()));
            assertThat(units.getPaneInformation().getHorizontalSplitPosition()).isEqualTo((short) 1);
        }
    }

    @Test
    void ratesInAWorkbookAreNumbersShownAsTheReportShowsThem() throws IOException {
        try (XSSFWorkbook book = workbook(COMPARE)) {
            Cell after = book.getSheetAt(1).getRow(1).getCell(4);

            assertThat(after.getCellType()).isEqualTo(CellType.NUMERIC);
            assertThat(after.getNumericCellValue()).isEqualTo(0.6);
            // Others of the table have two places more.
            assertThat(after.getCellStyle().getDataFormatString()).isEqualTo("0.0%_0_0");
        }
    }

    /** Two comparisons of the same units could not be told apart once they were printed. */
    @Test
    void everyPageOfAComparisonNamesTheTwoDays() throws IOException {
        try (XSSFWorkbook book = workbook(COMPARE)) {
            assertThat(book.getSheet("Mới hoàn thành").getHeader().getCenter())
                    .isEqualTo("So sánh kết quả thực hiện giữa hai kỳ – ngày 31/12/2022 và ngày 31/12/2023"
                            + "\n&BMới hoàn thành");
        }
    }

    /** Sixty rows across took two sheets of paper and more; a table of a page stays across. */
    @Test
    void aSheetOfManyRowsIsPrintedUprightWhereItIsNarrow() throws IOException {
        try (XSSFWorkbook book = workbook(COMPARE)) {
            assertThat(book.getSheet("Chỉ tiêu yêu cầu cao hơn").getPrintSetup().getLandscape())
                    .isFalse();
            assertThat(book.getSheet("Không còn hoàn thành").getPrintSetup().getLandscape())
                    .isTrue();
        }
    }

    /** The remarks on a table of units stood under its heading, while the table was on the next sheet. */
    @Test
    void inAWorkbookTheRemarksOnATableStandBesideTheLinkToItsSheet() throws IOException {
        try (XSSFWorkbook book = workbook(COMPARE)) {
            List<String> texts = new ArrayList<>();
            book.getSheetAt(0).forEach(row -> texts.add(new DataFormatter().formatCellValue(row.getCell(0))));

            assertThat(texts).containsOnlyOnce("Tỷ lệ của các đơn vị");
            // Not between the links, where it would part their table.
            assertThat(texts.get(texts.indexOf("Không còn hoàn thành") + 1))
                    .startsWith("Tỷ lệ của các đơn vị: Đơn vị có tỷ lệ thay đổi nhiều nhất");
        }
    }

    @ParameterizedTest
    @ValueSource(strings = {COMPARE, TREND, METHODS, EXPLAIN, RECONCILE})
    void aDocumentOfWordHasTheTablesOfThePage(String command) throws IOException {
        List<Integer> rows = page(command).select("table").stream()
                .map(table -> table.select("tr:not(.below)").size())
                .toList();

        try (XWPFDocument document = new XWPFDocument(Files.newInputStream(written(command, "docx")))) {
            assertTables(
                    document.getTables().stream()
                            .map(XWPFTable::getNumberOfRows)
                            .toList(),
                    rows,
                    command);
        }
    }

    @ParameterizedTest
    @ValueSource(strings = {COMPARE, TREND, METHODS, EXPLAIN, RECONCILE})
    void soHasATextDocument(String command) throws IOException {
        List<Integer> rows = page(command).select("table").stream()
                .map(table -> table.select("tr:not(.below)").size())
                .toList();

        org.w3c.dom.Document content = OpenDocument.in(written(command, "odt")).part("content.xml");

        assertTables(
                OpenDocument.elements(content, "table:table").stream()
                        .map(table ->
                                table.getElementsByTagName("table:table-row").getLength())
                        .toList(),
                rows,
                command);
    }

    /**
     * What changed, or went back, item by item is a folded list on a page, and a table on paper; and there a part of the units
     * under a method may have a table of its own, with a head.
     */
    private static void assertTables(List<Integer> written, List<Integer> ofPage, String command) {
        if (command.equals(METHODS)) {
            int heads = written.size() - ofPage.size();
            assertThat(sum(written)).isEqualTo(sum(ofPage) + heads);
            return;
        }
        if (command.equals(COMPARE) || command.equals(TREND)) {
            assertThat(written).hasSizeGreaterThan(ofPage.size()).containsSubsequence(ofPage);
        } else {
            assertThat(written).isEqualTo(ofPage);
        }
    }

    private static int sum(List<Integer> rows) {
        return rows.stream().mapToInt(Integer::intValue).sum();
    }

    @Test
    void aFormulaInANameStaysATextInEveryCell() throws IOException {
        String name = "=HYPERLINK(\"http://x\")";
        Project.in(folder)
                .file("a.csv", "unit,task,deadline,status", "\"" + name.replace("\"", "\"\"") + "\",T1,,done");
        Path file = folder.resolve("out.xlsx");
        Tool.in(folder).run("compare", "a.csv", "a.csv", "-o", file.toString());
        Tool.in(folder)
                .run("explain", "a.csv", name, "-o", folder.resolve("unit.xlsx").toString());

        for (String written : List.of("out.xlsx", "unit.xlsx")) {
            try (XSSFWorkbook book = new XSSFWorkbook(Files.newInputStream(folder.resolve(written)))) {
                assertThat(cells(book))
                        .isNotEmpty()
                        .allSatisfy(cell -> assertThat(cell.getCellType()).isNotEqualTo(CellType.FORMULA));
            }
        }
    }

    private static Stream<Cell> cells(XSSFWorkbook book) {
        List<Cell> cells = new ArrayList<>();
        book.forEach(sheet -> sheet.forEach(row -> row.forEach(cells::add)));
        return cells.stream();
    }

    @Test
    void theSameRunWritesTheSameBytes() throws IOException {
        for (String ending : List.of("html", "xlsx", "ods", "docx", "odt")) {
            byte[] first = Files.readAllBytes(written(COMPARE, ending));

            assertThat(Files.readAllBytes(written(COMPARE, ending))).isEqualTo(first);
        }
    }

    private XSSFWorkbook workbook(String command) throws IOException {
        return new XSSFWorkbook(Files.newInputStream(written(command, "xlsx")));
    }
}
