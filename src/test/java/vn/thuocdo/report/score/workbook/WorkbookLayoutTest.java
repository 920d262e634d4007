package vn.thuocdo.report.score.workbook;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.IntSummaryStatistics;
import java.util.List;
import java.util.Locale;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.apache.poi.ss.SpreadsheetVersion;
import org.apache.poi.ss.usermodel.Cell;
import org.apache.poi.ss.usermodel.CellType;
import org.apache.poi.ss.usermodel.DataFormatter;
import org.apache.poi.ss.usermodel.Sheet;
import org.apache.poi.ss.util.AreaReference;
import org.apache.poi.xssf.usermodel.XSSFChart;
import org.apache.poi.xssf.usermodel.XSSFSheet;
import org.apache.poi.xssf.usermodel.XSSFTable;
import org.apache.poi.xssf.usermodel.XSSFWorkbook;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.w3c.dom.Element;
import vn.thuocdo.report.paper.TimesWidth;
import vn.thuocdo.testing.OpenDocument;
import vn.thuocdo.testing.Sample;
import vn.thuocdo.testing.Tool;

/** What the eye finds on a sheet: widths, heights, and where a chart leaves room. */
final class WorkbookLayoutTest {

    private static final String YEAR_BEFORE = Sample.VINH_PHUC_2022.path();
    private static final String YEAR = Sample.VINH_PHUC_2023.path();

    @TempDir
    private Path folder;

    /** A list of items on the first sheet had made the column of figures above it half as wide as a page. */
    @Test
    void figuresStandNearWhatTheyAreOf() throws IOException {
        try (XSSFWorkbook book = written("compare", YEAR_BEFORE, YEAR, "--lang", "vi")) {
            Sheet summary = book.getSheetAt(0);
            assertThat(IntStream.range(1, 6).map(column -> summary.getColumnWidth(column) / 256))
                    .allMatch(width -> width <= 52);
        }
    }

    @Test
    void aUnitStandsApartFromItsNumberInOpenDocumentsToo() throws IOException {
        String file = folder.resolve("r.ods").toString();
        Tool.inCheckout().run("compare", YEAR_BEFORE, YEAR, "--lang", "vi", "-q", "-o", file);

        assertThat(OpenDocument.elements(OpenDocument.in(Path.of(file)).part("content.xml"), "number:text"))
                .extracting(Element::getTextContent)
                .contains(" điểm phần trăm");
    }

    /** The long titles of folded columns had made the head of the printed ones four lines high. */
    @Test
    void theHeadOfUnitsIsAsHighAsItsPrintedTitlesNeed() throws IOException {
        try (XSSFWorkbook book = written("score", YEAR, "--lang", "vi")) {
            assertThat(book.getSheet("Đơn vị").getRow(0).getHeightInPoints()).isEqualTo(45);
        }
    }

    /** The title of the chart stood twice on its sheet, and the figure beside a whole bar across its edge. */
    @Test
    void theSheetOfAChartNamesTheReportAndTheChartItselfOnce() throws IOException {
        try (XSSFWorkbook book = written("score", YEAR, "--lang", "vi")) {
            XSSFSheet sheet = book.getSheet("Biểu đồ");
            XSSFChart chart = sheet.getDrawingPatriarch().getCharts().get(0);

            assertThat(title(sheet)).isEqualTo(title(book.getSheetAt(0)));
            assertThat(chart.getTitleText().getString()).isEqualTo("Tỷ lệ hoàn thành của từng đơn vị");
            assertThat(chart.getOrAddManualLayout().getY() * 42 * 15).isGreaterThan(40);
            assertThat(chart.getOrAddManualLayout().getX()
                            + chart.getOrAddManualLayout().getWidthRatio())
                    .isBetween(0.8, 0.95);
        }
    }

    /** A number too long for its column was broken in itself, and a day at its hyphens. */
    @ParameterizedTest
    @ValueSource(
            strings = {
                "score samples/vinh-phuc-2023",
                "score samples/vinh-phuc-2023 --as-of 2023-Q3 --due-within 92",
                "explain samples/vinh-phuc-2023 so-tttt"
            })
    void noWordOfAPrintedColumnIsBroken(String command) throws IOException {
        try (XSSFWorkbook book = written((command + " --lang en").split(" "))) {
            List<String> broken = new ArrayList<>();
            for (Sheet sheet : book) {
                if (book.isSheetHidden(book.getSheetIndex(sheet))) {
                    continue;
                }
                for (XSSFTable table : ((XSSFSheet) sheet).getTables()) {
                    printed(book, sheet)
                            .forEach(column -> IntStream.rangeClosed(1, table.getEndRowIndex())
                                    .mapToObj(row -> sheet.getRow(row).getCell(column))
                                    .filter(cell -> cell.getCellType() == CellType.STRING)
                                    .map(Cell::getStringCellValue)
                                    .filter(text -> TimesWidth.ofLongestWord(text, 11, false)
                                            > sheet.getColumnWidth(column) / 256 * 105 - 200)
                                    .forEach(broken::add));
                }
            }
            assertThat(broken).isEmpty();
        }
    }

    private static IntStream printed(XSSFWorkbook book, Sheet sheet) {
        AreaReference area =
                new AreaReference(book.getPrintArea(book.getSheetIndex(sheet)), SpreadsheetVersion.EXCEL2007);
        return IntStream.rangeClosed(0, area.getLastCell().getCol());
    }

