package vn.thuocdo.run;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import vn.thuocdo.cli.ExitStatus;
import vn.thuocdo.testing.Project;
import vn.thuocdo.testing.Tool;

/** One table that is a whole job says what was reached: without a column for it, a 0% would be published. */
class OneFileJobTest {

    @TempDir
    Path folder;

    @ParameterizedTest(name = "{0} over \"{1}\"")
    @CsvSource(
            delimiter = '|',
            value = {
                "Ý kiến về tình trạng | Rất tốt | {status: \"Ý kiến về tình trạng\"}",
                "Báo cáo lần cuối | Hoàn thành | {status: \"Báo cáo lần cuối\"}",
                "Con số thực hiện được xác nhận | 95 | {actual: \"Con số thực hiện được xác nhận\"}",
                "Phòng | 95 | {status: …}"
            })
    void itIsRefusedAndTheColumnNamedThatComesNearest(String header, String cell, String declaration) {
        Tool.Run run = given("Đơn vị,Nhiệm vụ," + header, "Sở Y tế,Số hóa hồ sơ," + cell)
                .run("score", "job.csv");

        assertThat(run.status()).isEqualTo(ExitStatus.INPUT_ERRORS);
        assertThat(run.out()).isEmpty();
        assertThat(run.err())
                .contains("R136")
                .contains("columns: " + declaration)
                .contains(header);
    }

    @Test
    void whatIsDeclaredMayBePastedAndThenItIsScored() {
        Project project = given("Đơn vị,Nhiệm vụ,Báo cáo \"lần cuối\"", "Sở Y tế,Số hóa hồ sơ,Hoàn thành");
        String error = project.run("score", "job.csv").err();
        String declared = error.substring(error.indexOf("sources: {"), error.indexOf("}}}") + 3);

        Tool.Run run = project.file("thuocdo.yaml", declared).run("score", ".");

        assertThat(run.status()).isEqualTo(ExitStatus.DONE);
        assertThat(run.out()).contains("1 completed");
    }

    @ParameterizedTest
    @CsvSource({"status", "actual", "Kết quả thực hiện", "completed_on", "Tỷ lệ hoàn thành (%)"})
    void aTemplateThatCameBackEmptyHasTheColumn(String header) {
        Tool.Run run =
                given("Đơn vị,Nhiệm vụ," + header, "Sở Y tế,Số hóa hồ sơ,").run("score", "job.csv");

        assertThat(run.status()).isEqualTo(ExitStatus.DONE);
        assertThat(run.out()).contains("0 completed");
    }

    @Test
    void aTableNamedAsTheAssignmentsMayBeOfWhatNobodyHasReportedYet() {
        Tool.Run run = given("unit,task", "A,T1").run("score", "-a", "job.csv");

        assertThat(run.status()).isEqualTo(ExitStatus.DONE);
        assertThat(run.out()).contains("0 completed");
    }

    @Test
    void resultsBesideItAreEnough() {
        Tool.Run run = given("unit,task", "A,T1")
                .file("done.csv", "unit,task,status", "A,T1,done")
                .run("score", "job.csv", "-r", "done.csv");

        assertThat(run.status()).isEqualTo(ExitStatus.DONE);
        assertThat(run.out()).contains("1 completed");
    }

    @Test
    void templatesAreMadeOfItBeforeAnythingIsReported() {
        Tool.Run run = given("unit,task", "A,T1").run("init", "forms", "--from", "job.csv", "--templates", "2026-Q1");

        assertThat(run.status()).isEqualTo(ExitStatus.DONE);
    }

    @Test
    void aDayOfCompletionAloneSaysThatItIsDone() {
        Tool.Run run = given("unit,task,completed_on", "A,T1,1/3/2025", "A,T2,").run("score", "job.csv");

        assertThat(run.out()).contains("2 items assigned · 1 completed");
    }

    private Project given(String... lines) {
        return Project.in(folder).file("job.csv", lines);
    }
}
