package vn.thuocdo.transcript;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.StringReader;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import vn.thuocdo.cli.ExitStatus;
import vn.thuocdo.diagnostic.Findings;
import vn.thuocdo.read.yaml.Node;
import vn.thuocdo.read.yaml.YamlText;
import vn.thuocdo.testing.FolderCopy;
import vn.thuocdo.testing.Tool;

/** The recipes for CI systems do what the manual says of them: their commands run, and leave what the next step takes. */
final class RecipesTest {

    private static final Path PAGE = Tool.CHECKOUT.resolve("src/docs/pipelines.md");
    private static final Pattern BLOCK = Pattern.compile("```([a-z]+)\n(.*?)```", Pattern.DOTALL);

    /** Everything that GitHub's documentation of its workflow syntax allows at these places. */
    private static final Set<String> GITHUB_KEYS =
            Set.of("name", "run-name", "on", "permissions", "env", "defaults", "concurrency", "jobs");

    private static final Set<String> GITHUB_STEP_KEYS =
            Set.of("id", "if", "name", "uses", "run", "working-directory", "shell", "with", "env", "continue-on-error");

    /** What GitLab's reference of its CI/CD syntax allows in a job, as far as a recipe might use it. */
    private static final Set<String> GITLAB_KEYS =
            Set.of("image", "script", "before_script", "after_script", "artifacts", "rules", "stage", "needs", "tags");

    @TempDir
    private Path place;

    @BeforeEach
    void samples() throws IOException {
        FolderCopy.copy(Tool.CHECKOUT.resolve("samples"), place.resolve("samples"));
    }

    @Test
    void theStepsOfGithubRunAndTheGateHolds() throws IOException {
        Node.Mapping workflow = yaml(block("yaml", "jobs:"));
        assertThat(keys(workflow)).isSubsetOf(GITHUB_KEYS).contains("on", "jobs");
        Node.Mapping job = map(map(workflow, "jobs"), "score");
        List<Node> steps = ((Node.Sequence) value(job, "steps")).items();
        for (Node step : steps) {
            assertThat(keys((Node.Mapping) step)).isSubsetOf(GITHUB_STEP_KEYS);
            if (keys((Node.Mapping) step).contains("run")) {
                String command = text((Node.Mapping) step, "run").replace(" >> \"$GITHUB_STEP_SUMMARY\"", "");
                assertThat(Invocation.parse(command).run(place, 1).status())
                        .as(command)
                        .isEqualTo(ExitStatus.DONE);
            } else {
                assertThat(text((Node.Mapping) step, "uses")).matches("actions/[a-z-]+@v[0-9]+");
            }
        }
        Node.Mapping upload = (Node.Mapping) steps.get(steps.size() - 1);
        assertThat(place.resolve(text(map(upload, "with"), "path"))).exists();
    }

    @Test
    void theJobOfGitlabFailsAndLeavesItsReports() throws IOException {
        Node.Mapping job = map(yaml(block("yaml", "artifacts:")), "score");
        assertThat(keys(job)).isSubsetOf(GITLAB_KEYS);
        String command =
                ((Node.Scalar) ((Node.Sequence) value(job, "script")).items().get(0)).text();

        assertThat(Invocation.parse(command).run(place, 1).status()).isEqualTo(ExitStatus.GATE_FAILED);

        Node.Mapping artifacts = map(job, "artifacts");
        assertThat(place.resolve(text(map(artifacts, "reports"), "junit"))).exists();
        assertThat(((Node.Sequence) value(artifacts, "paths")).items())
                .allSatisfy(path ->
                        assertThat(place.resolve(((Node.Scalar) path).text())).exists());
    }

    @Test
    void theStageOfJenkinsLeavesWhatIsArchived() throws IOException {
        String pipeline = block("groovy", "pipeline");
        Matcher command = Pattern.compile("sh '([^']+)'").matcher(pipeline);
        assertThat(command.find()).isTrue();

        assertThat(Invocation.parse(command.group(1)).run(place, 1).status()).isEqualTo(ExitStatus.GATE_FAILED);

        Matcher files = Pattern.compile("(?:junit|archiveArtifacts) '([^']+)'").matcher(pipeline);
        assertThat(files.results().flatMap(found -> List.of(found.group(1).split(", ")).stream()))
                .hasSize(3)
                .allSatisfy(file -> assertThat(place.resolve(file)).exists());
        assertThat(pipeline.chars().filter(c -> c == '{').count())
                .isEqualTo(pipeline.chars().filter(c -> c == '}').count());
    }

    /** The block of a language that holds some text. */
    private static String block(String language, String holding) throws IOException {
        return BLOCK.matcher(Files.readString(PAGE))
                .results()
                .filter(found ->
                        found.group(1).equals(language) && found.group(2).contains(holding))
                .map(found -> found.group(2))
                .findFirst()
                .orElseThrow();
    }

    private static Node.Mapping yaml(String text) throws IOException {
        Findings.Builder diagnostics = Findings.builder();
        Node root = YamlText.parse(new StringReader(text), "recipe.yaml", diagnostics)
                .orElseThrow();
        assertThat(diagnostics.build().sorted()).isEmpty();
        return (Node.Mapping) root;
    }

    private static Set<String> keys(Node.Mapping map) {
        return map.entries().keySet();
    }

    private static Node value(Node.Mapping map, String key) {
        return map.entries().get(key).value();
    }

    private static Node.Mapping map(Node.Mapping map, String key) {
        return (Node.Mapping) value(map, key);
    }

    private static String text(Node.Mapping map, String key) {
        return ((Node.Scalar) value(map, key)).text();
    }
}
