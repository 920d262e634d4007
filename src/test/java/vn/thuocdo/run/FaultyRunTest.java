package vn.thuocdo.run;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import vn.thuocdo.cli.ExitStatus;
import vn.thuocdo.testing.Project;
import vn.thuocdo.testing.Tool;

/** Whatever else is wrong with a run, nothing that was found in the data is lost. */
class FaultyRunTest {

    @TempDir
    Path folder;

    /** A user who mends the command line alone would meet the data's error only in the next run. */
    @ParameterizedTest
    @ValueSource(strings = {"on-time", "due.yaml"})
    void aMethodThatNeedsDatesIsRefusedBesideTheErrorsOfTheData(String method) {
        Tool.Run run = given().file("job.csv", "unit,task,target,actual", "A,T1,90,95", "A,T2,90,8..0")
                .file("due.yaml", "extends: completion", "name: ours", "denominator: due")
                .run("score", "job.csv", "--method", method);

        assertThat(run.status()).isEqualTo(ExitStatus.USAGE);
        assertThat(run.err())
                .contains("job.csv:3:4: error")
                .contains("needs dates")
                .contains("Try: thuocdo score");
    }

    @Test
    void theOtherSideOfAComparisonThatLacksDatesHidesNoErrorEither() {
        Tool.Run run = given().file("before.csv", "unit,task,target,actual", "A,T1,90,95", "A,T2,90,8..0")
                .file("now.csv", "unit,task,target,deadline,actual,period", "A,T1,90,2023,95,2023")
                .run("compare", "before.csv", "now.csv", "--method", "on-time");

        assertThat(run.status()).isEqualTo(ExitStatus.USAGE);
        assertThat(run.err()).contains("before.csv:3:4: error").contains("needs dates");
    }

    /** A row with three errors is one row; a file that is read as two tables has each of its rows once. */
    @Test
    void rowsThatAreLeftOutAreCountedOnceEach() {
        Tool.Run run = given().file(
                        "job.csv",
                        "unit,task,target,actual,period,status",
                        "A,T1,90,8..5,2023-Q9,hmm",
                        "A,T2,90,95,2023-Q4,",
                        "A,T3,90,95,2023-Q7,")
                .run("score", "job.csv", "--keep-going");

        assertThat(run.err()).contains("2 rows with errors were not scored");
        assertThat(run.status()).isEqualTo(ExitStatus.INPUT_ERRORS);
    }

    @Test
    void anEarlierPeriodThatOnlyATrendNeedsIsWarnedOfAndNamedInThePage() throws IOException {
        Tool.Run run = conflictInTheFirstQuarter().run("score", "-a", "a.csv", "-r", "r.csv", "-o", "report.html");

        assertThat(run.status()).isEqualTo(ExitStatus.DONE);
        assertThat(run.err()).contains("r.csv:3: warning J311").contains("leaves out Q1 2023");
        assertThat(Files.readString(folder.resolve("report.html")))
                .contains("Without Q1 2023")
                .contains("J311");
    }

    @Test
    void theOtherPeriodsAreShown() throws IOException {
        conflictInTheFirstQuarter().run("score", "-a", "a.csv", "-r", "r.csv", "-o", "report.html");

        assertThat(Files.readString(folder.resolve("report.html")))
                .contains("id=\"trend\"")
                .contains("Q3 2023")
                .contains("Q4 2023");
    }

    /** What no document shows is not looked for: the scoreboard stands without that period. */
    @Test
    void aDocumentWithoutATrendDoesNotMindAnEarlierPeriod() {
        Tool.Run run = conflictInTheFirstQuarter().run("score", "-a", "a.csv", "-r", "r.csv", "-f", "csv");

        assertThat(run.status()).isEqualTo(ExitStatus.DONE);
        assertThat(run.err()).isEmpty();
    }

    private Project conflictInTheFirstQuarter() {
        return given().file("a.csv", "unit,task,target", "A,T1,90")
                .file(
                        "r.csv",
                        "unit,task,period,actual",
                        "A,T1,2023-Q1,40",
                        "A,T1,2023-Q1,60",
                        "A,T1,2023-Q2,70",
                        "A,T1,2023-Q3,80",
                        "A,T1,2023-Q4,95");
    }

    private Project given() {
        return Project.in(folder);
    }
}
