package vn.thuocdo.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import vn.thuocdo.report.Schema;
import vn.thuocdo.testing.PublishedSchema;
import vn.thuocdo.testing.Tool;

/** Editors are told of the schema of a project file where the user asks for it, by a file and not by an address. */
class EditorSchemaTest {

    private static final String FIRST_LINE = "# yaml-language-server: $schema=thuocdo.schema.json";

    @TempDir
    Path folder;

    @Test
    void aNewProjectHasTheSchemaBesideIt() throws IOException {
        Tool.Run run = Tool.in(folder).run("init", "p", "--year", "2025", "--schema");

        assertThat(run.status()).isEqualTo(ExitStatus.DONE);
        assertNamesItsSchema(folder.resolve("p/thuocdo.yaml"));
    }

    @Test
    void soHasTheProjectOfATable() throws IOException {
        Files.writeString(folder.resolve("a.csv"), "Đơn vị,Nhiệm vụ,Trạng thái\nSở Y tế,Số hóa,Hoàn thành\n");

        assertThat(Tool.in(folder).run("init", "--for", "a.csv", "--schema").status())
                .isEqualTo(ExitStatus.DONE);

        assertNamesItsSchema(folder.resolve("thuocdo.yaml"));
        assertThat(Tool.in(folder).run("score", ".").status()).isEqualTo(ExitStatus.DONE);
    }

    @Test
    void withoutTheOptionThereIsNone() throws IOException {
        Tool.in(folder).run("init", "p", "--year", "2025");

        assertThat(folder.resolve("p/thuocdo.schema.json")).doesNotExist();
        assertThat(Files.readString(folder.resolve("p/thuocdo.yaml"))).doesNotContain("$schema");
    }

    @Test
    void aSchemaThatIsThereIsNotReplaced() throws IOException {
        Files.createDirectory(folder.resolve("p"));
        Files.writeString(folder.resolve("p/thuocdo.schema.json"), "mine");

        Tool.Run run = Tool.in(folder).run("init", "p", "--year", "2025", "--schema");

        assertThat(run.status()).isEqualTo(ExitStatus.USAGE);
        assertThat(folder.resolve("p/thuocdo.schema.json")).hasContent("mine");
        assertThat(folder.resolve("p/thuocdo.yaml")).doesNotExist();
    }

    @Test
    void templatesHaveNoProjectFileThatItCouldBelongTo() {
        Tool.Run run = Tool.in(folder).run("init", "t", "--from", "p", "--templates", "2025-Q1", "--schema");

        assertThat(run.status()).isEqualTo(ExitStatus.USAGE);
        assertThat(run.err()).startsWith("thuocdo: --schema is for a project file, and --templates writes none\n");
    }

    @ParameterizedTest
    @EnumSource
    void everySchemaIsPrintedAsItShips(Schema schema) throws IOException {
        assertThat(Tool.in(folder).run("schema", schema.word()))
                .isEqualTo(new Tool.Run(ExitStatus.DONE, new String(schema.bytes(), "UTF-8"), ""));
    }

    @Test
    void theSchemaOfTheProjectFileIsTheOneThatIsMeant() {
        assertThat(Tool.in(folder).run("schema")).isEqualTo(Tool.in(folder).run("schema", "project"));
        assertThat(Tool.in(folder).run("schema", "projekt").err())
                .startsWith("thuocdo: \"projekt\"")
                .contains("project, published, score");
    }

    private static void assertNamesItsSchema(Path project) throws IOException {
        String text = Files.readString(project);
        assertThat(text.lines().findFirst()).contains(FIRST_LINE);
        assertThat(PublishedSchema.PROJECT.faultsOfYaml(text)).isEmpty();
        assertThat(project.resolveSibling("thuocdo.schema.json")).hasBinaryContent(Schema.PROJECT.bytes());
    }
}
