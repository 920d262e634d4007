package vn.thuocdo.run;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;
import java.util.TreeMap;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import vn.thuocdo.cli.ExitStatus;
import vn.thuocdo.testing.FolderCopy;
import vn.thuocdo.testing.Tool;

/** Nothing that a run reads, or would read the next time, is written over, by whatever name; it is refused beforehand. */
class NoOutputIsAnInputTest {

    @TempDir
    Path folder;

    @BeforeEach
    void projects() throws IOException {
        for (String project : new String[] {"p", "base"}) {
            write(project + "/a.csv", "unit,task,target\nA,T1,90\n");
            write(project + "/ket-qua/r1.csv", "unit,task,actual\nA,T1,95\n");
            write(project + "/thuocdo.yaml", "sources:\n  assignments: a.csv\n  results: ket-qua/*.csv\n");
        }
        write("own.csv", "unit,task,target,actual\nA,T1,90,95\n");
        write("rules.yaml", "extends: completion\n");
        write("moved.csv", "from,to\nA,A\n");
        write("figures.yaml", "figures:\n  so:\n    value: 1\n    data: {what: units}\n");
        Files.createSymbolicLink(folder.resolve("link.csv"), Path.of("own.csv"));
        Files.createLink(folder.resolve("hard.csv"), folder.resolve("own.csv"));
        Files.createSymbolicLink(folder.resolve("pp"), Path.of("p"));
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "score own.csv -o own.csv | own.csv | own.csv",
                "score own.csv -o ./own.csv | ./own.csv | own.csv",
                "score ./own.csv -o p/../own.csv | p/../own.csv | ./own.csv",
                "score own.csv -o link.csv | link.csv | own.csv",
                "score own.csv -o hard.csv | hard.csv | own.csv",
                "score -a p/a.csv -r own.csv -o own.csv | own.csv | own.csv",
                "score p -o p/a.csv | p/a.csv | p/a.csv",
                "score p/thuocdo.yaml -o pp/a.csv | pp/a.csv | p/a.csv",
                "score p -o csv:p/thuocdo.yaml | p/thuocdo.yaml | p/thuocdo.yaml",
                "score p -o p/ket-qua/r1.csv | p/ket-qua/r1.csv | p/ket-qua/r1.csv",
                "score p -o units.csv -o json:p/a.csv | p/a.csv | p/a.csv",
                "score p --method rules.yaml -o json:rules.yaml | rules.yaml | rules.yaml",
                "score p --base base -o json:base/a.csv | base/a.csv | base/a.csv",
                "score p --base base -o json:base/thuocdo.yaml | base/thuocdo.yaml | base/thuocdo.yaml",
                "score p --base base --crosswalk moved.csv -o json:moved.csv | moved.csv | moved.csv",
                "score p --method rules.yaml --method all-on-time -o json:rules.yaml | rules.yaml | rules.yaml",
                "compare base p -o base/a.csv | base/a.csv | base/a.csv",
                "compare base p --crosswalk moved.csv -o moved.csv | moved.csv | moved.csv",
                "trend p -o p/a.csv | p/a.csv | p/a.csv",
                "explain p A -o json:p/a.csv | p/a.csv | p/a.csv",
                "reconcile figures.yaml -o json:figures.yaml | figures.yaml | figures.yaml",
                "reconcile figures.yaml p -o json:p/a.csv | p/a.csv | p/a.csv",
                "reconcile figures.yaml p --base base -o json:base/a.csv | base/a.csv | base/a.csv",
                "init p --from p --year 2025 --force | p/thuocdo.yaml | p/thuocdo.yaml",
            })
    void whatIsReadIsNotWrittenOver(String command, String output, String input) throws IOException {
        assertRefused(
                command,
                "\"%s\" would be written over \"%s\", which this run reads; write it elsewhere"
                        .formatted(output, input));
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "score p -o p/ket-qua/report.csv | p/ket-qua/report.csv",
                "score p -o csv:pp/ket-qua/report.csv | pp/ket-qua/report.csv",
                "score p -a own.csv -r own.csv -o p/ket-qua/report.csv | p/ket-qua/report.csv",
                "score p --base base -o json:base/ket-qua/report.csv | base/ket-qua/report.csv",
                "trend p -o p/ket-qua/report.csv | p/ket-qua/report.csv",
            })
    void whatTheNextRunWouldReadIsNotWritten(String command, String output) throws IOException {
        assertRefused(
                command,
                "\"%s\" would be read as a table the next time, because it fits the sources \"ket-qua/*.csv\" of the"
                                .formatted(output)
                        + " project; write it elsewhere");
    }

    @Test
    void templatesAreNotWrittenWhereTheyWouldBeReadAsResults() throws IOException {
        write("p/thuocdo.yaml", "sources:\n  assignments: a.csv\n  results: \"{ket-qua/*.csv,mau/*.xlsx}\"\n");

        assertRefused(
                "init p/mau --from p --templates 2024-Q1",
                "\"p/mau/A.xlsx\" would be read as a table the next time, because it fits the sources"
                        + " \"{ket-qua/*.csv,mau/*.xlsx}\" of the project; write it elsewhere");
        assertThat(run("init mau --from p --templates 2024-Q1").status()).isEqualTo(ExitStatus.DONE);
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "score p -o x.json -o ./x.json | x.json | ./x.json",
                "score p -o link.csv -o json:own.csv | link.csv | own.csv",
                "score p -o hard.csv -o json:own.csv | hard.csv | own.csv",
                "score p -o p/new.csv -o json:pp/new.csv | p/new.csv | pp/new.csv",
            })
    void noTwoOutputsAreOneFile(String command, String first, String second) throws IOException {
        assertRefused(
                command,
                "\"%s\" and \"%s\" are the same file, and every report needs its own".formatted(first, second));
    }

    @Test
    void anOutputFromTheEnvironmentIsRefusedToo() throws IOException {
        Map<String, String> before = texts();

        Tool.Run run = Tool.in(folder).with("THUOCDO_OUTPUT", "own.csv").run("score", "own.csv");

        assertThat(run.status()).isEqualTo(ExitStatus.USAGE);
        assertThat(texts()).isEqualTo(before);
    }

    @Test
    void aTemplateIsNotWrittenOver() throws IOException {
        assertThat(run("score own.csv -o template.docx").status()).isEqualTo(ExitStatus.DONE);

        assertRefused(
                "score own.csv --template template.docx -o ./template.docx",
                "\"./template.docx\" would be written over \"template.docx\", which this run reads; write it elsewhere");
    }

    /** Whatever the tables hold: they are not read. */
    @Test
    void itIsRefusedBeforeATableIsRead() throws IOException {
        write("own.csv", "unit,task,target,actual\nA,T1,9x9,95\n");

        assertRefused(
                "score own.csv -o own.csv",
                "\"own.csv\" would be written over \"own.csv\", which this run reads; write it elsewhere");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "score p -o p/report.csv -o p/ket-qua/report.json -o p/ket-qua/x/report.md",
                "score p --base base -o base/report.json",
                "score own.csv -o own.json",
            })
    void whatIsNotReadMayBeWrittenAnywhere(String command) throws IOException {
        Files.createDirectories(folder.resolve("p/ket-qua/x"));

        assertThat(run(command)).returns(ExitStatus.DONE, Tool.Run::status);
        assertThat(run("check p").err()).doesNotContain("error");
    }

    @ParameterizedTest
    @ValueSource(strings = {"score - --base - -f json", "check -a - -r /dev/stdin", "compare - -"})
    void standardInputIsReadOnce(String command) {
        assertThat(run(command))
                .returns(ExitStatus.USAGE, Tool.Run::status)
                .satisfies(run ->
                        assertThat(run.err()).startsWith("thuocdo: only one table can come from standard input"));
    }

    private void assertRefused(String command, String message) throws IOException {
        Map<String, String> before = texts();

        Tool.Run run = run(command);

        assertThat(run.err())
                .isEqualTo("thuocdo: " + message + "\nthuocdo: Try: thuocdo " + command.split(" ")[0] + " --help\n");
        assertThat(run.status()).isEqualTo(ExitStatus.USAGE);
        assertThat(texts()).isEqualTo(before);
    }

    private Tool.Run run(String command) {
        return Tool.in(folder).run(command.split(" "));
    }

    private void write(String name, String text) throws IOException {
        Path file = folder.resolve(name);
        Files.createDirectories(file.getParent());
        Files.writeString(file, text);
    }

    private Map<String, String> texts() throws IOException {
        Map<String, String> texts = new TreeMap<>();
        for (Map.Entry<String, Path> file : FolderCopy.files(folder).entrySet()) {
            texts.put(file.getKey(), new String(Files.readAllBytes(file.getValue()), "ISO-8859-1"));
        }
        return texts;
    }
}
