package vn.thuocdo.read;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import vn.thuocdo.testing.Tool;

/** Tables as trackers and forms export them, each with the way out that its message names. */
class TrackerTablesTest {

    @TempDir
    private Path folder;

    @Test
    void aTickedBoxIsTrue() throws IOException {
        Tool.Run run = score("Dept,Action,Due,Complete\nParks,Trees,2025-04-01,TRUE\nParks,Fence,2025-05-01,FALSE\n");

        assertThat(run.out()).contains("2 items assigned · 1 completed");
    }

    @Test
    void theAssigneeComesNearerToTheUnitThanTheIdOfAnIssue() throws IOException {
        Tool.Run run =
                score("Summary,Issue key,Issue id,Status,Assignee\nLogin,W-1,101,Done,An\nExport,W-2,102,To Do,An\n");

        assertThat(run.err()).contains("R103").contains("columns: {unit: Assignee}");
    }

    @Test
    void answersOfAFormCountByTheirTimestamp() throws IOException {
        Tool.Run run = score("Dấu thời gian,Tên đơn vị,Nhiệm vụ,Tình trạng thực hiện\n"
                + "03/06/2025 08:15:22,Phường A,Hiến máu,Đang thực hiện\n"
                + "15/10/2025 10:01:00,Phường A,Hiến máu,Đã hoàn thành\n");

        assertThat(run.out()).contains("1 item assigned · 1 completed");
    }

    @Test
    void aTargetThatMayMeanNoneOrNothingIsAskedAbout() throws IOException {
        Tool.Run run = score("unit,task,target,actual\nTổ A,Bỏ học,Không có,0\nTổ A,Giải,10,12\nTổ A,Lớp,3,3\n");

        assertThat(run.err()).contains("R216").contains("write 0").contains("missing: {target: [Không có]}");
    }

    @Test
    void theSignOfMoneyMayStandBehindTheNumber() throws IOException {
        Tool.Run run = score("unit,task,target,actual\nA,x,250.000.000 ₫,260.000.000₫\nA,y,300 €,299 €\n");

        assertThat(run.out()).contains("2 items assigned · 1 completed");
    }

    @Test
    void whatIsToBeLowerThanItsBaselineIsWarnedOf() throws IOException {
        Tool.Run run = score("unit,task,baseline,target,actual\nA,Lower failure rate,22%,10%,12%\n");

        assertThat(run.err()).contains("J372");
    }

    @Test
    void aTargetMayBeGivenToAllInCommon() throws IOException {
        Tool.Run run =
                score("Đơn vị,Chỉ tiêu,Chỉ tiêu giao chung,Thực hiện\nA,Hộ định danh,80,82\nB,Hộ định danh,80,79\n");

        assertThat(run.out()).contains("2 items assigned · 1 completed");
    }

    @Test
    void wordsInPlaceOfTheDayOfCompletionAreTheStatus() throws IOException {
        Tool.Run run = score("STT,Nhiệm vụ,Đơn vị,Hạn,Ngày hoàn thành\n1,Việc một,A,10/02/2025,09/02/2025\n"
                + "2,Việc hai,A,12/02/2025,15/02/2025\n3,Việc ba,B,28/02/2025,Chưa hoàn thành\n"
                + "4,Việc tư,B,28/02/2025,đang thực hiện\n5,Việc năm,B,28/02/2025,\n");

        assertThat(run.out()).contains("5 items assigned · 2 completed").contains("2 reported");
    }

    @Test
    void wordsInPlaceOfTheDayOfCompletionThatDenyTheStatusAreAskedAbout() throws IOException {
        Tool.Run run = score("Task,Dept,Status,Completed on\na,A,Done,2025-01-02\nb,A,Done,Not yet\n"
                + "c,A,Open,Not yet\nd,A,Open,\n");

        assertThat(run.err()).containsOnlyOnce("R203").contains("table.csv:3:4");
    }

    @Test
    void pointsThatAManagerGaveAreNotWhatWasReached() throws IOException {
        Tool.Run run = score("Phòng ban,KPI,Mục tiêu,Thực hiện,Nhân viên tự chấm,Quản lý chấm,Quản lý đánh giá\n"
                + "Kinh doanh,Doanh số,10,11,60,60,60\nKinh doanh,Khách mới,20,15,40,30,30\n");

        assertThat(run.out()).contains("2 items assigned · 1 completed");
    }

    private Tool.Run score(String table) throws IOException {
        Files.writeString(folder.resolve("table.csv"), table);
        return Tool.in(folder).run("score", "table.csv");
    }
}
