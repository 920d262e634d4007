package vn.thuocdo.report.score.workbook;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.IntStream;
import org.apache.poi.ss.usermodel.Cell;
import org.apache.poi.ss.util.CellReference;
import org.apache.poi.xssf.usermodel.XSSFWorkbook;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.w3c.dom.Document;
import org.w3c.dom.Element;
import vn.thuocdo.read.workbook.CellRow;
import vn.thuocdo.read.workbook.OdsWorkbook;
import vn.thuocdo.read.workbook.Workbook;
import vn.thuocdo.read.workbook.XlsxWorkbook;
import vn.thuocdo.testing.OpenDocument;
import vn.thuocdo.testing.Project;
import vn.thuocdo.testing.Sample;
import vn.thuocdo.testing.Tool;

/** The workbook as OpenDocument holds what the one for Excel holds, as values. */
final class OpenDocumentSheetTest {

    private static final String CHART = "Biểu đồ";

    @TempDir
    Path folder;

    @Test
    void everySheetHasTheCellsOfTheOneForExcel() throws IOException {
        Tool.inCheckout()
                .run(
                        "score",
                        Sample.VINH_PHUC_2023.path(),
                        "--base",
                        Sample.VINH_PHUC_2022.path(),
                        "-q",
                        "-o",
                        folder.resolve("r.ods").toString(),
                        "-o",
                        folder.resolve("r.xlsx").toString());

        try (Workbook ods = OdsWorkbook.open(folder.resolve("r.ods"));
                Workbook xlsx = XlsxWorkbook.open(folder.resolve("r.xlsx"))) {
            List<String> sheets = names(xlsx);
            sheets.removeIf(name -> name.startsWith(CHART));
            assertThat(names(ods)).isEqualTo(sheets);
            for (int i = 0; i < sheets.size(); i++) {
                assertThat(rows(ods, i))
                        .as(sheets.get(i))
                        .isEqualTo(rows(xlsx, names(xlsx).indexOf(sheets.get(i))));
            }
        }
    }

    @Test
    void ratesAreNumbersShownAsPercentAndDaysAreDays() throws IOException {
        Document content = sample().part("content.xml");

        Element rate = cells(content, "percentage").get(0);
        assertThat(rate.getTextContent()).isEqualTo("81,0%");
        assertThat(rate.getAttribute("office:value")).startsWith("0.8104");
        assertThat(cells(content, "date").get(0).getAttribute("office:date-value"))
                .isEqualTo("2023-12-31");
        assertThat(OpenDocument.elements(content, "number:percentage-style"))
                .allSatisfy(style ->
                        assertThat(style.getAttribute("number:language")).isEqualTo("vi"));
    }

    /** Programs that save it for Excel make tables of these, whose names hold no blank. */
    @Test
    void namesOfTablesHoldNoBlank() throws IOException {
        assertThat(OpenDocument.elements(sample().part("content.xml"), "table:database-range"))
                .extracting(range -> range.getAttribute("table:name"))
                .contains("Đơn_vị", "Chưa_hoàn_thành")
                .doesNotHaveDuplicates()
                .noneMatch(name -> name.contains(" "));
    }

    /** With 2 of 4 items met, two more pass over the tier from 80%. */
    @Test
    void theNextTierIsTheOneThatTheMissingItemsLeadTo() throws IOException {
        Project.in(folder)
                .file(
                        "a.csv",
                        "unit,task,status,deadline",
                        "Sở Y tế,A,hoàn thành,31/12/2025",
                        "Sở Y tế,B,hoàn thành,31/12/2025",
                        "Sở Y tế,C,chưa hoàn thành,31/12/2025",
                        "Sở Y tế,D,chưa hoàn thành,31/12/2025")
                .run("score", "a.csv", "--lang", "vi", "-q", "-o", "r.xlsx");

        try (XSSFWorkbook book = new XSSFWorkbook(folder.resolve("r.xlsx").toString())) {
            List<String> ofUnit = new ArrayList<>();
            book.getSheet("Đơn vị").forEach(row -> row.forEach(cell -> ofUnit.add(cell.toString())));
            assertThat(ofUnit).contains("từ 50% đến dưới 80%", "từ 90% trở lên").doesNotContain("từ 80% đến dưới 90%");
        }
    }

    @Test
    void aTableHasFiltersAndItsHeadOnEveryPage() throws IOException {
        OpenDocument document = sample();
        Document content = document.part("content.xml");

        int tables = OpenDocument.elements(content, "table:table-header-rows").size();
        assertThat(tables).isGreaterThan(2);
        assertThat(OpenDocument.elements(content, "table:database-range"))
                .hasSize(tables)
                .extracting(range -> range.getAttribute("table:target-range-address"))
                .contains("'Đơn vị'.A1:'Đơn vị'.AG37");
        document.assertStylesAreThere();
        assertThat(document.names())
                .containsExactly(
                        "mimetype", "styles.xml", "settings.xml", "content.xml", "meta.xml", "META-INF/manifest.xml");
    }

