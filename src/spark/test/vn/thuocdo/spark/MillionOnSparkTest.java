package vn.thuocdo.spark;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Random;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import vn.thuocdo.cli.ExitStatus;
import vn.thuocdo.testing.Tool;

/** A million assignments and nearly as many results, their rows in an order of chance. */
class MillionOnSparkTest {

    private static final int UNITS = 10_000;

    @TempDir
    private static Path folder;

    private static Tool.Run onOneMachine;

    @BeforeAll
    static void score() throws IOException {
        new GeneratedProject(UNITS, true, new Random(1)).write(folder);
        onOneMachine = Equality.onOneMachine(folder, GeneratedProject.ARGUMENTS);
        assertThat(onOneMachine.status()).as(onOneMachine.err()).isEqualTo(ExitStatus.DONE);
    }

    @ParameterizedTest(name = "in {0} parts")
    @ValueSource(ints = {1, 2, 7})
    void aMillionComesToTheSame(int parts) throws IOException {
        int size = (int) (Files.size(folder.resolve("r.csv")) / parts + 1);
        try (SparkTool spark = SparkTool.of(parts, size)) {
            Equality.assertSame(spark, onOneMachine, folder, GeneratedProject.ARGUMENTS);
        }
    }
}
