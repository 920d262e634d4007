package vn.thuocdo.report.explain;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.apache.poi.xwpf.usermodel.XWPFDocument;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.openxmlformats.schemas.drawingml.x2006.chart.CTPlotArea;
import vn.thuocdo.testing.Sample;
import vn.thuocdo.testing.Tool;

/** One unit on one paper: what its readers ask first, and nothing that only programs need. */
class UnitPaperTest {

    private static Document paper(String... more) {
        List<String> arguments =
                new ArrayList<>(List.of("explain", Sample.VINH_PHUC_2023.path(), "so-tttt", "-f", "html"));
        arguments.addAll(List.of(more));
        return Jsoup.parse(
                Tool.inCheckout().run(arguments.toArray(String[]::new)).out());
    }

    @Test
    void itBeginsWithTheResultAndThePlaceAmongAllAndTheBloc() {
        String text = paper().text();

        assertThat(text)
                .contains("hoàn thành 26/30 chỉ tiêu, nhiệm vụ, đạt tỷ lệ 86,7%")
                .contains("9/36 đơn vị; 5/19 đơn vị trong khối Sở, ban, ngành")
                .contains("từ 80% đến dưới 90%")
                .contains("hoàn thành thêm 1 chỉ tiêu, nhiệm vụ thì lên mức từ 90% trở lên (27/30, đạt 90,0%)");
    }

    @Test
    void whatWasNotMetStandsBeforeAllElseAndEveryItemStandsOnce() {
        Document paper = paper();

        assertThat(paper.select("h2").eachText())
                .containsExactly(
                        "Chưa hoàn thành (4)", "Phiếu của người đứng đầu đơn vị: Giám đốc Sở", "Đã hoàn thành (26)");
        assertThat(paper.select(".rows tbody tr:not(.below)")).hasSize(30);
    }

    @ParameterizedTest
    @ValueSource(strings = {"vi", "en"})
    void itNamesNoFileAndNoId(String language) {
        String text = paper("--lang", language).body().text();

        assertThat(text).doesNotContain(".csv", "so-tttt", "CQS-", "HTS-");
    }

    /** A heading had an id, and lines ended in the middle of paths. */
    @Test
    void thePaperOfOneItemNamesFilesAndIdsOnlyWhereAllIsAskedFor() {
        String[] item = {"explain", Sample.VINH_PHUC_2023.path(), "so-tttt", "CQS-7", "--lang", "vi", "-q", "-f", "html"
        };

        assertThat(Jsoup.parse(Tool.inCheckout().run(item).out()).body().text())
                .contains("498.500/500.000 = 99,7% ≥ 99%")
                .doesNotContain(".csv", "so-tttt", "CQS-7");
        assertThat(paper("CQS-7", "--lang", "vi", "-v").body().text())
                .contains("[assignments.csv:31]", "(so-tttt)", "CQS-7");
    }

    @Test
    void aTaskWithoutAFigureHasReachedWhatItsStatusSays() {
        assertThat(paper().select("tr:contains(Nâng cấp Trung tâm dữ liệu của tỉnh)")
                        .text())
                .contains("Hoàn thành");
    }

    /** One item more makes 4 of 4 here, which is no rate between 80 and 90 percent. */
    @Test
    void theTierThatAFewItemsLeadToIsTheOneOfTheRateBesideIt() {
        String text = Tool.inCheckout()
                .run("explain", Sample.OFFICE_EXCEL.path(), "Sở Y tế", "--lang", "vi", "-f", "html")
                .out();

        assertThat(Jsoup.parse(text).text())
                .contains("hoàn thành thêm 1 chỉ tiêu, nhiệm vụ thì lên mức từ 90% trở lên (4/4, đạt 100,0%)");
    }

    @Test
    void whatIsNotCompletedIsNotSaidToBeSoInEachRow() {
        assertThat(paper().select("td").eachText())
                .contains("Chưa báo cáo", "Chưa quá hạn")
                .doesNotContain("Chưa hoàn thành");
    }

    /** The column of outcomes was left out where all were the same, and a late item stood there as completed only. */
    @ParameterizedTest
    @CsvSource({"vi, Hoàn thành muộn", "en, Completed late"})
    void aRowSaysThatItWasLateAlsoWhereAllOfThemWere(String language, String late) {
        String[] unit = {
            "explain", "samples/office-annex/giao-viec.csv", "Phòng Kinh tế", "--lang", language, "-q", "-f", "html"
        };

        assertThat(rowOf(Tool.inCheckout().run(unit).out(), "Phủ sóng 5G các thôn"))
                .contains(late);
    }

    /** What the titles of its tables do not say: a delay, a doubt, silence. */
    @ParameterizedTest
    @CsvSource({
        "'done,2023-06-30,2023-Q4,', 'Completed, not known whether on time'",
        "'in progress,2023-06-30,2023-Q4,', Overdue",
        "',2023-06-30,,', 'Not reported, overdue'",
        "',2024-06-30,,', Not reported",
        "'done,2023-12-31,2023-Q4,', ''"
    })
    void aRowSaysOfItsOutcomeWhatTheTitleDoesNot(String cells, String outcome, @TempDir Path folder)
            throws IOException {
        Files.writeString(
                folder.resolve("giao.csv"),
                "unit,task,kind,status,deadline,period,completed_on\nSở Y tế,Nâng cấp mạng,task," + cells + "\n");
        String[] unit = {"explain", "giao.csv", "Sở Y tế", "--as-of", "2023-12-31", "--lang", "en", "-q", "-f", "html"};

        List<String> row = Jsoup.parse(Tool.in(folder).run(unit).out())
                .select(".rows tr:contains(Nâng cấp mạng) td")
                .eachText();

        if (outcome.isEmpty()) {
            assertThat(row).containsExactly("Completed", "31 Dec 2023");
        } else {
            assertThat(row).anyMatch(cell -> cell.endsWith(outcome));
        }
    }

    private static String rowOf(String html, String item) {
        return Jsoup.parse(html).select(".rows tr:contains(" + item + ")").text();
    }

    @Test
    void theUnitIsADotAmongThoseOfItsBloc(@TempDir Path folder) throws IOException {
        Path file = folder.resolve("unit.docx");
        Tool.inCheckout().run("explain", Sample.VINH_PHUC_2023.path(), "so-tttt", "-q", "-o", file.toString());

        try (XWPFDocument document = new XWPFDocument(Files.newInputStream(file))) {
            assertThat(document.getCharts()).hasSize(1);
            CTPlotArea plot = document.getCharts().get(0).getCTChart().getPlotArea();
            assertThat(plot.xmlText())
                    .contains("<c:v>Sở Thông tin và Truyền thông</c:v>")
                    .containsOnlyOnce("<c:v>các đơn vị khác</c:v>");
            assertThat(document.getDocument().xmlText())
                    .contains("descr=\"Tỷ lệ hoàn thành của 19 đơn vị trong khối Sở, ban, ngành: Sở Thông tin và Truyền"
                            + " thông: 86,7%; thấp nhất 44,4%, cao nhất 100,0%.");
        }
    }

    @Test
    void theArithmeticOfEveryItemIsThereForWhoAsks() {
        assertThat(paper("-v").text()).contains("498.500/500.000 = 99,7% ≥ 99% → hoàn thành");
    }
}
