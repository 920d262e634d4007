package vn.thuocdo.oracle;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** {@code scripts/oracle} compares many more projects. */
final class OracleTest {

    private static final int PROJECTS = 50;

    @TempDir
    private Path folder;

    /** Two readings of the rules that know nothing of each other: where they differ, one is wrong. */
    @Test
    void theToolAgreesWithAnIndependentReadingOfTheRules() throws IOException {
        for (long seed = 1; seed <= PROJECTS; seed++) {
            assertThat(Comparison.differences(RandomJob.of(seed), folder))
                    .as("project of seed %d, see scripts/oracle 1 %d", seed, seed)
                    .isEmpty();
        }
    }
}
