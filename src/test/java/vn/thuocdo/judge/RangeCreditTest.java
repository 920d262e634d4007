package vn.thuocdo.judge;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import vn.thuocdo.testing.Project;
import vn.thuocdo.testing.Tool;

/** A range is met or not, and nothing is earned for a part of it; a direction only says which end binds. */
class RangeCreditTest {

    @TempDir
    Path folder;

    @ParameterizedTest
    @CsvSource({
        "higher, 30, 0/1",
        "higher, 40, 1/1",
        "higher, 80, 1/1",
        "lower, 80, 0/1",
        "lower, 50, 1/1",
        "lower, 10, 1/1",
        "'', 30, 0/1",
        "'', 45, 1/1",
        "'', 80, 0/1"
    })
    void itsCreditIsAllOrNothing(String direction, int actual, String credit) {
        Project.in(folder)
                .file("a.csv", "unit,task,target,direction,actual", "S,T1,40 - 50," + direction + "," + actual);

        Tool.Run run = Tool.in(folder).run("score", "a.csv", "--method", "pemandu-uncapped", "-f", "json");

        assertThat(run.json().at("/units/0/credit").asString()).isEqualTo(credit);
    }
}
