package vn.thuocdo.spark;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
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

    /** Else the test above would say nothing. */
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
