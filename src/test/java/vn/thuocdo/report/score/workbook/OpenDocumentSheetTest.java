package vn.thuocdo.report.score.workbook;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
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
