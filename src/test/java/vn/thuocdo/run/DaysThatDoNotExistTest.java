package vn.thuocdo.run;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import vn.thuocdo.cli.ExitStatus;
import vn.thuocdo.testing.Project;
import vn.thuocdo.testing.Tool;

/** A day that the calendar does not have is called that: "not a date" leaves users looking at how it is written. */
class DaysThatDoNotExistTest {

    @TempDir
    Path folder;

    @ParameterizedTest
    @ValueSource(strings = {"31/2/2025", "2025-02-30", "trước 31/4/2025", "hết quý V/2025", "31/13/2025"})
    void theMessageSaysSo(String deadline) {
        Tool.Run run = given("Sở A,X," + deadline + ",hoàn thành").run("score", "job.csv");

        assertThat(run.status()).isEqualTo(ExitStatus.INPUT_ERRORS);
        assertThat(run.err()).contains("R203: \"" + deadline + "\" does not exist in the calendar");
    }

    @Test
    void aColumnOfThemIsStillOneOfDays() {
        Tool.Run run = given(
                        "Sở A,X,31/2/2025,hoàn thành", "Sở B,X,31/4/2025,hoàn thành", "Sở C,X,31/6/2025,hoàn thành")
                .run("check", "job.csv");

        assertThat(run.out()).contains("R203").doesNotContain("R135").doesNotContain("missing: {");
    }

    @Test
    void oneWhoseMonthComesFirstMayBeDeclared() {
        Tool.Run run = given("Sở A,X,12/31/2025,hoàn thành").run("check", "job.csv");

        assertThat(run.out()).contains("dates: mdy").doesNotContain("does not exist");
    }

    private Project given(String... rows) {
        return Project.in(folder).file("job.csv", "Đơn vị,Nhiệm vụ,Thời hạn,Tình trạng\n" + String.join("\n", rows));
    }
}
