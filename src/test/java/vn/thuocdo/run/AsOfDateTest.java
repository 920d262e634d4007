package vn.thuocdo.run;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import vn.thuocdo.cli.ExitStatus;
import vn.thuocdo.testing.Project;
import vn.thuocdo.testing.Tool;

/** The date that a project is scored as of, and what is left out because of it. */
class AsOfDateTest {

    @TempDir
    private Path folder;

    @Test
    void dataWithoutAnyDateHasNone() {
        Tool.Run run = undated().run("score", "bang.csv", "-f", "json", "--keep-going");

        assertThat(run.json().path("asOf").isNull()).isTrue();
    }

    @Test
    void aMethodThatNeedsDatesIsRefusedAndTheFaultsOfTheDataAreStillSaid() {
        Tool.Run run = undated().run("score", "bang.csv", "--method", "on-time");

        assertThat(run.status()).isEqualTo(ExitStatus.USAGE);
        assertThat(run.err()).contains("bang.csv:3:3: error").contains("needs dates, and the data has none");
        assertThat(run.out()).isEmpty();
    }

    @Test
    void aYearOfWhichOnlyOthersAreReportedHasNoDateAndAMethodThatNeedsOneIsRefused() {
        Project project = year("2023", "Sở Y tế,T1,2032-Q4,95");

        assertThat(project.run("score", "-f", "json").json().path("asOf").isNull())
                .isTrue();
        assertThat(project.run("score", "--method", "on-time").status()).isEqualTo(ExitStatus.USAGE);
    }

    @Test
    void aYearOfWhichNothingIsReportedHasNoDateAndNothingInItIsOverdue() {
        Tool.Run run = year("2023").run("score", "--method", "on-time", "-f", "json");

        assertThat(run.status()).as(run.err()).isEqualTo(ExitStatus.DONE);
        assertThat(run.json().path("asOf").isNull()).isTrue();
        assertThat(run.json().at("/summary/overdue").asInt()).isZero();
        assertThat(run.json().at("/summary/denominator").asInt()).isZero();
    }

    @Test
    void aMistypedYearNeitherMovesTheDateNorStaysUnsaid() {
        Tool.Run run = year("2023", "Sở Y tế,T1,2032-Q4,95", "Sở Y tế,T1,2023-Q2,80")
                .run("score", "-f", "json", "--fail-on", "warning");

        assertThat(run.status()).isEqualTo(ExitStatus.GATE_FAILED);
        assertThat(run.json().path("asOf").asString()).isEqualTo("2023-06-30");
        assertThat(run.err()).contains("ket-qua.csv:2: warning J331: results of 2032-12-31");
    }

    @Test
    void aLateReportWithoutAPeriodCountsAsOfADateThatLate() {
        Project project = year("2023", "Sở Y tế,T1,2024-01,95");

        assertThat(project.run("score", "-f", "csv", "--as-of", "2024-01-31").out())
                .contains(",1/1,");
        assertThat(project.run("score", "-f", "csv", "--as-of", "2023").out()).contains(",0/1,");
    }

    @Test
    void theReportingIsOfThePeriodAfterTheYearOnceOneIsReportedOn() {
        Project project = year("2023", "Sở Y tế,T1,2023-Q4,80", "Sở Y tế,T1,2024-Q1,85");

        assertThat(periodReportedOn(project, "2024-03-30")).isEqualTo("2023-Q4");
        assertThat(periodReportedOn(project, "2024-04-05")).isEqualTo("2024-Q1");
        // Nobody reports on the second quarter any more.
        assertThat(periodReportedOn(project, "2024-07-05")).isEqualTo("2024-Q1");
    }

    private static String periodReportedOn(Project project, String asOf) {
        return project.run("score", "-f", "json", "--as-of", asOf)
                .json()
                .at("/discipline/period")
                .asString();
    }

    @Test
    void theFiscalYearIsTheOneThatEndsInTheYear() {
        Project project = year("2023\nfiscal-year-end: 06-30", "Sở Y tế,T1,FY2022Q4,95", "Sở Y tế,T1,FY2023Q1,80");

        Tool.Run run = project.run("score", "-f", "json");

        assertThat(run.json().path("asOf").asString()).isEqualTo("2022-09-30");
        assertThat(run.err()).contains("J330: results of 2022-06-30").doesNotContain("J331");
    }

    @Test
    void aTrendBeginsWithTheYear() {
        Tool.Run run = year("2023", "Sở Y tế,T1,2022-Q1,95", "Sở Y tế,T1,2023-Q1,80", "Sở Y tế,T1,2023-Q2,91")
                .run("trend", "-f", "json");

        assertThat(run.json().path("points"))
                .extracting(point -> point.path("period").asString())
                .containsExactly("2023-Q1", "2023-Q2");
    }

    private Project undated() {
        return Project.in(folder).file("bang.csv", "unit,task,target,actual", "Sở Y tế,T1,90,95", "Sở Y tế,T2,9x0,95");
    }

    private Project year(String year, String... results) {
        return Project.in(folder)
                .file("thuocdo.yaml", "year: " + year, "sources:", "  assignments: giao.csv", "  results: ket-qua.csv")
                .file("giao.csv", "unit,task,target", "Sở Y tế,T1,90")
                .file("ket-qua.csv", "unit,task,period,actual\n" + String.join("\n", results));
    }
}
