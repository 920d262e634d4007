package vn.thuocdo.read.phrase;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
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

    @ParameterizedTest
    @ValueSource(strings = {"9x", "9 x", "8o", "8x/", "12-", "5 hồ sơ/", "1O0", "9x5", "x9", "5 & "})
    void aMistypedFigureIsNone(String text) {
        assertThat(FigureText.isOne(text)).isFalse();
    }
}
