package vn.thuocdo.read.phrase;

import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigDecimal;
import java.util.Optional;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import vn.thuocdo.model.Figure;
import vn.thuocdo.model.Quantity;
import vn.thuocdo.read.phrase.figure.FigureText;

class FigureTextTest {

    @ParameterizedTest
    @ValueSource(
            strings = {
                "95",
                "95 hồ sơ",
                "2.000lượt",
                "1,5 tỷ đồng",
                "12m",
                "3 m²",
                "105,2 triệu đồng/năm",
                "9 xã",
                "7/63"
            })
    void aFigureIsANumberWithWhatItCounts(String text) {
        assertThat(FigureText.isOne(text) || FigureText.pair(text).isPresent()).isTrue();
    }

    /** By how much it differs from another is a remark; a level in brackets, or a number that says nothing, is not passed over. */
    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "Đạt 92% (tăng 2% so với cùng kỳ) | true",
                "95,5% (tăng 3,2 điểm % so với năm 2024) | true",
                "512 lượt (vượt 2,4%) | true",
                "8% (giảm 1,5 điểm phần trăm) | true",
                "Bằng 95% so với kế hoạch | true",
                "bằng 95% | true",
                "92% (tăng lên 95%) | false",
                "92% (giảm còn 88%) | false",
                "92% (95%) | false",
                "92% (tăng 2%) (giảm 1%) | false",
                "chưa đạt 92% (tăng 2%) | false"
            })
    void aRemarkOnHowAFigureChangedIsPassedOver(String text, boolean understood) {
        assertThat(FigureText.isOne(text)).isEqualTo(understood);
    }

    /** What it is of the plan tells the figure again; what it is of anything else, or another figure, is not passed over. */
    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            nullValues = "-",
            value = {
                "50 người (đạt 100%) | 50 | 100",
                "1200 ha, đạt 100% KH | 1200 | 100",
                "21450 người, bằng 107,25% kế hoạch | 21450 | 107.25",
                "21450 người; đã đạt 107,25% so với kế hoạch năm. | 21450 | 107.25",
                "1200 ha đạt 80% kế hoạch được giao | 1200 | 80",
                "Đã đào tạo 50 người, đạt 80% chỉ tiêu | 50 | 80",
                "92% (đạt 102% kế hoạch) | 92 | 102",
                "7900 người (98,75%) | 7900 | -",
                "7900 người, bằng 105% so với cùng kỳ | 7900 | -",
                "06 giải (1 Nhất, 2 Nhì, 3 Ba) | 6 | -",
                "Đã mở 10 lớp (350 học viên) | 10 | -",
                "03 cuộc (trong đó 02 cuộc đột xuất) | 3 | -",
                "10 lớp (12 lớp) | - | -",
                "10 lớp (12) | - | -",
                "10 (12 lớp) | - | -",
                "10 tỷ (12 triệu) | - | -",
                "chưa mở 10 lớp (350 học viên) | - | -",
                "7900 người, đạt 80% kế hoạch quý III | - | -",
                "7900 người, đạt 80% số đăng ký của xã | - | -",
                "7900 người, chưa đạt 80% kế hoạch | - | -",
                "92% (95%) | - | -",
                "92%, đạt 95% | - | -"
            })
    void aFigureMayBeToldWithWhatItIsOfThePlan(String text, BigDecimal figure, BigDecimal told) {
        Optional<Figure> read = FigureText.read(text, FigureTextTest::number);
        assertThat(read.map(some -> ((Figure.Amount) some).quantity().value().bigDecimalValue()))
                .isEqualTo(Optional.ofNullable(figure));
        assertThat(read.flatMap(some -> ((Figure.Amount) some).told())
                        .map(share -> share.value().bigDecimalValue()))
                .isEqualTo(Optional.ofNullable(told));
    }

    private static Optional<Quantity> number(String text) {
        boolean percent = text.endsWith("%");
        String digits = text.replace("%", "").replace(',', '.');
        return Optional.of(Quantity.of(new BigDecimal(digits), percent));
    }

    @ParameterizedTest
    @ValueSource(strings = {"9x", "9 x", "8o", "8x/", "12-", "5 hồ sơ/", "1O0", "9x5", "x9", "5 & "})
    void aMistypedFigureIsNone(String text) {
        assertThat(FigureText.isOne(text)).isFalse();
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            nullValues = "-",
            value = {
                "12/15 | 12 | 15 | -",
                "12/15 xã | 12 | 15 | -",
                "12 xã/15 xã | 12 | 15 | -",
                "Đã xử lý 45/50 hồ sơ | 45 | 50 | -",
                "thực hiện được 82/100 hồ sơ | 82 | 100 | -",
                "4.500/5.000 hộ (90%) | 4.500 | 5.000 | 90%",
                "12/15 xã, đạt 80 %. | 12 | 15 | 80%",
                "12/15 xã chiếm tỷ lệ 80% | 12 | 15 | 80%",
                "đạt 80% (12/15 xã) | 12 | 15 | 80%",
                "79,9% (119/149) | 119 | 149 | 79,9%"
            })
    void aPartOfAWholeMayBeToldWithThePercentageThatItMakes(String text, String part, String whole, String stated) {
        assertThat(FigureText.pair(text)).contains(new FigureText.Pair(part, whole, Optional.ofNullable(stated)));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "12/15 xã (tăng 80%)",
                "12/15 xã, chưa đạt 80%",
                "12/15 xã (80% kế hoạch)",
                "chưa xử lý 12/15 hồ sơ",
                "còn 3/15 xã",
                "12/15 xã (80%) (70%)",
                "12/15/2025",
                "12 hộ/15 xã"
            })
    void whatElseIsSaidOfAPartIsNotPassedOver(String text) {
        assertThat(FigureText.pair(text)).isEmpty();
    }
}
