package vn.thuocdo.report.score;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import vn.thuocdo.report.Written;
import vn.thuocdo.testing.Project;
import vn.thuocdo.testing.Tool;

/** Who signs a report asks first what was not met, and its counts add up. */
class WhatWasNotMetTest {

    @TempDir
    Path folder;

    @BeforeEach
    void oneOfEachKind() {
        Project.in(folder)
                .file(
                        "a.csv",
                        "unit,task,target,actual,deadline,status,completed_on,difficulty,proposal",
                        "Roads,T1,,,2025-06-30,done,2025-06-01,,",
                        "Roads,T2,,,2025-06-30,done,2025-07-01,,",
                        "Roads,T3,,,2025-06-30,done,,,",
                        "Roads,T4,90,78,2025-06-30,,,No staff,Hire two",
                        "Roads,T5,,,2025-06-30,,,,",
                        "Roads,T6,,,2026-06-30,in progress,,,",
                        "Roads,T7,,,2026-06-30,,,,");
    }

    @ParameterizedTest
    @ValueSource(strings = {"r.txt", "r.md", "r.docx"})
    void theBreakdownAddsUp(String file) {
        assertThat(written(file))
                .contains("1 on time", "1 late", "1 not known whether on time")
                .contains("2 overdue (1 never reported)", "1 reported, not overdue", "1 not reported, not overdue");
    }

    @ParameterizedTest
    @ValueSource(strings = {"r.txt", "r.md", "r.docx"})
    void anItemIsListedWithWhatWasAskedReachedAndSaid(String file) {
        String day = file.endsWith("docx") ? "30 Jun 2025" : "2025-06-30";

        assertThat(written(file)).contains("T4", "90", "78", day, "No staff", "Hire two");
    }

    /** "3 difficulties" stood in a letter, of which two were "Không" and "Chưa đến hạn". */
    @Test
    void whoWritesThatThereIsNoDifficultyReportsNone() {
        Project.in(folder)
                .file(
                        "a.csv",
                        "unit,task,status,deadline,difficulty,proposal",
                        "Roads,T1,in progress,2026-06-30,Không,Không có đề xuất",
                        "Roads,T2,in progress,2026-06-30,Chưa đến hạn,",
                        "Roads,T3,in progress,2026-06-30,Không có kinh phí,");

        assertThat(written("r.txt")).contains("1 difficulty in 1 item").doesNotContain("proposal");
        assertThat(written("r.docx")).contains("Không có kinh phí").doesNotContain("Chưa đến hạn");
    }

    @Test
    void aTerminalListsWhatIsUrgentAndCountsTheRest() {
        String printed = Tool.in(folder)
                .run("score", "a.csv", "--as-of", "2025-12-31", "--lang", "en")
                .out();

        assertThat(printed)
                .contains("Overdue or not reported: 3", "1 more not completed; -v lists them all")
                .doesNotContain("\n    T6");
    }

    private String written(String file) {
        Tool.in(folder).run("score", "a.csv", "--as-of", "2025-12-31", "--lang", "en", "-o", file);
        return Written.words(folder.resolve(file)).replaceAll("\\s+", " ");
    }
}
