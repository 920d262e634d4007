package vn.thuocdo.run;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import vn.thuocdo.testing.Project;

/** Formulas that were never calculated, below headers of words and days: that is said, and no word is asked about. */
class FormulasWithoutValueTest {

    @TempDir
    private Path folder;

    private Project project() throws IOException {
        return Project.in(folder)
                .file(
                        "bang.csv",
                        "Đơn vị,Nhiệm vụ,Thời hạn,Tình trạng",
                        "Sở A,Việc 1,=TODAY(),\"=IF(A2>1,\"\"Đạt\"\",\"\"Không đạt\"\")\"",
                        "Sở A,Việc 2,31/12/2025,\"=IF(A3>1,\"\"Đạt\"\",\"\"Không đạt\"\")\"",
                        "Sở A,Việc 3,31/12/2025,\"=IF(A4>1,\"\"Đạt\"\",\"\"Không đạt\"\")\"");
    }

    @Test
    void theyAreTheCause() throws IOException {
        assertThat(project()
                        .run("score", "bang.csv", "--method", "on-time", "--as-of", "2025-12-31")
                        .err())
                .contains("error R220")
                .doesNotContain("R135", "decide");
    }

    @Test
    void theProjectFileAsksForNoneOfThem() throws IOException {
        project().run("init", "--for", "bang.csv");
        assertThat(Files.readString(folder.resolve("thuocdo.yaml"))).doesNotContain("decide");
    }
}
