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

/** A unit whose open items have no weight earned the whole, and yet is none that completed everything. */
class OpenItemsOfAWholeRateTest {

    @TempDir
    Path folder;

    @BeforeEach
    void oneOpenItemWithoutWeight() {
        Project.in(folder)
                .file("thuocdo.yaml", "sources: {assignments: a.csv}", "method: {weights: used}")
                .file("a.csv", "unit,task,status,weight", "Roads,T1,done,1", "Roads,T2,in progress,0");
    }

    @ParameterizedTest
    @ValueSource(strings = {"r.txt", "r.md", "r.html", "r.docx", "r.xlsx"})
    void itIsMarkedInEveryReport(String file) {
        Tool.in(folder).run("score", ".", "--lang", "en", "-o", file);
        assertThat(Written.words(folder.resolve(file)).replaceAll("\\s+", " "))
                .contains("* 1 item is not completed, although the rate is 100% or more")
                .contains("* not everything is completed, although the rate is 100% or more");
    }

    @Test
    void itsFigureBearsTheMark() {
        assertThat(Tool.in(folder).run("score", ".", "--lang", "en").out()).contains("1/2 100.0%*");
    }

    @Test
    void itIsNotAmongThoseThatCompletedEverything() {
        Tool.Run run = Tool.in(folder).run("score", ".", "-f", "json");
        assertThat(run.json().at("/summary/fullyCompleted")).isEmpty();
        assertThat(run.json().at("/units/0/leavesOpen").asBoolean()).isTrue();
        assertThat(run.json().at("/units/0/rate/exact").asString()).isEqualTo("1/1");
    }
}
