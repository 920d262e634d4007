package vn.thuocdo.run;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import vn.thuocdo.testing.Project;
import vn.thuocdo.testing.Tool;

/** Tables with one header that stand side by side. */
class TablesSideBySideTest {

    @TempDir
    private Path folder;

    private Tool.Run run(String... lines) throws IOException {
        return Project.in(folder).file("bang.csv", lines).run("score", "bang.csv", "--as-of", "2025-12-31");
    }

    /** What stands below a heading of the left table is not below it in the right one. */
    @Test
    void oneIsReadAfterTheOther() throws IOException {
        Tool.Run run = run(
                ",STT,Đơn vị,Nhiệm vụ,Kết quả,,STT,Đơn vị,Nhiệm vụ,Kết quả",
                ",1,Sở A,Việc 1,Hoàn thành,,4,Sở B,Việc 4,Hoàn thành",
                ",2,Sở A,Việc 2,Chưa hoàn thành,,5,Sở B,Việc 5,Hoàn thành",
                ",3,Sở A,Việc 3,Hoàn thành,,,,,");
        assertThat(run.out()).contains("2 units · 5 items assigned · 4 completed");
        assertThat(run.err()).contains("R275");
    }

    /** Faults are placed where they stand. */
    @Test
    void aFaultOfTheRightTableIsPlacedThere() throws IOException {
        assertThat(run(
                                "Đơn vị,Nhiệm vụ,Kết quả,Đơn vị,Nhiệm vụ,Kết quả",
                                "Sở A,Việc 1,Hoàn thành,Sở B,Việc 2,Chờ bốc thăm",
                                "Sở A,Việc 3,Hoàn thành,Sở B,Việc 4,Hoàn thành")
                        .err())
                .contains("bang.csv:2:6");
    }

    /** Columns that stand twice in one table are still asked about. */
    @Test
    void columnsThatStandTwiceAreNoTables() throws IOException {
        assertThat(run("Đơn vị,Nhiệm vụ,Kết quả,Kết quả", "Sở A,Việc 1,Hoàn thành,Chưa hoàn thành")
                        .err())
                .contains("R106", "give one of them another header")
                .doesNotContain("R275", "columns: {");
    }
}
