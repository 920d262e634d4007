package vn.thuocdo.spark;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Random;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import vn.thuocdo.oracle.RandomJobFiles;

/** The random projects of the suite, their rows shuffled and dealt out to several files. */
class RandomProjectsOnSparkTest {

    private static final int PROJECTS = 25;

    /** Of so many one is scored as of earlier periods too. */
    private static final int PROJECTS_OF_A_PAGE = 4;

    @TempDir
    private Path folder;

    @ParameterizedTest(name = "in {0} parts")
    @ValueSource(ints = {1, 2, 7})
    void everyProjectComesToTheSame(int parts) throws IOException {
        try (SparkTool spark = SparkTool.of(parts)) {
            for (long seed = 1; seed <= PROJECTS; seed++) {
                Path project = folder.resolve("p" + seed);
                RandomJobFiles.write(seed, project);
                deal(project, new Random(seed), parts);
                Equality.assertSame(spark, project, ".", "--keep-going");
                if (seed % PROJECTS_OF_A_PAGE == 0) {
                    Equality.assertSameDocument(spark, "html", project, ".", "--keep-going");
                }
            }
        }
    }

    /** Puts the rows of results into another order and several files. */
    private static void deal(Path project, Random random, int files) throws IOException {
        List<String> rows = Files.readAllLines(project.resolve("results.csv"));
        String header = rows.get(0);
        List<String> shuffled = new ArrayList<>(rows.subList(1, rows.size()));
        Collections.shuffle(shuffled, random);
        for (int file = 0; file < files; file++) {
            List<String> some = new ArrayList<>(List.of(header));
            for (int row = file; row < shuffled.size(); row += files) {
                some.add(shuffled.get(row));
            }
            Files.write(project.resolve("results-" + file + ".csv"), some);
        }
        Path settings = project.resolve("thuocdo.yaml");
        Files.writeString(
                settings, Files.readString(settings).replace("results: results.csv", "results: results-*.csv"));
    }
}
