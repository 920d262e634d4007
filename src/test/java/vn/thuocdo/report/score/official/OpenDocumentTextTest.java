package vn.thuocdo.report.score.official;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.w3c.dom.Document;
import org.w3c.dom.Element;
import org.w3c.dom.NodeList;
import vn.thuocdo.cli.ExitStatus;
import vn.thuocdo.testing.OpenDocument;
import vn.thuocdo.testing.Project;
import vn.thuocdo.testing.Sample;
import vn.thuocdo.testing.Tool;

/** The official report as OpenDocument text says what the one for Word says, in the same form. */
final class OpenDocumentTextTest {

    @TempDir
    Path folder;

    @Test
    void theReportHasTheFormAndTheSentencesOfAVietnameseOffice() throws IOException {
        String text = sample().part("content.xml")
                .getDocumentElement()
                .getTextContent()
                .replace('\u00A0', ' ');

        assertThat(text)
                .contains("CỘNG HÒA XÃ HỘI CHỦ NGHĨA VIỆT NAM", "Độc lập - Tự do - Hạnh phúc", "Nơi nhận:")
                .contains("36 đơn vị được giao tổng số 480 chỉ tiêu, nhiệm vụ; đã hoàn thành 389/480")
                .contains("Có 5 đơn vị hoàn thành 100% chỉ tiêu, nhiệm vụ được giao: Công an tỉnh;")
                .contains("KHÓ KHĂN, VƯỚNG MẮC VÀ ĐỀ XUẤT, KIẾN NGHỊ");
    }

    /** What is still to be filled in is in print as well; LibreOffice leaves out a placeholder. */
    @Test
    void whatTheOfficeFillsInIsPrinted() throws IOException {
        Document content = sample().part("content.xml");

        assertThat(OpenDocument.elements(content, "text:placeholder")).isEmpty();
        assertThat(OpenDocument.elements(content, "text:text-input"))
                .extracting(Element::getTextContent)
                .contains("TÊN CƠ QUAN BAN HÀNH", "Họ và tên");
    }

    @Test
    void theHeadOfALongTableIsOnEveryPageAndARowOnOne() throws IOException {
        Document content = sample().part("content.xml");

        assertThat(OpenDocument.elements(content, "table:table-header-rows")).hasSizeGreaterThan(1);
        assertThat(OpenDocument.elements(content, "table:table-row"))
                .extracting(row -> row.getAttribute("table:style-name"))
                .containsOnly("row");
        assertThat(OpenDocument.elements(content, "style:table-row-properties"))
                .extracting(row -> row.getAttribute("fo:keep-together"))
                .containsExactly("always");
    }

    @Test
    void thePaperIsA4WithTheMarginsOfTheDecree() throws IOException {
        Document styles = sample().part("styles.xml");

        Element page =
                OpenDocument.elements(styles, "style:page-layout-properties").get(0);
        assertThat(page.getAttribute("fo:page-width")).isEqualTo("595.3pt");
        assertThat(page.getAttribute("fo:margin-left")).isEqualTo("85.05pt");
        assertThat(page.getAttribute("fo:margin-right")).isEqualTo("42.55pt");
        assertThat(styles.getDocumentElement().getTextContent()).isNotNull();
        assertThat(OpenDocument.elements(styles, "style:default-style"))
                .first()
                .satisfies(style -> assertThat(style.getElementsByTagName("style:text-properties")
                                .item(0)
                                .getAttributes()
                                .getNamedItem("fo:language")
                                .getNodeValue())
                        .isEqualTo("vi"));
    }

    /** A name that no style has would fall back to the look of a plain paragraph, and nobody would see why. */
    @ParameterizedTest
    @ValueSource(strings = {"score", "compare", "explain"})
    void everyStyleThatIsUsedIsThere(String command) throws IOException {
        Path file = folder.resolve("report.odt");
        List<String> subject = command.equals("compare")
                ? List.of(Sample.VINH_PHUC_2022.path(), Sample.VINH_PHUC_2023.path())
                : command.equals("explain")
                        ? List.of(Sample.VINH_PHUC_2023.path(), "so-tttt")
                        : List.of(Sample.VINH_PHUC_2023.path());
        List<String> arguments = new java.util.ArrayList<>(List.of(command));
        arguments.addAll(subject);
        arguments.addAll(List.of("-q", "-o", file.toString()));

        assertThat(Tool.inCheckout().run(arguments.toArray(String[]::new)).status())
                .isEqualTo(ExitStatus.DONE);

        OpenDocument.in(file).assertStylesAreThere();
    }

