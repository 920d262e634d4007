package vn.thuocdo.run;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import vn.thuocdo.cli.ExitStatus;
import vn.thuocdo.testing.Project;
import vn.thuocdo.testing.Tool;

/** What holds no items is not scored to 0: the message says what it is, and the command that it is meant for. */
class NothingToScoreTest {

    @TempDir
    Path folder;

    @ParameterizedTest
    @ValueSource(
            strings = {
                "Đơn vị,Được giao,Hoàn thành,Tỷ lệ|Sở A,30,26,86.7",
                "TT,Đơn vị,Được giao,Hoàn thành,Tỷ lệ (%)|1,Sở A,30,26,86.7",
                "TT,Đơn vị,Tổng số nhiệm vụ,Đã hoàn thành,Đang thực hiện,Quá hạn|1,Sở A,30,26,4,0",
                "Unit,Assigned,Completed,Overdue,Rate|School A,30,26,4,86.7",
                "Unit,Total tasks,Tasks completed|School A,30,26",
                "STT,Đơn vị,Số nhiệm vụ được giao,Số nhiệm vụ hoàn thành|1,Sở A,30,26",
                "STT,Đơn vị,Được giao,Hoàn thành đúng hạn,Hoàn thành quá hạn|1,Sở A,30,24,2"
            })
    void aTableOfSumsIsSentToReconcile(String table) {
        Tool.Run run = given("so lieu.csv", table).run("score", "so lieu.csv");

        assertThat(run.status()).isEqualTo(ExitStatus.INPUT_ERRORS);
        assertThat(run.out()).isEmpty();
        assertThat(run.err())
                .contains("R243")
                .contains("thuocdo reconcile \"so lieu.csv\"")
                .doesNotContain("--keep-going");
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = ';',
            value = {
                "the items have names; Đơn vị,Nhiệm vụ,Được giao,Hoàn thành|Sở A,Số hóa hồ sơ,30,26",
                "the figures have targets; TT,Đơn vị,Chỉ tiêu,Hoàn thành|1,Sở A,30,26",
                "the items have deadlines; TT,Đơn vị,Được giao,Hoàn thành,Thời hạn|1,Sở A,30,26,31/12/2025",
                "marks are no counts; TT,Đơn vị,Đã hoàn thành,Đang thực hiện|1,Sở A,1,|2,Sở A,,1",
                "one count may be anything; TT,Đơn vị,Hoàn thành|1,Sở A,26"
            })
    void aTableOfItemsIsNone(String why, String table) {
        Tool.Run run = given("job.csv", table).run("score", "job.csv");

        assertThat(run.err()).as(why).doesNotContain("R243");
    }

    @Test
    void headsAloneAndANewProjectAreNoResult() {
        Tool.Run heads = given("job.csv", "Đơn vị,Nhiệm vụ,Tình trạng").run("score", "job.csv");
        Project project = Project.in(folder);
        project.run("init", "new", "--year", "2026");

        assertThat(heads.status()).isEqualTo(ExitStatus.INPUT_ERRORS);
        assertThat(heads.err()).contains("R249").contains("\"job.csv\"").doesNotContain("--keep-going");
        assertThat(project.run("score", "new").status()).isEqualTo(ExitStatus.INPUT_ERRORS);
        assertThat(project.run("check", "new").out()).contains("R249");
    }

    @Test
    void whereRowsHaveErrorsThoseSayWhyNothingIsAssigned() {
        Tool.Run run = given("job.csv", "Đơn vị,Nhiệm vụ,Tình trạng,Thời hạn|Sở A,,Hoàn thành,45/45/2025")
                .run("score", "job.csv");

        assertThat(run.status()).isEqualTo(ExitStatus.INPUT_ERRORS);
        assertThat(run.err()).doesNotContain("R249");
    }

    @Test
    void publishedFiguresAndProjectsAreNotMistakenForEachOther() {
        Project project = given("so.yaml", "figures:|  hoàn thành: 15")
                .file("p.yaml", "sources: {assignments: a.csv}")
                .file("a.csv", "unit,task\nA,T1");

        assertThat(project.run("score", "so.yaml").err()).contains("P144").contains("thuocdo reconcile so.yaml");
        assertThat(project.run("reconcile", "p.yaml").err()).contains("P145").contains("thuocdo score p.yaml");
        assertThat(project.run("reconcile", ".").err()).contains("P145");
    }

    @Test
    void ofAnUnknownKeyTheNearestIsNamedAndAllWhereNoneIsNear() {
        Project project = given("thuocdo.yaml", "titel: A|sources: {assignments: a.csv}|zzzzzz: B")
                .file("a.csv", "unit,task\nA,T1");

        assertThat(project.run("check", ".").out())
                .contains("unknown key \"titel\"; did you mean: title?")
                .contains("unknown key \"zzzzzz\"; known here: as-of, base");
    }

    private Project given(String name, String lines) {
        return Project.in(folder).file(name, lines.replace('|', '\n') + "\n");
    }
}
