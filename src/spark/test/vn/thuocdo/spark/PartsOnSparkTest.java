package vn.thuocdo.spark;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import java.util.Set;
import java.util.concurrent.TimeoutException;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** A large generated project, of which the one file of results is cut into parts. */
class PartsOnSparkTest {

    private static final int UNITS = 200;

    @TempDir
    private Path folder;

    @ParameterizedTest(name = "in {0} parts, shuffled: {1}")
    @CsvSource({"1, false", "2, true", "7, false", "7, true"})
    void aCutFileComesToTheSame(int parts, boolean shuffled) throws IOException {
        new GeneratedProject(UNITS, shuffled, new Random(parts)).write(folder);
        int size = (int) Math.min(Integer.MAX_VALUE, Files.size(folder.resolve("r.csv")) / parts + 1);
        try (SparkTool spark = SparkTool.of(parts, size)) {
            Equality.assertSame(spark, folder, GeneratedProject.ARGUMENTS);
        }
    }

    /** Of numbers and days that could be read in two ways one cell, in another part than most of them, shows what all are. */
    @ParameterizedTest(name = "{0}, {1}")
    @CsvSource(
            delimiter = ';',
            value = {
                "1.234,5; 25/04/2025; true",
                "1,234.5; 25/04/2025; true",
                "12; 25/04/2025; false",
                "1.234,5; 04/25/2025; false"
            })
    void whatCellsShowIsGatheredFromAllParts(String number, String day, boolean isSettled)
            throws IOException, TimeoutException {
        List<String> assigned = new ArrayList<>(List.of("unit,task,target"));
        List<String> reported = new ArrayList<>(List.of("unit,task,reported_on,actual"));
        for (int unit = 1; unit <= UNITS; unit++) {
            assigned.add("U" + unit + ",T1,1000");
            reported.add("U" + unit + ",T1,03/04/2025,1.234");
        }
        assigned.add("U0,T1,1000");
        reported.add("U0,T1," + day + ",\"" + number + "\"");
        Files.write(folder.resolve("a.csv"), assigned);
        Files.write(folder.resolve("r.csv"), reported);
        try (SparkTool spark = SparkTool.of(2, (int) Files.size(folder.resolve("r.csv")) / 5)) {
            Set<Integer> parts = spark.partsOfResults();

            Equality.assertSame(spark, folder, "-a", "a.csv", "-r", "r.csv", "--keep-going");

            spark.listened();
            assertThat(parts.contains(1)).as("read in one piece").isEqualTo(!isSettled);
        }
    }

    /** Else the first test would say nothing. */
    @Test
    void theFileIsCut() throws IOException, TimeoutException {
        new GeneratedProject(UNITS, true, new Random(1)).write(folder);
        try (SparkTool spark = SparkTool.of(2, (int) Files.size(folder.resolve("r.csv")) / 7)) {
            Set<Integer> parts = spark.partsOfResults();
            spark.run(folder, "score", "-a", "a.csv", "-r", "r.csv", "--as-of", "2025-12-31", "-q", "-f", "csv");

            spark.listened();
            assertThat(parts).as("parts of each reading").containsExactly(7);
        }
    }
}
