package vn.thuocdo.read.text;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

final class OrganisationTextTest {

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "Sở Nội vụ, Sở Y tế | Sở Nội vụ; Sở Y tế",
                "Sở Nội vụ, Sở Y tế và UBND các xã | Sở Nội vụ; Sở Y tế; UBND các xã",
                "Sở Y tế và các đơn vị liên quan | Sở Y tế; các đơn vị liên quan",
                "Sở Nội vụ và Sở Y tế | Sở Nội vụ; Sở Y tế",
                "Công an tỉnh, Văn phòng UBND tỉnh | Công an tỉnh; Văn phòng UBND tỉnh",
                "Department of Health, Department of Justice and Office of Trade"
                        + "| Department of Health; Department of Justice; Office of Trade",
                "Sở Văn hóa, Thể thao và Du lịch, Sở Tài chính | Sở Văn hóa, Thể thao và Du lịch; Sở Tài chính",
            })
    void aListIsCutWhereANameBegins(String text, String names) {
        assertThat(OrganisationText.names(text)).containsExactly(names.split("; "));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "Sở Văn hóa, Thể thao và Du lịch",
                "Bộ Nông nghiệp và Môi trường",
                "Phòng Kinh tế, Hạ tầng và Đô thị",
                "Văn phòng Đoàn ĐBQH và HĐND tỉnh",
                "Báo và Đài Phát thanh và Truyền hình",
                "Ban Quản lý các khu công nghiệp",
                "Trường Tiểu học và Trung học cơ sở Hà Nam",
                "Department of Health and Human Services",
                "các sở, ban, ngành",
                "x",
            })
    void aNameWithACommaInItIsOne(String name) {
        assertThat(OrganisationText.names(name)).containsExactly(name);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "Các sở, ban, ngành",
                "các đơn vị có liên quan",
                "UBND các xã, phường",
                "Sở, ban, ngành liên quan",
                "UBND cấp xã",
                "All departments",
            })
    void aNameOfSeveralIsACollective(String name) {
        assertThat(OrganisationText.isCollective(name)).isTrue();
    }

    @ParameterizedTest
    @ValueSource(strings = {"Ban Quản lý các khu công nghiệp", "Sở Y tế", "UBND xã Các Sơn", "Allentown Office"})
    void aNameOfOneIsNone(String name) {
        assertThat(OrganisationText.isCollective(name)).isFalse();
    }

    @ParameterizedTest
    @ValueSource(strings = {"-", "Không", "không có", "N/A", "…"})
    void nobodyIsNamedByAWordForIt(String text) {
        assertThat(OrganisationText.isNobody(text)).isTrue();
        assertThat(OrganisationText.isNobody("Sở Y tế")).isFalse();
    }
}
