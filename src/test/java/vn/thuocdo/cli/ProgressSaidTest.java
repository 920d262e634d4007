package vn.thuocdo.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import vn.thuocdo.testing.Tool;

/** How the breakdown of what is completed and what is not is said. */
class ProgressSaidTest {

    @TempDir
    Path folder;

    /** "2 not completed: 2 overdue" says one number twice. */
    @Test
    void aPartThatIsAllOfItIsCalledAll() throws IOException {
        String out = scored("A,T1,90,2023-01-31,50,", "A,T2,90,2023-01-31,50,");

        assertThat(out).contains("Of 2 not completed: all overdue");
    }

    @Test
    void oneItemAndSeveralPartsKeepTheirNumbers() throws IOException {
        assertThat(scored("A,T1,90,2023-01-31,50,")).contains("Of 1 not completed: 1 overdue");
        assertThat(scored("A,T1,90,2023-01-31,50,", "A,T2,90,2024-01-31,50,"))
                .contains("Of 2 not completed: 1 overdue; 1 reported, not overdue");
    }

    /** It is one of the items not completed that are broken down, and no further one. */
    @Test
    void whatIsNotDecidedIsSaidOnce() throws IOException {
        assertThat(scored("A,T1,90,2023-12-31,,", "A,T2,90,2023-12-31,,mixed", "A,T3,90,2023-12-31,95,"))
                .containsOnlyOnce("not decided")
                .doesNotContain("could not be decided");
    }

    private String scored(String... rows) throws IOException {
        Files.writeString(
                folder.resolve("job.csv"),
                "unit,task,target,deadline,actual,status\n" + String.join("\n", rows) + "\n");
        return Tool.in(folder)
                .run("score", "job.csv", "--as-of", "2023-12-31", "--keep-going")
                .out();
    }
}
