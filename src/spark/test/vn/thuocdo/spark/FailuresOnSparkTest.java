package vn.thuocdo.spark;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import vn.thuocdo.cli.ExitStatus;
import vn.thuocdo.diagnostic.Findings;
import vn.thuocdo.diagnostic.Severity;
import vn.thuocdo.report.Format;
import vn.thuocdo.report.data.DiagnosticsJson;
import vn.thuocdo.run.ProjectChoice;
import vn.thuocdo.run.ReadingWatch;
import vn.thuocdo.run.ScoreRun;
import vn.thuocdo.run.WorkingFolder;
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

    /** It is found when everything is scored; the other document was ready. */
    @Test
    void whereOneDocumentCannotBeWrittenNoneIs() throws IOException {
        Files.writeString(folder.resolve("report.json"), "the one before");

        Tool.Run run = spark.run(
                folder,
                "score",
                "-a",
                "a.csv",
                "-r",
                "r.csv",
                "-o",
                "report.json",
                "-o",
                "r.parquet",
                "-o",
                "none/report.csv");

        assertThat(run.status()).isEqualTo(ExitStatus.IO_FAILED);
        assertThat(run.err()).contains("none/report.csv").doesNotContain("\tat ");
        assertThat(folder.resolve("report.json")).hasContent("the one before");
        try (Stream<Path> files = Files.list(folder)) {
            assertThat(files.map(file -> file.getFileName().toString()))
                    .containsExactlyInAnyOrder("a.csv", "r.csv", "report.json");
        }
    }

    /** Each of them has two faults that are said at once: an unknown unit is one of reading, a repeated day one of judging. */
    @Test
    void ofManyFaultyRowsTheFirstComeToTheDriverAndAllAreCounted() throws IOException {
        List<String> rows = new ArrayList<>(Files.readAllLines(folder.resolve("r.csv")));
        int many = 3 * DiagnosticsJson.MOST_OF_A_CODE;
        for (int row = 0; row < many; row++) {
            rows.add("Nobody " + row + ",T1,2023-Q3,95,");
            rows.add("U1,T1,2023-Q4," + row + ",");
        }
        Files.write(folder.resolve("r.csv"), rows);

        Equality.assertSame(spark, folder, "-a", "a.csv", "-r", "r.csv", "--keep-going");
        Findings findings = ScoreRun.of(
                        ProjectChoice.of(new WorkingFolder(folder, InputStream.nullInputStream()), project()),
                        Format.CSV)
                .outcome(ReadingWatch.NOBODY, new SparkEngine(spark.spark()))
                .findings();

        assertThat(findings.count(Severity.ERROR)).isGreaterThanOrEqualTo(2 * many - 1);
        assertThat(findings.sorted()).hasSizeLessThanOrEqualTo(3 * DiagnosticsJson.MOST_OF_A_CODE);
    }

    private String project() throws IOException {
        Files.writeString(folder.resolve("thuocdo.yaml"), "sources:\n  assignments: a.csv\n  results: r.csv\n");
        return ".";
    }

    @Test
    void aPatternNamesTheFilesThatItMatches() throws IOException {
        List<String> rows = Files.readAllLines(folder.resolve("r.csv"));
        Path results = Files.createDirectory(folder.resolve("results"));
        Files.writeString(results.resolve("notes.txt"), "none of them");
        int half = rows.size() / 2 / 3 * 3 + 1;
        Files.write(results.resolve("a.csv"), rows.subList(0, half));
        List<String> others = new ArrayList<>(List.of(rows.get(0)));
        others.addAll(rows.subList(half, rows.size()));
        Files.write(results.resolve("b.csv"), others);

        Tool.Run matched = onSpark(results.toUri() + "*.csv", "csv");

        assertThat(matched.status()).as(matched.err()).isEqualTo(ExitStatus.DONE);
        assertThat(matched.out()).isEqualTo(onSpark("r.csv", "csv").out());
    }

    @Test
    void aPatternThatMatchesNothingIsAFinding() {
        Tool.Run run = onSpark(folder.toUri() + "none/*.csv", "csv");

        assertThat(run.status()).isEqualTo(ExitStatus.IO_FAILED);
        assertThat(run.err()).contains("none/*.csv").doesNotContain("\tat ");
    }

    @ParameterizedTest(name = "{0}")
    @ValueSource(
            strings = {
                "no-such-system://there/r.csv",
                "no-such-system://there/*.csv",
                "hdfs://no.such.host.invalid/*.csv",
                "file:/none/{a.csv"
            })
    void aPlaceThatHadoopCannotReachIsAFinding(String results) {
        Tool.Run run = onSpark(results, "csv");

        assertThat(run.status()).as(run.err()).isEqualTo(ExitStatus.IO_FAILED);
        assertThat(run.err()).contains(results).doesNotContain("bug", "\tat ");
    }

    /** However the file is written: by a path, by an address, or by a pattern that would match it once it is there. */
    @ParameterizedTest(name = "{0}")
    @CsvSource({
        "r.csv, r.csv",
        "%s/r.csv, r.csv",
        "%s/r*.csv, r.csv",
        "%s/r*.csv, r2.csv",
        "'%s/{q,r}?.csv', ./sub/../r2.csv"
    })
    void noOutputIsAFileThatIsRead(String results, String output) throws IOException {
        byte[] before = Files.readAllBytes(folder.resolve("r.csv"));
        String named = results.replace("%s", "file:" + folder.toRealPath());

        Tool.Run run = spark.run(folder, "score", "-a", "a.csv", "-r", named, "-o", output);

        assertThat(run.status()).as(run.err()).isEqualTo(ExitStatus.USAGE);
        assertThat(run.err()).contains(output);
        assertThat(folder.resolve("r.csv")).hasBinaryContent(before);
        assertThat(folder.resolve("r2.csv")).doesNotExist();
    }

    /** A star stands for no slash. */
    @Test
    void anOutputBesideWhatIsReadIsWritten() throws IOException {
        Files.createDirectory(folder.resolve("out"));

        Tool.Run run = spark.run(
                folder, "score", "-a", "a.csv", "-r", "file:" + folder.toRealPath() + "/r*.csv", "-o", "out/r.csv");

        assertThat(run.status()).as(run.err()).isEqualTo(ExitStatus.DONE);
        assertThat(folder.resolve("out/r.csv")).isNotEmptyFile();
    }

    private Tool.Run onSpark(String results, String format) {
        return spark.run(folder, "score", "-a", "a.csv", "-r", results, "--as-of", "2023-12-31", "-q", "-f", format);
    }
}
