package vn.thuocdo.read.phrase;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import vn.thuocdo.read.phrase.day.DayText;

class DayTextTest {

    @ParameterizedTest
    @ValueSource(
            strings = {
                "28-Mar-25",
                "28-Mar-2025",
                "28 March 2025",
                "March 28, 2025",
                "28 tháng 3 năm 2025",
                "28/Mar/25 9:00 AM",
                "28-Mar-2025 17:30",
                "28 tháng 3 năm 2025 17h30",
                "Ngày 28 tháng 3 năm 2025"
            })
    void aMonthInWordsMakesADayClear(String text) {
        assertThat(DayText.read(text)).contains(LocalDate.of(2025, 3, 28));
    }

    /** Of a day on which something was done, nothing is left to be understood. */
    @ParameterizedTest
    @ValueSource(
            strings = {
                "28/3/25",
                "trước ngày 28/3/2025",
                "28 March",
                "March 2025",
                "30-Feb-25",
                "26 - 28 March 2025",
                "28-Mar-25 (draft)",
                "28-Mar-25 25:00",
                "28-Mar-25 9:00 AM (draft)",
                "hết tháng 3 năm 2025"
            })
    void anythingElseIsNoSuchDay(String text) {
        assertThat(DayText.read(text)).isEmpty();
    }
}