    /** Names looked like those that lead somewhere, and led nowhere. */
    @Test
    void everyLinkLeadsWhereItLeadsInTheOneForExcel() throws IOException {
        Tool.inCheckout()
                .run(
                        "score",
                        Sample.VINH_PHUC_2023.path(),
                        "-q",
                        "-o",
                        folder.resolve("r.ods").toString(),
                        "-o",
                        folder.resolve("r.xlsx").toString());

        List<String> links =
                OpenDocument.elements(OpenDocument.in(folder.resolve("r.ods")).part("content.xml"), "text:a").stream()
                        .map(link -> link.getTextContent() + " " + link.getAttribute("xlink:href"))
                        .toList();
        try (XSSFWorkbook book = new XSSFWorkbook(folder.resolve("r.xlsx").toString())) {
            List<String> expected = new ArrayList<>();
            book.forEach(sheet ->
                    sheet.forEach(row -> row.forEach(cell -> link(cell).ifPresent(expected::add))));
            assertThat(links).hasSizeGreaterThan(500).containsExactlyElementsOf(expected);
        }
    }

    /** A cell of the one for Excel that leads somewhere, as OpenDocument writes it; one link may be that of a column. */
    private static Optional<String> link(Cell cell) {
        return cell.getSheet().getHyperlinkList().stream()
                .filter(link -> link.getFirstColumn() == cell.getColumnIndex()
                        && link.getFirstRow() <= cell.getRowIndex()
                        && cell.getRowIndex() <= link.getLastRow())
                .findFirst()
                .map(link -> new CellReference(link.getAddress()))
                .map(to -> cell.getStringCellValue() + " #'" + to.getSheetName() + "'." + to.formatAsString(false));
    }

    /** What stood above a page lay on the first row of its table. */
    @Test
    void whatStandsAroundAPageKeepsItsDistance() throws IOException {
        List<Element> around = OpenDocument.elements(sample().part("styles.xml"), "style:header-footer-properties");

        assertThat(around).hasSize(4).allSatisfy(some -> {
            assertThat(some.getAttribute("fo:margin-bottom") + some.getAttribute("fo:margin-top"))
                    .isEqualTo("0.3cm");
            assertThat(some.getAttribute("fo:margin-left")).isEqualTo("0cm");
        });
    }

    /** Its first sheet took three pages where that for Excel takes two. */
    @Test
    void itsFirstSheetTakesAsManyPagesAsTheOneForExcel() throws IOException {
        Tool.inCheckout()
                .run(
                        "compare",
                        Sample.VINH_PHUC_2022.path(),
                        Sample.VINH_PHUC_2023.path(),
                        "-q",
                        "-o",
                        folder.resolve("r.ods").toString());

        Document content = OpenDocument.in(folder.resolve("r.ods")).part("content.xml");
        Element first = OpenDocument.elements(content, "table:table").get(0);
        List<String> breaking = OpenDocument.elements(content, "style:table-row-properties").stream()
                .filter(row -> row.getAttribute("fo:break-before").equals("page"))
                .map(row -> ((Element) row.getParentNode()).getAttribute("style:name"))
                .toList();
        assertThat(IntStream.range(0, first.getChildNodes().getLength())
                        .mapToObj(i -> (Element) first.getChildNodes().item(i))
                        .filter(row -> breaking.contains(row.getAttribute("table:style-name"))))
                .hasSize(1);
    }

    @Test
    void nothingInTheDataIsActive() throws IOException {
        String name = "=HYPERLINK(\"http://x\")";
        Project.in(folder)
                .file(
                        "a.csv",
                        "unit,task,deadline,status",
                        "\"" + name.replace("\"", "\"\"") + "\",=1+1,,done",
                        "of:=1,\"'a'.A1\",,done")
                .run("score", "a.csv", "-q", "-o", "a.ods");

        OpenDocument document = OpenDocument.in(folder.resolve("a.ods"));
        document.assertNothingIsActive();
        assertThat(cells(document.part("content.xml"), "string"))
                .extracting(Element::getTextContent)
                .contains(name, "of:=1");
    }

    private OpenDocument sample() throws IOException {
        Path file = folder.resolve("sample.ods");
        Tool.inCheckout().run("score", Sample.VINH_PHUC_2023.path(), "--lang", "vi", "-q", "-o", file.toString());
        return OpenDocument.in(file);
    }

    private static List<Element> cells(Document content, String type) {
        return OpenDocument.elements(content, "table:table-cell").stream()
                .filter(cell -> cell.getAttribute("office:value-type").equals(type))
                .toList();
    }

    private static List<String> names(Workbook book) {
        return new ArrayList<>(book.sheets().stream().map(Workbook.Sheet::name).toList());
    }

    private static List<String> rows(Workbook book, int sheet) throws IOException {
        List<String> rows = new ArrayList<>();
        try (Workbook.Rows source = book.rows(sheet)) {
            for (Optional<CellRow> next = source.next(); next.isPresent(); next = source.next()) {
                CellRow row = next.get();
                List<String> cells = new ArrayList<>();
                for (int column = 1; column <= row.lastColumn(); column++) {
                    cells.add(row.cell(column).text());
                }
                String text = String.join(" | ", cells).stripTrailing();
                if (!text.isBlank()) {
                    rows.add(row.row() + " " + text);
                }
            }
        }
        return rows;
    }
}
