package vn.thuocdo.run;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import vn.thuocdo.testing.Tool;

/** A project as the command line names it. */
class ProjectArgumentTest {

    @TempDir
    Path folder;

    /** What exists by its whole name is that, and not another as of a date. */
    @Test
    void anExistingPathIsThatPath() throws IOException {
        for (String project : new String[] {"kpi", "kpi@2023"}) {
            Files.createDirectory(folder.resolve(project));
            Files.writeString(folder.resolve(project + "/thuocdo.yaml"), "sources:\n  assignments: a.csv\n");
            Files.writeString(
                    folder.resolve(project + "/a.csv"), "unit,task,target,actual\n" + project + ",T1,90,95\n");
        }

        assertThat(Tool.in(folder).run("score", "kpi@2023", "-f", "csv").out()).contains("\n1,kpi@2023,");
        assertThat(Tool.in(folder).run("score", "kpi@2022", "-f", "csv").out()).contains("\n1,kpi,");
        assertThat(Tool.in(folder)
                        .run("compare", "kpi", "kpi@2023", "-f", "csv")
                        .out())
                .contains("kpi@2023,");
        assertThat(Tool.in(folder)
                        .run("score", "kpi", "--base", "kpi@2023", "-f", "json")
                        .out())
                .contains("kpi@2023");
    }
}
