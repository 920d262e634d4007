package vn.thuocdo.report.score;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.File;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import vn.thuocdo.Main;

/** Ten thousand units fit into a small machine, in every format of an office at once. */
final class LargeOfficeReportTest {

    private static final int UNITS = 10_000;

    @TempDir
    Path folder;

    @Test
    void tenThousandUnitsAreWrittenWithin256Megabytes() throws IOException, InterruptedException {
        List<String> rows = new ArrayList<>(List.of("unit,task,target,actual,difficulty"));
        for (int unit = 0; unit < UNITS; unit++) {
            for (int task = 0; task < 3; task++) {
                rows.add("Đơn vị " + unit + ",T" + task + ",90," + (80 + (unit + task) % 20) + ",");
            }
        }
        Files.write(folder.resolve("job.csv"), rows);
        Path told = folder.resolve("told.txt");

        int status = new ProcessBuilder(
                        Path.of(System.getProperty("java.home"), "bin", "java").toString(),
                        "-Xmx256m",
                        "-cp",
                        System.getProperty("java.class.path"),
                        Main.class.getName(),
                        "score",
                        "job.csv",
                        "-q",
                        "-o",
                        "report.xlsx",
                        "-o",
                        "report.docx")
                .directory(new File(folder.toString()))
                .redirectErrorStream(true)
                .redirectOutput(told.toFile())
                .start()
                .waitFor();

        assertThat(Files.readString(told, StandardCharsets.UTF_8)).isEmpty();
        assertThat(status).isZero();
        assertThat(folder.resolve("report.xlsx")).isNotEmptyFile();
        assertThat(folder.resolve("report.docx")).isNotEmptyFile();
    }
}
