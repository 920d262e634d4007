package vn.thuocdo.report.score.data;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import vn.thuocdo.testing.Project;
import vn.thuocdo.testing.Tool;

/** The summary of a step of GitHub Actions. */
class ScoreGithubTest {

    @TempDir
    Path folder;

    @Test
    void whoIsBelowTheGateStandsOnTop() {
        String summary = Tool.inCheckout()
                .run("score", "samples/vinh-phuc-2023", "-f", "github", "--fail-under", "50", "--lang", "en")
                .out();

        assertThat(summary)
                .contains("**81.0%** · 389/480 · 36 units · As of 2023-12-31\n\n❌ 2 units are below 50%:\n\n| Rank")
                .contains("| 35 | Ban Quản lý các khu công nghiệp | 4/9 | 44.4% |");
        assertThat(summary.indexOf("Ban Quản lý các khu công nghiệp")).isLessThan(summary.indexOf("<details>"));
    }

    @Test
    void aGateThatHoldsIsSaid() {
        assertThat(Tool.inCheckout()
                        .run("score", "samples/vinh-phuc-2023", "-f", "github", "--fail-under", "40")
                        .out())
                .contains("✅ Mọi đơn vị đều hoàn thành từ 40% trở lên.");
    }

    /** GitHub refuses a summary above a mebibyte; 10,000 units with long names stay below it. */
    @Test
    void manyUnitsAreCutWithTheTrueTotals() {
        Project.in(folder)
                .file(
                        "a.csv",
                        Stream.concat(
                                        Stream.of("unit,task,status"),
                                        IntStream.range(0, 10_000)
                                                .mapToObj(i -> "Ủy ban nhân dân xã Tân Lập thuộc huyện Sông Lô " + i
                                                        + ",T1," + (i % 2 == 0 ? "done" : "not_done")))
                                .toArray(String[]::new));

        String summary = Tool.in(folder)
                .run("score", "a.csv", "-f", "github", "--fail-under", "100")
                .out();

        assertThat(summary.getBytes(StandardCharsets.UTF_8)).hasSizeLessThan(1 << 20);
        assertThat(summary)
                .contains("❌ 5,000 units are below 100%:")
                .contains("4,000 more are not shown here (5,000 in all)")
                .contains("9,000 more are not shown here (10,000 in all)");
    }

    @Test
    void theGravestFaultsOfTheDataAreListedAndTheRestCounted() {
        Project.in(folder)
                .file(
                        "a.csv",
                        Stream.of(
                                        Stream.of("unit,task,status,deadline"),
                                        IntStream.range(0, 15).mapToObj(i -> "U" + i + ",T1,done,31/2/2025"),
                                        IntStream.range(0, 20).mapToObj(i -> "V" + i + ",T1,done,28/2/2025"))
                                .flatMap(rows -> rows)
                                .toArray(String[]::new));

        String summary = Tool.in(folder)
                .run("score", "a.csv", "-f", "github", "--keep-going", "-q")
                .out();

        assertThat(summary)
                .contains("- a.csv:2:4: error R")
                .contains("- 5 more are not shown here (15 in all)")
                .contains("**15 rows with errors were not scored: this report is incomplete.**");
    }
}
