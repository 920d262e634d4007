package vn.thuocdo.report.score.page;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import vn.thuocdo.testing.Project;

class PlacesOnPageTest {

    @TempDir
    Path folder;

    @Test
    void aPageOfATableAloneDoesNotTellWhereTheTableLay() throws IOException {
        Project.in(folder)
                .file(
                        "deep/down/report.csv",
                        "unit,task,target,actual,deadline,difficulty,unknown",
                        "Sở Y tế,Khám bệnh,90,80,2025-12-31,Thiếu người,x",
                        "Sở Y tế,Tiêm chủng,90,95,2025-12-31,,y");
        Path table = folder.resolve("deep/down/report.csv").toAbsolutePath();

        Project.in(folder).run("score", table.toString(), "-q", "-o", "r.html");

        assertThat(Files.readString(folder.resolve("r.html")))
                .contains("report.csv:2")
                .doesNotContain("deep/down");
    }
}
