package vn.thuocdo.report.score.official;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;
import org.apache.poi.xwpf.extractor.XWPFWordExtractor;
import org.apache.poi.xwpf.usermodel.IBodyElement;
import org.apache.poi.xwpf.usermodel.XWPFDocument;
import org.apache.poi.xwpf.usermodel.XWPFParagraph;
import org.apache.poi.xwpf.usermodel.XWPFTable;
import org.apache.poi.xwpf.usermodel.XWPFTableRow;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.openxmlformats.schemas.wordprocessingml.x2006.main.CTPPrGeneral;
import vn.thuocdo.cli.ExitStatus;
import vn.thuocdo.report.Written;
import vn.thuocdo.testing.Project;
import vn.thuocdo.testing.Sample;
import vn.thuocdo.testing.Tool;

/** The official report, opened again by the library that programs read documents of Word with. */
final class WordDocumentTest {

    @TempDir
    Path folder;

    @Test
    void whoCompletedAllThatIsDueDidNotCompleteAllThatWasAssigned() {
        Path paper = folder.resolve("amended.docx");

        Tool.inCheckout().run("score", "samples/amended-mid-year", "--lang", "vi", "-o", paper.toString());

        assertThat(Written.words(paper))
                .contains("Có 3 đơn vị đạt tỷ lệ hoàn thành 100%: Phòng Nội vụ;")
                .doesNotContain("100% chỉ tiêu, nhiệm vụ được giao");
    }

    @Test
    void aTextSaysLikewiseThatTheRateIs100PercentAndNotThatAllIsCompleted() {
        assertThat(Tool.inCheckout()
                        .run("score", "samples/amended-mid-year", "--lang", "vi", "-q")
                        .out())
                .contains("\nĐạt tỷ lệ hoàn thành 100%\n")
                .doesNotContain("\nHoàn thành 100%\n");
    }

    /** The sentence had 81,04%, the picture and the annex 81,0%. */
    @Test
    void theRateOfAllUnitsHasOneRoundingInTheWholeLetter() {
        Path paper = folder.resolve("base.docx");

        Tool.inCheckout()
                .run(
                        "score",
                        "samples/vinh-phuc-2023",
                        "--base",
                        "samples/vinh-phuc-2022",
                        "--lang",
                        "vi",
                        "-o",
                        paper.toString());

        assertThat(Written.words(paper)).contains("đạt tỷ lệ 81,04%", "81,04%").doesNotContain("81,0%");
    }

    @Test
    void theReportHasTheFormAndTheSentencesOfAVietnameseOffice() throws IOException {
        String text = text(sample("vi"));

        assertThat(text)
                .contains("CỘNG HÒA XÃ HỘI CHỦ NGHĨA VIỆT NAM", "Độc lập - Tự do - Hạnh phúc", "Nơi nhận:")
                .contains("36 đơn vị được giao tổng số 480 chỉ tiêu, nhiệm vụ; đã hoàn thành 389/480")
                .contains("đã hoàn thành 26/30 chỉ tiêu, nhiệm vụ, đạt tỷ lệ 86,7%")
                .contains("Hoàn thành từ 80% đến dưới 90%: 12/36 đơn vị")
                .contains("Danh sách các đơn vị ở từng mức nêu tại Phụ lục I.")
                .contains("Có 5 đơn vị hoàn thành 100% chỉ tiêu, nhiệm vụ được giao: Công an tỉnh;")
                .contains("KHÓ KHĂN, VƯỚNG MẮC VÀ ĐỀ XUẤT, KIẾN NGHỊ");
    }

    @Test
    void whatChangedSinceTheBaseIsAPartOfTheReport() throws IOException {
        String file = folder.resolve("report.docx").toString();
        Tool.inCheckout()
                .run("score", Sample.VINH_PHUC_2023.path(), "--base", Sample.VINH_PHUC_2022.path(), "-o", file);

        assertThat(text(Path.of(file)))
                .contains("SO VỚI KỲ TRƯỚC", "tỷ lệ hoàn thành chung tăng 6,16 điểm phần trăm, từ 74,88% lên 81,04%")
                .contains("Hoàn thành từ 90% trở lên: tăng từ 5 lên 8 đơn vị")
                .contains("Có 3 đơn vị mới đạt 100%: Công an tỉnh;");
    }

    @Test
    void theSignatureStaysWithTheLastSentenceAndTheAnnexNeedsNoPageMore() throws IOException {
        try (XWPFDocument document = opened(sample("vi"))) {
            var closing = document.getParagraphs().stream()
                    .filter(paragraph -> paragraph.getText().startsWith("Trên đây"))
                    .findFirst()
                    .orElseThrow();
            assertThat(style(document, closing).isSetKeepNext()).isTrue();
            var last = document.getParagraphs().get(document.getParagraphs().size() - 1);
            assertThat(last.getText()).isEmpty();
            assertThat(style(document, last).getSpacing().getLine()).hasToString("1");
        }
    }

