package vn.thuocdo.run;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import vn.thuocdo.cli.ExitStatus;
import vn.thuocdo.testing.Project;
import vn.thuocdo.testing.Tool;

/** What was known on 10 January can be reported again in July. */
class KnownOnTest {

    private static final String HEADER = "unit,task,period,reported_on,actual";
    private static final String[] IN_JANUARY = {
        HEADER, "Sở Y tế,T1,2023-Q3,2023-10-04,95", "Sở Y tế,T2,2023-Q4,2024-01-05,70", "Sở Nội vụ,T1,2023-Q4,,91"
    };
    private static final String[] IN_JULY = {
        HEADER,
        "Sở Y tế,T1,2023-Q3,2023-10-04,95",
        "Sở Y tế,T2,2023-Q4,2024-01-05,70",
        "Sở Nội vụ,T1,2023-Q4,,91",
        "Sở Y tế,T1,2023-Q4,2024-02-20,40",
        "Sở Y tế,T2,2023-Q4,2024-07-01,85",
        "Sở Nội vụ,T1,2024-Q1,,10",
        "Sở Nội vụ,T2,2023-Q4,2024-03-01,chín mươi chấm",
        "Sở Không Có,T2,2023-Q4,2024-03-01,90",
    };

    @TempDir
    private Path folder;

    private Project project;

    @BeforeEach
    void assign() {
        project = Project.in(folder)
                .file(
                        "thuocdo.yaml",
                        "year: 2023",
                        "as-of: 2023-12-31",
                        "sources:",
                        "  assignments: giao.csv",
                        "  results: ket-qua.csv")
                .file(
                        "giao.csv",
                        "unit,task,target",
                        "Sở Y tế,T1,90",
                        "Sở Y tế,T2,80",
                        "Sở Nội vụ,T1,90",
                        "Sở Nội vụ,T2,80");
    }

    @ParameterizedTest
    @ValueSource(strings = {"text", "csv", "markdown"})
    void whatWasKnownIsReportedAgainWithTheSameBytes(String format) {
        String inJanuary = printed(IN_JANUARY, "score", "-f", format);

        assertThat(printed(IN_JULY, "score", "-f", format, "--known-on", "2024-01-10"))
                .isEqualTo(inJanuary);
        assertThat(printed(IN_JULY, "score", "-f", format, "--keep-going")).isNotEqualTo(inJanuary);
    }

    @ParameterizedTest
    @ValueSource(strings = {"explain, Sở Nội vụ", "trend"})
    void soAreTheOtherDocuments(String command) {
        String inJanuary = printed(IN_JANUARY, command.split(", "));

        assertThat(printed(IN_JULY, (command + ", --known-on, 2024-01-10").split(", ")))
                .isEqualTo(inJanuary);
    }

    @Test
    void howManyRowsThatLeavesOutIsSaid() {
        Tool.Run run = project.file("ket-qua.csv", IN_JULY).run("check", "-v", "--known-on", "2024-01-10");

        assertThat(run.status()).isEqualTo(ExitStatus.DONE);
        assertThat(run.out())
                .contains("8: 3 used, 0 with errors, 5 left out")
                .contains("ket-qua.csv:5: note J333: results reported after 2024-01-10, from here on: 5");
    }

    @Test
    void theProjectAndAVariableMaySayItAndTheCommandLineWins() {
        project.file("ket-qua.csv", IN_JULY)
                .file("known.yaml", "known-on: 2024-01-10", "sources: {assignments: giao.csv, results: ket-qua.csv}");

        assertThat(project.run("check", "known.yaml").out()).contains("2024-01-10, from here on: 5");
        assertThat(project.run("check", "known.yaml", "--known-on", "2024-02-28")
                        .out())
                .contains("2024-02-28, from here on: 4");
        assertThat(Tool.in(folder)
                        .with("THUOCDO_KNOWN_ON", "2024-02-28")
                        .run("check")
                        .out())
                .contains("2024-02-28, from here on: 4");
    }

    @Test
    void bothSidesOfAComparisonKnowTheSame() {
        Tool.Run run = project.file("ket-qua.csv", IN_JULY)
                .run("compare", ".@2023-Q3", ".@2023-Q4", "--known-on", "2024-01-10");

        assertThat(run.status()).isEqualTo(ExitStatus.DONE);
        assertThat(run.err()).contains("from here on: 5");
    }

    @Test
    void anAssignmentExistsAlthoughItsResultInTheSameRowDoesNotYet() {
        project.file(
                "nam.csv",
                "unit,task,target,period,reported_on,actual",
                "Sở Y tế,T1,90,2023,2024-01-05,95",
                "Sở Y tế,T2,90,2023,2024-02-05,95");

        Tool.Run run = project.run("score", "nam.csv", "--as-of", "2023", "--known-on", "2024-01-10");

        assertThat(run.out()).contains("2 items assigned · 1 completed");
        assertThat(run.err()).contains("nam.csv:3: note J333: results reported after 2024-01-10, from here on: 1");
    }

    @Test
    void aResultThatWasSentAfterTheAsOfDateIsNamed() {
        Tool.Run run = project.file("ket-qua.csv", IN_JANUARY).run("explain", "Sở Y tế", "T2");

        assertThat(run.out()).contains("reported on 2024-01-05, after the as-of date");
        assertThat(project.run("explain", "Sở Y tế", "T1").out()).doesNotContain("after the as-of date");
    }

    private String printed(String[] results, String... arguments) {
        return project.file("ket-qua.csv", results).run(arguments).out();
    }
}
