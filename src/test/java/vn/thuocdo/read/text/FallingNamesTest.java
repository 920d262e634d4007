package vn.thuocdo.read.text;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class FallingNamesTest {

    @ParameterizedTest
    @ValueSource(
            strings = {
                "Tỷ lệ hộ nghèo",
                "Tỷ lệ trẻ em dưới 5 tuổi suy dinh dưỡng thể thấp còi (%)",
                "TỶ LỆ THẤT NGHIỆP KHU VỰC THÀNH THỊ",
                "Thời gian giải quyết hồ sơ trung bình",
                "Số hồ sơ quá hạn",
                "Infant mortality rate",
                "Pupils below the expected standard in reading (max)",
                "Số cuộc họp trong tháng (tối đa)",
                "Average response time (minutes)",
                "Median days to issue a permit (lower is better)",
                "Reduce crashes to 120 or fewer",
                "Giảm số vụ cháy xuống 5 vụ trở xuống",
                "Chỉ số đánh giá (càng thấp càng tốt)",
                "Sick days per employee"
            })
    void lessOfItIsBetter(String name) {
        assertThat(FallingNames.isOne(name)).isTrue();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "Tỷ lệ giảm hộ nghèo",
                "Số hộ thoát nghèo",
                "Tỷ lệ hộ nghèo được vay vốn",
                "Tỷ lệ khám phá tội phạm",
                "Thu hồi nợ xấu",
                "Tỷ lệ bao phủ bảo hiểm y tế",
                "Complaints resolved within 30 days",
                "Letters answered in 3 days or less",
                "Reduce crashes by 120",
                "Reduction of emissions",
                "Enrolment rate"
            })
    void ofOthersMoreMayBeBetter(String name) {
        assertThat(FallingNames.isOne(name)).isFalse();
    }

    @ParameterizedTest
    @ValueSource(strings = {"Giảm tỷ lệ hộ nghèo", "Reduce first response time", "Reduction of emissions"})
    void somethingIsToBeLess(String name) {
        assertThat(FallingNames.isLowering(name)).isTrue();
        assertThat(FallingNames.isLowering("Tỷ lệ hộ nghèo được vay vốn")).isFalse();
    }
}
