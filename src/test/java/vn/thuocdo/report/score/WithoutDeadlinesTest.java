package vn.thuocdo.report.score;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
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
                .contains("1 reported", "1 not reported")
                .doesNotContain("on time", "not yet due", "completed late", "in progress", "without a deadline");
    }

    @ParameterizedTest
    @ValueSource(strings = {"r.txt", "r.docx"})
    void oneDeadlineIsEnoughToSpeakOfTime(String file) {
        String said = written(
                file,
                "Roads,T1,90,95,,",
                "Roads,T2,90,80,,2026-12-31",
                "Roads,T3,90,,,2026-12-31",
                "Roads,T4,90,80,,",
                "Roads,T5,90,,,");

        assertThat(said)
                .contains(
                        "1 on time or without a deadline",
                        "1 reported, not overdue",
                        "1 reported, without a deadline",
                        "1 not reported, not overdue",
                        "1 not reported, without a deadline");
    }

    @ParameterizedTest
    @ValueSource(strings = {"r.txt", "r.md", "r.html", "r.docx"})
    void whatIsReportedAsNotDoneIsNotCalledInProgress(String file) {
        String said = written(file, "Roads,T1,,,not done,2026-12-31", "Roads,T2,,,not started,2026-12-31");

        assertThat(said).contains("all reported, not overdue").doesNotContain("in progress");
    }

    /** Without an as-of date nothing says that a deadline lies ahead. */
    @ParameterizedTest
    @ValueSource(strings = {"r.txt", "r.md", "r.html", "r.docx"})
    void nothingIsCalledNotYetDueWithoutAnAsOfDate(String file) {
        String[] rows = {"Roads,T1,,,not done,2026-12-31", "Roads,T2,,,,2026-12-31", "Roads,T3,,,not done,"};
        String said = written(file, Optional.empty(), rows);

        assertThat(said).contains("2 reported", "1 not reported").doesNotContain("not yet due", "without a deadline");
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
        return written(file, Optional.of("2025-12-31"), rows);
    }

    private String written(String file, Optional<String> asOf, String... rows) {
        String[] lines = new String[rows.length + 1];
        lines[0] = HEAD;
        System.arraycopy(rows, 0, lines, 1, rows.length);
        Project.in(folder).file("a.csv", lines);
        List<String> command = new ArrayList<>(List.of("score", "a.csv", "--lang", "en", "-q", "-o", file));
        asOf.ifPresent(day -> command.addAll(List.of("--as-of", day)));
        Tool.in(folder).run(command.toArray(String[]::new));
        return Written.words(folder.resolve(file)).replaceAll("\\s+", " ");
    }
}
