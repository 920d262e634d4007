package vn.thuocdo.judge;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import vn.thuocdo.testing.Project;
import vn.thuocdo.testing.Tool;

/** Where a unit started is in the scale of the measure, as its target and its figures are. */
class BaselineUnitTest {

    @TempDir
    Path folder;

    private Tool.Run score(String method, String measure, String target, String baseline, String actual) {
        Project.in(folder)
                .file(
                        "a.csv",
                        "unit,task,measure,target,baseline,actual",
                        "S,T1,\"" + measure + "\",\"" + target + "\",\"" + baseline + "\",\"" + actual + "\"");
        return Tool.in(folder).run("score", "a.csv", "--method", method, "--keep-going", "-f", "json");
    }

    @ParameterizedTest
    @CsvSource({
        "tỷ đồng, tăng 10%, 100, 110 tỷ đồng",
        "tỷ đồng, tăng 10%, 100 tỷ đồng, 110",
        "tỷ đồng, tăng 10%, 100, 110000 triệu đồng",
        "tỷ đồng, giảm 10%, 100, 90 tỷ đồng",
        "tỷ đồng, tăng 10, 100, 110 tỷ đồng",
        "tỷ đồng, tăng 10000 triệu, 100, 110",
        "nghìn lượt, tăng 10%, 100, 110 nghìn lượt",
        "giờ, giảm 10%, 2, 108 phút",
        "'', tăng 10%, 100 tỷ đồng, 110 tỷ đồng",
        "'', tăng 10 tỷ đồng, 100 tỷ đồng, 110 tỷ đồng"
    })
    void aChangeIsMeasuredFromTheBaselineInTheUnitOfTheMeasure(
            String measure, String target, String baseline, String actual) {
        String less = target.startsWith("tăng")
                ? actual.replace("110", "109")
                : actual.replace("90", "91").replace("108", "109");

        assertThat(score("completion", measure, target, baseline, actual)
                        .json()
                        .at("/units/0/completed")
                        .asInt())
                .isEqualTo(1);
        assertThat(score("completion", measure, target, baseline, less)
                        .json()
                        .at("/units/0/completed")
                        .asInt())
                .isZero();
    }

    @ParameterizedTest
    @CsvSource({
        "tỷ đồng, '0,2', 100 triệu, 150 triệu",
        "tỷ đồng, 200, 100, 150 tỷ đồng",
        "tỷ đồng, 200, 100 tỷ đồng, 150",
        "'', 200 tỷ đồng, 100 tỷ đồng, 150 tỷ đồng",
        "'', 2 km, 1000 m, '1,5 km'",
        "lượt, 200 nghìn lượt, 100 nghìn, 150 nghìn",
        "%, 90, 80%, 85"
    })
    void halfOfTheWayFromTheBaselineIsHalfInAnyUnit(String measure, String target, String baseline, String actual) {
        assertThat(score("balanced-scorecard", measure, target, baseline, actual)
                        .json()
                        .at("/units/0/credit")
                        .asString())
                .isEqualTo("1/2");
    }

    /** There is no way from 80 km to 200 tỷ đồng: all or nothing, with a warning. */
    @ParameterizedTest
    @CsvSource({"tỷ đồng, 200, 80 km", "tỷ đồng, 200, 80%", "%, 90, 80 km"})
    void aBaselineThatCountsSomethingElseIsNone(String measure, String target, String baseline) {
        Tool.Run run = score("balanced-scorecard", measure, target, baseline, "85");

        assertThat(run.json().at("/units/0/credit").asString()).isEqualTo("0/1");
        assertThat(run.json().path("diagnostics").toString()).contains("J405");
    }

    /** 100 and "110 tỷ đồng", and no measure: nothing says what the 100 are of. */
    @Test
    void aBareBaselineBesideAScaledFigureIsAskedAbout() {
        Tool.Run run = score("completion", "", "tăng 10%", "100", "110 tỷ đồng");

        assertThat(run.json().at("/units/0/completed").asInt()).isZero();
        assertThat(run.json().at("/units/0/undecided").asInt()).isEqualTo(1);
        assertThat(run.json().path("diagnostics").toString()).contains("J357");
    }

    @Test
    void aChangeOfSomethingElseThanTheMeasureIsAnError() {
        Tool.Run run = score("completion", "km", "tăng 10 giờ", "100", "110");

        assertThat(run.json().path("diagnostics").toString()).contains("J315");
    }

    /** Four of two hours and 150 of 120 minutes: 2.5 hours are the best of both. */
    @Test
    void theBestOfSeveralUnitsIsTakenInOneUnit() {
        Project.in(folder)
                .file(
                        "a.csv",
                        "unit,task,target,direction,actual",
                        "S,T1,3 giờ,higher,2 giờ",
                        "U,T1,180 phút,higher,150 phút")
                .file("m.yaml", "extends: completion", "credit: best");
        Tool.Run run = Tool.in(folder).run("score", "a.csv", "--method", "m.yaml", "-f", "json");

        assertThat(run.json().at("/units/0/credit").asString()).isEqualTo("1/1");
        assertThat(run.json().at("/units/1/credit").asString()).isEqualTo("4/5");
    }
}
