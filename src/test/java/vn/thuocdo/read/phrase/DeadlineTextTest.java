package vn.thuocdo.read.phrase;

import static org.assertj.core.api.Assertions.assertThat;

import java.text.Normalizer;
import java.util.Locale;
import java.util.OptionalInt;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;
import vn.thuocdo.read.phrase.day.DeadlineText;
import vn.thuocdo.read.phrase.day.DeadlineText.Reading;

class DeadlineTextTest {

    private static final OptionalInt YEAR = OptionalInt.of(2025);

    static Stream<Arguments> phrasesOfOffices() {
        return PhraseList.rows("deadlines.tsv").map(row -> Arguments.of(row.get(0), row.get(1)));
    }

    @ParameterizedTest
    @MethodSource("phrasesOfOffices")
    void aPhraseOfTheListMeansWhatItSays(String phrase, String meaning) {
        assertThat(meaning(phrase)).isEqualTo(meaning);
        assertThat(meaning(phrase.toUpperCase(Locale.ROOT))).isEqualTo(meaning);
        assertThat(meaning(Normalizer.normalize(phrase, Normalizer.Form.NFD))).isEqualTo(meaning);
        assertThat(meaning(phrase.replace(' ', '\u00A0'))).isEqualTo(meaning);
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "Hoàn thành trước tháng 12 | 2025-11-30",
                "trước 17h00 ngày 30/6/2025 | 2025-06-30", // the time is of that day
                "Trước 17 giờ 30 phút ngày 30/6 | 2025-06-30",
                "30/6/2025 trước 17h | 2025-06-30",
                "30/6/2025, trước 17 giờ 00 | 2025-06-30",
                "30/6/2025 (trước 17 giờ) | 2025-06-30",
                "17 giờ 00, ngày 15/7/2025 | 2025-07-15",
                "trước 10h00' ngày 30/6/2025 | 2025-06-30",
                "trước 17 giờ chiều ngày 30/6/2025 | 2025-06-30",
                "before 5 pm on 30/6/2025 | 2025-06-30",
                "no later than 5:30 p.m., 30/6/2025 | 2025-06-30",
                "Trình UBND tỉnh trước 17h ngày 20/5/2025 | 2025-05-20",
                "trước ngày 30/6/2025, trước 17h | 2025-06-29",
                "30/6/2025 trước 17h 15/7/2025 | unknown",
                "trước 17h | unknown",
                "Từ tháng 1 đến tháng 9 năm 2025 | 2025-09-30",
                "01/01/2025 - 30/6/2025 | 2025-06-30",
                "Quý IV/2025 - Quý I/2026 | 2026-03-31",
                "Quý II và quý III năm 2025 | 2025-09-30",
                "Quý III | 2025-09-30",
                "30/6; 31/12 | 2025-12-31", // the last of several ends the whole
                "Quý II, Quý IV | 2025-12-31",
                "Trước 15/6 (đợt 1), trước 15/12 (đợt 2) | 2025-12-14",
                "Đợt 1: 15/6; đợt 2: 15/12 | 2025-12-15",
                "Lần 1: tháng 6, lần 2: tháng 11 | 2025-11-30",
                "15/12; 15/6 | unknown",
                "Đợt 1 | unknown",
                "Đợt 1/2025 | unknown",
                "QIII/2025 | 2025-09-30",
                "6 tháng cuối năm | 2025-12-31",
                "sáu tháng đầu năm 2025 | 2025-06-30",
                "nửa đầu năm 2025 | 2025-06-30",
                "H1/2025 | 2025-06-30",
                "trước năm 2026 | 2025-12-31",
                "no later than June 30, 2025 | 2025-06-30",
                "By the end of Q2 2025 | 2025-06-30",
                "first half of 2025 | 2025-06-30",
                "second quarter of 2025 | 2025-06-30",
                "30th June 2025 | 2025-06-30",
                "12-2025 | 2025-12-31",
                "2025-06 | 2025-06-30",
                "Thường xuyên, hằng năm | ongoing",
                "T6/2025 | 2025-06-30",
                "Tháng 3, 6, 9, 12 | 2025-12-31",
                "31-Dec-2025 | 2025-12-31",
                "2nd quarter 2025 | 2025-06-30",
                "Năm 2025 trở đi | ongoing",
                "Định kỳ 6 tháng | ongoing",
                "Before the end of 2025 | unknown", // not before 2025
                "Từ quý III/2025 | unknown", // when it begins
                "T6 | unknown", // June, or Friday
                "Quý V/2025 | error",
                "Tháng 13/2025 | error",
                "trước 31/6 | error",
                "29/02/2025 | error",
                "Đầu quý II/2025 | unknown", // a part of it whose end nobody stated
                "Tuần 2 tháng 6 | unknown",
                "Trong vòng 30 ngày kể từ ngày ký | unknown",
                "Năm học 2025-2026 | unknown",
                "6 tháng | unknown", // a length of time
                "Thường xuyên, trước ngày 15 hằng tháng | ongoing",
                "trước ngày 15 | unknown",
                "30/9/2025, 30/6/2025 | unknown",
                "Quyết định 30/2025/QĐ-UBND | unknown",
                "30/6/25 | 2025-06-30",
                "abc | unknown",
                "trước | unknown",
            })
    void phrasesAreComposed(String phrase, String meaning) {
        assertThat(meaning(phrase)).isEqualTo(meaning);
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "15 - 20/8 | 2025-08-20",
                "ngày 15-20/8/2025 | 2025-08-20",
                "từ 10 đến 25 tháng 5 năm 2025 | 2025-05-25",
                "10 - 25 May 2025 | 2025-05-25",
                "20 - 15/8/2025 | unknown",
                "0 - 15/8/2025 | unknown",
                "15 - 31/6/2025 | error",
                "tháng 6-12/2025 | 2025-12-31",
                "quý II/2025 (Kế hoạch số 12/KH-UBND) | 2025-06-30",
                "30/9/2025 (gia hạn đến 31/12/2025) | unknown",
                "30/9/2025 (theo Công văn ngày 3/3/2025) | unknown",
                "30/9/2025 (chưa đóng | unknown",
                "công việc thường xuyên | ongoing",
                "1H 2025 | 2025-06-30",
                "2H2025 | 2025-12-31",
                "17h 30/6/2025 | 2025-06-30",
                "9T/2025 | 2025-09-30",
                "Th6/2025 | 2025-06-30",
                "quý II/25 | 2025-06-30",
                "Quý I/12 | unknown",
                "Trình UBND tỉnh trước 20/5/2025 | 2025-05-19",
                "Gửi Sở Nội vụ tổng hợp trước ngày 20/11 | 2025-11-19",
                "Trình UBND tỉnh 20/5/2025 | unknown", // a day of what is not said
                "Trình sau khi có ý kiến, trước 30/6 | unknown",
                "Báo cáo số 12/BC-UBND ngày 30/6/2025 | unknown",
                "Trước ngày 15/12 hằng năm | 2025-12-14",
                "Quý IV hàng năm | 2025-12-31",
                "15/12/2025 hằng năm | unknown",
            })
    void daysOfAMonthAreARangeAndRemarksStandInBrackets(String phrase, String meaning) {
        assertThat(meaning(phrase)).isEqualTo(meaning);
    }

    @Test
    void aDeadlineWithoutAYearNeedsThatOfTheProject() {
        assertThat(DeadlineText.read("Quý II", OptionalInt.empty())).isInstanceOf(Reading.NoDay.class);
        assertThat(DeadlineText.read("Trong quý II/2025", OptionalInt.empty())).isInstanceOf(Reading.Day.class);
    }

    @ParameterizedTest
    @ValueSource(strings = {"trước ", "30/6/2025 ", "9", "\u0301", "\u202E", "(", "quý I, ", "٣٠/٦/٢٠٢٥"})
    void longTextsAndOtherDigitsNameNoDay(String piece) {
        assertThat(meaning(piece.repeat(100_000 / piece.length()))).isEqualTo("unknown");
        assertThat(meaning("٣٠/٦/٢٠٢٥")).isEqualTo("unknown");
    }

    static String meaning(String phrase) {
        Reading reading = DeadlineText.read(phrase, YEAR);
        if (reading instanceof Reading.Day day) {
            return day.last().toString();
        }
        if (reading instanceof Reading.Ongoing) {
            return "ongoing";
        }
        if (reading instanceof Reading.Blank) {
            return "2025-12-31";
        }
        return reading instanceof Reading.NoDay ? "unknown" : "error";
    }
}
