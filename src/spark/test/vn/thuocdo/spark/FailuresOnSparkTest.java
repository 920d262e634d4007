package vn.thuocdo.spark;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import vn.thuocdo.cli.ExitStatus;
import vn.thuocdo.testing.Tool;

/** What fails on the way changes nothing, and what is wrong with the data is a finding. */
class FailuresOnSparkTest {

    private static final int UNITS = 40;
    private static final int PART = 200;

    private static SparkTool spark;

    @TempDir
    private Path folder;

    @BeforeAll
    static void start() {
        spark = SparkTool.of(2, PART);
        spark.spark().hadoopConfiguration().set("fs.failing.impl", FailingFiles.class.getName());
    }

    @AfterAll
    static void stop() {
        spark.close();
    }

    @BeforeEach
    void write() throws IOException {
        List<String> assigned = new ArrayList<>(List.of("unit,task,target"));
        List<String> reported = new ArrayList<>(List.of("unit,task,period,actual,difficulty"));
        for (int unit = 1; unit <= UNITS; unit++) {
            assigned.add("U" + unit + ",T1,90");
            assigned.add("U" + unit + ",T2,50");
            reported.add("U" + unit + ",T1,2023-Q2," + (70 + unit) + ",");
            reported.add("U" + unit + ",T2,2023-Q4," + 2 * unit + ",\"rain,\nand more rain\"");
        }
        Files.write(folder.resolve("a.csv"), assigned);
        Files.write(folder.resolve("r.csv"), reported);
    }

    @ParameterizedTest(name = "{0} times")
    @ValueSource(ints = {1, 2})
    void aTaskThatFailsInTheMiddleIsRunAgainAndChangesNothing(int times) {
        Tool.Run whole = onSpark("r.csv", "csv");
        FailingFiles.fail(folder.resolve("r.csv"), times);

        Tool.Run broken = onSpark("failing://" + folder.resolve("r.csv"), "csv");

        assertThat(FailingFiles.left(folder.resolve("r.csv")))
                .as("failures left")
                .isZero();
        assertThat(broken.status()).as(broken.err()).isEqualTo(ExitStatus.DONE);
        assertThat(broken.out()).isEqualTo(whole.out());
    }

    @Test
    void aFileThatCannotBeReadAtLastIsAFinding() {
        FailingFiles.fail(folder.resolve("r.csv"), -1);

        Tool.Run run = onSpark("failing://" + folder.resolve("r.csv"), "csv");

        assertThat(run.status()).isEqualTo(ExitStatus.IO_FAILED);
        assertThat(run.err()).contains("the disk is gone").doesNotContain("\tat ");
        assertThat(run.out()).isEmpty();
    }

    @Test
    void aFileThatIsNotThereIsAFindingAsOnOneMachine() {
        Equality.assertSame(spark, folder, "-a", "a.csv", "-r", "none.csv");
        Equality.assertSame(spark, folder, "-a", "a.csv", "-r", "none.csv", "--keep-going");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "U1,T1,2023-Q3,9x,",
                "U1,T1,2023-Q3,1.234,",
                "U1,T9,2023-Q3,95,",
                "Nobody,T1,2023-Q3,95,",
                "U1,T1,2023-Q9,95,",
                "U1,T1,2023-Q3,95,,,",
                "U1,T1,2023-Q3",
                "U1,T1,2023-Q3,\"95,",
                "U1,T1,2023-Q3,9\"5,",
                "U1,T1,2023-Q2,11,",
                ",,,,",
                "Tổng cộng,,,,"
            })
    void whatIsWrongWithARowIsSaidAsOnOneMachine(String row) throws IOException {
        List<String> rows = new ArrayList<>(Files.readAllLines(folder.resolve("r.csv")));
        rows.add(rows.size() / 2 / 3 * 3 + 1, row);
        Files.write(folder.resolve("r.csv"), rows);

        Equality.assertSame(spark, folder, "-a", "a.csv", "-r", "r.csv", "--keep-going");
    }

    @Test
    void documentsAppearWholeOrNotAtAll() throws IOException {
        Path report = folder.resolve("report.json");
        FailingFiles.fail(folder.resolve("r.csv"), -1);
        Files.writeString(report, "the one before");

        spark.run(folder, "score", "-a", "a.csv", "-r", "failing://" + folder.resolve("r.csv"), "-o", "report.json");

        assertThat(report).hasContent("the one before");
        assertThat(folder).isDirectoryNotContaining("glob:**.tmp");
    }

    private Tool.Run onSpark(String results, String format) {
        return spark.run(folder, "score", "-a", "a.csv", "-r", results, "--as-of", "2023-12-31", "-q", "-f", format);
    }
}
