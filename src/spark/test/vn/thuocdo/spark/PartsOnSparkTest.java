package vn.thuocdo.spark;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Locale;
import java.util.Random;
import java.util.Set;
import java.util.concurrent.TimeoutException;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** A large generated project, of which the one file of results is cut into parts. */
class PartsOnSparkTest {

    private static final int ITEMS_OF_UNIT = 100;

    /** So many units make a million results; fewer here, so that the suite stays quick. */
    private static final int UNITS = Integer.getInteger("thuocdo.spark.units", 200);

    @TempDir
    private Path folder;

    @ParameterizedTest(name = "in {0} parts, shuffled: {1}")
    @CsvSource({"1, false", "2, true", "7, false", "7, true"})
    void aCutFileComesToTheSame(int parts, boolean shuffled) throws IOException {
        generate(new Random(parts), shuffled);
        int size = (int) Math.min(Integer.MAX_VALUE, Files.size(folder.resolve("r.csv")) / parts + 1);
        try (SparkTool spark = SparkTool.of(parts, size)) {
            Equality.assertSame(spark, folder, "-a", "a.csv", "-r", "r.csv", "--as-of", "2025-12-31", "-q");
        }
    }

    /** Else the test above would say nothing. */
    @Test
    void theFileIsCut() throws IOException, TimeoutException {
        generate(new Random(1), true);
        try (SparkTool spark = SparkTool.of(2, (int) Files.size(folder.resolve("r.csv")) / 7)) {
            Set<Integer> parts = spark.partsOfResults();
            spark.run(folder, "score", "-a", "a.csv", "-r", "r.csv", "--as-of", "2025-12-31", "-q", "-f", "csv");

            spark.listened();
            assertThat(parts).as("parts of each reading").containsExactly(7);
        }
    }

    private void generate(Random random, boolean shuffled) throws IOException {
        List<String> assigned = new ArrayList<>();
        List<String> reported = new ArrayList<>();
        for (int unit = 0; unit < UNITS; unit++) {
            for (int task = 1; task <= ITEMS_OF_UNIT; task++) {
                String item = String.format(Locale.ROOT, "X%05d,T%03d", unit, task);
                boolean measured = task % 5 != 0;
                assigned.add(item + (measured ? ",target," + figure(random) : ",task,") + ","
                        + (measured && task % 7 == 0 ? "lower" : "") + ",2025-12-28");
                if (random.nextInt(100) > 0) {
                    String status = measured ? "" : random.nextInt(10) < 7 ? "done" : "in_progress";
                    reported.add(item + ",2025-12-" + (10 + random.nextInt(18)) + ","
                            + (measured ? figure(random) : "") + "," + status + ","
                            + (random.nextInt(20) == 0 ? "\"chậm,\nvì \"\"mưa\"\" lũ\"" : ""));
                }
            }
        }
        if (shuffled) {
            Collections.shuffle(reported, random);
        }
        write("a.csv", "unit,task,kind,target,direction,deadline", assigned);
        write("r.csv", "unit,task,reported_on,actual,status,difficulty", reported);
    }

    private static String figure(Random random) {
        int tenths = 200 + random.nextInt(9000);
        return tenths / 10 + "." + tenths % 10;
    }

    private void write(String name, String header, List<String> rows) throws IOException {
        List<String> lines = new ArrayList<>(List.of(header));
        lines.addAll(rows);
        Files.write(folder.resolve(name), lines);
    }
}
