package vn.thuocdo.report.page;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Lines of a text at a terminal. */
class TextPageTest {

    @ParameterizedTest(name = "{0} within {1}")
    @CsvSource(
            delimiter = ';',
            value = {
                "đạt mức gần 90 %; 14; đạt mức gần|90 %",
                "sang mức ≥ 80% nhé; 11; sang mức|≥ 80% nhé",
                "mức: ≥ 90% → ≥ 95% (7 đơn vị); 14; mức: ≥ 90%|→ ≥ 95% (7 đơn|vị)",
                "bằng 319 / 9.831 = 3,2%; 12; bằng|319 / 9.831|= 3,2%",
                "7 + 1 + 3; 5; 7 + 1|+ 3"
            })
    void aFigureStaysOnOneLineWithItsSign(String text, int width, String lines) {
        assertThat(String.join("|", TextPage.wrap(text, width))).isEqualTo(lines);
    }

    @Test
    void noLineIsWiderEvenWhereAFigureAndItsSignAre() {
        assertThat(TextPage.wrap("≥ 1.000.000.000", 10)).allMatch(line -> line.length() <= 10);
        assertThat(TextPage.wrap("1 / 2 / 3 / 4 / 5 / 6 / 7", 9)).allMatch(line -> line.length() <= 9);
    }

    /** "quý" ended a line, and "IV/2023" began the next one. */
    @Test
    void aQuarterStaysOnOneLineWithItsYear() {
        assertThat(TextPage.wrap("Báo cáo quý IV/2023: 36/36 đơn vị", 13))
                .containsExactly("Báo cáo", "quý IV/2023:", "36/36 đơn vị");
        assertThat(TextPage.wrap("Reports for Q4 2023: none", 15)).containsExactly("Reports for", "Q4 2023: none");
        assertThat(TextPage.wrap("từ quý này", 7)).containsExactly("từ quý", "này");
    }

    @Test
    void aNumberStaysOnOneLineWithWhatItCounts() {
        assertThat(TextPage.wrap("7 hoàn thành muộn; 1 hoàn thành", 20))
                .containsExactly("7 hoàn thành muộn;", "1 hoàn thành");
        assertThat(TextPage.wrap("Ký số văn bản (28 đơn vị)", 18)).containsExactly("Ký số văn bản", "(28 đơn vị)");
        assertThat(TextPage.wrap("Kế hoạch năm 2023 của tỉnh", 17)).containsExactly("Kế hoạch năm 2023", "của tỉnh");
    }
}
