package vn.thuocdo.report.explain;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import vn.thuocdo.testing.Project;
import vn.thuocdo.testing.Tool;

/** A figure that equals a bound which is left out misses the target: the calculation says why. */
class OpenBoundsTest {

    @TempDir
    Path folder;

    @Test
    void aFigureEqualToABoundLeftOutIsNotAboveIt() {
        assertThat(explain("trên 95", "vi").out()).contains("95% không > 95%").doesNotContain("95% = 95%");
        assertThat(explain("dưới 95", "en").out()).contains("95% not < 95%");
    }

    private Tool.Run explain(String target, String language) {
        return Project.in(folder)
                .file("job.csv", "unit,task,measure,target,actual", "A,T1,%," + target + ",95")
                .run("explain", "job.csv", "A", "--lang", language);
    }
}
