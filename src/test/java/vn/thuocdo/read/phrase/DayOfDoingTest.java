package vn.thuocdo.read.phrase;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.OptionalInt;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import vn.thuocdo.read.phrase.status.DayOfDoing;

/** The day of completion within the words of a status. */
class DayOfDoingTest {

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            Hoàn thành ngày 05/10/2025                            | 2025-10-05
            Hoàn thành (ngày 10/8/2025)                           | 2025-08-10
            Đã hoàn thành vào ngày 5 tháng 10 năm 2025            | 2025-10-05
            Hoàn thành 05/10/2025                                 | 2025-10-05
            Hoàn thành ngày 5/10                                  | 2025-10-05
            Hoàn thành ngày 5/10/2025 (05/10/2025)                | 2025-10-05
            Đã ban hành Kế hoạch số 12/KH-UBND ngày 20/8/2025     | 2025-08-20
            Hoàn thành, đã ban hành Kế hoạch số 12 ngày 20/8/2025 | 2025-08-20
            Hoàn thành 5/5 nội dung ngày 20/6/2025                | 2025-06-20
            Đã tổ chức ngày 09/9/2025                             | 2025-09-09
            done on 5 Oct 2025                                    | 2025-10-05
            """)
    void givesTheDayOfWhatWasDone(String status, LocalDate day) {
        assertThat(DayOfDoing.read(status, OptionalInt.of(2025))).contains(day);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "Hoàn thành",
                "Hoàn thành 12/2025",
                "Hoàn thành ngày 5/10/25",
                "Hoàn thành ngày 31/9/2025",
                "Hoàn thành ngày 5/10/2025, ngày 6/10/2025",
                "Hoàn thành từ ngày 1/9/2025 đến ngày 5/9/2025",
                "Hoàn thành 15 - 20/8/2025",
                "Hoàn thành trước ngày 30/6/2025",
                "Hoàn thành theo Kế hoạch số 12/KH-UBND ngày 20/1/2025",
                "Đã triển khai Kế hoạch số 12/KH-UBND ngày 20/1/2025",
                "Hoàn thành (Quyết định số 12/QĐ-UBND ngày 20/1/2025)",
                "Hoàn thành, đã gửi báo cáo ngày 20/6/2025",
                "Hoàn thành 5/5 nội dung",
                "Đã hoàn thành 12/12 xã",
                "Hoàn thành 100% (3/3 xã)",
                "Completed 5/5 tasks",
                "Sẽ hoàn thành ngày 5/10/2025",
                "Họp ngày 5/9/2025, chưa xong"
            })
    void givesNoneWhereTheDayMayBeOfSomethingElse(String status) {
        assertThat(DayOfDoing.read(status, OptionalInt.of(2025))).isEmpty();
    }

    @Test
    void givesNoneWithoutAYear() {
        assertThat(DayOfDoing.read("Hoàn thành ngày 5/10", OptionalInt.empty())).isEmpty();
    }
}
