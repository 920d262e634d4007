package vn.thuocdo.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import vn.thuocdo.testing.Tool;

/** What a command line that cannot be done is answered: what is wrong, what to do, in the language of the project. */
class RefusalsTest {

    @TempDir
    Path folder;

    @BeforeEach
    void project() throws IOException {
        Files.createDirectory(folder.resolve("p"));
        Files.writeString(folder.resolve("p/thuocdo.yaml"), "language: vi\nsources:\n  assignments: a.csv\n");
        Files.writeString(folder.resolve("p/a.csv"), "unit,task,target,actual\nA,T1,90,95\n");
        Files.writeString(folder.resolve("job.csv"), "unit,task,target,actual\nA,T1,90,95\n");
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "score p --bse x          | không có tùy chọn \"--bse\"",
                "score p -o x.pdf         | không ghi được \"x.pdf\" vì công cụ không xuất PDF",
                "score p@2023-13          | \"2023-13\" sau \"p@\" không phải là ngày",
                "score p --bse x --lang en | unknown option \"--bse\"",
                "score job.csv --bse x    | unknown option \"--bse\"",
            })
    void isSaidInTheLanguageOfTheProject(String command, String message) {
        assertRefused(command, message);
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "score job.csv -o x.pdf   | Write a .docx or .html file and print it to PDF",
                "score job.csv -o x.doc   | Write \"x.docx\"",
                "score job.csv -o x.xls   | Write \"x.xlsx\"",
                "score job.csv -o x.odg   | write FORMAT:FILE with one of",
                "score job.csv@2023-Q5    | write a day (2023-12-31), a month (2023-12), a quarter (2023-Q4) or a year (2023)",
                "score job.csv --as-of 2025-02-29 | \"2025-02-29\", for --as-of, does not exist in the calendar",
                "score job.csv --width 10 | \"10\" is not a value of --width",
            })
    void saysWhatToDoInstead(String command, String message) {
        assertRefused(command, message);
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "score jobb.csv        | jobb.csv: error E101: there is no such file (did you mean \"job.csv\"?)",
                "score p/thuocdo.yml   | p/thuocdo.yml: error E101: there is no such file (did you mean \"p/thuocdo.yaml\"?)",
                "score -a p/aa.csv     | p/aa.csv: error E101: there is no such file (did you mean \"p/a.csv\"?)",
                "score other.csv       | other.csv: error E101: there is no such file; check its path and spelling",
            })
    void aWrongNameOfAFileIsAnsweredWithTheNearOne(String command, String message) {
        assertThat(Tool.in(folder).run(command.split(" ")).err()).contains(message);
    }

    /** {@code score "$PROJECT"} in a script that did not set it would score whatever is there. */
    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "score ''                   | after \"score\" is empty",
                "score -a ''                | after \"-a\" is empty",
                "score job.csv -o ''        | after \"-o\" is empty",
                "score --assignments=        | after \"--assignments=\" is empty",
                "explain job.csv ''         | after \"job.csv\" is empty",
                "init '' --year 2025        | after \"init\" is empty",
                "score p -a ''              | tham số sau \"-a\" để trống",
                "score job.csv -o html:     | the format of \"html:\" is not clear",
            },
            quoteCharacter = '`')
    void anEmptyArgumentIsNoName(String command, String message) {
        String[] words = command.replace("''", "\u0000").split(" ");
        Tool.Run run = Tool.in(folder)
                .run(Stream.of(words).map(word -> word.replace("\u0000", "")).toArray(String[]::new));

        assertThat(run.status()).isEqualTo(ExitStatus.USAGE);
        assertThat(run.err()).contains(message);
    }

    /** A value that nobody typed stands in a variable, which is where to look. */
    @Test
    void aWrongValueOfAVariableNamesTheVariable() {
        Tool.Run run = Tool.in(folder).with("THUOCDO_AS_OF", "soon").run("score", "job.csv", "--lang", "en");
        assertThat(run.err()).contains("\"soon\" is not a value of THUOCDO_AS_OF");

        run = Tool.in(folder).with("THUOCDO_AS_OF", "2025").run("score", "job.csv", "--as-of", "soon");
        assertThat(run.err()).contains("\"soon\" is not a value of --as-of");
    }

    /** A source that was left blank is told at its place. */
    @Test
    void aBlankSourceIsNoFolder() throws IOException {
        Files.writeString(folder.resolve("p/thuocdo.yaml"), "sources:\n  units:\n  assignments: a.csv\n");

        Tool.Run run = Tool.in(folder).run("score", "p");

        assertThat(run.status()).isEqualTo(ExitStatus.USAGE);
        assertThat(run.err()).contains("p/thuocdo.yaml:2:", "error P102: \"units\"");
    }

    /** Another quarter is no slip: its file may simply not be there yet. */
    @Test
    void aFileOfAnotherQuarterIsNotSuggested() throws IOException {
        Files.writeString(folder.resolve("2023-q2.csv"), "unit,task,target,actual\nA,T1,90,95\n");

        assertThat(Tool.in(folder).run("score", "2023-q3.csv").err()).contains("check its path and spelling");
    }

    private void assertRefused(String command, String message) {
        Tool.Run run = Tool.in(folder).run(command.split(" "));

        assertThat(run.status()).isEqualTo(ExitStatus.USAGE);
        assertThat(run.err()).contains(message);
    }
}