    @Test
    void daysInEnglishAreWrittenAsOnPaper() throws IOException {
        try (XSSFWorkbook book = written("score", YEAR, "--lang", "en")) {
            Cell deadline = book.getSheet("Not completed").getRow(1).getCell(4);
            assertThat(new DataFormatter(Locale.ENGLISH).formatCellValue(deadline))
                    .isEqualTo("31 Dec 2023");
            assertThat(texts(book))
                    .anyMatch(text -> text.contains("completed on 22\u00a0Aug\u00a02023"))
                    .noneMatch(text -> text.contains("2023-08-22"));
        }
    }

    /** Long texts had made a column of figures in the same place of another table four times as wide as the next. */
    @Test
    void figuresOfOneTableStandInColumnsOfNearlyOneWidth() throws IOException {
        try (XSSFWorkbook book = written("compare", YEAR + "@2023-Q2", YEAR + "@2023-Q4", "--lang", "en")) {
            assertAlike(book.getSheetAt(0), 1, 4);
        }
        try (XSSFWorkbook book = written("explain", YEAR, "so-tttt", "--lang", "vi")) {
            assertAlike(book.getSheetAt(0), 1, 6);
        }
    }

    /** Where the tables of a sheet are narrow, its sentences had been broken in the middle of the page. */
    @Test
    void sentencesWithoutTablesHaveTheWidthOfAPage() throws IOException {
        try (XSSFWorkbook book = written("score", YEAR, "--method", "completion", "--method", "on-time")) {
            Sheet summary = book.getSheetAt(0);
            assertThat(IntStream.range(0, 4)
                            .map(column -> summary.getColumnWidth(column) / 256)
                            .sum())
                    .isGreaterThanOrEqualTo(90);
        }
    }

    /** As in Excel, whose papers of a unit have two pages, and these had four. */
    @Test
    void sheetsOfAPageAreReducedToItInOpenDocumentsToo() throws IOException {
        String file = folder.resolve("r.ods").toString();
        Tool.inCheckout().run("explain", YEAR, "so-tttt", "--lang", "vi", "-q", "-o", file);

        OpenDocument document = OpenDocument.in(Path.of(file));
        assertThat(OpenDocument.elements(document.part("content.xml"), "table:table"))
                .hasSize(2)
                .extracting(table -> table.getAttribute("table:style-name"))
                .containsExactly("titled-sheet-on-a-page", "sheet-on-a-page");
        assertThat(OpenDocument.elements(document.part("styles.xml"), "style:page-layout-properties"))
                .extracting(page -> page.getAttribute("style:scale-to-Y"))
                .containsExactly("", "1");
    }

    /** What was completed left the first sheet a line too long, so that a third one was printed. */
    @Test
    void aUnitOfWhichEachListWouldFitOnTheFirstPageHasOneOtherSheet() throws IOException {
        try (XSSFWorkbook book = written("explain", YEAR_BEFORE, "huyen-song-lo", "--lang", "vi")) {
            assertThat(book.getNumberOfSheets()).isEqualTo(2);
        }
    }

    private static void assertAlike(Sheet sheet, int first, int last) {
        IntSummaryStatistics widths = IntStream.rangeClosed(first, last)
                .map(column -> sheet.getColumnWidth(column) / 256)
                .summaryStatistics();
        assertThat(widths.getMax()).isLessThan(2 * widths.getMin());
    }

    @Test
    void theHeadOfATableOnEveryPageHasThreeLinesAtMost() throws IOException {
        try (XSSFWorkbook book = written("compare", YEAR_BEFORE, YEAR, "--lang", "en")) {
            assertThat(book.getSheet("Rates of the units").getRow(0).getHeightInPoints())
                    .isLessThanOrEqualTo(45);
        }
    }

    /** A table that stands alone was named by the folders of the machine where it was scored, and with codes. */
    @Test
    void findingsOfATableAloneSayWhereInItAndFoldTheirCodes() throws IOException {
        Path table = Path.of("samples/office-excel/tam-dao.xlsx").toAbsolutePath();
        try (XSSFWorkbook book = written("score", table.toString(), "--lang", "en")) {
            assertThat(book.getSheet("Sources").getRow(1).getCell(0).getStringCellValue())
                    .isEqualTo("tam-dao.xlsx");
            assertThat(texts(book))
                    .noneMatch(text -> text.contains(table.getParent().toString()));
            Sheet findings = book.getSheet("Diagnostics");
            assertThat(findings.getRow(1).getCell(1).getStringCellValue()).isEqualTo("tam-dao.xlsx:Báo cáo!C3");
            assertThat(findings.getRow(1).getCell(3).getStringCellValue()).isEqualTo("R105");
            assertThat(findings.isColumnHidden(3)).isTrue();
        }
    }

    private static List<String> texts(XSSFWorkbook book) {
        List<String> texts = new ArrayList<>();
        book.forEach(sheet -> sheet.forEach(row -> row.forEach(cell -> {
            if (cell.getCellType() == CellType.STRING) {
                texts.add(cell.getStringCellValue());
            }
        })));
        return texts;
    }

    private XSSFWorkbook written(String... command) throws IOException {
        String file = folder.resolve("r.xlsx").toString();
        Tool.inCheckout()
                .run(Stream.concat(Stream.of(command), Stream.of("-q", "-o", file))
                        .toArray(String[]::new));
        return new XSSFWorkbook(file);
    }

    private static String title(Sheet sheet) {
        return sheet.getRow(0).getCell(0).getStringCellValue();
    }
}
