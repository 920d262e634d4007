package vn.thuocdo.schema;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import tools.jackson.databind.JsonNode;
import vn.thuocdo.cli.ExitStatus;
import vn.thuocdo.testing.Project;
import vn.thuocdo.testing.PublishedSchema;
import vn.thuocdo.testing.Tool;

/** {@link Tool} holds every JSON report of every test against the schema; here are those with something rare in them. */
class ScoreSchemaTest {

    @TempDir
    Path folder;

    @ParameterizedTest
    @ValueSource(strings = {"samples/vinh-phuc-2022", "samples/vinh-phuc-2023"})
    void theSamplesSatisfyIt(String sample) {
        assertThat(PublishedSchema.SCORE.faultsOfJson(score(Tool.inCheckout(), sample)))
                .isEmpty();
    }

    @Test
    void aUnitWithNothingToDoHasNoRateTierOrRank() {
        Project.in(folder)
                .file("thuocdo.yaml", "sources: {units: units.csv, assignments: a.csv}")
                .file("units.csv", "id", "A", "B")
                .file("a.csv", "unit,task,status", "A,T1,done");

        JsonNode json = json("score", ".", "-f", "json");

        JsonNode unit = json.path("units").get(1);
        assertThat(unit.path("id").asString()).isEqualTo("B");
        for (String absent : List.of("rate", "tier", "rank", "toNextTier")) {
            assertThat(unit.path(absent).isNull()).as(absent).isTrue();
        }
        assertThat(json.path("summary").path("notAssessable").get(0).asString()).isEqualTo("B");
    }

    @Test
    void cancelledItemsAreCountedApart() {
        Project.in(folder).file("a.csv", "unit,task,state,status", "A,T1,,done", "A,T2,cancelled,", "B,T3,hủy,");

        JsonNode json = json("score", "a.csv", "-f", "json", "-q");

        assertThat(json.path("units").get(0).path("excluded").asInt()).isEqualTo(1);
        assertThat(json.path("units").get(1).path("rate").isNull()).isTrue();
    }

    @Test
    void dataWithoutAnyDateHasNoAsOfDate() {
        Project.in(folder).file("a.csv", "unit,task,status", "A,T1,done");

        assertThat(json("score", "a.csv", "-f", "json").path("asOf").isNull()).isTrue();
    }

    @Test
    void aProgrammeWithoutItemsHasNoTotalRate() {
        Project.in(folder).file("a.csv", "unit,task,status,state", "A,T1,done,cancelled");

        assertThat(json("score", "a.csv", "-f", "json")
                        .path("summary")
                        .path("rate")
                        .isNull())
                .isTrue();
    }

    @Test
    void aRateTooLongToWriteOutIsADecimal() {
        // 40 digits and more only come of weights, which the default method ignores: the shape is fixed all the same.
        assertThat(PublishedSchema.SCORE.faultsOfJson(score(Tool.inCheckout(), "samples/vinh-phuc-2023")
                        .replace("\"13/15\"", "\"0.86666666666666666667\"")))
                .isEmpty();
    }

    @Test
    void anOverachievementThatIsNoDecimalIsStillOneFraction() {
        Project.in(folder)
                .file("a.csv", "unit,task,measure,target,numerator,denominator", "A,T1,%,100,20,9", "A,T2,%,100,20,8");

        JsonNode overachieved =
                json("score", "a.csv", "-f", "json").path("units").get(0).path("overachieved");

        assertThat(overachieved.get(0).path("exact").asString()).isEqualTo("20/9");
        assertThat(overachieved.get(1).path("exact").asString()).isEqualTo("250/100");
    }

    @Test
    void diagnosticsAreDocumentedToo() {
        Project.in(folder)
                .file("a.csv", "unit,task,deadline", "A,T1,2023", "C,T1,31/2/2023", "B,T1,2023", "B,T1,2023")
                .file("r.csv", "unit,task,status,extra", "A,T1,done,x", "Z,T1,done,", "B,T1,perhaps,");

        Tool.Run run = Tool.in(folder).run("score", "-a", "a.csv", "-r", "r.csv", "-f", "json", "--keep-going", "-q");

        assertThat(run.status()).isEqualTo(ExitStatus.INPUT_ERRORS);
        JsonNode diagnostics = run.json().path("diagnostics");
        assertThat(diagnostics.path("errors").asInt()).isEqualTo(3);
        assertThat(diagnostics.path("notes").asInt()).isEqualTo(2);
        assertThat(diagnostics.path("items")).hasSize(5);
        assertThat(run.json().path("summary").path("notScoredRows").asInt()).isEqualTo(3);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "\"schemaVersion\" : 1",
                "\"rank\" : 9",
                "\"late\" : 0",
                "\"percent\" : \"86.7\"",
                "\"units\" : 36",
                "\"type\" : \"Kế hoạch\""
            })
    void whatIsMissingOrNotDocumentedIsFound(String property) {
        String json = score(Tool.inCheckout(), "samples/vinh-phuc-2023");

        assertThat(json).contains(property);
        assertThat(PublishedSchema.SCORE.faultsOfJson(json.replace(property, property.replaceFirst("\"", "\"x"))))
                .anySatisfy(fault -> assertThat(fault).startsWith("required "))
                .anySatisfy(fault -> assertThat(fault).startsWith("additionalProperties "));
    }

    @Test
    void everyPropertySaysWhatItMeans() {
        for (PublishedSchema schema : PublishedSchema.values()) {
            assertThat(undescribed(schema)).as("%s", schema).isEmpty();
        }
    }

    private static List<String> undescribed(PublishedSchema schema) {
        List<String> undescribed = new ArrayList<>();
        collect(schema.document(), schema.document(), "", undescribed);
        return undescribed;
    }

    private static void collect(JsonNode root, JsonNode node, String path, List<String> undescribed) {
        for (Map.Entry<String, JsonNode> property : node.path("properties").properties()) {
            JsonNode described = property.getValue();
            JsonNode referred =
                    root.at(described.path("$ref").asString("#/none").substring(1));
            if (!described.has("description") && !referred.has("description")) {
                undescribed.add(path + "/" + property.getKey());
            }
        }
        for (Map.Entry<String, JsonNode> child : node.properties()) {
            collect(root, child.getValue(), path + "/" + child.getKey(), undescribed);
        }
        if (node.isArray()) {
            node.forEach(child -> collect(root, child, path + "[]", undescribed));
        }
    }

    private static String score(Tool tool, String project) {
        return tool.run("score", project, "-f", "json").out();
    }

    private JsonNode json(String... arguments) {
        return Tool.in(folder).run(arguments).json();
    }
}
