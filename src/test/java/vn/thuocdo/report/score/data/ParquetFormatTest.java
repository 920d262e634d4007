package vn.thuocdo.report.score.data;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import vn.thuocdo.cli.ExitStatus;
import vn.thuocdo.testing.Tool;

/** The tool itself has no library for Parquet; it says where the format is written, before it reads anything. */
class ParquetFormatTest {

    @ParameterizedTest
    @ValueSource(strings = {"-f parquet", "-o none/scores.parquet", "-o parquet:none/scores"})
    void isRefusedWithWhatHelps(String asked) {
        Tool.Run run = Tool.inCheckout().run(("score samples/vinh-phuc-2023 " + asked).split(" "));

        assertThat(run.status()).isEqualTo(ExitStatus.USAGE);
        assertThat(run.err()).contains("thuocdo-spark.jar").contains("-f csv");
        assertThat(run.out()).isEmpty();
    }
}
