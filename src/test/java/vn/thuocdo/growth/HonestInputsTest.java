package vn.thuocdo.growth;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.OptionalInt;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;
import vn.thuocdo.cli.ExitStatus;
import vn.thuocdo.cli.ProcessContext;
import vn.thuocdo.cli.command.CommandRunner;
import vn.thuocdo.report.Format;

/** Twice the units are twice the work, for every reader, every command and every format of its report. */
final class HonestInputsTest {

    private static final int UNITS = 60;
    private static final List<String> COMMANDS = List.of(
            "check -v",
            "score --base ../base -o report.html",
            "score --template ../template.docx -o report.docx",
            "compare ../base . --crosswalk crosswalk.csv",
            "reconcile annex.csv",
            "reconcile faulty.csv",
            "reconcile --from article.txt",
            "reconcile --from article.docx",
            "init . --for a.csv --force",
            "init next --from . --year 2024 --force",
            "init sent --from . --templates 2024-Q1 --force");
    private static final Map<String, List<String>> FORMATS = Map.of(
            "check -v", List.of("text", "json", "sarif", "github"),
            "explain . U1", List.of("text", "markdown", "json"),
            "compare ../base .", List.of("text", "markdown", "json", "csv"),
            "trend .", List.of("text", "markdown", "json", "csv"),
            "score --method completion --method on-time", List.of("text", "markdown", "json", "csv"),
            "reconcile published.yaml", List.of("text", "markdown", "json"));

    @TempDir
    private Path folder;

    static List<String> commands() {
        List<String> commands = new ArrayList<>(COMMANDS);
        FORMATS.forEach((command, formats) -> formats.forEach(format -> commands.add(command + " -f " + format)));
        commands.sort(Comparator.naturalOrder());
        for (Format format : Format.ofScores()) {
            commands.add("score -o csv:units.csv -o " + format.word() + ":report");
        }
        return commands;
    }

    @ParameterizedTest
    @MethodSource("commands")
    void everyCommandAndFormatGrowsWithTheUnits(String command) throws Exception {
        Allocated.growsWith(1, times -> {
            HonestProject project = new HonestProject(times * UNITS);
            Path here = folder("csv" + times);
            project.writeCsv(here);
            project.writeCsv(folder("base"));
            project.writePublished(here.resolve("published.yaml"));
            project.writeAnnex(here.resolve("annex.csv"), 0);
            project.writeAnnex(here.resolve("faulty.csv"), 10);
            project.writeArticle(here);
            project.writeCrosswalk(here.resolve("crosswalk.csv"));
            Documents.write(folder.resolve("template.docx"), times * UNITS, "Điều này của mẫu.");
            assertThat(run(here, command)).as(command).isEqualTo(ExitStatus.DONE);
        });
    }

    @ParameterizedTest
    @ValueSource(strings = {"yaml", "json", "xlsx", "xls", "ods"})
    void everyReaderGrowsWithTheRows(String reader) throws Exception {
        Allocated.growsWith(1, times -> {
            HonestProject project = new HonestProject(times * UNITS);
            Path here = folder(reader + times);
            switch (reader) {
                case "yaml", "json" -> project.writeYaml(here, reader);
                case "xlsx" -> project.writeXlsx(here);
                case "ods" -> project.writeOds(here);
                default -> project.writeXls(here);
            }
            assertThat(run(here, "score -f csv")).isEqualTo(ExitStatus.DONE);
        });
    }

    private Path folder(String name) throws IOException {
        return Files.createDirectories(folder.resolve(name));
    }

    private static ExitStatus run(Path folder, String command) {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        ByteArrayOutputStream err = new ByteArrayOutputStream();
        ExitStatus status = new CommandRunner(new ProcessContext(
                        folder, Map.of(), InputStream.nullInputStream(), out, err, false, false, OptionalInt.empty()))
                .run(command.split(" "));
        assertThat(status).as(err.toString(StandardCharsets.UTF_8)).isNotNull();
        return status;
    }
}
