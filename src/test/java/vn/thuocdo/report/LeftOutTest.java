package vn.thuocdo.report;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;
import vn.thuocdo.cli.ExitStatus;
import vn.thuocdo.testing.Tool;

/** Projects that say no more than they must: no title, as-of date, year, names, groups or deadlines. */
final class LeftOutTest {

    private static final List<String> COMMANDS = List.of(
            "score now",
            "score now --base before",
            "score now --method completion --method nd-90-2020",
            "explain now A",
            "compare before now",
            "trend dated",
            "score now --due-within 30 --as-of 2023-09-30");

    @TempDir
    private Path folder;

    static Stream<Arguments> documents() {
        return COMMANDS.stream()
                .flatMap(command -> Stream.of("txt", "md", "html", "json", "docx", "odt", "xlsx", "ods")
                        // A text on a terminal shows no changes.
                        .filter(format -> !(format.equals("txt") && command.contains("--base")))
                        .flatMap(format ->
                                Stream.of("vi", "en").map(language -> Arguments.of(command, format, language))));
    }

    @ParameterizedTest(name = "{0} as {1} in {2}")
    @MethodSource("documents")
    void areWrittenInEveryDocument(String command, String format, String language) throws IOException {
        project("now", "unit,task,actual\nA,T1,10\nA,T2,3\nB,T1,12\n");
        project("before", "unit,task,actual\nA,T1,2\nB,T1,12\n");
        project("dated", "unit,task,actual,period\nA,T1,2,2023-Q1\nB,T1,12,2023-Q2\n");
        List<String> arguments = new ArrayList<>(List.of(command.split(" ")));
        arguments.addAll(List.of("--lang", language, "-q", "-o", "r." + format));

        Tool.Run run = Tool.in(folder).run(arguments.toArray(String[]::new));

        assertThat(run.err()).doesNotContain("Exception");
        assertThat(run.status()).as(run.err()).isEqualTo(ExitStatus.DONE);
        assertThat(folder.resolve("r." + format)).isNotEmptyFile();
    }

    private void project(String name, String results) throws IOException {
        Path project = Files.createDirectories(folder.resolve(name));
        Files.writeString(
                project.resolve("thuocdo.yaml"), "sources: {assignments: assignments.csv, results: results.csv}\n");
        Files.writeString(project.resolve("assignments.csv"), "unit,task,target\nA,T1,10\nA,T2,5\nB,T1,11\n");
        Files.writeString(project.resolve("results.csv"), results);
    }
}