    /** A table that filled its page left a page of its own to the paragraph that turns the paper. */
    @Test
    void noPageIsEmptyBetweenTwoAnnexes() throws IOException {
        try (XWPFDocument document = opened(sample("en"))) {
            List<IBodyElement> elements = document.getBodyElements();
            int turn = IntStream.range(0, elements.size())
                    .filter(i -> elements.get(i) instanceof XWPFParagraph paragraph
                            && paragraph.getCTP().getPPr().isSetSectPr())
                    .findFirst()
                    .orElseThrow();
            assertThat(style(document, (XWPFParagraph) elements.get(turn))
                            .getSpacing()
                            .getLine())
                    .hasToString("1");
            XWPFTable table = (XWPFTable) elements.get(turn - 1);
            XWPFTableRow lastRow = table.getRow(table.getNumberOfRows() - 1);
            assertThat(lastRow.getCell(0)
                            .getParagraphs()
                            .get(0)
                            .getCTP()
                            .getPPr()
                            .isSetKeepNext())
                    .isTrue();
        }
    }

    @Test
    void theAnnexHasARowForEveryUnitUnderItsTierAndTheTotal() throws IOException {
        try (XWPFDocument document = opened(sample("en"))) {
            assertThat(document.getTables()).anySatisfy(table -> {
                assertThat(table.getRows()).hasSize(1 + 4 + 36 + 1);
                assertThat(table.getRows().stream()
                                .filter(row -> row.getTableCells().size() == 1)
                                .map(row -> row.getCell(0).getText().replace('\u00A0', ' ')))
                        .containsExactly(
                                "Tier 90% and above: 8 of 36 units",
                                "Tier 80% to below 90%: 12 of 36 units",
                                "Tier 50% to below 80%: 14 of 36 units",
                                "Tier below 50%: 2 of 36 units");
            });
            assertThat(document.getProperties().getCoreProperties().getCreated())
                    .isNull();
        }
    }

    @Test
    void thePaperIsA4WithTheMarginsOfTheDecree() throws IOException {
        try (XWPFDocument document = opened(sample("vi"))) {
            var section = document.getParagraphs().stream()
                    .map(paragraph -> paragraph.getCTP().getPPr())
                    .filter(properties -> properties.isSetSectPr())
                    .findFirst()
                    .orElseThrow()
                    .getSectPr();
            assertThat(section.getPgSz().getW()).hasToString("11906");
            assertThat(section.getPgMar().getLeft()).hasToString("1701");
            assertThat(section.getPgMar().getRight()).hasToString("851");
            assertThat(section.getPgMar().getTop()).hasToString("1134");
            assertThat(document.getDocument().getBody().getSectPr().getPgSz().getW())
                    .as("the last annex, which is wide")
                    .hasToString("16838");
        }
    }

    @Test
    void nothingInTheDataIsMarkup() throws IOException {
        String longest = "dài ".repeat(10_000).strip();
        Project.in(folder)
                .file(
                        "job.csv",
                        "unit,task,target,actual,difficulty,proposal",
                        "\"=HYPERLINK(\"\"x\"\")\",T1,90,91,\"" + longest + "\",</w:t>&amp",
                        "\uFF1D1+1,T1,90,91,\"a\u0001b\uFFFEc\",")
                .run("score", "job.csv", "-q", "-o", "job.docx");

        assertThat(text(folder.resolve("job.docx")))
                .contains("=HYPERLINK(\"x\")", "\uFF1D1+1", longest, "</w:t>&amp", "a\\u0001b\\ufffec");
    }

    @Test
    void anOfficesTemplateKeepsEverythingButTheParagraphThatTheReportReplaces() throws IOException {
        Path template = folder.resolve("template.docx");
        try (XWPFDocument document = new XWPFDocument();
                OutputStream out = Files.newOutputStream(template)) {
            for (int i = 0; i < 400; i++) {
                document.createParagraph().createRun().setText("Điều " + i + " của mẫu, dài hơn bộ đệm của trình đọc.");
            }
            var place = document.createParagraph();
            place.createRun().setText("{{rep");
            place.createRun().setText("ort}}");
            document.createParagraph().createRun().setText("SỞ THÔNG TIN VÀ TRUYỀN THÔNG");
            document.write(out);
        }
        Path report = folder.resolve("report.docx");
        Tool.inCheckout()
                .run(
                        "score",
                        Sample.VINH_PHUC_2023.path(),
                        "-q",
                        "--lang",
                        "vi",
                        "--template",
                        template.toString(),
                        "-o",
                        report.toString());

        try (XWPFDocument document = opened(report)) {
            String text = document.getParagraphs().stream()
                    .map(paragraph -> paragraph.getText())
                    .collect(Collectors.joining("\n"));
            assertThat(text)
                    .startsWith("Điều 0 của mẫu")
                    .contains("I. KẾT QUẢ CHUNG")
                    .doesNotContain("{{rep")
                    .doesNotContain("CỘNG HÒA")
                    .endsWith("SỞ THÔNG TIN VÀ TRUYỀN THÔNG");
            assertThat(text.lines().filter(line -> line.startsWith("Điều "))).hasSize(400);
        }
    }

