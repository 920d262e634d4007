package vn.thuocdo.report.score;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import vn.thuocdo.report.Written;
import vn.thuocdo.testing.Project;
import vn.thuocdo.testing.Tool;

/** Where no item has a deadline, nothing can be late, and so nothing is praised for being on time. */
class WithoutDeadlinesTest {

    private static final String HEAD = "unit,task,target,actual,status,deadline";

    @TempDir
    Path folder;

    @ParameterizedTest
    @ValueSource(strings = {"r.txt", "r.md", "r.html", "r.docx"})
    void nothingIsSaidOfTimeWhereNoItemHasADeadline(String file) {
        String said = written(file, "Roads,T1,90,95,,", "Roads,T2,90,80,,", "Roads,T3,90,,,");

        assertThat(said)
                .contains("1 in progress", "1 not reported")
                .doesNotContain("on time", "not yet due", "completed late");
    }

    @ParameterizedTest
    @ValueSource(strings = {"r.txt", "r.docx"})
    void oneDeadlineIsEnoughToSpeakOfTime(String file) {
        String said = written(file, "Roads,T1,90,95,,", "Roads,T2,90,80,,2026-12-31", "Roads,T3,90,,,");

        assertThat(said).contains("1 on time", "1 in progress, not yet due", "1 not reported, not yet due");
    }

    @Test
    void theSheetForTheHeadHasNoColumnsOfTimeThen() {
        Project.in(folder).file("a.csv", HEAD, "Roads,T1,90,95,,");
        Tool.in(folder).run("explain", "a.csv", "Roads", "--lang", "en", "-q", "-o", "u.docx");

        assertThat(Written.words(folder.resolve("u.docx")))
                .contains("Exceeded")
                .doesNotContain("On time", "Late", "Not known");
    }

    private String written(String file, String... rows) {
        String[] lines = new String[rows.length + 1];
        lines[0] = HEAD;
        System.arraycopy(rows, 0, lines, 1, rows.length);
        Project.in(folder).file("a.csv", lines);
        Tool.in(folder).run("score", "a.csv", "--as-of", "2025-12-31", "--lang", "en", "-q", "-o", file);
        return Written.words(folder.resolve(file)).replaceAll("\\s+", " ");
    }
}
