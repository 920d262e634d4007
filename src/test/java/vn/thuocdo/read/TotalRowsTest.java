package vn.thuocdo.read;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import vn.thuocdo.testing.Tool;

/** Rows in which others come together are no items, and what only begins like one is. */
class TotalRowsTest {

    @TempDir
    private Path folder;

    @ParameterizedTest
    @ValueSource(
            strings = {
                ",Cộng Sở A,,150,160",
                ",,Cộng Sở A,150,160",
                ",Tổng cộng Phòng Tài chính:,,150,160",
                "Cộng nhóm I,,,150,160",
                ",Tổng mục 2,,150,160",
                ",Cộng toàn huyện,,150,160",
                ",Subtotal,,150,160",
                ",,Sub-total,150,160",
                ",Trung bình,,75,80",
                ",,Average,75,80",
                ",Tổng điểm,,100,87",
                ",Tỷ lệ hoàn thành,,,50%",
            })
    void aSumOfOthersIsNoItem(String row) throws IOException {
        assertThat(score(row)).contains("1 unit · 2 items assigned · 1 completed");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "3,Số lượt,Tổng Công ty Điện lực,50,60",
                "3,Số lượt,Cộng đồng doanh nghiệp,50,60",
                "3,Tổng điểm,Tổ A,50,60",
                "3,Tổng số Phòng học,Tổ A,50,60",
                "3,Trung bình,Tổ A,50,60",
            })
    void anItemThatBeginsLikeOneIsRead(String row) throws IOException {
        assertThat(score(row)).contains("2 units · 3 items assigned · 2 completed");
    }

    @Test
    void theNumberOfAGroupAloneIsItsHeading() throws IOException {
        Files.writeString(
                folder.resolve("t.csv"),
                "STT,Nhiệm vụ,Cơ quan chủ trì,Kết quả\nI,,,\n1,Lập kế hoạch,Sở A,Hoàn thành\nII,,,\n1,Tập huấn,Sở A,Chưa\n");

        assertThat(Tool.in(folder).run("score", "t.csv", "-q", "--lang", "en").out())
                .contains("2 items assigned · 1 completed");
    }

    private String score(String row) throws IOException {
        Files.writeString(
                folder.resolve("t.csv"),
                "STT,Chỉ tiêu,Cơ quan chủ trì,Kế hoạch,Thực hiện\n1,Trồng rừng,Sở A,100,120\n2,Trồng hoa,Sở A,50,40\n"
                        + row + "\n");
        return Tool.in(folder).run("score", "t.csv", "-q", "--lang", "en").out();
    }
}
