package vn.thuocdo.samples;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import org.apache.poi.xssf.usermodel.XSSFWorkbook;
import org.apache.poi.xwpf.extractor.XWPFWordExtractor;
import org.apache.poi.xwpf.usermodel.XWPFDocument;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import tools.jackson.databind.JsonNode;
import vn.thuocdo.testing.Tool;

/** One decision amends a programme in mid-year; every document that tells what was asked for cites it. */
class AmendedMidYearTest {

    private static final String SAMPLE = "samples/amended-mid-year";
    private static final String DECISION = "1345/QĐ-UBND";
    private static final String UNIT = "Phòng Tài chính - Kế hoạch";

    @TempDir
    private Path folder;

    @Test
    void beforeTheDecisionTheScoreboardIsWhatItWas() {
        JsonNode then = json("score", SAMPLE + "@2024-Q2");

        assertThat(then.path("summary").path("assigned").asInt()).isEqualTo(8);
        assertThat(then.path("summary").path("completed").asInt()).isEqualTo(4);
        assertThat(then.path("amendments").isEmpty()).isTrue();
    }

    @Test
    void afterItTheAmendedRowsDecide() {
        JsonNode now = json("score", SAMPLE);

        assertThat(now.path("summary").path("assigned").asInt()).isEqualTo(7);
        assertThat(now.path("summary").path("completed").asInt()).isEqualTo(6);
        JsonNode amendment = now.path("amendments").path(0);
        assertThat(amendment.path("decision").asString()).isEqualTo(DECISION);
        assertThat(amendment.path("effective").asString()).isEqualTo("2024-07-15");
        assertThat(amendment.path("items"))
                .extracting(item -> item.path("task").asString())
                .containsExactly("NV4", "NV5", "NV6", "NV7");
    }

    @Test
    void explainTellsWhatWasAskedForBefore() {
        JsonNode item = json("explain", SAMPLE, UNIT, "NV5").path("items").path(0);

        assertThat(item.path("decision").asString()).isEqualTo(DECISION);
        assertThat(item.path("deadline").asString()).isEqualTo("2024-09-30");
        assertThat(item.path("time").asString()).isEqualTo("onTime");
        assertThat(item.path("reason").asString())
                .endsWith("; điều chỉnh theo Quyết định số 1345/QĐ-UBND, có hiệu lực từ 15/07/2024");
        assertThat(item.path("former"))
                .extracting(
                        row -> row.path("place").asString(),
                        row -> row.path("deadline").asString(),
                        row -> row.path("state").asString())
                .containsExactly(tuple("giao-viec.csv:7", "2024-06-30", "active"));
    }

    @Test
    void compareSaysWhatWasAmended() {
        JsonNode amended = json("compare", SAMPLE + "@2024-Q2", SAMPLE).path("amended");

        assertThat(amended)
                .extracting(
                        item -> item.path("task").asString(),
                        item -> item.path("before").path("target").asString(),
                        item -> item.path("after").path("target").asString(),
                        item -> item.path("after").path("state").asString(),
                        item -> item.path("decisions").path(0).path("decision").asString())
                .contains(
                        tuple("NV4", "≥ 60%", "≥ 70%", "active", DECISION),
                        tuple("NV7", "", "", "cancelled", DECISION));
        assertThat(amended).hasSize(4);
    }

    @Test
    void betweenTwoDatesAfterItNothingWasAmended() {
        assertThat(json("compare", SAMPLE + "@2024-07-15", SAMPLE)
                        .path("amended")
                        .isEmpty())
                .isTrue();
    }

    @Test
    void aTrendJudgesEachPeriodByTheRowInForceThen() {
        JsonNode trend = json("trend", SAMPLE);

        assertThat(trend.path("points"))
                .extracting(point -> point.path("assigned").asInt())
                .containsExactly(8, 7);
        assertThat(trend.path("amendments").path(0).path("decision").asString()).isEqualTo(DECISION);
    }

    @ParameterizedTest
    @ValueSource(strings = {"text", "markdown", "html"})
    void documentsOfTextCiteIt(String format) {
        assertThat(Tool.inCheckout().run("score", SAMPLE, "-f", format).out()).contains(DECISION);
    }

    @Test
    void soDoTheWorkbookAndTheReport() throws IOException {
        Path book = folder.resolve("a.xlsx");
        Path report = folder.resolve("a.docx");
        Tool.inCheckout().run("score", SAMPLE, "-o", book.toString(), "-o", report.toString());

        try (var in = Files.newInputStream(report);
                XWPFDocument document = new XWPFDocument(in);
                XWPFWordExtractor text = new XWPFWordExtractor(document)) {
            assertThat(text.getText().replace('\u00a0', ' ').replace('\u2011', '-'))
                    .contains("Trong năm có giao, điều chỉnh chỉ tiêu, nhiệm vụ theo Quyết định số 1345/QĐ-UBND");
        }
        try (var in = Files.newInputStream(book);
                XSSFWorkbook workbook = new XSSFWorkbook(in)) {
            List<String> texts = new ArrayList<>();
            workbook.forEach(sheet -> sheet.forEach(row -> row.forEach(cell -> texts.add(cell.toString()))));
            assertThat(texts).anyMatch(cell -> cell.contains("điều chỉnh theo Quyết định số 1345/QĐ-UBND"));
        }
    }

    private static JsonNode json(String... arguments) {
        String[] all = Arrays.copyOf(arguments, arguments.length + 2);
        all[arguments.length] = "-f";
        all[arguments.length + 1] = "json";
        return Tool.inCheckout().run(all).json();
    }
}
