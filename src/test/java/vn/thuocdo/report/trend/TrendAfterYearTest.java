package vn.thuocdo.report.trend;

import static org.assertj.core.api.Assertions.assertThat;

import org.jsoup.Jsoup;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import vn.thuocdo.testing.Sample;
import vn.thuocdo.testing.Tool;

/** Who asked for a quarter after the project's year saw a trend without it, and no word about it. */
class TrendAfterYearTest {

    @ParameterizedTest
    @CsvSource({
        "en, text, The trend ends with the project's year (2023-12-31)",
        "en, html, The trend ends with the project's year (31 Dec 2023)",
        "vi, text, Diễn biến chỉ tính đến hết năm của dự án (31/12/2023)",
        "vi, html, Diễn biến chỉ tính đến hết năm của dự án (31/12/2023)"
    })
    void itSaysThatItEndsWithTheYearOnlyWhereALaterDayWasAskedFor(String language, String format, String sentence) {
        assertThat(trend("2024-Q1", language, format)).contains(sentence);
        assertThat(trend("2023-Q4", language, format)).doesNotContain(sentence);
    }

    private static String trend(String asOf, String language, String format) {
        String[] trend = {"trend", Sample.VINH_PHUC_2023.path(), "--as-of", asOf, "--lang", language, "-q", "-f", format
        };
        return Jsoup.parse(Tool.inCheckout().run(trend).out()).text();
    }
}
