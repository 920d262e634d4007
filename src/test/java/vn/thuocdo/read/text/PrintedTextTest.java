package vn.thuocdo.read.text;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import vn.thuocdo.model.published.Printed;
import vn.thuocdo.read.text.PrintedText.Reading;

/** Figures as they are printed, each taken as what it is, or not at all. */
final class PrintedTextTest {

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "389 đơn vị                | count 389 firm",
                "389 (đơn vị)              | count 389 firm",
                "9\u00A0831 lượt           | count 9831 firm",
                "cả 9 huyện                | count 9 firm",
                "0                         | count 0 firm",
                "không                     | count 0 firm",
                "không có vụ nào           | count 0 firm",
                "đạt 81,0 %                | percent 81.0 firm",
                "tỷ lệ 81%                 | percent 81 firm",
                "trên 90%                  | percent 90 more-than",
                "> 90%                     | percent 90 more-than",
                "90% trở lên               | percent 90 at-least",
                "từ 90% trở lên            | percent 90 at-least",
                "≥ 90%                     | percent 90 at-least",
                "5 đơn vị trở xuống        | count 5 at-most",
                "90 % or more              | percent 90 at-least",
                "quá 50%                   | percent 50 more-than",
                "không quá 50%             | percent 50 at-most",
                "trên dưới 90%             | percent 90 about",
                "~ 90%                     | percent 90 about",
                "đạt gần 90 %              | percent 90 nearly",
                "chưa đầy 50               | count 50 less-than",
                "khoảng 1,2 triệu          | count 1.2 about × 1000000",
                "1.234,5 tỷ đồng           | count 1234.5 firm × 1000000000",
                "3 tỷ 500 triệu đồng       | count 3500 firm × 1000000",
                "hơn 2 tỷ 350 triệu        | count 2350 more-than × 1000000",
                "hơn 2.000 lượt            | count 2000 more-than",
                "hàng nghìn lượt           | count 1000 at-least",
                "vài đơn vị                | count 2 at-least",
                "gấp đôi                   | times 2 firm",
                "gấp rưỡi                  | times 1.5 firm",
                "gấp ba lần                | times 3 firm",
                "hai lần                   | times 2 firm",
                "gấp hơn 2 lần             | times 2 more-than",
                "hơn gấp đôi               | times 2 more-than",
                "tăng gấp đôi              | times 2 firm",
                "double                    | times 2 firm",
                "three times               | times 3 firm",
                "một phần ba               | count 1 firm of 3",
                "hai phần ba số xã         | count 2 firm of 3",
                "hơn một nửa               | count 1 more-than of 2",
                "quá nửa                   | count 1 more-than of 2",
                "half                      | count 1 firm of 2",
                "a third                   | count 1 firm of 3",
                "nearly two-thirds         | count 2 nearly of 3",
                "three quarters            | count 3 firm of 4",
                "a tenth                   | count 1 firm of 10",
                "gần 1/3                   | count 1 nearly of 3",
                "389/480                   | count 389 firm of 480",
                "giảm một nửa              | count -1 firm of 2",
                "giảm hơn 4 %              | percent -4 less-than",
            })
    void isTakenAsWhatItIs(String text, String expected) {
        assertThat(told(PrintedText.read(text, NumberText.Convention.VI))).isEqualTo(expected);
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "389 (81,0%)             | count 389 firm + percent 81.0 firm",
                "389 đơn vị (81%)        | count 389 firm + percent 81 firm",
                "389/480 (81%)           | count 389 firm of 480 + percent 81 firm",
                "389/480 chỉ tiêu (81%)  | count 389 firm of 480 + percent 81 firm",
                "81,0% (389/480)         | count 389 firm of 480 + percent 81.0 firm",
                "389, đạt 81,0%          | count 389 firm + percent 81.0 firm",
                "389 (chiếm 81%)         | count 389 firm + percent 81 firm",
                "389 (gần 81%)           | count 389 firm + percent 81 nearly",
                "1.234 (12,5%)           | count 1234 firm + percent 12.5 firm",
            })
    void aCountWithItsShareIsBoth(String text, String expected) {
        assertThat(told(PrintedText.read(text, NumberText.Convention.VI))).isEqualTo(expected);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "",
                "–",
                "(81%)",
                "389 (81%) (90%)",
                "389 (400)",
                "81% (19%)",
                "hơn 2.000 (81%)",
                "40 - 50",
                "từ 40 đến 50",
                "trên 90% trở lên",
                "trở lên",
                "gấp",
                "gấp một lần",
                "ba phần hai",
                "một phần",
                "ba đơn vị",
                "3 tỷ 5.000 triệu",
                "3 triệu 500 tỷ",
                "3 500 triệu tỷ 2",
                "1,5 % 200 triệu",
                "90% trong số 12"
            })
    void whatIsNotOneFigureIsNone(String text) {
        assertThat(PrintedText.read(text, NumberText.Convention.VI)).isEqualTo(new Reading.None());
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "1.234 (81%)     | Ambiguous[]",
                "389 (81,0%)     | Optional[VI]",
                "389 (81.0%)     | Optional[EN]",
                "1.234.567 (8%)  | Optional[VI]",
                "1,234,567 (8.0%) | Optional[EN]",
                "1.234.567 (8.0%) | None[]"
            })
    void halvesProveHowNumbersAreWritten(String text, String expected) {
        Reading reading = PrintedText.read(text, null);
        String told =
                reading instanceof Reading.WithShare both ? both.evidence().toString() : reading.toString();
        assertThat(told).isEqualTo(expected);
    }

    private static String told(Reading reading) {
        if (reading instanceof Reading.Figure figure) {
            return told(figure.printed());
        }
        return reading instanceof Reading.WithShare both
                ? told(both.count()) + " + " + told(both.share())
                : reading.toString();
    }

    private static String told(Printed printed) {
        return printed.measure().word() + " " + printed.number().toPlainString() + " "
                + printed.precision().word()
                + printed.whole().map(whole -> " of " + whole.toPlainString()).orElse("")
                + (printed.scale().isOne() ? "" : " × " + printed.scale().factor());
    }
}
