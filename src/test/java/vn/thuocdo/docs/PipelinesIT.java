package vn.thuocdo.docs;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import tools.jackson.databind.JsonNode;
import tools.jackson.dataformat.yaml.YAMLMapper;
import vn.thuocdo.testing.Shell;
import vn.thuocdo.testing.Tool;

/** What the manual offers to pipelines has the form that they take, and its scripts do what it says. */
final class PipelinesIT {

    private static final Path FOLDER = Tool.CHECKOUT.resolve("src/docs/pipelines");
    private static final Pattern INPUT = Pattern.compile("\\$\\{\\{ inputs\\.([a-z-]++) }}");

    @TempDir
    private Path folder;

    @Test
    void theActionUsesEveryInputThatItDeclaresAndNoOther() throws IOException {
        JsonNode action = yaml(FOLDER.resolve("github-action/action.yml"));

        assertThat(action.propertyNames()).containsExactly("name", "description", "inputs", "outputs", "runs");
        assertThat(action.at("/runs/using").asString()).isEqualTo("composite");
        assertThat(INPUT.matcher(action.get("runs").toString()).results().map(found -> found.group(1)))
                .containsOnlyOnceElementsOf(List.of("as-of", "method", "fail-under", "fail-on", "outputs"))
                .allSatisfy(input ->
                        assertThat(action.get("inputs").propertyNames()).contains(input));
        assertThat(action.get("inputs").propertyNames())
                .allSatisfy(input -> assertThat(action.get("runs").toString()).contains("inputs." + input + " "));
        for (JsonNode step : action.at("/runs/steps")) {
            assertThat(step.get("shell").asString()).isEqualTo("bash");
        }
        assertThat(action.at("/outputs/status/value").asString()).isEqualTo("${{ steps.score.outputs.status }}");
    }

    @ParameterizedTest
    @CsvSource({"'', 0", "99, 1"})
    void theActionScoresAndEndsAsTheToolDoes(String failUnder, int status) throws Exception {
        Map<String, String> inputs = Map.of(
                "project",
                Tool.CHECKOUT.resolve("samples/vinh-phuc-2023").toString(),
                "launcher",
                Tool.CHECKOUT.resolve("scripts/thuocdo").toString(),
                "outputs",
                "điểm.json\nđơn vị.csv\n",
                "fail-under",
                failUnder);

        List<Integer> statuses = new ArrayList<>();
        for (JsonNode step : yaml(FOLDER.resolve("github-action/action.yml")).at("/runs/steps")) {
            statuses.add(run(step, inputs).status());
        }

        assertThat(statuses).containsExactly(0, status);
        assertThat(folder.resolve("output")).hasContent("status=" + status);
        assertThat(Files.readString(folder.resolve("summary"))).contains("Công an tỉnh");
        assertThat(folder.resolve("điểm.json")).isNotEmptyFile();
        assertThat(folder.resolve("đơn vị.csv")).isNotEmptyFile();
    }

    @Test
    void theJobsOfGitlabAndJenkinsRun() throws Exception {
        JsonNode job = yaml(FOLDER.resolve("gitlab.yml")).get(".thuocdo");
        String jenkins = Files.readString(FOLDER.resolve("Jenkinsfile"));
        String step = jenkins.lines()
                .filter(line -> line.strip().startsWith("sh '"))
                .map(line -> line.strip().replaceAll("^sh '|'$", ""))
                .findFirst()
                .orElseThrow();
        Path sample = Tool.CHECKOUT.resolve("samples/vinh-phuc-2023");

        Shell.Run gitlab = shell().with("PROJECT", sample.toString())
                .with("FAIL_UNDER", "0")
                .run(job.at("/script/0").asString());
        Shell.Run ofJenkins = shell().run(step.replace(" . ", " " + sample + " "));

        assertThat(gitlab.status()).isZero();
        assertThat(ofJenkins.status()).isEqualTo(1);
        for (String file : List.of("report.xml", "score.json", "units.csv", "datapackage.json")) {
            assertThat(folder.resolve(file)).isNotEmptyFile();
        }
    }

    @Test
    void theHooksAreOfTheFormOfPreCommit() throws IOException {
        for (JsonNode hook : yaml(Tool.CHECKOUT.resolve(".pre-commit-hooks.yaml"))) {
            assertThat(hook.propertyNames())
                    .containsExactly("id", "name", "description", "entry", "language", "files", "pass_filenames");
            assertThat(hook.get("language").asString()).isIn("script", "system");
            assertThat(hook.get("entry").asString()).endsWith("thuocdo check");
            assertThat(Pattern.compile(hook.get("files").asString())
                            .matcher("bảng.csv")
                            .find())
                    .isTrue();
        }
    }

    /** Runs a step as the runner does: its variables filled in, bash told to stop at the first failure. */
    private Shell.Run run(JsonNode step, Map<String, String> given) throws Exception {
        JsonNode inputs = yaml(FOLDER.resolve("github-action/action.yml")).get("inputs");
        Map<String, String> variables = new TreeMap<>();
        step.get("env")
                .properties()
                .forEach(entry -> variables.put(
                        entry.getKey(),
                        INPUT.matcher(entry.getValue().asString())
                                .replaceAll(input -> given.getOrDefault(
                                        input.group(1),
                                        inputs.at("/" + input.group(1) + "/default")
                                                .asString()))));
        Shell shell = shell().with("GITHUB_STEP_SUMMARY", "summary").with("GITHUB_OUTPUT", "output");
        variables.forEach(shell::with);
        return shell.run("set -eo pipefail\n" + step.get("run").asString());
    }

    /** One in which {@code thuocdo} is installed. */
    private Shell shell() throws IOException {
        Path bin = Files.createDirectories(folder.resolve("bin"));
        Path launcher = Files.writeString(
                bin.resolve("thuocdo"), "#!/bin/sh\nexec '" + Tool.CHECKOUT.resolve("scripts/thuocdo") + "' \"$@\"\n");
        assertThat(launcher.toFile().setExecutable(true)).isTrue();
        return Shell.in(folder).with("PATH", bin + ":/usr/bin:/bin").with("LC_ALL", "C.UTF-8");
    }

    private static JsonNode yaml(Path file) throws IOException {
        return new YAMLMapper().readTree(Files.readString(file));
    }
}
