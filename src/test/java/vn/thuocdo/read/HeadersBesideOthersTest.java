package vn.thuocdo.read;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import vn.thuocdo.model.Figure;

/** Headers whose meaning shows in what stands beside them and below. */
class HeadersBesideOthersTest {

    @Test
    void unitOverUnitsOfMeasureIsWhatIsMeasuredIn() {
        GivenTables.Outcome read = new GivenTables()
                .assignments("Department,KPI,Unit,Target,Actual\nHealth,Beds,#,100,120\nHealth,Budget,USD m,5,4\n"
                        + "Roads,Wait,h,<= 4,3\nRoads,Share,%,80%,85%\n")
                .read();
        assertThat(read.found()).isEmpty();
        assertThat(read.programme().units()).extracting(unit -> unit.name()).containsExactly("Health", "Roads");
        assertThat(read.programme().tasks()).extracting(task -> task.measure()).contains("USD m", "h");
    }

    @Test
    void unitOverNamesIsTheUnitBesideADepartmentToo() {
        GivenTables.Outcome read = new GivenTables()
                .assignments("Department,KPI,Unit,Target,Actual\nHealth,Beds,North,100,120\nHealth,Beds,South,5,4\n")
                .read();
        assertThat(read.programme().units()).extracting(unit -> unit.name()).containsExactly("North", "South");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "Kết quả 12 tháng",
                "Thực hiện 12 tháng",
                "Kết quả thực hiện 12 tháng năm 2025",
                "Thực hiện cả năm",
                "Kết quả năm",
                "Actual 12 months"
            })
    void whatWasReachedInTwelveMonthsIsTheResultOfTheYear(String header) {
        GivenTables.Outcome read = new GivenTables()
                .assignments("Đơn vị,Chỉ tiêu,Kế hoạch năm," + header + "\nSở Y tế,Số lớp,20,21\n")
                .read();
        assertThat(read.found()).isEmpty();
        assertThat(figure(read)).isEqualTo("21");
    }

    @ParameterizedTest
    @CsvSource({"Thời gian / Kế hoạch, Thời gian / Thực hiện", "Tiến độ / Kế hoạch, Tiến độ / Thực tế"})
    void belowATimeWhatWasPlannedIsTheDeadlineAndWhatWasDoneTheDayOfCompletion(String planned, String done) {
        GivenTables.Outcome read = new GivenTables()
                .assignments("Đơn vị,Nhiệm vụ,%s,%s,Trạng thái%nSở A,Ban hành,30/6/2023,15/7/2023,Hoàn thành%n"
                        .formatted(planned, done))
                .read();
        assertThat(read.found()).isEmpty();
        assertThat(read.assignment().deadline()).contains(LocalDate.of(2023, 6, 30));
        assertThat(read.result().completedOn()).contains(LocalDate.of(2023, 7, 15));
    }

    @ParameterizedTest
    @CsvSource({
        "Đã mở 21 lớp, 21",
        "Đã mở được 21 lớp, 21",
        "Đào tạo được 120 lớp, 120",
        "Đã mở 21 lớp cho 300 người, none",
        "Đã mở khoảng 21 lớp, none"
    })
    void amongFiguresWhatWasDoneIsOneToo(String said, String figure) {
        GivenTables.Outcome read = new GivenTables()
                .assignments("Đơn vị,Chỉ tiêu,Kế hoạch,Kết quả\nSở A,Số lớp,20 lớp," + said
                        + "\nSở A,Số xã,5,6\nSở A,Số trạm,5,6\n")
                .read();
        assertThat(figure(read)).isEqualTo(figure);
    }

    private static String figure(GivenTables.Outcome read) {
        return read.programme()
                .results()
                .get(0)
                .figure()
                .map(figure -> ((Figure.Amount) figure).quantity().value().toString())
                .orElse("none");
    }
}
