package vn.thuocdo.run;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import vn.thuocdo.cli.ExitStatus;
import vn.thuocdo.testing.Project;
import vn.thuocdo.testing.Tool;

/** Fiscal years that look like months. Whether {@code 2010-11} is November 2010 or the fiscal year that ends in 2011: the column decides. */
class FiscalYearsTest {

    private static final String FISCAL = "fiscal-year-end: 06-30";
    private static final String PLAIN = "title: no fiscal year";

    @TempDir
    private Path folder;

    @ParameterizedTest
    @CsvSource({
        "every cell names a year and the next, 2010-11 2011-12 2009-10, 2012-06-30",
        "one cell does, 2010-11, 2011-06-30",
        "some can be no month, 2010-11 2012-13, 2013-06-30",
        "the turn of the century, 1999-00 1998-99, 2000-06-30",
        "with another stroke, 2010/11 2011–12, 2012-06-30",
        "months beside it show that it is one, 2010-11 2010-09, 2010-11-30",
        "fiscal years beside it show that it is one, 2010-11 FY2010, 2011-06-30"
    })
    void underAFiscalYearTheColumnSettlesIt(String what, String periods, String asOf) {
        assertThat(asOf(FISCAL, periods)).as(what).isEqualTo(asOf);
    }

    @Test
    void withoutAFiscalYearItIsAMonth() {
        assertThat(asOf(PLAIN, "2010-11")).isEqualTo("2010-11-30");
        assertThat(asOf(PLAIN, "2010-11 2010-Q2")).isEqualTo("2010-11-30");
    }

    /** Cells that can be no month show that all of the column are fiscal years, and then one has to be declared. */
    @Test
    void aFiscalYearThatIsNotDeclaredIsAskedFor() {
        Tool.Run run = run(PLAIN, "2010-11 2012-13");

        assertThat(run.status()).isEqualTo(ExitStatus.INPUT_ERRORS);
        assertThat(run.err()).contains("r.csv:2:3: error R208").contains("r.csv:3:3: error R208");
    }

    @ParameterizedTest
    @CsvSource({
        "nothing settles it, fiscal-year-end: 06-30, 2010-11 2010-Q3",
        "months and fiscal years, fiscal-year-end: 06-30, 2010-11 2010-09 2012-13",
        "the same without one, 'title: x', 2010-11 2010-09 2012-13"
    })
    void whatNothingSettlesIsAskedAbout(String what, String declared, String periods) {
        Tool.Run run = run(declared, periods);

        assertThat(run.status()).as(what).isEqualTo(ExitStatus.INPUT_ERRORS);
        assertThat(run.err()).contains("r.csv:2:3: error J355: \"2010-11\" may be a month or the fiscal year FY2011");
    }

    @Test
    void aPartOfAFiscalYearStandsBesideIt() {
        Tool.Run run = Project.in(folder)
                .file(
                        "thuocdo.yaml",
                        FISCAL,
                        "sources:",
                        "  assignments: a.csv",
                        "  results: {path: r.csv, columns: {period: [Year, Quarter]}}")
                .file("a.csv", "unit,task,target", "S,T1,90")
                .file("r.csv", "unit,task,Year,Quarter,actual", "S,T1,2010-11,1,95")
                .run("score", ".", "-f", "json");

        assertThat(run.json().path("asOf").asString()).as(run.err()).isEqualTo("2010-09-30");
    }

    /** The year of a project with a fiscal year ends with that, for blank deadlines and blank periods too. */
    @Test
    void theProjectsYearIsTheFiscalYear() {
        Tool.Run run = Project.in(folder)
                .file(
                        "thuocdo.yaml",
                        FISCAL,
                        "year: 2011",
                        "as-of: 2011-07-01",
                        "sources: {assignments: a.csv, results: r.csv}")
                .file("a.csv", "unit,task,period,target,deadline", "S,T1,2010-11,90,", "S,T2,,90,", "S,T3,,90,2011-12")
                .file("r.csv", "unit,task,period,actual", "S,T1,2010-11,80")
                .run("score", ".", "-f", "json");

        assertThat(run.json().at("/summary/overdue").asInt()).as(run.err()).isEqualTo(2);
    }

    private String asOf(String declared, String periods) {
        Tool.Run run = run(declared, periods);
        assertThat(run.status()).as(run.err()).isEqualTo(ExitStatus.DONE);
        return run.json().path("asOf").asString();
    }

    private Tool.Run run(String declared, String periods) {
        List<String> rows = new ArrayList<>(List.of("unit,task,period,actual"));
        for (String period : periods.split(" ")) {
            rows.add("S,T1," + period + ",95");
        }
        return Project.in(folder)
                .file("thuocdo.yaml", declared, "sources: {assignments: a.csv, results: r.csv}")
                .file("a.csv", "unit,task,target", "S,T1,90")
                .file("r.csv", rows.toArray(String[]::new))
                .run("score", ".", "-f", "json");
    }
}
