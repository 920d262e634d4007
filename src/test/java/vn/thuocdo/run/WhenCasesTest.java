package vn.thuocdo.run;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import tools.jackson.databind.JsonNode;
import vn.thuocdo.cli.ExitStatus;
import vn.thuocdo.report.Written;
import vn.thuocdo.testing.Project;
import vn.thuocdo.testing.Tool;

/**
 * Where time, interim targets, denominators or partial credit once gave a wrong figure, or could. Some are here, from the
 * tables to what is printed; the others have a test of their own:
 *
 * <table>
 * <caption>Which test holds which case</caption>
 * <tr><td>a day of completion that nobody reported</td><td>TimeOfCompletionTest</td></tr>
 * <tr><td>a report sent before the deadline</td><td>TimeOfCompletionTest</td></tr>
 * <tr><td>met, lost and met again</td><td>TimeOfCompletionTest, ReportStateTest</td></tr>
 * <tr><td>superseded reports that disagree</td><td>TimeOfCompletionTest, ReportStateTest</td></tr>
 * <tr><td>to be completed after the as-of date</td><td>TimeOfCompletionTest, SaidOfTimeTest</td></tr>
 * <tr><td>results of another year, or of an absurd one</td><td>AsOfDateTest</td></tr>
 * <tr><td>results after the as-of date</td><td>here, KnownOnTest</td></tr>
 * <tr><td>a missed interim target is due</td><td>WhatIsDueTest, InterimTargetTest</td></tr>
 * <tr><td>late earns no less than never</td><td>WhatIsDueTest, MonotonicPropertyTest</td></tr>
 * <tr><td>late before the deadline has passed</td><td>SaidOfTimeTest, MonotonicPropertyTest</td></tr>
 * <tr><td>lower is better, at 0</td><td>FiguresAtTheEdgeTest</td></tr>
 * <tr><td>a denominator below 0</td><td>FiguresAtTheEdgeTest</td></tr>
 * <tr><td>the way up over items that join</td><td>here, WhatIsDueTest</td></tr>
 * <tr><td>evaluable; no case arose</td><td>here, WhatIsDueTest, UndecidedTest</td></tr>
 * <tr><td>left out by the method is no missing report</td><td>FiguresAtTheEdgeTest</td></tr>
 * <tr><td>a weight of 0 is no 100 %</td><td>here, RateTest</td></tr>
 * <tr><td>next year's project</td><td>NextYearTest</td></tr>
 * <tr><td>2010-11</td><td>FiscalYearsTest</td></tr>
 * <tr><td>0.9 against a percentage</td><td>FiguresAtTheEdgeTest, FigureCheckTest</td></tr>
 * <tr><td>90 and 90% are one target</td><td>here, TargetScaleTest</td></tr>
 * <tr><td>parts of joined keys</td><td>FiguresAtTheEdgeTest</td></tr>
 * <tr><td>credits in a workbook add up</td><td>here</td></tr>
 * </table>
 */
class WhenCasesTest {

    @TempDir
    Path folder;

    private Tool.Run run(String... arguments) {
        return Tool.in(folder).run(arguments);
    }

    private Project project(String asOf) {
        return Project.in(folder)
                .file("thuocdo.yaml", "year: 2023", "as-of: " + asOf, "sources: {assignments: a.csv, results: r.csv}");
    }

    @ParameterizedTest
    @CsvSource({"score . -v", "check .", "check . -v", "explain . S -v"})
    void resultsAfterTheAsOfDateAreCountedWhereverTheDataIsLookedAt(String command) {
        project("2023-06-30")
                .file("a.csv", "unit,task,target", "S,T1,90%")
                .file("r.csv", "unit,task,period,actual", "S,T1,2023-Q2,50%", "S,T1,2023-Q3,60%", "S,T1,2023-Q4,95%");
        Tool.Run run = run(command.split(" "));

        assertThat(run.status()).isEqualTo(ExitStatus.DONE);
        assertThat(run.out() + run.err())
                .contains("J332: results of days after the as-of date 2023-06-30, from here on: 2; they do not count");
    }

    /** T1 can only be done too late, which earns nothing here; T2 is not due yet. */
    @Test
    void theWayUpNamesWhatWouldJoinTheDenominator() {
        project("2023-09-30")
                .file("a.csv", "unit,task,deadline", "S,T1,2023-06-30", "S,T2,2023-12-31")
                .file("r.csv", "unit,task,period,status", "S,T1,2023-Q3,not_done", "S,T2,2023-Q3,not_done");
        JsonNode next =
                run("score", ".", "--method", "on-time", "-f", "json").json().at("/units/0/toNextTier");

        assertThat(next.path("tier").asString()).isEqualTo("50");
        assertThat(next.path("items").asInt()).isEqualTo(1);
        assertThat(run("explain", ".", "S", "--method", "on-time").out()).containsPattern("Open items +T1, T2");
    }

    /** Nothing of nothing is done only where nothing may be. */
    @Test
    void noCaseAroseIsCountedApart() {
        Project.in(folder)
                .file("job.csv", "unit,task,target,numerator,denominator", "S,T1,50%,0,0", "S,T2,0,0,0")
                .file("m.yaml", "extends: completion", "denominator: evaluable");
        JsonNode unit = run("score", "job.csv", "--method", "m.yaml", "-f", "json")
                .json()
                .at("/units/0");

        assertThat(unit.path("assigned").asInt()).isEqualTo(2);
        assertThat(unit.path("denominator").asInt()).isEqualTo(1);
        assertThat(unit.path("completed").asInt()).isEqualTo(1);
        assertThat(unit.path("noCase").asInt()).isEqualTo(1);
    }

    @Test
    void whereNoneMayAriseNoCaseIsSaidToBeMet() {
        Project.in(folder).file("job.csv", "unit,task,target,status", "S,T1,0,không phát sinh");

        assertThat(run("explain", "job.csv", "S", "--wrap", "200").out())
                .contains("Counted       no case arose [job.csv:2]")
                .contains("Rule          no case arose, and the target is that none arises")
                .contains("Calculation   no case arose → completed");
    }

    @Test
    void aUnitWithAnOpenItemOfNoWeightIsNotAmongTheComplete() {
        Project.in(folder)
                .file("job.csv", "unit,task,weight,status", "S,T1,1,done", "S,T2,0,not_done")
                .file("m.yaml", "extends: completion", "weights: used");
        Tool.Run run = run("score", "job.csv", "--method", "m.yaml");

        assertThat(run.out())
                .doesNotContain("Completed 100%")
                .contains("* 1 item is not completed, although the rate is 100% or more");
    }

    @Test
    void aTargetThatIsOnlyWrittenOtherwiseHasNotChanged() {
        Project.in(folder)
                .file("before.csv", "unit,task,measure,target,actual", "S,T1,%,90,95")
                .file("now.csv", "unit,task,measure,target,actual", "S,T1,%,90%,95");

        assertThat(run("compare", "before.csv", "now.csv", "-f", "json").json().path("targets"))
                .isEmpty();
    }

    /** A third and a third and a third, to all the digits that Excel has. */
    @Test
    void creditsInAWorkbookAreNotRounded() {
        Project.in(folder).file("job.csv", "unit,task,target,actual", "S,T1,3,1", "S,T2,3,1", "S,T3,3,1");
        run("score", "job.csv", "--method", "pemandu-capped", "-o", "out.xlsx");

        assertThat(Written.text(folder.resolve("out.xlsx"))).contains("<v>0.333333333333333</v>");
    }
}
