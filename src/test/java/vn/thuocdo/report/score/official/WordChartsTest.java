package vn.thuocdo.report.score.official;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.math.BigInteger;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.IntStream;
import org.apache.poi.xddf.usermodel.chart.AxisCrossBetween;
import org.apache.poi.xddf.usermodel.chart.XDDFValueAxis;
import org.apache.poi.xwpf.usermodel.XWPFChart;
import org.apache.poi.xwpf.usermodel.XWPFDocument;
import org.apache.poi.xwpf.usermodel.XWPFParagraph;
import org.apache.poi.xwpf.usermodel.XWPFTable;
import org.apache.poi.xwpf.usermodel.XWPFTableRow;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.openxmlformats.schemas.drawingml.x2006.chart.CTNumData;
import org.openxmlformats.schemas.drawingml.x2006.chart.CTPlotArea;
import org.openxmlformats.schemas.drawingml.x2006.wordprocessingDrawing.CTInline;
import vn.thuocdo.testing.Sample;
import vn.thuocdo.testing.Tool;

/** What the official report draws, beside the sentences that say the same. */
final class WordChartsTest {

    private static final String BEST = "C6E0B4";

    @TempDir
    private Path folder;

    @Test
    void theCourseOfTheQuartersAndTheGroupsAreDrawnOnAScaleOfPercent() throws IOException {
        try (XWPFDocument document = document()) {
            List<XWPFChart> charts = document.getCharts();
            CTPlotArea course = charts.get(0).getCTChart().getPlotArea();
            CTPlotArea groups = charts.get(1).getCTChart().getPlotArea();

            assertThat(charts).hasSize(3);
            assertThat(figures(
                            course.getLineChartArray(0).getSerArray(0).getVal().getNumLit()))
                    .containsExactly("11.7", "31.9", "52.9", "81.0");
            assertThat(figures(
                            groups.getBarChartArray(0).getSerArray(0).getVal().getNumLit()))
                    .hasSize(8)
                    .startsWith("90.0");
            assertThat(charts.subList(0, 2))
                    .allSatisfy(chart -> assertThat(chart.getAxes().stream()
                                    .filter(XDDFValueAxis.class::isInstance)
                                    .map(axis -> ((XDDFValueAxis) axis).getCrossBetween()))
                            .containsExactly(AxisCrossBetween.BETWEEN));
        }
    }

    /** The scale of all units headed a page, and what it shows ended the one before. */
    @Test
    void aPictureStaysOnThePageOfWhatIsSaidBeforeIt() throws IOException {
        try (XWPFDocument document = document()) {
            List<XWPFParagraph> all = document.getParagraphs();
            List<XWPFParagraph> before = IntStream.range(1, all.size())
                    .filter(i -> "Picture".equals(all.get(i).getStyle()))
                    .mapToObj(i -> all.get(i - 1))
                    .toList();

            assertThat(before)
                    .hasSize(3)
                    .allSatisfy(
                            paragraph -> assertThat(paragraph.getCTP().getPPr().isSetKeepNext())
                                    .as(paragraph.getText())
                                    .isTrue());
        }
    }

    /** A format of numbers would show the decimal sign of the machine. */
    @Test
    void theFiguresOfAChartAreInTheLanguageOfTheDocument() throws IOException {
        try (XWPFDocument document = document()) {
            CTPlotArea groups = document.getCharts().get(1).getCTChart().getPlotArea();

            assertThat(groups.xmlText()).contains("<a:t>90,0%</a:t>", "<a:t>86,5%</a:t>");
        }
    }

    @Test
    void aRowIsNoHigherThanTheLettersOfItsTable() throws IOException {
        try (XWPFDocument document = document()) {
            List<XWPFTable> tables = document.getTables();
            XWPFTable heat = tables.get(tables.size() - 1);

            assertThat(heat.getRows())
                    .allSatisfy(row -> assertThat(row.getTableCells())
                            .allSatisfy(cell -> assertThat(cell.getParagraphs()
                                            .get(0)
                                            .getCTP()
                                            .getPPr()
                                            .getRPr()
                                            .getSzArray(0)
                                            .getVal())
                                    .isEqualTo(BigInteger.valueOf(16))));
        }
    }

    @Test
    void whoDoesNotSeeAChartIsToldWhatItShows() throws IOException {
        try (XWPFDocument document = document()) {
            List<String> told = document.getParagraphs().stream()
                    .flatMap(paragraph -> paragraph.getRuns().stream())
                    .flatMap(run -> run.getCTR().getDrawingList().stream())
                    .flatMap(drawing -> drawing.getInlineList().stream())
                    .map(CTInline::getDocPr)
                    .map(properties -> properties.getDescr())
                    .toList();

            assertThat(told).hasSize(3);
            assertThat(told.get(0)).contains("quý I/2023: 11,7%; quý II/2023: 31,9%");
            assertThat(told.get(1)).contains("An toàn thông tin: 90,0%");
        }
    }

    @Test
    void unitsByGroupsStandOnTheColoursOfTheTiers() throws IOException {
        try (XWPFDocument document = document()) {
            List<XWPFTable> tables = document.getTables();
            XWPFTable heat = tables.get(tables.size() - 1);
            XWPFTableRow best = heat.getRow(1);

            assertThat(heat.getRows()).hasSize(1 + 36);
            assertThat(heat.getRow(0).getCell(1).getText()).isEqualTo("An toàn thông tin");
            assertThat(best.getCell(0).getText()).isEqualTo("Công an tỉnh");
            assertThat(best.getCell(1).getColor()).isEqualTo(BEST);
        }
    }

    private static List<String> figures(CTNumData data) {
        return data.getPtList().stream().map(point -> point.getV()).toList();
    }

    private XWPFDocument document() throws IOException {
        Path file = folder.resolve("report.docx");
        Tool.inCheckout().run("score", Sample.VINH_PHUC_2023.path(), "--lang", "vi", "-q", "-o", file.toString());
        return new XWPFDocument(Files.newInputStream(file));
    }
}
