package vn.thuocdo.run;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import vn.thuocdo.testing.Project;
import vn.thuocdo.testing.Tool;

/** What stands below the last item of a table, and is none. */
class RowsBelowTablesTest {

    @TempDir
    private Path folder;

    private Tool.Run run(String... lines) throws IOException {
        return Project.in(folder).file("bang.csv", lines).run("score", "bang.csv", "--as-of", "2025-12-31");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                ",,Ngày 20 tháng 12 năm 2025,",
                ",,CHỦ TỊCH,",
                ",,(Đã ký),",
                ",Hiệu trưởng,,",
                ",,,Approved by",
                ",,TM. ỦY BAN NHÂN DÂN,",
            })
    void aSignatureIsNoItem(String row) throws IOException {
        Tool.Run run = run("Đơn vị,Nhiệm vụ,Chỉ tiêu,Kết quả", "UBND xã A,Trồng cây,10,12", row, ",,Nguyễn Văn A,");
        assertThat(run.err()).doesNotContain("error");
        assertThat(run.out()).contains("1 unit · 1 item assigned · 1 completed");
    }

    /** Its columns stand otherwise than those of the first, and so does that of units. */
    @Test
    void anotherTableIsToldWhereverItsUnitsStand() throws IOException {
        assertThat(run(
                                "STT,Chỉ tiêu,ĐVT,Kế hoạch,Thực hiện,Đơn vị",
                                "1,Số lớp,lớp,5,6,Phòng A",
                                "STT,Nhiệm vụ,Thời hạn,Kết quả,Đơn vị,",
                                "1,Lập kế hoạch,30/6/2025,Hoàn thành,Phòng A,")
                        .err())
                .contains("bang.csv:3: error R265");
    }

    /** Counts of 0 and 1 beside others are counts, and no shares of what is done. */
    @Test
    void countsOfOneAreCounts() throws IOException {
        assertThat(run("STT,Đơn vị,Số nhiệm vụ,Hoàn thành", "1,Sở A,2,1", "2,Sở B,1,1")
                        .err())
                .contains("reconcile");
    }
}
