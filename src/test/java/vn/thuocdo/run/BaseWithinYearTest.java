package vn.thuocdo.run;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import tools.jackson.databind.JsonNode;
import vn.thuocdo.testing.Project;
import vn.thuocdo.testing.Tool;

/**
 * Officials compare a quarter with the same quarter of the year before (<i>cùng kỳ năm trước</i>). Against the whole year
 * before, every first quarter would be a collapse.
 */
class BaseWithinYearTest {

    private static final String[] RESULTS = {"unit,task,reported_on,actual", "S,T1,%s-03-31,95", "S,T2,%s-12-31,95"};

    @TempDir
    private Path folder;

    @ParameterizedTest
    @CsvSource({
        "within the year, 2023-03-31, ../2022, 2022-03-31",
        "a day before it is over, 2023-12-30, ../2022, 2022-12-30",
        "on its last day, 2023-12-31, ../2022, 2022-12-31",
        "after it, 2024-01-15, ../2022, 2022-12-31",
        "a base with a date is as it says, 2023-03-31, ../2022@2022-12-31, 2022-12-31",
        "the same year, 2023-03-31, ../same, 2023-12-31",
        "no year, 2023-03-31, ../undated, 2022-12-31",
        "two years before, 2023-06-30, ../2021, 2021-06-30",
        "nothing was reported by then, 2023-03-30, ../2022, 2022-12-31",
        "reports without days, 2023-03-31, ../one, 2022-12-31"
    })
    void theBaseIsTakenUpToTheSameDay(String what, String asOf, String base, String expected) {
        project().file("2023/thuocdo.yaml", settings("year: 2023", "base: " + base));

        JsonNode found = score(asOf, "json").json().path("changes").path("base");

        assertThat(found.path("asOf").asString()).as(what).isEqualTo(expected);
    }

    @Test
    void aBaseOfTheCommandLineIsTakenLikeThatOfTheProject() {
        project().file("2023/thuocdo.yaml", settings("year: 2023"));

        Tool.Run run = score("2023-03-31", "json", "--base", "2022");

        assertThat(run.json().path("changes").path("base").path("asOf").asString())
                .isEqualTo("2022-03-31");
    }

    /** Results for February stand for its last day. */
    @ParameterizedTest
    @CsvSource({"2024, 2024-02-29, 2023-02-28", "2025, 2025-02-28, 2024-02-29"})
    void theEndOfFebruaryStaysItsEnd(int year, String asOf, String expected) {
        Project project = project();
        String before = Integer.toString(year - 1);
        project.file("before/thuocdo.yaml", settings("year: " + before))
                .file("before/a.csv", "unit,task,target", "S,T1,90", "S,T2,90")
                .file("before/r.csv", "unit,task,period,actual", "S,T1," + before + "-02,95")
                .file("2023/thuocdo.yaml", settings("year: " + year, "base: ../before"));

        JsonNode base = score(asOf, "json").json().path("changes").path("base");

        assertThat(base.path("asOf").asString()).isEqualTo(expected);
    }

    @ParameterizedTest
    @CsvSource({"2022-08-31, 2021-08-31", "2023-06-29, 2022-06-29", "2023-06-30, 2022-06-30"})
    void fiscalYearsMoveByAsManyYears(String asOf, String expected) {
        String fiscal = "fiscal-year-end: 06-30";
        project()
                .file("2023/thuocdo.yaml", settings("year: 2023", fiscal, "base: ../fiscal"))
                .file("fiscal/thuocdo.yaml", settings("year: 2022", fiscal, "as-of: 2022-06-30"))
                .file("fiscal/a.csv", "unit,task,target", "S,T1,90")
                .file("fiscal/r.csv", "unit,task,reported_on,actual", "S,T1,2021-08-01,95");

        JsonNode base = score(asOf, "json").json().path("changes").path("base");

        assertThat(base.path("asOf").asString()).isEqualTo(expected);
    }

    @Test
    void thePaperNamesThePartOfTheYear() {
        project().file("2023/thuocdo.yaml", settings("year: 2023", "base: ../2022"));

        assertThat(score("2023-03-31", "markdown", "--lang", "vi").out())
                .contains("Kỳ trước: cùng kỳ năm 2022 (đến 31/03/2022)")
                .doesNotContain("31/12/2022");
        assertThat(score("2023-03-30", "markdown", "--lang", "vi").out())
                .contains("Kỳ trước: cả năm 2022 (đến 31/12/2022)");
        assertThat(score("2023-03-31", "html", "--lang", "en").out())
                .contains("as in the same period of 2022 (50.0%)")
                .contains("Before: the same period of 2022 (up to 31\u00a0Mar\u00a02022)");
        assertThat(score("2023-12-31", "markdown", "--lang", "vi").out()).contains("Kỳ trước: ngày chốt 31/12/2022");
    }

    private Tool.Run score(String asOf, String format, String... more) {
        String[] words = new String[more.length + 6];
        String[] first = {"score", "2023", "--as-of", asOf, "-f", format};
        System.arraycopy(first, 0, words, 0, first.length);
        System.arraycopy(more, 0, words, first.length, more.length);
        return Project.in(folder).run(words);
    }

    private Project project() {
        Project project = Project.in(folder);
        table(project, "2021", "2021", "year: 2021");
        table(project, "2022", "2022", "year: 2022");
        table(project, "same", "2023", "year: 2023", "as-of: 2023-12-31");
        table(project, "undated", "2022", "title: Before");
        table(project, "2023", "2023", "year: 2023");
        project.file("one/thuocdo.yaml", "sources: {assignments: a.csv}", "year: 2022", "as-of: 2022-12-31")
                .file("one/a.csv", "unit,task,target,actual", "S,T1,90,95");
        return project;
    }

    private static void table(Project project, String name, String year, String... settings) {
        String[] rows = new String[RESULTS.length];
        for (int i = 0; i < rows.length; i++) {
            rows[i] = RESULTS[i].formatted(year);
        }
        project.file(name + "/thuocdo.yaml", settings(settings))
                .file(name + "/a.csv", "unit,task,target", "S,T1,90", "S,T2,90")
                .file(name + "/r.csv", rows);
    }

    private static String[] settings(String... more) {
        String[] lines = new String[more.length + 1];
        lines[0] = "sources: {assignments: a.csv, results: r.csv}";
        System.arraycopy(more, 0, lines, 1, more.length);
        return lines;
    }
}
