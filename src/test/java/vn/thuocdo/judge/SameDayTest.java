package vn.thuocdo.judge;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import tools.jackson.databind.JsonNode;
import vn.thuocdo.testing.Project;
import vn.thuocdo.testing.Tool;

/** Two rows of one item and day: whether they say the same is told by what they say, not by how it is written. */
class SameDayTest {

    @TempDir
    Path folder;

    private JsonNode score(String target, String measure, String one, String other) {
        String head = "unit,task,target,measure,period,actual,numerator,denominator,status,difficulty";
        String item = "S,T1,\"" + target + "\",\"" + measure + "\",2023-Q4,";
        Project.in(folder).file("a.csv", head, item + one, item + other);
        return Tool.in(folder)
                .run("score", "a.csv", "--keep-going", "-f", "json")
                .json();
    }

    @ParameterizedTest
    @CsvSource({
        "90, %, '95,,,,', '95%,,,,'",
        "90%, '', '95%,,,,', '95.0%,,,,'",
        "90, tỷ đồng, '95,,,,', '95 tỷ đồng,,,,'",
        "90, tỷ đồng, '95 tỷ,,,,', '95000 triệu đồng,,,,'",
        "90, km, '95 km,,,,', '95000 m,,,,'",
        "90, lượt, '95 lượt,,,,', '95 lượt người,,,,'",
        "giảm 5%, '', 'giảm 6%,,,,', 'giảm 6 %,,,,'",
        "90, '', '95,,,done,', '95,,,hoàn thành,'",
        "90, '', '95,,,,rain', '95,,,,floods'",
        "90%, '', ',19,20,,', ',19,20,,'"
    })
    void rowsThatSayTheSameInOtherWordsAgree(String target, String measure, String one, String other) {
        JsonNode json = score(target, measure, one, other);

        assertThat(json.at("/units/0/completed").asInt()).isEqualTo(1);
        assertThat(json.at("/diagnostics/errors").asInt()).isZero();
        assertThat(json.path("diagnostics").toString()).doesNotContain("J104");
    }

    /** 19 of 20 and 38 of 40 are one share, but not one report. */
    @ParameterizedTest
    @CsvSource({
        "90, '', '95,,,,', '96,,,,'",
        "90, km, '95 km,,,,', '95001 m,,,,'",
        "90%, '', ',19,20,,', ',38,40,,'",
        "90%, '', '95%,,,,', ',19,20,,'",
        "90, '', '95,,,done,', '95,,,not_done,'",
        "90, '', '95,,,done,', '95,,,,'"
    })
    void rowsThatDisagreeDecideNothing(String target, String measure, String one, String other) {
        for (JsonNode json : new JsonNode[] {score(target, measure, one, other), score(target, measure, other, one)}) {
            assertThat(json.at("/units/0/undecided").asInt()).isEqualTo(1);
            assertThat(json.at("/units/0/completed").asInt()).isZero();
            assertThat(json.path("diagnostics").toString()).contains("J104");
        }
    }
}
