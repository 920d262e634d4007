package vn.thuocdo.report.page;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** What stays on one line of a page. */
final class UnbrokenTest {

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "▲ 6.16 percentage points since 2022-12-31 (74.88%) | 2022-12-31",
                "▲ 28,1 điểm phần trăm so với quý III/2023 (52,9%) | quý III/2023",
                "from Q3 2023 on | Q3 2023",
                "Chênh lệch (điểm %) | (điểm %)",
                "85,7%, từ 80% đến dưới 90%, hạng 10 | từ 80% đến dưới 90%; hạng 10",
                "theo Quyết định số 1345/QĐ-UBND ngày 2/6/2023 | 1345/QĐ-UBND; ngày 2/6/2023",
                "Nghị định số 30/2020/NĐ-CP | 30/2020/NĐ-CP",
                "Công văn số 15/UBND-KGVX1 | 15/UBND-KGVX1",
                "ngày 31-12-2023 | ngày 31-12-2023",
                "Chuyển đổi số năm 2023 của tỉnh | năm 2023",
                "84.6%, 80% to below 90% | 80% to below 90%",
                "319 / 9.831 = 3,2448…% là 3,24% | 3,2448…%",
                "Ký số văn bản: ≥ 95% (36 đơn vị) | (36 đơn vị)",
                "498.500/500.000 = 99,7% | 498.500/500.000 = 99,7%"
            })
    void aDayAPeriodARankAUnitADocumentAndAShortCalculationStayWhole(String text, String whole) {
        assertThat(whole(text)).containsExactly(whole.split("; "));
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "2 mục", "123.456.789.000/987.654.321.000 = 12,5%"})
    void anythingElseMayBreak(String text) {
        assertThat(whole(text)).isEmpty();
    }

    /** "xã Số / 26 huyện" stood in tables: the figure is part of the name before it and counts nothing. */
    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "UBND xã Số 26 huyện Mẫu | UBND xã Số_26 huyện Mẫu",
                "nội dung số 7 của kế hoạch | nội dung số_7 của kế hoạch",
                "trên tổng số 36 đơn vị | trên tổng số 36_đơn_vị",
                "trong số 36 đơn vị | trong số 36_đơn_vị",
                "số 1.345 người | số 1.345_người"
            })
    void aNumberThatNamesOneStaysWithItsName(String text, String joined) {
        assertThat(Unbroken.joined(text)).isEqualTo(joined.replace('_', '\u00A0'));
    }

    /** "≥ 50 doanh / nghiệp" and "36 đơn / vị" stood on pages, which knew only of what is whole. */
    @Test
    void whatIsNotWholeKeepsItsFiguresToo() {
        String text = "Ký số: ≥ 50 doanh nghiệp, quý III/2023";

        assertThat(Unbroken.parts(text).stream().map(Unbroken.Part::text))
                .containsExactly("Ký số: ≥_50_doanh_nghiệp, ".replace('_', '\u00A0'), "quý III/2023");
        assertThat(Unbroken.measured("a 7/8 = 87,5%"))
                .isEqualTo("a_7/8_=_87,5%".replaceFirst("_", " ").replace('_', '\u00A0'));
    }

    @Test
    void thePartsTogetherAreTheText() {
        String text = "As of 2023-12-31, Q4 2023: rank 3";

        assertThat(Unbroken.parts(text).stream().map(Unbroken.Part::text).collect(Collectors.joining()))
                .isEqualTo(text);
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "tổng số 1.283 chỉ tiêu, nhiệm vụ | tổng số 1.283_chỉ_tiêu, nhiệm vụ",
                "tại địa phương (11 đơn vị); | tại địa phương (11_đơn_vị);",
                "36/36 đơn vị đã gửi báo cáo | 36/36_đơn_vị đã gửi báo cáo",
                "Tỷ lệ hệ thống cấp độ 3 được kiểm tra | Tỷ lệ hệ thống cấp_độ_3 được kiểm tra",
                "thì 12/15 là 80,0% | thì 12/15_là_80,0%",
                "4 Quyết định, 1 Chỉ thị | 4_Quyết định, 1_Chỉ thị",
                "at 44.4 % of 9 items | at 44.4_% of 9_items",
                "≥ 80%; 3.744/7.200 = 52,0% | ≥_80%; 3.744/7.200 =_52,0%",
                "(98,6297… %, lấy đến 4 chữ số) | (98,6297…_%, lấy đến 4_chữ số)",
                "223 / (16.051 + 223) = 1,3702…% | 223_/_(16.051_+_223) =_1,3702…%",
                "7.892 + 1.620 + 319 = 9.831 | 7.892_+_1.620_+_319 =_9.831",
                "“gần 90 %”, “hơn 2.000 lượt” | “gần_90_%”, “hơn_2.000_lượt”",
                "≥ 20 sản phẩm → ≥ 30 sản phẩm | ≥_20_sản phẩm →_≥_30_sản phẩm",
                "tăng 6,16 điểm phần trăm | tăng 6,16_điểm_phần_trăm",
                "by 6.16 percentage points | by 6.16_percentage_points",
                "từ 90% trở lên: 63; dưới 50%: 3 | từ 90% trở lên:_63; dưới_50%:_3",
                "theo Quyết định số 1345/QĐ-UBND | theo Quyết định số_1345/QĐ-UBND",
                "under Decision No. 1345/QĐ-UBND | under Decision No._1345/QĐ-UBND",
                "CỦA 19 ĐƠN VỊ CÓ TỶ LỆ | CỦA 19_ĐƠN_VỊ CÓ TỶ LỆ",
                "≥ 11.430,7 triệu đồng | ≥_11.430,7_triệu_đồng",
                "Ban hành kế hoạch (đợt 2) | Ban hành kế hoạch (đợt_2)",
                "Chuyển đổi số năm 2023 của tỉnh Vĩnh Phúc | Chuyển đổi số năm_2023 của tỉnh Vĩnh Phúc",
                "số liệu tính đến ngày 31/12/2023 như sau | số liệu tính đến ngày_31/12/2023 như sau",
                "kết quả như sau: 5 việc | kết quả như_sau: 5_việc",
                "ngày 31-12-2023 | ngày_31-12-2023",
                "đang thực hiện (theo báo cáo) | đang thực hiện (theo_báo_cáo)",
                "ở mức dưới 50% | ở mức dưới_50%",
                "tăng ≈ +41,6 | tăng ≈_+41,6",
                "báo cáo quý IV/2023 nêu tại Phụ lục II | báo cáo quý_IV/2023 nêu tại Phụ_lục_II"
            })
    void aFigureStaysWithItsSignAndWithWhatItCounts(String text, String joined) {
        assertThat(Unbroken.joined(text)).isEqualTo(joined.replace('_', '\u00A0'));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "",
                "đạt 44,4% và 40,0% của cả tỉnh",
                "Đề án 06; Nghị định 30/2020/NĐ-CP của Chính phủ",
                "(4/9, đạt 44,4%)",
                "5,655 of 7,190"
            })
    void whatCountsNothingMayBreakOnPaper(String text) {
        assertThat(Unbroken.joined(text)).isEqualTo(text);
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "≥ 1.200 lượt người | ≥_1.200 lượt_người",
                "10.540,5 triệu đồng | 10.540,5 triệu_đồng",
                "≥ 80 lượt người | ≥_80_lượt_người",
                "≥ 87% | ≥_87%"
            })
    void aNarrowColumnPartsALongFigureFromWhatItCountsAndNotWithinAWord(String text, String inColumn) {
        assertThat(Unbroken.inColumn(text)).isEqualTo(inColumn.replace('_', '\u00A0'));
    }

    /** "= / 16,2953…%" stood on pages: the sign was of the part before the figure. */
    @Test
    void whatIsWholeStaysWithTheSignBeforeIt() {
        assertThat(Unbroken.parts("142 / 3.280 = 4,3292…%").stream().map(Unbroken.Part::text))
                .containsExactly("142_/_3.280 =_".replace('_', '\u00A0'), "4,3292…%");
    }

    /** A page of a telephone is no wider, and paper would break it within a word. */
    @Test
    void whatIsLongerThanALineMayBreak() {
        String sum = "123.456 + 234.567 + 345.678 + 456.789 + 567.890 = 1.728.380";

        assertThat(Unbroken.joined(sum)).isEqualTo(sum.replace("= 1", "=_1").replace('_', '\u00A0'));
    }

    /** "1345/QĐ- / UBND" stood in a letter. */
    @ParameterizedTest
    @CsvSource({
        "Quyết định 1345/QĐ-UBND, Quyết định 1345/QĐ_UBND",
        "đến 2023-12-31, đến 2023_12_31",
        "thông tin - viễn thông, thông tin - viễn thông"
    })
    void onPaperADocumentAndADayHaveNoHyphensThatEndALine(String text, String onPaper) {
        assertThat(Unbroken.onPaper(text)).isEqualTo(onPaper.replace('_', '\u2011'));
    }

    private static List<String> whole(String text) {
        return Unbroken.parts(text).stream()
                .filter(Unbroken.Part::isWhole)
                .map(Unbroken.Part::text)
                .toList();
    }
}
