package vn.thuocdo.read.text;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class SerialDayTest {

    @ParameterizedTest
    @CsvSource({
        "45838, 2025-06-30",
        "45838.99999, 2025-06-30",
        "36526, 2000-01-01",
        "73050, 2099-12-31",
        "45351, 2024-02-29"
    })
    void aNumberOfASpreadsheetIsADay(String text, LocalDate day) {
        assertThat(SerialDay.read(text)).contains(day);
    }

    @ParameterizedTest
    @ValueSource(strings = {"36525", "73051", "2025", "30625", "458380", "45838,5", "-45838", "45838.", "45 838"})
    void otherNumbersAreNone(String text) {
        assertThat(SerialDay.read(text)).isEmpty();
    }
}
