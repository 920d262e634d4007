package vn.thuocdo.read.text;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class CompactDayTest {

    @ParameterizedTest
    @CsvSource({"20250630, 2025-06-30", "20240229, 2024-02-29", "20991231, 2099-12-31"})
    void eightDigitsWithTheYearFirstAreADay(String text, LocalDate day) {
        assertThat(CompactDay.read(text)).contains(day);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {"20250631", "20251301", "31122025", "19991231", "2025063", "202506300", "20250630.5", " 20250630"
            })
    void otherNumbersAreNone(String text) {
        assertThat(CompactDay.read(text)).isEmpty();
    }
}
