package vn.thuocdo.run;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import vn.thuocdo.cli.ExitStatus;
import vn.thuocdo.testing.Project;
import vn.thuocdo.testing.Tool;

/** A gate says what it looked at, and lets nothing pass that it has not seen. */
class GatesTest {

    @TempDir
    Path folder;

    @Test
    void aTableWithoutRowsLeavesTheGateNothingToLookAt() {
        Tool.Run run = given().file("job.csv", "unit,task,target,actual").run("score", "job.csv", "--fail-under", "50");

        assertThat(run.status()).isEqualTo(ExitStatus.INPUT_ERRORS);
        assertThat(run.err()).contains("--fail-under 50").contains("job.csv: 0 rows");
    }

    @Test
    void itSaysWhereItLookedForWhatWasReached() {
        Tool.Run known =
                given().file("job.csv", "unit,task,Tình trạng thực hiện").run("score", "job.csv", "--fail-under", "50");
        Tool.Run unknown = given().file("plan.csv", "unit,task,Ý kiến về kết quả")
                .run("score", "-a", "plan.csv", "--fail-under", "50");

        assertThat(known.err()).contains("job.csv: 0 rows, with what was reached in \"Tình trạng thực hiện\"");
        assertThat(unknown.err()).contains("columns: {status: \"Ý kiến về kết quả\"}");
        assertThat(unknown.status()).isEqualTo(ExitStatus.INPUT_ERRORS);
    }

    @Test
    void aProjectWhoseItemsAreAllCancelledDoesSo() {
        Tool.Run run = given().file("job.csv", "unit,task,target,state,actual", "A,T1,90,cancelled,95")
                .run("score", "job.csv", "--fail-under", "50", "-o", "report.json");

        assertThat(run.status()).isEqualTo(ExitStatus.INPUT_ERRORS);
        assertThat(run.err()).contains("job.csv has 1 row");
        assertThat(folder.resolve("report.json")).as("the report is written").exists();
    }

    /** The summary of a step says no more than the status does. */
    @Test
    void theSummaryOfAStepDoesNotSayThatSuchAGateHolds() {
        Tool.Run run = given().file("job.csv", "unit,task,target,state,actual", "A,T1,90,cancelled,95")
                .run("score", "job.csv", "--fail-under", "50", "-f", "github");

        assertThat(run.out())
                .contains("No unit has an item that could be assessed")
                .doesNotContain("✅");
    }

    /** A unit without a rate is not below it, as long as there is another that the gate can look at. */
    @Test
    void oneUnitThatCanBeAssessedIsEnough() {
        Tool.Run run = given().file("job.csv", "unit,task,target,state,actual", "A,T1,90,cancelled,95", "B,T1,90,,95")
                .run("score", "job.csv", "--fail-under", "50");

        assertThat(run.status()).isEqualTo(ExitStatus.DONE);
    }

    @Test
    void aFailedGateOnTheRatesStillWritesItsReport() {
        Tool.Run run = given().file("job.csv", "unit,task,target,actual", "A,T1,90,80")
                .run("score", "job.csv", "--fail-under", "99.5", "-o", "report.csv");

        assertThat(run.status()).isEqualTo(ExitStatus.GATE_FAILED);
        assertThat(run.err()).contains("1 unit is below 99.5%: A");
        assertThat(Files.exists(folder.resolve("report.csv"))).isTrue();
    }

    /** 0.8 % would let everything pass where 80 % is meant. */
    @ParameterizedTest
    @ValueSource(strings = {"0.8", "0,8"})
    void aBareShareIsRefusedWithBothWaysOut(String share) {
        Tool.Run run = given().file("job.csv", "unit,task,target,actual", "A,T1,90,80")
                .run("score", "job.csv", "--fail-under", share);

        assertThat(run.status()).isEqualTo(ExitStatus.USAGE);
        assertThat(run.err()).contains("\"80\"").contains("\"" + share + "%\"");
    }

    @ParameterizedTest
    @ValueSource(strings = {"0", "0.8%", "1"})
    void aNumberThatIsPlainlyAPercentageIsTaken(String percent) {
        Tool.Run run = given().file("job.csv", "unit,task,target,actual", "A,T1,90,95")
                .run("score", "job.csv", "--fail-under", percent);

        assertThat(run.status()).isEqualTo(ExitStatus.DONE);
    }

    private Project given() {
        return Project.in(folder);
    }
}