    @Test
    void chartsAreDrawingsThatSayInWordsWhatTheyShow() throws IOException {
        OpenDocument document = sample();
        Document content = document.part("content.xml");

        assertThat(OpenDocument.elements(content, "draw:image")).hasSize(3).allSatisfy(image -> {
            Document drawing = document.part(image.getAttribute("xlink:href"));
            assertThat(drawing.getDocumentElement().getTagName()).isEqualTo("svg");
        });
        assertThat(OpenDocument.elements(content, "svg:title"))
                .extracting(Element::getTextContent)
                .contains("Tỷ lệ hoàn thành theo nhóm nhiệm vụ");
        assertThat(OpenDocument.elements(content, "svg:desc"))
                .hasSize(3)
                .allSatisfy(words -> assertThat(words.getTextContent()).contains("%"));
    }

    @Test
    void aWideAnnexLiesOnItsSideAndFillsThePage() throws IOException {
        OpenDocument document = sample();
        Document content = document.part("content.xml");

        List<String> turned = OpenDocument.elements(content, "style:style").stream()
                .filter(style -> style.getAttribute("style:master-page-name").equals("Landscape"))
                .map(style -> style.getAttribute("style:name"))
                .toList();
        assertThat(OpenDocument.elements(content, "text:h"))
                .filteredOn(heading -> turned.contains(heading.getAttribute("text:style-name")))
                .extracting(Element::getTextContent)
                .containsExactly("Phụ\u00A0lục\u00A0III");
        assertThat(OpenDocument.elements(document.part("styles.xml"), "style:master-page"))
                .filteredOn(page -> page.getAttribute("style:name").equals("Landscape"))
                .hasSize(1);
        List<Element> tables = OpenDocument.elements(content, "style:table-properties");
        assertThat(tables.get(tables.size() - 1).getAttribute("style:width")).startsWith("728");
    }

    @Test
    void aCellWithoutATextIsNoHigherThanTheOthersOfItsTable() throws IOException {
        Document content = sample().part("content.xml");

        List<String> small = OpenDocument.elements(content, "style:style").stream()
                .filter(style -> style.getAttribute("style:family").equals("paragraph"))
                .filter(style ->
                        style.getElementsByTagName("style:text-properties").getLength() > 0)
                .map(style -> style.getAttribute("style:name"))
                .toList();
        List<Element> tables = OpenDocument.elements(content, "table:table");
        NodeList cells = tables.get(tables.size() - 1).getElementsByTagName("text:p");
        assertThat(IntStream.range(0, cells.getLength())
                        .mapToObj(i -> (Element) cells.item(i))
                        .filter(cell -> cell.getTextContent().isEmpty()))
                .isNotEmpty()
                .allSatisfy(cell -> assertThat(small).contains(cell.getAttribute("text:style-name")));
    }

    @Test
    void nothingInTheDataIsMarkup() throws IOException {
        Project.in(folder)
                .file(
                        "job.csv",
                        "unit,task,target,actual,difficulty,proposal",
                        "\"=HYPERLINK(\"\"x\"\")\",T1,90,91,\"a   b \",</text:p>&amp",
                        "\uFF1D1+1,T1,90,91,\"a\u0001b\uFFFEc\",")
                .run("score", "job.csv", "-q", "-o", "job.odt");

        OpenDocument document = OpenDocument.in(folder.resolve("job.odt"));
        assertThat(document.part("content.xml").getDocumentElement().getTextContent())
                .contains("=HYPERLINK(\"x\")", "\uFF1D1+1", "</text:p>&amp", "a\\u0001b\\ufffec");
        document.assertNothingIsActive();
    }

    @Test
    void itTellsItsKindFirstAndNothingOfWhenItWasWritten() throws IOException {
        OpenDocument document = sample();

        assertThat(document.names()).startsWith("mimetype").contains("META-INF/manifest.xml");
        assertThat(new String(Files.readAllBytes(document.file()), 30, 47, "US-ASCII"))
                .isEqualTo("mimetypeapplication/vnd.oasis.opendocument.text");
        NodeList meta = document.part("meta.xml")
                .getElementsByTagName("office:meta")
                .item(0)
                .getChildNodes();
        assertThat(meta.getLength()).isEqualTo(2);
    }

    private OpenDocument sample() throws IOException {
        Path file = folder.resolve("sample.odt");
        Tool.inCheckout().run("score", Sample.VINH_PHUC_2023.path(), "--lang", "vi", "-q", "-o", file.toString());
        return OpenDocument.in(file);
    }
}
