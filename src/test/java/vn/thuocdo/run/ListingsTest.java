package vn.thuocdo.run;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.util.Locale;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import vn.thuocdo.testing.Project;
import vn.thuocdo.testing.Tool;

/** A list that several formats show has one order and one word in all of them. */
class ListingsTest {

    @TempDir
    Path folder;

    private Project project;

    @BeforeEach
    void twoUnitsCannotBeAssessed() {
        project = Project.in(folder)
                .file(
                        "job.csv",
                        "unit,unit_name,task,target,state,actual",
                        "u1,Zeta,T1,90,cancelled,",
                        "u2,Alpha,T1,90,cancelled,",
                        "u3,Mid,T1,90,,95");
    }

    @ParameterizedTest
    @ValueSource(strings = {"text", "markdown", "junit", "csv", "github", "openmetrics"})
    void unitsThatAreNotAssessableAreListedByName(String format) {
        String out = project.run("score", "job.csv", "-q", "-f", format).out();

        assertThat(out.lastIndexOf("Alpha")).isPositive().isLessThan(out.lastIndexOf("Zeta"));
    }

    @ParameterizedTest
    @ValueSource(strings = {"text", "markdown", "junit"})
    void theyAreCalledNotAssessable(String format) {
        assertThat(project.run("score", "job.csv", "-q", "-f", format).out().toLowerCase(Locale.ROOT))
                .contains("not assessable");
    }

    @Test
    void programsGetThemInTheSameOrder() {
        Tool.Run run = project.run("score", "job.csv", "-q", "-f", "json");

        assertThat(run.json().at("/summary/notAssessable").toString()).isEqualTo("[\"u2\",\"u1\"]");
    }
}
