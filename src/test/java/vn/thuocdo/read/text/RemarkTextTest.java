package vn.thuocdo.read.text;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Letters counted "Không" among the difficulties that units reported. */
final class RemarkTextTest {

    @ParameterizedTest
    @ValueSource(
            strings = {
                "",
                "Không",
                "không.",
                "Ko",
                "KHÔNG CÓ",
                "Không có khó khăn, vướng mắc",
                "Không có khó khăn, vướng mắc gì.",
                "Không có đề xuất, kiến nghị",
                "Không kiến nghị",
                "Không phát sinh",
                "Chưa có kiến nghị",
                "Hiện không có vướng mắc",
                "Hiện tại chưa phát sinh khó khăn",
                "Đơn vị không có ý kiến gì thêm",
                "Chưa đến hạn",
                "Chưa đến thời hạn báo cáo",
                "Chưa tới hạn",
                "None",
                "N/A",
                "No issues",
                "Nothing to report.",
                "Not due yet"
            })
    void whoSaysThatThereIsNothingSaysNothing(String text) {
        assertThat(RemarkText.of(text)).isEmpty();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "Không có kinh phí",
                "Không đủ máy quét",
                "Chưa có cán bộ chuyên trách",
                "Chưa",
                "Khó khăn",
                "Chưa đến hạn nhưng thiếu vốn",
                "Không có khó khăn, tuy nhiên đề nghị bố trí vốn",
                "No money",
                "No one answers",
                "Đề nghị cấp vốn"
            })
    void whoNamesSomethingSaysIt(String text) {
        assertThat(RemarkText.of(text)).isEqualTo(text);
    }
}