    @Test
    void aTemplateWhosePartsUnpackToMoreThanAnyHasIsRefusedBeforeAnythingIsRead() throws IOException {
        try (ZipOutputStream zip = new ZipOutputStream(Files.newOutputStream(folder.resolve("template.docx")))) {
            zip.putNextEntry(new ZipEntry("word/document.xml"));
            zip.write(("<w:document xmlns:w=\"http://schemas.openxmlformats.org/wordprocessingml/2006/main\">"
                            + "<w:body><w:p/></w:body></w:document>")
                    .getBytes(StandardCharsets.UTF_8));
            zip.putNextEntry(new ZipEntry("word/media/image1.png"));
            byte[] block = new byte[1_000_000];
            for (int written = 0; written <= 100; written++) {
                zip.write(block);
            }
        }

        Tool.Run run = Tool.in(folder).run("score", "none.csv", "--template", "template.docx", "-o", "report.docx");

        assertThat(run.status()).isEqualTo(ExitStatus.USAGE);
        assertThat(run.err()).contains("template.docx").contains("too large");
        assertThat(folder.resolve("report.docx")).doesNotExist();
    }

    @Test
    void aTemplateThatIsNoDocumentIsRefusedBeforeAnythingIsRead() throws IOException {
        Files.writeString(folder.resolve("template.docx"), "no zip");

        Tool.Run run = Tool.in(folder).run("score", "none.csv", "--template", "template.docx", "-o", "report.docx");

        assertThat(run.status()).isEqualTo(ExitStatus.USAGE);
        assertThat(run.err()).contains("template.docx").contains(".docx");
        assertThat(folder.resolve("report.docx")).doesNotExist();
    }

    @Test
    void twoRunsWriteTheSameBytes() throws IOException {
        byte[] first = Files.readAllBytes(sample("vi"));

        assertThat(Files.readAllBytes(sample("vi"))).isEqualTo(first);
    }

    /** What the style of a paragraph says of how it stands. */
    private static CTPPrGeneral style(XWPFDocument document, XWPFParagraph paragraph) {
        return document.getStyles().getStyle(paragraph.getStyle()).getCTStyle().getPPr();
    }

    private Path sample(String language) {
        Path file = folder.resolve("sample.docx");
        Tool.inCheckout().run("score", Sample.VINH_PHUC_2023.path(), "-q", "--lang", language, "-o", file.toString());
        return file;
    }

    @Test
    void theLastSentenceStaysWithTheSignatureAHeadingWithItsFieldAndAFigureWithWhatItCounts() throws IOException {
        try (XWPFDocument document = opened(sample("vi"))) {
            List<XWPFParagraph> all = document.getParagraphs();
            int heading = IntStream.range(0, all.size())
                    .filter(i -> all.get(i).getText().startsWith("VI. "))
                    .findFirst()
                    .orElseThrow();
            XWPFParagraph field = all.get(heading + 1);
            XWPFParagraph version = all.get(heading + 2);
            XWPFParagraph last = all.get(heading + 3);

            assertThat(style(document, all.get(heading)).isSetKeepNext()).isTrue();
            // LibreOffice leaves a heading behind whose field follows the signature to its page.
            assertThat(field.getCTP().getPPr().isSetKeepNext()).isFalse();
            assertThat(version.getCTP().getPPr().isSetKeepNext()).isTrue();
            assertThat(last.getText()).startsWith("Trên đây là báo cáo");
            assertThat(style(document, last).isSetKeepNext()).isTrue();
            assertThat(all).extracting(XWPFParagraph::getText).anyMatch(text -> text.contains("(12\u00A0đơn\u00A0vị)"));
        }
    }

    private static XWPFDocument opened(Path file) throws IOException {
        try (InputStream in = Files.newInputStream(file)) {
            return new XWPFDocument(in);
        }
    }

    private static String text(Path file) throws IOException {
        try (XWPFWordExtractor extractor = new XWPFWordExtractor(opened(file))) {
            return extractor.getText().replace('\u00A0', ' ');
        }
    }
}
