package vn.thuocdo.report.score.data;

import static org.assertj.core.api.Assertions.assertThat;

import com.networknt.schema.InputFormat;
import com.networknt.schema.SchemaRegistry;
import com.networknt.schema.SpecificationVersion;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.MessageDigest;
import java.util.HexFormat;
import java.util.List;
import java.util.stream.StreamSupport;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;
import vn.thuocdo.cli.ExitStatus;
import vn.thuocdo.testing.Project;
import vn.thuocdo.testing.Tool;

/** The descriptor of the CSV files of a run. */
class DataPackageTest {

    private static final Path PROFILE =
            Tool.CHECKOUT.resolve("src/test/resources/schemas/tabular-data-package.schema.json");

    @TempDir
    Path folder;

    @BeforeEach
    void data() throws IOException {
        Project.in(folder).file("a.csv", "unit,task,status", "A,T1,done", "B,T1,not_done");
        Files.createDirectory(folder.resolve("out"));
    }

    @Test
    void itIsATabularDataPackage() throws IOException {
        assertThat(score("-o", "units.csv", "-o", "datapackage.json").status()).isEqualTo(ExitStatus.DONE);

        String descriptor = Files.readString(folder.resolve("datapackage.json"));
        assertThat(SchemaRegistry.withDefaultDialect(SpecificationVersion.DRAFT_4)
                        .getSchema(Files.readString(PROFILE))
                        .validate(descriptor, InputFormat.JSON))
                .isEmpty();
        assertThat(descriptor).doesNotContain("created");
    }

    @Test
    void theProfileFindsWhatIsMissing() throws IOException {
        score("-o", "units.csv", "-o", "datapackage.json");

        String broken = Files.readString(folder.resolve("datapackage.json")).replace("\"resources\"", "\"tables\"");
        assertThat(SchemaRegistry.withDefaultDialect(SpecificationVersion.DRAFT_4)
                        .getSchema(Files.readString(PROFILE))
                        .validate(broken, InputFormat.JSON))
                .isNotEmpty();
    }

    @Test
    void theFieldsAreTheColumnsOfTheFileInTheirOrder() throws IOException {
        score("-o", "units.csv", "-o", "datapackage.json");

        JsonNode fields = descriptor("datapackage.json")
                .path("resources")
                .get(0)
                .path("schema")
                .path("fields");
        List<String> names = StreamSupport.stream(fields.spliterator(), false)
                .map(field -> field.path("name").asString())
                .toList();
        assertThat(String.join(",", names))
                .isEqualTo(Files.readAllLines(folder.resolve("units.csv")).get(0));
        assertThat(fields)
                .allSatisfy(field ->
                        assertThat(field.path("description").asString()).isNotBlank());
    }

    @Test
    void sizeAndDigestAreThoseOfTheFile() throws Exception {
        score("-o", "out/units.csv", "-o", "datapackage.json");

        byte[] bytes = Files.readAllBytes(folder.resolve("out/units.csv"));
        JsonNode resource = descriptor("datapackage.json").path("resources").get(0);
        assertThat(resource.path("path").asString()).isEqualTo("out/units.csv");
        assertThat(resource.path("bytes").asInt()).isEqualTo(bytes.length);
        assertThat(resource.path("hash").asString())
                .isEqualTo("sha256:"
                        + HexFormat.of()
                                .formatHex(MessageDigest.getInstance("SHA-256").digest(bytes)));
    }

    @Test
    void aPackageWithoutATableIsRefusedBeforeAnythingIsRead() {
        Tool.Run run = score("-o", "datapackage.json");

        assertThat(run.status()).isEqualTo(ExitStatus.USAGE);
        assertThat(run.err())
                .contains("\"datapackage.json\" describes the CSV files of the same run, and there is none");
        assertThat(folder.resolve("datapackage.json")).doesNotExist();
    }

    /** By the specification a path may not lead out of the package. */
    @Test
    void aTableOutsideThePackageIsRefused() {
        Tool.Run run = score("-o", "units.csv", "-o", "datapackage:out/package.json");

        assertThat(run.status()).isEqualTo(ExitStatus.USAGE);
        assertThat(run.err()).contains("\"units.csv\" does not lie in the folder of \"out/package.json\"");
    }

    private Tool.Run score(String... outputs) {
        String[] arguments = new String[outputs.length + 2];
        arguments[0] = "score";
        arguments[1] = "a.csv";
        System.arraycopy(outputs, 0, arguments, 2, outputs.length);
        return Tool.in(folder).run(arguments);
    }

    private JsonNode descriptor(String name) throws IOException {
        return new JsonMapper().readTree(Files.readString(folder.resolve(name)));
    }
}
