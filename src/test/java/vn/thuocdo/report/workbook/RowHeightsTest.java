package vn.thuocdo.report.workbook;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** How wide and how high cells have to be for their texts. */
final class RowHeightsTest {

    /** "8,316/9,900 =" stood above "84.0%" in a column with room beside it. */
    @ParameterizedTest
    @ValueSource(strings = {"8.316/9.900 = 84,0%", "≥ 1.200 lượt người", "12.548,8 triệu đồng"})
    void aFigureStandsOnOneLineWithWhatItCounts(String figure) {
        assertThat(RowHeights.of(figure, RowHeights.charactersOf(CellContent.text(figure))))
                .isEqualTo(1);
    }

    @ParameterizedTest
    @ValueSource(strings = {"Tỷ lệ hồ sơ giải quyết đúng hạn", "100% các cơ quan, đơn vị có trang thông tin điện tử"})
    void aSentenceMayBeBroken(String sentence) {
        assertThat(RowHeights.charactersOf(CellContent.text(sentence))).isLessThan(20);
    }
}
