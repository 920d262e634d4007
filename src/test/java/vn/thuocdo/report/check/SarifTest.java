package vn.thuocdo.report.check;

import static org.assertj.core.api.Assertions.assertThat;

import com.networknt.schema.Error;
import com.networknt.schema.InputFormat;
import com.networknt.schema.SchemaRegistry;
import com.networknt.schema.SpecificationVersion;
import java.io.IOException;
import java.net.URI;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import tools.jackson.databind.JsonNode;
import vn.thuocdo.testing.Project;
import vn.thuocdo.testing.Tool;

/** The faults of the data as SARIF 2.1.0, held against the standard's own schema. */
class SarifTest {

    private static final Path SCHEMA = Tool.CHECKOUT.resolve("src/test/resources/schemas/sarif-2.1.0.schema.json");

    @TempDir
    Path folder;

    @ParameterizedTest
    @ValueSource(strings = {"en", "vi"})
    void itSatisfiesTheSchemaOfTheStandard(String language) throws IOException {
        faulty();

        Tool.Run run = Tool.in(folder).run("check", "Báo cáo 100%.csv", "-f", "sarif", "--lang", language);

        assertThat(faults(run.out())).isEmpty();
        assertThat(run.json().path("runs").get(0).path("results")).hasSizeGreaterThan(3);
    }

    @Test
    void withoutFaultsItIsStillARun() throws IOException {
        Project.in(folder).file("a.csv", "unit,task,status", "A,T1,done");

        assertThat(faults(Tool.in(folder).run("check", "a.csv", "-f", "sarif").out()))
                .isEmpty();
    }

    @Test
    void theSchemaFindsWhatIsMissing() throws IOException {
        faulty();

        String broken = Tool.in(folder)
                .run("check", "Báo cáo 100%.csv", "-f", "sarif")
                .out()
                .replace("\"version\" : \"2.1.0\"", "\"version\" : \"2.0\"");
        assertThat(faults(broken)).isNotEmpty();
    }

    /** Code-scanning views resolve them against the checkout. */
    @Test
    void placesAreRelativeAddressesWithTheirLine() {
        faulty();

        JsonNode place = Tool.in(folder)
                .run("check", "Báo cáo 100%.csv", "-f", "sarif")
                .json()
                .at("/runs/0/results/0/locations/0/physicalLocation");
        URI address = URI.create(place.at("/artifactLocation/uri").asString());
        assertThat(address.isAbsolute()).isFalse();
        assertThat(address.getPath()).isEqualTo("Báo cáo 100%.csv");
        assertThat(place.at("/region/startLine").asInt()).isEqualTo(2);
    }

    /** A view tells findings apart by them, and follows each from run to run. */
    @Test
    void fingerprintsAreUniqueAndStayWhenRowsComeAbove() {
        faulty();
        List<String> before = fingerprints();
        assertThat(new HashSet<>(before)).hasSameSizeAs(before);

        Project.in(folder)
                .file(
                        "Báo cáo 100%.csv",
                        Stream.concat(
                                        Stream.of("unit,task,deadline,target,measure,actual,status", "Z,T0,,,,,done"),
                                        rows())
                                .toArray(String[]::new));
        assertThat(Set.copyOf(fingerprints())).isEqualTo(Set.copyOf(before));
    }

    private List<String> fingerprints() {
        JsonNode results = Tool.in(folder)
                .run("check", "Báo cáo 100%.csv", "-f", "sarif")
                .json()
                .at("/runs/0/results");
        return IntStream.range(0, results.size())
                .mapToObj(i ->
                        results.get(i).at("/partialFingerprints/thuocdo~1v1").asString())
                .toList();
    }

    private void faulty() {
        Project.in(folder)
                .file(
                        "Báo cáo 100%.csv",
                        Stream.concat(Stream.of("unit,task,deadline,target,measure,actual,status"), rows())
                                .toArray(String[]::new));
    }

    private static Stream<String> rows() {
        return Stream.of(
                "A,T1,31/2/2023,90,%,91,",
                "B,T1,31/2/2023,90,%,91,",
                "B,T2,2023,90,%,,done",
                "C,T1,2023,90,%,85,done",
                "C,T2,2023,90,%,1e999999,",
                "D,T1,2023,,,,perhaps");
    }

    private static List<Error> faults(String sarif) throws IOException {
        return SchemaRegistry.withDefaultDialect(SpecificationVersion.DRAFT_7)
                .getSchema(Files.readString(SCHEMA))
                .validate(sarif, InputFormat.JSON);
    }
}
