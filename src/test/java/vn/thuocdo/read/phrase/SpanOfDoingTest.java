package vn.thuocdo.read.phrase;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.OptionalInt;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import vn.thuocdo.model.Claim;
import vn.thuocdo.read.phrase.status.SpanOfDoing;

/** The month or quarter of completion within the words of a status. */
class SpanOfDoingTest {

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            Đã hoàn thành tháng 12/2025            | 2025-12-01 | 2025-12-31
            Đã hoàn thành trong quý IV/2025        | 2025-10-01 | 2025-12-31
            Đã hoàn thành (tháng 12)               | 2025-12-01 | 2025-12-31
            Đã ban hành trong tháng 6/2025         | 2025-06-01 | 2025-06-30
            Đã hoàn thành năm 2026                 | 2026-01-01 | 2026-12-31
            Đã thực hiện xong vào tháng 6 năm 2025 | 2025-06-01 | 2025-06-30
            Completed in Q2 2025                   | 2025-04-01 | 2025-06-30
            Completed December 2025                | 2025-12-01 | 2025-12-31
            """)
    void givesTheDaysOfThePeriodOfWhatWasDone(String status, LocalDate first, LocalDate last) {
        assertThat(SpanOfDoing.read(status, OptionalInt.of(2025))).contains(new Claim.DoneWithin(first, last));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "Đã hoàn thành",
                "Đã hoàn thành ngày 5/12/2025",
                "Đã ban hành Kế hoạch năm 2026",
                "Đã hoàn thành nhiệm vụ năm 2026",
                "Đã hoàn thành kế hoạch tháng 12/2025",
                "Đã phê duyệt dự toán năm 2026",
                "Đã hoàn thành trước tháng 12/2025",
                "Đã hoàn thành từ tháng 3 đến tháng 6/2025",
                "Đã hoàn thành tháng 6/2025, tháng 12/2025",
                "Sẽ hoàn thành tháng 12/2025",
                "Đã hoàn thành 12/12 xã",
                "Plan for 2026 adopted"
            })
    void givesNoneWhereThePeriodMayBeOfSomethingElse(String status) {
        assertThat(SpanOfDoing.read(status, OptionalInt.of(2025))).isEmpty();
    }
}
