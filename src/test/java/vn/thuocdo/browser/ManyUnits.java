package vn.thuocdo.browser;

import java.nio.file.Path;
import java.util.List;
import vn.thuocdo.testing.Project;

/**
 * A made project of 400 units with 25 items each: four periods, six groups, three blocs, and two thirds of the items not
 * completed.
 */
final class ManyUnits {

    static final int UNITS = 400;
    private static final int ITEMS = 25;
    private static final List<String> QUARTERS = List.of("2025-Q1", "2025-Q2", "2025-Q3", "2025-Q4");

    private ManyUnits() {}

    /** Its project file. */
    static String in(Path folder) {
        StringBuilder items = new StringBuilder();
        StringBuilder results = new StringBuilder();
        for (int unit = 1; unit <= UNITS; unit++) {
            for (int item = 1; item <= ITEMS; item++) {
                items.append(
                        "x-%d,UBND xã Số %d huyện Mẫu,Khối %d,NV-%d,Tỷ lệ nội dung số %d của kế hoạch,Nhóm %d,≥ %d%%%n"
                                .formatted(unit, unit, unit % 3, item, item, item % 6, 40 + 5 * (item % 12)));
                for (int quarter = 0; quarter < QUARTERS.size(); quarter++) {
                    int reached = (quarter + 1) * (unit * 7 + item * 11) % 26 + 20 * quarter;
                    results.append("x-%d,NV-%d,%s,%d%%,Thiếu kinh phí thực hiện,Bố trí kinh phí%n"
                            .formatted(unit, item, QUARTERS.get(quarter), reached));
                }
            }
        }
        Project.in(folder)
                .file("giao.csv", "unit,unit_name,bloc,task,task_name,group,target", items.toString())
                .file("ket-qua.csv", "unit,task,period,actual,difficulty,proposal", results.toString())
                .file(
                        "thuocdo.yaml",
                        "year: 2025",
                        "as-of: 2025-12-31",
                        "sources: {assignments: giao.csv, results: ket-qua.csv}",
                        "reporting: {every: quarter}");
        return folder.resolve("thuocdo.yaml").toString();
    }
}
