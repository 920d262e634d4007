package vn.thuocdo.schema;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;
import tools.jackson.databind.JsonNode;
import vn.thuocdo.config.method.MethodReader;
import vn.thuocdo.config.project.ProjectFile;
import vn.thuocdo.diagnostic.Code;
import vn.thuocdo.diagnostic.Finding;
import vn.thuocdo.read.column.Column;
import vn.thuocdo.read.input.Input;
import vn.thuocdo.testing.PublishedSchema;
import vn.thuocdo.testing.Tool;

/** An editor that follows the schema and the tool that reads the file say the same of it. */
class ProjectSchemaTest {

    private static final String UNLIKE_ANY_KEY = "qqqqqqqqqqqqqqqqqqqqqqqq";

    static Stream<Path> samples() throws IOException {
        try (Stream<Path> files = Files.walk(Tool.CHECKOUT.resolve("samples"))) {
            List<Path> projects =
                    files.filter(file -> file.endsWith("thuocdo.yaml")).sorted().toList();
            assertThat(projects).hasSizeGreaterThan(3);
            return projects.stream();
        }
    }

    @ParameterizedTest
    @MethodSource("samples")
    void everySampleSatisfiesIt(Path project) throws IOException {
        assertThat(PublishedSchema.PROJECT.faultsOfYaml(Files.readString(project)))
                .isEmpty();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "{sources: {assignments: a.csv}}",
                "{sources: {assignments: [a.csv, b.csv], results: results/*.csv}, title: 2023}",
                "{sources: {assignments: a.csv}, year: 2023, as-of: 2023, language: VI, calendar: nd-09-2019}",
                "{sources: {assignments: a.csv}, fiscal-year-end: 06-30, as-of: FY2023}",
                "{sources: {assignments: a.csv}, reporting: {every: quarter, days: 20}}",
                "{sources: {assignments: a.csv}, method: completion}",
                "{sources: {assignments: a.csv}, method: {extends: completion, denominator: due, tiers: [95, 66.6, 50%]}}",
                "{sources: {assignments: a.csv}, method: {bands: [30, 5]}}",
                "{sources: {assignments: {path: a.csv}, results: [{path: r.csv, numbers: vi}, s.csv]}}",
                "{sources: {assignments: {path: a.xlsx, sheet: 2024, header-row: 8, columns: {task: [Service, No]}}}}",
                "{sources: {assignments: {path: a.csv, encoding: TCVN3, delimiter: tab, missing: {target: [NA, 0]}}}}",
                "{sources: {assignments: {path: a.csv, values: {period: 2023}, only: {Critical: [Yes, Có]}}}}"
            })
    void whatTheToolAcceptsItAccepts(String project) {
        assertThat(diagnostics(project)).isEmpty();
        assertThat(PublishedSchema.PROJECT.faultsOfYaml(project)).isEmpty();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "{sources: {assignments: a.csv}, titel: x}",
                "{sources: {assignments: a.csv, result: r.csv}}",
                "{sources: {assignments: a.csv}, method: {threshhold: 50}}",
                "{sources: {results: r.csv}}",
                "{title: x}",
                "{sources: {assignments: {a: b}}}",
                "{sources: a.csv}",
                "{sources: {assignments: {numbers: vi}}}",
                "{sources: {assignments: {path: a.csv, numbers: fr}}}",
                "{sources: {assignments: {path: a.csv, header-row: 0}}}",
                "{sources: {assignments: {path: a.csv, delimiter: x}}}",
                "{sources: {assignments: {path: a.csv, columns: {tusk: x}}}}",
                "{sources: {assignments: {path: a.csv, rows: 3}}}",
                "{sources: {assignments: a.csv}, year: soon}",
                "{sources: {assignments: a.csv}, language: fr}",
                "{sources: {assignments: a.csv}, calendar: lunar}",
                "{sources: {assignments: a.csv}, reporting: {every: week}}",
                "{sources: {assignments: a.csv}, reporting: {days: -1}}",
                "{sources: {assignments: a.csv}, reporting: quarter}",
                "{sources: {assignments: a.csv}, fiscal-year-end: 13-01}",
                "{sources: {assignments: a.csv}, method: guess}",
                "{sources: {assignments: a.csv}, method: {extends: guess}}",
                "{sources: {assignments: a.csv}, method: {denominator: some}}",
                "{sources: {assignments: a.csv}, method: {tiers: [0]}}",
                "{sources: {assignments: a.csv}, method: {tiers: [high]}}",
                "{sources: {assignments: a.csv}, method: {bands: [2.5]}}",
                "[sources]"
            })
    void whatTheToolRefusesItRefuses(String project) {
        assertThat(diagnostics(project)).isNotEmpty();
        assertThat(PublishedSchema.PROJECT.faultsOfYaml(project)).isNotEmpty();
    }

    /** The tool names every key it knows where nothing is near the one it met. */
    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "{Q: x, sources: {assignments: a.csv}}         | /properties",
                "{sources: {Q: x, assignments: a.csv}}         | /properties/sources/properties",
                "{method: {Q: x}, sources: {assignments: a.csv}} | /properties/method/anyOf/1/properties",
                "{reporting: {Q: x}, sources: {assignments: a.csv}} | /properties/reporting/properties"
            })
    void itHasTheKeysThatTheToolHas(String project, String properties) {
        List<Finding> found = diagnostics(project.replace("Q", UNLIKE_ANY_KEY));

        assertThat(found).extracting(Finding::code).containsExactly(Code.UNKNOWN_KEY);
        List<String> keys = List.of(found.get(0).arguments().get(1).toString().split(", "));
        JsonNode documented = PublishedSchema.PROJECT.document().at(properties);
        assertThat(documented.propertyNames()).containsExactlyInAnyOrderElementsOf(keys);
    }

    @Test
    void itHasTheCreditRulesThatTheToolHas() {
        String schemas =
                PublishedSchema.PROJECT.document().at("/properties/method").toString();
        assertThat(schemas)
                .contains(MethodReader.creditRules().stream()
                        .map(word -> '"' + word + '"')
                        .toList());
        assertThat(PublishedSchema.SCORE
                        .document()
                        .at("/properties/method/properties/credit/properties/rule/enum")
                        .valueStream()
                        .map(JsonNode::asString))
                .containsExactlyInAnyOrderElementsOf(MethodReader.creditRules());
    }

    @Test
    void itHasTheColumnsThatTheToolHas() {
        JsonNode documented = PublishedSchema.PROJECT.document().at("/definitions/byColumn/propertyNames/enum");

        assertThat(documented.valueStream().map(JsonNode::asString))
                .containsExactlyElementsOf(
                        Arrays.stream(Column.values()).map(Column::header).toList());
    }

    /** What the catalogue of SchemaStore takes, and the language server of YAML reads, is draft 7. */
    @Test
    void itIsOfTheDraftThatEditorsRead() {
        assertThat(PublishedSchema.PROJECT.document().get("$schema").asString())
                .isEqualTo("http://json-schema.org/draft-07/schema#");
        assertThat(PublishedSchema.PROJECT.document().has("$defs")).isFalse();
    }

    @Test
    void onlyTheToolSeesThatThresholdsDoNotDescend() {
        String project = "{sources: {assignments: a.csv}, method: {tiers: [50, 80]}}";

        assertThat(diagnostics(project)).extracting(Finding::code).containsExactly(Code.THRESHOLDS_NOT_DESCENDING);
        assertThat(PublishedSchema.PROJECT.faultsOfYaml(project)).isEmpty();
    }

    private static List<Finding> diagnostics(String project) {
        Path folder = Tool.CHECKOUT.resolve("samples/vinh-phuc-2023");
        Input file = Input.bytes("thuocdo.yaml", project.getBytes(StandardCharsets.UTF_8));
        return ProjectFile.read(file, folder, "").findings().sorted();
    }
}
