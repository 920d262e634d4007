package vn.thuocdo.compare;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import vn.thuocdo.testing.Project;
import vn.thuocdo.testing.Tool;

/** A target that is written otherwise asks for no less: each side's number is taken in the measure of its own table. */
class TargetScaleTest {

    @TempDir
    Path folder;

    @ParameterizedTest
    @CsvSource({
        "%, 90, %, 90%, same",
        "%, 90, '', 90%, same",
        "'', 90%, %, 90, same",
        "'', 0.9, '', 90%, same",
        "'', 0.9, %, 90, same",
        "'', 90, '', 90%, other",
        "%, 90, %, 85%, easier",
        "%, 90, %, 95%, harder",
        "'', 0.9, '', 95%, harder",
        // 1 is all of it.
        "'', 1, '', 90%, easier"
    })
    void theChangeIsToldInOneScale(String measure, String before, String nowMeasure, String now, String shift) {
        Project.in(folder)
                .file(
                        "before.csv",
                        "unit,task,measure,target,status",
                        "S,T1," + measure + "," + before + ",in progress")
                .file("now.csv", "unit,task,measure,target,status", "S,T1," + nowMeasure + "," + now + ",in progress");

        Tool.Run run = Tool.in(folder).run("compare", "before.csv", "now.csv", "-f", "json");

        assertThat(run.json().path("targets").size()).as(run.out()).isEqualTo(shift.equals("same") ? 0 : 1);
        assertThat(run.json().at("/targets/0/shift").asString("same")).isEqualTo(shift);
    }
}
