package vn.thuocdo.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import vn.thuocdo.testing.OldText;
import vn.thuocdo.testing.Project;
import vn.thuocdo.testing.Tool;

/** Tables in any encoding and on standard input, as the command line takes them. */
final class TextTablesTest {

    private static final String JOB = "unit,task,status\nSở Y tế,T1,done\n";

    @TempDir
    private Path folder;

    private void write(String name, byte[] bytes) throws IOException {
        Files.write(folder.resolve(name), bytes);
    }

    @Test
    void encodingIsForAllTablesOfTheCommandLine() throws IOException {
        write("a.csv", OldText.tcvn3("unit,task\nSở Y tế,T1\n"));
        write("r.csv", OldText.tcvn3(JOB));
        Tool.Run run = Tool.in(folder).run("score", "-a", "a.csv", "-r", "r.csv", "--encoding", "tcvn3", "-f", "csv");
        assertThat(run.err()).isEmpty();
        assertThat(run.out()).contains("Sở Y tế");
    }

    /** What is declared of one table is nearer to it. */
    @Test
    void theEncodingOfASourceWinsOverThatOfTheCommandLine() throws IOException {
        Project.in(folder)
                .file("thuocdo.yaml", "sources:", "  assignments: {path: a.csv, encoding: vni}", "  results: r.csv");
        write("a.csv", OldText.vni("unit,task\nSở Y tế,T1\n"));
        write("r.csv", OldText.windows1258(JOB));
        Tool.Run run = Tool.in(folder).run("check", "-v", "--encoding", "windows-1258");
        assertThat(run.status()).isEqualTo(ExitStatus.DONE);
        assertThat(run.out()).contains("VNI").contains("windows-1258");
    }

    /** Also by its variable, as every option. */
    @Test
    void anUnknownEncodingIsAWrongUsage() throws IOException {
        write("job.csv", JOB.getBytes(StandardCharsets.UTF_8));
        Tool.Run run = Tool.in(folder).with("THUOCDO_ENCODING", "viet").run("check", "job.csv");
        assertThat(run.status()).isEqualTo(ExitStatus.USAGE);
        assertThat(run.err()).contains("\"viet\"", "--encoding", "TCVN3, VNI");
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '#',
            value = {
                "unit,task,status\\nA,T1,done\\n # csv",
                "unit;task;status\\nA;T1;done\\n # csv",
                "- unit: A\\n  task: T1\\n  status: done\\n # yaml",
                "---\\n- unit: A\\n  task: T1\\n  status: done\\n # yaml",
                "[{\"unit\": \"A\",\\n\\t\"task\":\\t\"T1\", \"status\": \"done\", \"actual\": null}] # yaml",
            })
    void aTableOnStandardInputIsKnownByHowItBegins(String text, String format) {
        Tool.Run run = Tool.in(folder).withInput(text.translateEscapes()).run("check", "-", "-v");
        assertThat(run.status()).as(run.out() + run.err()).isEqualTo(ExitStatus.DONE);
        assertThat(run.out() + run.err()).contains(format).contains("1 assignment, 1 result");
    }

    @Test
    void aCommentDoesNotHideThatItIsYaml() {
        Tool.Run run = Tool.in(folder)
                .withInput("# đơn vị\n\n- unit: A\n  task: T1\n  status: done\n")
                .run("check", "-");
        assertThat(run.err()).contains("1 assignment, 1 result");
    }

    /** A column of numbers is often called "#". */
    @Test
    void aHeaderMayBeginWithTheSignOfAComment() {
        Tool.Run run =
                Tool.in(folder).withInput("#,unit,task,status\n1,A,T1,done\n").run("check", "-");
        assertThat(run.err()).contains("1 assignment, 1 result");
    }

    @Test
    void standardInputMayBeInAnyEncodingToo() {
        Tool.Run marked = Tool.in(folder)
                .withInput(("\uFEFF" + JOB).getBytes(StandardCharsets.UTF_16LE))
                .run("score", "-", "-f", "csv");
        assertThat(marked.out()).contains("Sở Y tế");
        Tool.Run declared =
                Tool.in(folder).withInput(OldText.vni(JOB)).run("score", "-", "--encoding", "vni", "-f", "csv");
        assertThat(declared.out()).contains("Sở Y tế");
    }

    @Test
    void emptyStandardInputIsAnEmptyTable() {
        assertThat(Tool.in(folder).run("check", "-").out()).contains("-: error R104");
    }

    /** More than is kept in memory goes through a file of its own, which the user never sees. */
    @Test
    void aLargeStandardInputIsReadWhole() {
        String note = "x".repeat(100_000);
        StringBuilder job = new StringBuilder("unit,task,status,difficulty\n");
        for (int i = 1; i <= 200; i++) {
            job.append("Sở Y tế,T").append(i).append(",done,").append(note).append('\n');
        }
        Tool.Run run = Tool.in(folder).withInput(job.toString()).run("check", "-");
        assertThat(run.err()).contains("200 assignments, 200 results");
    }

    @ParameterizedTest
    @ValueSource(strings = {"-a - -r -", "- -r -", "-a a.csv -r - -r -"})
    void standardInputIsOnlyOneTable(String arguments) {
        Tool.Run run = Tool.in(folder).withInput(JOB).run(("check " + arguments).split(" "));
        assertThat(run.status()).isEqualTo(ExitStatus.USAGE);
        assertThat(run.err()).contains("standard input");
    }

    /** JSON is how programs send tables: indented with tabs, and null where there is nothing. */
    @Test
    void aJsonTableIsReadAsProgramsWriteIt() {
        Project.in(folder)
                .file(
                        "job.json",
                        "[",
                        "\t{",
                        "\t\t\"unit\": \"S\\u1edf Y t\\u1ebf\",",
                        "\t\t\"task\":\t\"010\",",
                        "\t\t\"actual\": 92.50,",
                        "\t\t\"target\": 90,",
                        "\t\t\"difficulty\": null",
                        "\t}",
                        "]");
        Tool.Run run = Tool.in(folder).run("score", "job.json", "-f", "json");
        assertThat(run.err()).isEmpty();
        assertThat(run.json().path("summary").path("completed").asInt()).isEqualTo(1);
        assertThat(run.out()).contains("Sở Y tế");
    }
}
