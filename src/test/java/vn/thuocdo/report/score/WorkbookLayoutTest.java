package vn.thuocdo.report.score;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Path;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.apache.poi.ss.usermodel.Sheet;
import org.apache.poi.xssf.usermodel.XSSFChart;
import org.apache.poi.xssf.usermodel.XSSFSheet;
import org.apache.poi.xssf.usermodel.XSSFWorkbook;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.w3c.dom.Element;
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
            assertThat(chart.getOrAddManualLayout().getX()
                            + chart.getOrAddManualLayout().getWidthRatio())
                    .isBetween(0.8, 0.95);
        }
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
