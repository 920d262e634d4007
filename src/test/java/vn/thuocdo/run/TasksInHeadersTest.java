package vn.thuocdo.run;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import vn.thuocdo.testing.Project;

/** Tables whose rows are units and whose headers are tasks. */
class TasksInHeadersTest {

    @TempDir
    private Path folder;

    private String scored(String... lines) throws IOException {
        Project project = Project.in(folder).file("bang.csv", lines);
        assertThat(project.run("score", "bang.csv").err()).contains("R276");
        project.run("init", "--for", "bang.csv");
        return project.run("score", "--as-of", "2025-12-31", "-q").out();
    }

    @Test
    void aStatusBelowEachTask() throws IOException {
        assertThat(scored(
                        "STT,Đơn vị,Ban hành kế hoạch,Kiện toàn tổ chức,Báo cáo quý",
                        "1,Sở A,Hoàn thành,Hoàn thành,Chưa hoàn thành",
                        "2,Sở B,Hoàn thành,Chưa thực hiện,Đang thực hiện"))
                .contains("2 units · 6 items assigned · 3 completed");
    }

    @Test
    void planAndActualBelowEachTask() throws IOException {
        assertThat(scored(
                        "STT,Đơn vị,Thu ngân sách (tỷ đồng),,Tỷ lệ hộ nghèo (%),",
                        ",,KH,TH,KH,TH", "1,Xã A,10,9,≤ 3,\"2,9\"", "2,Xã B,5,6,≤ 4,4"))
                .contains("2 units · 4 items assigned · 3 completed");
    }

    /** A column of statuses beside remarks is one column. */
    @Test
    void aTableOfOneTaskIsNone() throws IOException {
        Project project = Project.in(folder)
                .file("bang.csv", "STT,Đơn vị,Kế hoạch,Thực hiện,Ghi chú", "1,Sở A,10,9,", "2,Sở B,5,6,");
        assertThat(project.run("score", "bang.csv").out()).contains("2 units · 2 items assigned · 1 completed");
    }
}
