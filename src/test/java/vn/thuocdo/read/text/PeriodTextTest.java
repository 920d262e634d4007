package vn.thuocdo.read.text;

import static org.assertj.core.api.Assertions.assertThat;

import java.text.Normalizer;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import vn.thuocdo.model.Period;

class PeriodTextTest {

    /** The forms of the rules, and those that annexes hold. */
    @ParameterizedTest
    @CsvSource({
        "2023, 2023",
        "năm 2023, 2023",
        "2023-Q3, 2023-Q3",
        "2023-q3, 2023-Q3",
        "Q3/2023, 2023-Q3",
        "quý III/2023, 2023-Q3",
        "Quý III/2023, 2023-Q3",
        "QUÝ IV/2023, 2023-Q4",
        "Quý II/2025, 2025-Q2",
        "quý I/2023, 2023-Q1",
        "quý 3/2023, 2023-Q3",
        "Quý III năm 2023, 2023-Q3",
        "2023-09, 2023-09",
        "9/2023, 2023-09",
        "09/2023, 2023-09",
        "6/2025, 2025-06",
        "12/2023, 2023-12",
        "tháng 9/2023, 2023-09",
        "Tháng 10/2025, 2025-10",
        "tháng 9 năm 2023, 2023-09",
        "2023-H1, 2023-H1",
        "2023-h2, 2023-H2",
        "H1/2023, 2023-H1",
        "6 tháng 2023, 2023-H1",
        "6 tháng đầu năm 2023, 2023-H1",
        "6 tháng cuối năm 2023, 2023-H2",
        "9 tháng 2023, 2023-9M",
        "2023-9M, 2023-9M", // as it is written out
        "9 tháng đầu năm 2023, 2023-9M",
        "2022-2023, 2022-2023",
        "2025-2026, 2025-2026",
        "2022 – 2023, 2022-2023",
        "FY2023, FY2023",
        "fy 2023, FY2023",
        "FY2022Q1, FY2022Q1",
        "2025Q1, 2025-Q1", // the order of the parts is free
        "Q1 2025, 2025-Q1",
        "2025 Q1, 2025-Q1",
        "2025/Q1, 2025-Q1",
        "2025 quý II, 2025-Q2",
        "năm 2025 - quý II, 2025-Q2",
        "2025 H1, 2025-H1",
        "2025H2, 2025-H2",
        "H2 2025, 2025-H2",
        "2025 tháng 9, 2025-09",
        "T6/2025, 2025-06",
        "9M 2025, 2025-9M",
        "12 tháng 2023, 2023",
        "2020/2021, 2020-2021",
        "Q1 FY2022, FY2022Q1",
        "fy2022 q1, FY2022Q1",
    })
    void everyFormNamesItsPeriod(String text, String period) {
        assertThat(PeriodText.read(text).map(Period::toString)).contains(period);
    }

    @ParameterizedTest
    @ValueSource(strings = {"Quý III/2023", "tháng 9/2023", "6 tháng đầu năm 2023"})
    void normalFormAndKindOfSpaceDoNotMatter(String text) {
        String decomposed = Normalizer.normalize(text, Normalizer.Form.NFD).replace(' ', '\u00A0');
        assertThat(decomposed).isNotEqualTo(text);
        assertThat(PeriodText.read(decomposed)).isPresent().isEqualTo(PeriodText.read(text));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "2023-Q5",
                "2023-Q0",
                "Q5/2023",
                "quý V/2023",
                "quý IIII/2023",
                "13/2023",
                "0/2023",
                "2023-13",
                "2023-00",
                "tháng 13/2023",
                "2023-H3",
                "2023-2022", // ends before it begins
                "0000",
                "23",
                "20233",
                "2023-9", // neither a month nor a span
                "Q3",
                "quý III",
                "5 tháng 2023",
                "31/12/2023", // a day is no period
                "FY23",
                "FY2022Q5",
                "２０２３",
                "٢٠٢٣",
                "thường xuyên",
                "2023 Q3 và Q4",
            })
    void anythingElseIsNoPeriod(String text) {
        assertThat(PeriodText.read(text)).isEmpty();
    }

    @ParameterizedTest
    @ValueSource(ints = {61, 5_000_000})
    void aLongTextIsNoPeriod(int length) {
        assertThat(PeriodText.read(" ".repeat(length - 4) + "2023")).isEmpty();
    }
}
