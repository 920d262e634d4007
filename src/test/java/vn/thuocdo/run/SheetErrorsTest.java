package vn.thuocdo.run;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Path;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import vn.thuocdo.cli.ExitStatus;
import vn.thuocdo.testing.Project;
import vn.thuocdo.testing.Tool;

/**
 * What a spreadsheet leaves in a cell whose formula found nothing is no name, no target, no day and no document: taken for
 * one, it would change results without a word.
 */
class SheetErrorsTest {

    private static final String HEADER =
            "unit,task,measure,target,deadline,extended_deadline,extension_document,waiver,period,actual";

    @TempDir
    private Path folder;

    /** Each is the cell of one column, by its number, in a row that is right but for it. */
    @ParameterizedTest
    @CsvSource({
        "0,#N/A,R272",
        "1,#REF!,R272",
        "2,#N/A,R217",
        "3,#N/A,R217",
        "3,Err:502,R217",
        "3,########,R217",
        "3,=SUM(B:B),R218",
        "4,#VALUE!,R217",
        "4,=TODAY(),R218",
        "5,#N/A,R217",
        "6,#N/A,R217",
        "7,#N/A,R217",
        "8,#N/A,R217",
        "9,#DIV/0!,R217"
    })
    void isAnErrorInEveryColumnThatDecides(int column, String text, String code) throws IOException {
        String[] cells = {"Sở A", "T1", "%", "90", "2025-06-30", "2025-09-30", "QĐ 1", "Bão số 3", "2025-Q4", "95"};
        cells[column] = text;

        Tool.Run run = Project.in(folder)
                .file("job.csv", HEADER, String.join(",", cells), "Sở B,T1,%,90,,,,,2025-Q4,95")
                .run("check", "job.csv");

        assertThat(run.status()).isEqualTo(ExitStatus.INPUT_ERRORS);
        assertThat(run.out()).contains("job.csv:2:" + (column + 1) + ": error " + code, text);
    }

    @Test
    void ofAListIsAnErrorToo() throws IOException {
        Tool.Run run = Project.in(folder)
                .file("thuocdo.yaml", "sources: {tasks: tasks.csv, assignments: job.csv}")
                .file("tasks.csv", "id,name,measure", "T1,One,#N/A", "#N/A,Two,%")
                .file("job.csv", "unit,task,target,actual", "Sở A,T1,90,95")
                .run("check", ".");

        assertThat(run.status()).isEqualTo(ExitStatus.INPUT_ERRORS);
        assertThat(run.out()).contains("tasks.csv:2:3: error R217", "tasks.csv:3:1: error R272");
    }

    /** Rows alike are read together; a name that is none must not come in with them. */
    @ParameterizedTest
    @ValueSource(strings = {"#N/A", "???", "(?)"})
    void isNoUnitAmongMany(String text) throws IOException {
        Stream<String> rows = IntStream.range(0, 3_000).mapToObj(i -> "U" + i / 20 + ",T" + i % 20 + ",10");
        String[] lines = Stream.of(Stream.of("unit,task,target"), rows, Stream.of(text + ",T1,10", "UZ,T1,10"))
                .flatMap(some -> some)
                .toArray(String[]::new);

        Tool.Run run = Project.in(folder)
                .file("a.csv", lines)
                .file("r.csv", "unit,task,period,actual", "U1,T1,2025-Q4,8")
                .run("check", "-a", "a.csv", "-r", "r.csv");

        assertThat(run.out()).contains("a.csv:3002:1: error R272: \"" + text + "\"");
        assertThat(run.status()).isEqualTo(ExitStatus.INPUT_ERRORS);
    }

    /** The way out that the message shows is one, also where a part of the cell was left out to find the name. */
    @ParameterizedTest
    @ValueSource(strings = {"#N/A", "...", "***", "???", "–"})
    void canBeLeftOutAsTheMessageSays(String text) throws IOException {
        Project project = Project.in(folder)
                .file("thuocdo.yaml", "sources: {assignments: {path: job.csv}}")
                .file("job.csv", "unit,task,target,actual", "Sở A,T1,90,95", text + ",T1,90,95");
        String declared = "except: {unit: [\"" + text + "\"]}";
        assertThat(project.run("check", ".").out().replace("[–]", "[\"–\"]")).contains(declared);

        project.file("thuocdo.yaml", "sources: {assignments: {path: job.csv, " + declared + "}}");
        assertThat(project.run("check", ".").status()).isEqualTo(ExitStatus.DONE);
    }
}
