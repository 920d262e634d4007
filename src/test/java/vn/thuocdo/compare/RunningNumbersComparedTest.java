package vn.thuocdo.compare;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import vn.thuocdo.testing.Project;
import vn.thuocdo.testing.Tool;

/** A running number says nothing outside its own table; an id does. */
class RunningNumbersComparedTest {

    private static final String HEADER = "STT,Nội dung,Đơn vị tính,Kế hoạch,Cơ quan chủ trì,Kết quả thực hiện";

    @TempDir
    Path folder;

    @Test
    void itemsThatSwapTheirNumbersAreMatchedByTheirNames() {
        Tool.Run run = compare(
                new String[] {
                    HEADER, "1,Số dịch vụ công,dịch vụ,1000,Sở Nội vụ,905", "2,Tỷ lệ hồ sơ trực tuyến,%,70,Sở Nội vụ,75"
                },
                new String[] {
                    HEADER,
                    "1,Tỷ lệ hồ sơ  TRỰC tuyến,%,80,Sở Nội vụ,85",
                    "2,Số dịch vụ công,dịch vụ,1200,Sở Nội vụ,1100"
                });

        assertThat(run.out())
                .contains("≥ 70% → ≥ 80%")
                .contains("≥ 1,000 dịch vụ → ≥ 1,200 dịch vụ")
                .doesNotContain("Completed now")
                .doesNotContain("1,000 dịch vụ → ≥ 80%");
    }

    @Test
    void oneWithoutAPartnerOfItsNameIsNewOrDropped() {
        Tool.Run run = compare(
                new String[] {HEADER, "1,Số dịch vụ công,dịch vụ,1000,Sở Nội vụ,905"},
                new String[] {HEADER, "1,Tỷ lệ hồ sơ trực tuyến,%,80,Sở Nội vụ,85"});

        assertThat(run.out()).contains("Targets: 1 new, 1 dropped");
    }

    @Test
    void oneNameUnderTwoHeadingsIsMatchedByTheHeading() {
        Tool.Run run = compare(
                new String[] {
                    "STT,Nội dung,Lĩnh vực,Đơn vị tính,Kế hoạch,Cơ quan chủ trì,Kết quả thực hiện",
                    "1,Tỷ lệ hài lòng,Y tế,%,70,Sở Nội vụ,75",
                    "2,Tỷ lệ hài lòng,Giáo dục,%,90,Sở Nội vụ,75"
                },
                new String[] {
                    "STT,Nội dung,Lĩnh vực,Đơn vị tính,Kế hoạch,Cơ quan chủ trì,Kết quả thực hiện",
                    "1,Tỷ lệ hài lòng,Giáo dục,%,90,Sở Nội vụ,75",
                    "2,Tỷ lệ hài lòng,Y tế,%,70,Sở Nội vụ,75"
                });

        assertThat(run.out()).contains("Nothing changed");
    }

    @Test
    void declaredIdsStayWhatTheyAre() {
        Tool.Run run = compare(
                new String[] {"task,task_name,unit,target,actual", "1,Đường bộ,A,70,75"},
                new String[] {"task,task_name,unit,target,actual", "1,Đường làng,A,80,75"});

        assertThat(run.out()).contains("≥ 70 → ≥ 80");
    }

    private Tool.Run compare(String[] before, String[] now) {
        return Project.in(folder)
                .file("before.csv", before)
                .file("now.csv", now)
                .run("compare", "before.csv", "now.csv");
    }
}
