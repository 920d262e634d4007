package vn.thuocdo.read.text;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class DateTextTest {

    @ParameterizedTest
    @CsvSource({
        "2023-12-31, 2023-12-31",
        "31/12/2023, 2023-12-31",
        "31.12.2023, 2023-12-31",
        "31-12-2023, 2023-12-31",
        "1/2/2023, 2023-02-01", // day before month, as in Việt Nam
        "01/02/2023, 2023-02-01",
        "29/2/2024, 2024-02-29",
        "2023-12-31T00:00, 2023-12-31", // as a spreadsheet exports a day
        "2023-12-31 00:00:00, 2023-12-31",
        "2023-12-31T17:00, 2023-12-31", // the day as written
        "2023-2-1, 2023-02-01",
    })
    void aDayIsReadInEveryForm(String text, LocalDate day) {
        assertThat(DateText.read(text)).contains(day);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "2023-02-29",
                "29/02/2023",
                "31/04/2023",
                "0/1/2023",
                "1/0/2023",
                "32/1/2023",
                "12/31/2023", // month before day
                "2023-13-01",
                "2023-00-10",
                "31/12-2023",
                "31/12/23",
                "31/12",
                "2023",
                "3１/12/2023", // a fullwidth digit
                "٣١/١٢/٢٠٢٣",
                "hôm nay",
                "44561", // a day as the number a spreadsheet stores
                "31/12/2023 và 1/1/2024",
            })
    void anythingElseIsNoDay(String text) {
        assertThat(DateText.read(text)).isEmpty();
    }

    @ParameterizedTest
    @CsvSource({
        // text, only with the month first, only with the day first, in either order
        "12/31/2023, true, false, false",
        "31/12/2023, false, true, false",
        "1/2/2023, false, false, true",
        "5/5/2023, false, false, false", // the same day either way: proves nothing
        "13/13/2023, false, false, false",
        "2023-01-02, false, false, false",
        "2023-12-31, false, false, false",
        "x, false, false, false",
    })
    void theOrderOfDayAndMonthIsTold(String text, boolean monthFirst, boolean dayFirst, boolean either) {
        assertThat(DateText.isDayFirst(text)).isEqualTo(dayFirst);
        assertThat(DateText.isMonthFirst(text)).isEqualTo(monthFirst);
        assertThat(DateText.isEitherOrder(text)).isEqualTo(either);
    }
}
