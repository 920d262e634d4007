package vn.thuocdo.report;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.fail;

import java.nio.file.Path;
import java.util.EnumSet;
import java.util.Map;
import java.util.Set;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.MethodSource;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;
import vn.thuocdo.report.check.CheckFormat;
import vn.thuocdo.report.render.OutlineFormats;
import vn.thuocdo.testing.Project;
import vn.thuocdo.testing.Tool;

/** The same inputs may give other figures under other rules: whatever is written says by which it was made. */
class EveryOutputNamesItsRulesTest {

    private static final Set<Format> TABLE = OutlineFormats.and(EnumSet.of(Format.JSON, Format.CSV));
    private static final Set<Format> NO_TABLE = OutlineFormats.and(EnumSet.of(Format.JSON));

    /** Every document, and the formats that it has. */
    private static final Map<String, Set<Format>> DOCUMENTS = Map.of(
            "score . --keep-going", Format.ofScores(),
            "score . --method completion --method on-time --keep-going", TABLE,
            "score . --as-of 2025-01-31 --due-within 180 --keep-going", TABLE,
            "explain . Roads --keep-going", NO_TABLE,
            "compare before.csv a.csv --keep-going", TABLE,
            "trend . --keep-going", TABLE,
            "reconcile published.yaml", NO_TABLE);

    @TempDir
    Path folder;

    @BeforeEach
    void smallProject() {
        Project.in(folder)
                .file("thuocdo.yaml", "year: 2025", "sources: {assignments: a.csv}")
                .file(
                        "a.csv",
                        "unit,task,deadline,status,period",
                        "Roads,T1,2025-06-30,done,2025-Q1",
                        "Roads,T2,2025-06-30,unclear words,2025-Q2")
                .file("before.csv", "unit,task,deadline,status,period", "Roads,T1,2025-06-30,not done,2025-Q1")
                .file("published.yaml", "figures: {all: 10, done: 5}");
    }

    static Stream<Arguments> everyFormatOfEveryDocument() {
        return DOCUMENTS.entrySet().stream()
                .flatMap(document ->
                        document.getValue().stream().map(format -> Arguments.of(document.getKey(), format)));
    }

    @ParameterizedTest(name = "{0} as {1}")
    @MethodSource("everyFormatOfEveryDocument")
    void itIsNamedWhereTheFormatHasAPlaceForIt(String command, Format format) {
        String file = "out." + format.word();
        String table = format == Format.DATAPACKAGE ? " -o table.csv" : "";
        Tool.in(folder).run((command + " --lang en -o " + format.word() + ":" + file + table).split(" "));
        String written = Written.text(folder.resolve(file));

        switch (format) {
            case TEXT, MARKDOWN, GITHUB, XLSX, ODS ->
                assertThat(written).contains("Version of the scoring rules (rules: 2)");
            case DOCX, ODT -> assertThat(written).containsOnlyOnce("Version of the scoring rules (rules: 2)");
            case HTML ->
                assertThat(written)
                        .contains("<meta name=\"thuocdo-rules\" content=\"2\">")
                        .containsOnlyOnce("Version of the scoring rules (rules: 2)")
                        .containsPattern(
                                "<footer>[^\\v]*\\v(?:<p class=\"small\">[^\\v]*\\v)*<p class=\"small rules\">");
            case JSON, DATAPACKAGE ->
                assertThat(json(written).path("rules").asInt()).isEqualTo(2);
            case CSV -> {
                assertThat(written.lines().findFirst().orElseThrow()).endsWith(",rules_version");
                assertThat(written.lines().skip(1)).isNotEmpty().allMatch(line -> line.endsWith(",2"));
            }
            case JUNIT -> assertThat(written).contains("<property name=\"rules\" value=\"2\">");
            case OPENMETRICS -> assertThat(written).contains("\nthuocdo_rules_version 2\n");
            default -> fail("say here where %s names the rules", format);
        }
    }

    @ParameterizedTest
    @EnumSource
    void aListOfFindingsNamesItToo(CheckFormat format) {
        String written = Tool.in(folder)
                .run("check", ".", "--lang", "en", "-f", format.word())
                .out();

        switch (format) {
            case TEXT -> assertThat(written).contains("Version of the scoring rules (rules: 2)");
            case JSON -> assertThat(json(written).path("rules").asInt()).isEqualTo(2);
            case SARIF ->
                assertThat(json(written).at("/runs/0/properties/rules").asInt()).isEqualTo(2);
            case GITHUB -> assertThat(written).contains("::debug::rules: 2\n");
        }
    }

    @Test
    void soDoWorkbookAndDocumentWhereProgramsLook() {
        Tool.in(folder).run("score", ".", "--keep-going", "-o", "out.xlsx", "-o", "out.docx", "-o", "out.odt");

        assertThat(Written.text(folder.resolve("out.xlsx"))).contains("<cp:keywords>rules: 2</cp:keywords>");
        assertThat(Written.text(folder.resolve("out.docx"))).contains("<cp:keywords>rules: 2</cp:keywords>");
        assertThat(Written.text(folder.resolve("out.odt"))).contains("<meta:keyword>rules: 2</meta:keyword>");
    }

    @Test
    void soDoesCsvForExcelInItsLastColumn() {
        Tool.in(folder).run("score", ".", "--keep-going", "--csv-for", "excel", "--lang", "vi", "-o", "out.csv");

        assertThat(Written.text(folder.resolve("out.csv")).lines().toList())
                .first()
                .asString()
                .endsWith(";Phiên bản quy tắc tính điểm");
    }

    private static JsonNode json(String text) {
        return new JsonMapper().readTree(text);
    }
}
