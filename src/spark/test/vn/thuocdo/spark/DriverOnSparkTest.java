package vn.thuocdo.spark;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.TimeoutException;
import java.util.concurrent.atomic.AtomicLong;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import vn.thuocdo.cli.ExitStatus;
import vn.thuocdo.testing.Tool;

/** What comes to the driver grows with the units and with what a document shows, and not with the results. */
class DriverOnSparkTest {

    private static final int UNITS = 30;
    private static final int ITEMS_OF_UNIT = 10;
    private static final LocalDate FIRST = LocalDate.of(2023, 1, 1);
    private static final LocalDate LAST = LocalDate.of(2023, 12, 31);

    @TempDir
    private Path folder;

    /** Pages and workbooks look back on the quarters before, too. */
    @ParameterizedTest
    @ValueSource(strings = {"csv", "json", "text", "docx", "html", "xlsx"})
    void resultsThatAreSupersededStayWithTheExecutors(String format) throws IOException, TimeoutException {
        long ofFew = bytesToDriver(format, 90);
        long ofMany = bytesToDriver(format, 6);

        assertThat(ofMany)
                .as("bytes of 15 times the results, where it was " + ofFew)
                .isLessThan(ofFew * 11 / 10);
    }

    private long bytesToDriver(String format, int daysBetweenReports) throws IOException, TimeoutException {
        write(daysBetweenReports);
        try (SparkTool spark = SparkTool.of(2)) {
            AtomicLong bytes = spark.bytesToDriver();
            Tool.Run run = spark.run(
                    folder, "score", "-a", "a.csv", "-r", "r.csv", "--as-of", LAST.toString(), "-q", "-f", format);
            assertThat(run.status()).as(run.err()).isEqualTo(ExitStatus.DONE);
            spark.listened();
            return bytes.get();
        }
    }

    private void write(int daysBetweenReports) throws IOException {
        List<String> assigned = new ArrayList<>(List.of("unit,task,target"));
        List<String> reported = new ArrayList<>(List.of("unit,task,reported_on,actual"));
        for (int unit = 1; unit <= UNITS; unit++) {
            for (int task = 1; task <= ITEMS_OF_UNIT; task++) {
                String item = "U" + unit + ",T" + task + ",";
                assigned.add(item + "100");
                for (LocalDate day = LAST; !day.isBefore(FIRST); day = day.minusDays(daysBetweenReports)) {
                    reported.add(item + day + "," + (day.getDayOfYear() % 7 + 95));
                }
            }
        }
        Files.write(folder.resolve("a.csv"), assigned);
        Files.write(folder.resolve("r.csv"), reported);
    }
}
