package vn.thuocdo.read.phrase;

import static org.assertj.core.api.Assertions.assertThat;

import java.text.Normalizer;
import java.util.List;
import java.util.Locale;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;
import vn.thuocdo.model.Status;
import vn.thuocdo.read.phrase.status.StatusText;
import vn.thuocdo.read.phrase.status.StatusText.Reading;
import vn.thuocdo.read.text.WordTable;

class StatusTextTest {

    static Stream<Arguments> phrasesOfOffices() {
        return PhraseList.rows("statuses.tsv").map(row -> Arguments.of(row.get(0), row.get(1)));
    }

    @ParameterizedTest
    @MethodSource("phrasesOfOffices")
    void aPhraseOfTheListMeansWhatItSays(String phrase, String meaning) {
        assertThat(meaning(phrase)).isEqualTo(meaning);
    }

    @ParameterizedTest
    @MethodSource("phrasesOfOffices")
    void caseNormalFormAndSpacingDoNotMatter(String phrase, String meaning) {
        assertThat(meaning(phrase.toUpperCase(Locale.ROOT))).isEqualTo(meaning);
        assertThat(meaning(Normalizer.normalize(phrase, Normalizer.Form.NFD))).isEqualTo(meaning);
        assertThat(meaning(phrase.replace(' ', '\u00A0'))).isEqualTo(meaning);
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "Đã hoàn thành trước thời hạn | done on_time",
                "Hoàn thành không đúng hạn | done late",
                "Hoàn thành vượt mức kế hoạch | done",
                "Đã hoàn thành 100% kế hoạch năm | done",
                "Đạt 105% kế hoạch | done",
                "Đang xử lý (quá hạn) | in_progress",
                "Chưa hoàn thành, đang thực hiện | in_progress",
                "Chưa hoàn thành (trong hạn) | not_done",
                "Chưa thực hiện - quá hạn | not_started",
                "Đang lấy ý kiến các sở ngành | in_progress",
                "Hoàn thành 80% | in_progress",
                "80% | in_progress",
                "100 % | done",
                "Hoàn thành một phần nhiệm vụ | in_progress",
                "- Hoàn thành. | done",
                "Hoàn thành/đúng hạn | done on_time",
                "Not started yet | not_started",
                "Completed ahead of schedule | done on_time",
                "Not yet completed | not_done",
                "Đã hòan thành | done",
                "Đang thưc hiện | in_progress",
                "Đả hoàn thành | done",
                "Đã ban hành Kế hoạch số 12/KH-UBND ngày 3/4/2025 | done",
                "Đã hoàn thành (BC số 45/BC-STC) | done",
                "Đã nghiệm thu, đưa vào sử dụng | done",
                "Chưa được ban hành | not_done",
                "Chờ nghiệm thu | in_progress",
                "Hoàn thành dự thảo, đang lấy ý kiến | in_progress",
                "Hoàn thành 02/6/2025 | done",
                "Hoàn thành 3/5/2025 | done",
                "Hoàn thành 15.5.2025 | done",
                "Hoàn thành 15/5 | done",
                "Đã hoàn thành 02/6 | done",
                "Xong 02/6/2025 | done",
                "Chưa hoàn thành 15/5/2025 | not_done",
                "Hoàn thành 3/5 nội dung | in_progress",
                "Hoàn thành 5/5 nội dung | done",
                "Đạt 75% kế hoạch | in_progress",
                "Nearly complete | in_progress",
                "Không phát sinh vụ việc | no_case",
                "Đã kiện toàn Ban Chỉ đạo và Tổ giúp việc | done", // whatever the body is
                "Đã bàn giao mặt bằng chậm 2 tháng | done late",
                "Đã được Bộ Xây dựng công nhận đô thị loại IV | done",
                "Quy chế đã được HĐND phường thông qua | done",
                "Đã hoàn thành vào ngày 15/3/2025 tại Nhà văn hóa xã | done",
                "Ban hành QĐ số 1023/QĐ-UBND ngày 08/4/2025 | done", // a document proves it
                "Đã phê duyệt chủ trương đầu tư | in_progress", // prepares what is asked
                "Đã trình UBND tỉnh phê duyệt | in_progress",
                "Đã trồng 500/1000 cây | in_progress", // no day
                "Đang tổng hợp báo cáo | in_progress",
                "Mới triển khai tại 2 xã | in_progress",
                "Training delivered to 45 staff | done",
                "Training delivered to 30 of 45 staff | in_progress",
                "Guidelines approved by MoH (Mar 2024) | done",
                "Software rolled out in all 12 districts | done",
                "Hotline established and operational | done",
                "Data collection completed, analysis ongoing | in_progress",
                "Bill submitted to Parliament for adoption | in_progress",
                "Not started – funding not secured | not_started",
                "Completed two weeks late owing to staff shortages | done late",
            })
    void phrasesAreComposed(String phrase, String meaning) {
        assertThat(meaning(phrase)).isEqualTo(meaning);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "Hoàn thành trên 90%", // holds "hoàn thành", and "tre" once its accents are gone: a real tool said late
                "chưa hoàn thành đúng hạn", // not done, or done late
                "Hoàn thành dự thảo", // one step of the work
                "Đã hoàn thành, chưa thực hiện",
                "Hoàn thành, chưa đạt",
                "Đạt/Không đạt",
                "Đã hoàn thành đúng hạn, quá hạn",
                "Hoàn thành trước 31/12",
                "Đạt 80%", // of what was asked, or the figure itself
                "Hoàn thành 3/5", // a share, or 3 May
                "Hoàn thành 0/5",
                "Hoàn thành 12/2025", // a month that may still come
                "Kế hoạch: hoàn thành 30/6/2025",
                "Thời hạn hoàn thành 30/6/2025",
                "Yêu cầu hoàn thành 15/5/2025",
                "Phải hoàn thành 30/6/2025",
                "Hoàn thành trước 30/6/2025",
                "Hoàn thành 6/5 nội dung",
                "Ban hành", // what is to be done
                "Yêu cầu hoàn thành",
                "Đã trình ban hành",
                "Đã phê duyệt dự thảo",
                "Đã hoàn thành báo cáo", // a step, or all of it
                "ĐTH", // "đã" or "đang thực hiện"
                "Không thực hiện", // could not be done, or need not be
                "Cơ bản đã hoàn thành",
                "Đã hoàn thành 8/10", // a day, or a share
                "Da ban giao mat bang con 2 ho", // what is left shows only with its marks
                "Committee established to draft the law", // what for is still to come
                "Equipment delivered damaged",
                "Đang thực hiện 100%",
                "Chưa thực hiện 50%",
                "hoan", // completed, or put off
                "dat", // one word without its accents may be another
                "hoànthành",
                "done!",
                "doneness",
                "не выполнено",
                "Ｄｏｎｅ",
                "\u202Edone",
                "%",
                "100",
            })
    void whatIsNotKnownWholeIsAskedAbout(String phrase) {
        assertThat(meaning(phrase)).isEqualTo("ask");
    }

    @ParameterizedTest
    @EnumSource(Status.class)
    void everyStatusHasItsCanonicalWord(Status status) {
        assertThat(meaning(status.name().toLowerCase(Locale.ROOT)))
                .isEqualTo(status.name().toLowerCase(Locale.ROOT));
    }

    @Test
    void anUnknownStatusHasNeighbours() {
        assertThat(StatusText.nearest("hoàn thnàh")).contains("hoàn thành");
        assertThat(StatusText.nearest("Complted")).contains("completed");
        assertThat(StatusText.nearest("qwertyuiop")).isEmpty();
        assertThat(StatusText.nearest("Hoàn thành tháng 3/2025"))
                .containsExactly("đã hoàn thành tháng 3/2025", "sẽ hoàn thành tháng 3/2025");
        assertThat(StatusText.nearest("HT quý II")).containsExactly("đã HT quý II", "sẽ HT quý II");
    }

    @ParameterizedTest
    @ValueSource(strings = {"Void", "Cơ bản hoàn thành", "Sent", "Đúng hạn", "đúng hạn"})
    void aWordThatIsOnlyLikeAKnownOneHasNone(String word) {
        assertThat(StatusText.nearest(word)).isEmpty();
    }

    @ParameterizedTest
    @ValueSource(strings = {"hoàn thành ", "(", "\u0301", "\u202E", "９", "đang thực hiện ", "100%"})
    void longTextsAreAskedAboutAtOnce(String piece) {
        assertThat(meaning(piece.repeat(100_000 / piece.length()))).isEqualTo("ask");
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "Chưa đạt (còn thiếu 2 tiêu chí) | not_done",
                "Chưa hoàn thành do thiếu kinh phí | not_done",
                "Chưa hoàn thành: còn 3 xã | not_done",
                "Không hoàn thành vì chậm vốn | not_done", // why it is not done takes nothing back
                "Chưa triển khai do chưa có kinh phí | not_started",
                "Đang thực hiện do chưa được cấp vốn | in_progress",
                "Chưa triển khai do chưa có vốn, nay đã hoàn thành | ask",
                "Hoàn thành chậm do chưa có hướng dẫn | done late", // why it was late
                "Hoàn thành chậm do còn 2 xã chưa xong | ask",
                "Chưa thực hiện - không có kinh phí | not_started",
                "Hoàn thành (còn thiếu 2 tiêu chí) | ask",
                "Hoàn thành, trừ 2 xã | ask",
                "Chưa hoàn thành (đã hoàn thành tháng 7) | ask",
                "Không đạt: 0 | ask",
                "Chưa hoàn thành trong hạn | not_done",
                "Chưa hoàn thành đúng hạn | ask",
                "Hoàn thành trong thời hạn | done on_time",
                "Not completed, within the deadline | not_done",
                "HTXS | done",
                "HTXSNV | done",
                "CHTNV | not_done",
            })
    void aRemarkTakesNothingBackOfWhatIsNotDoneButMayOfWhatIs(String phrase, String meaning) {
        assertThat(meaning(phrase)).isEqualTo(meaning);
    }

    /** Whoever is asked about a word with two meanings is told which, each in words that are understood. */
    @Test
    void aTextOfSeveralMeaningsTellsThem() {
        List<List<String>> unclear = WordTable.rows("statuses").stream()
                .filter(row -> row.size() > 2)
                .toList();

        assertThat(unclear).hasSizeGreaterThan(30).allSatisfy(row -> {
            List<String> perhaps = StatusText.perhaps(row.get(0));
            assertThat(perhaps.stream().map(StatusTextTest::meaning))
                    .hasSizeGreaterThan(1)
                    .doesNotHaveDuplicates()
                    .doesNotContain("ask");
            assertThat(meaning(row.get(0))).isEqualTo("ask");
        });
        assertThat(StatusText.perhaps("Đúng hạn")).containsExactly("hoàn thành đúng hạn", "đang thực hiện, trong hạn");
        assertThat(StatusText.perhaps("hoàn thnàh")).contains("hoàn thành");
    }

    static String meaning(String phrase) {
        Reading reading = StatusText.read(phrase);
        if (reading instanceof Reading.Claim claim) {
            String status = claim.status().name().toLowerCase(Locale.ROOT);
            return status
                    + claim.time()
                            .map(time -> " " + time.name().toLowerCase(Locale.ROOT))
                            .orElse("");
        }
        if (reading instanceof Reading.Withdrawn withdrawn) {
            return "state " + withdrawn.state().name().toLowerCase(Locale.ROOT);
        }
        if (reading instanceof Reading.NoCase) {
            return "no_case";
        }
        return reading instanceof Reading.Nothing ? "none" : "ask";
    }
}
