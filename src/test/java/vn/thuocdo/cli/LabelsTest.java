package vn.thuocdo.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import vn.thuocdo.testing.Tool;

/** {@code labels} of a project: readers see names of kinds and blocs, programs what the tables have. */
class LabelsTest {

    @TempDir
    Path folder;

    @BeforeEach
    void project() throws IOException {
        Files.writeString(folder.resolve("thuocdo.yaml"), """
                as-of: 2023-12-31
                labels: {so: Các sở, huyen: Các huyện, khoi-1: Khối tổng hợp, khoi-2: Khối địa phương}
                sources: {assignments: a.csv}
                """);
        Files.writeString(folder.resolve("a.csv"), """
                unit,unit_kind,unit_bloc,task,status
                A,so,khoi-1,T1,done
                B,so,khoi-1,T1,not_done
                C,huyen,khoi-2,T1,done
                """);
    }

    @ParameterizedTest
    @ValueSource(strings = {"text", "markdown", "html"})
    void readersSeeTheNames(String format) {
        assertThat(Tool.in(folder).run("score", ".", "-f", format, "-v").out())
                .contains("Khối tổng hợp", "Khối địa phương")
                .doesNotContain("khoi-1", "khoi-2");
    }

    @Test
    void thePaperOfAUnitNamesItsBloc() {
        assertThat(Tool.in(folder).run("explain", ".", "B", "-f", "html").out())
                .contains("Khối tổng hợp")
                .doesNotContain("khoi-1");
    }

    @Test
    void programsGetWhatTheTablesHave() {
        assertThat(Tool.in(folder).run("score", ".", "-f", "json").out())
                .contains("\"khoi-1\"", "\"huyen\"")
                .doesNotContain("Khối");
    }
}
