package vn.thuocdo.read.text;

import static org.assertj.core.api.Assertions.assertThat;

import java.text.Normalizer;
import java.util.List;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class NamesTest {

    private final Names<String> names = new Names<>();

    @ParameterizedTest
    @CsvSource({
        "Sở Y tế, SỞ Y TẾ",
        "Sở Y tế, sở y tế",
        "Đài Phát thanh, ĐÀI PHÁT THANH",
        "đắc lắc, ĐẮC LẮC",
        "Từ Sơn, TỪ SƠN",
        "Ắ, ắ",
        "Ừ, ừ",
        "Sở  Y   tế, Sở Y tế",
        "Sở\u00A0Y\u202Ftế, Sở Y tế",
        "'Sở Y\ntế', Sở Y tế", // a line break in a cell of a sheet
        "'Sở\tY tế', Sở Y tế",
        "\uFEFFSở Y tế\u200B, Sở Y tế", // left behind by copying
        "FILE, file", // also where the machine speaks Turkish
        "straße, STRASSE",
        "STRA\u1E9EE, straße", // the large letter of later times
    })
    void caseSpacingAndNormalFormDoNotTellNamesApart(String one, String other) {
        assertThat(Names.fold(one)).isEqualTo(Names.fold(other));
        assertThat(Names.fold(Normalizer.normalize(one, Normalizer.Form.NFD))).isEqualTo(Names.fold(other));
        names.add(one, "it");
        assertThat(names.find(other)).containsExactly("it");
        assertThat(names.find(Normalizer.normalize(other, Normalizer.Form.NFD))).containsExactly("it");
    }

    @Test
    void everyLetterFoldsToWhatFoldsToItself() {
        List<String> others = IntStream.rangeClosed(Character.MIN_CODE_POINT, Character.MAX_CODE_POINT)
                .mapToObj(Character::toString)
                .filter(letter -> !Names.fold(Names.fold(letter)).equals(Names.fold(letter)))
                .toList();

        assertThat(others).isEmpty();
    }

    @ParameterizedTest
    @CsvSource({
        "Sở Y tế, Sơ Y tế", // marks are letters in Vietnamese
        "Đà Nẵng, Da Nang",
        "Sở Y tế, Sở Ytế",
        "010, 10",
        "11.10, 11.1",
        "Sở TT&TT, Sở TTTT",
    })
    void otherDifferencesDo(String one, String other) {
        names.add(one, "it");
        assertThat(names.find(other)).isEmpty();
    }

    @Test
    void aNameSharedBySeveralFindsThemAll() {
        names.add("Phòng Tổng hợp", "a");
        names.add("phòng tổng hợp", "b");
        names.add("Phòng Tổng hợp", "a");
        assertThat(names.find("PHÒNG TỔNG HỢP")).containsExactlyInAnyOrder("a", "b");
    }

    @Test
    void anIdentifierAsItStandsWinsOverEveryName() {
        names.add("A1", "named so");
        names.addId("A1", "its id");
        assertThat(names.find("A1")).containsExactly("its id");
        assertThat(names.find("a1")).containsExactlyInAnyOrder("named so", "its id");
    }

    @Test
    void aBlankNameNamesNothing() {
        names.add("", "it");
        assertThat(names.find("")).isEmpty();
    }

    @Test
    void theNearestNamesAreNamedNearestFirst() {
        List.of("Sở Thông tin và Truyền thông", "Sở TT&TT", "Sở Tài chính", "Sở TTBXH", "Công an tỉnh")
                .forEach(name -> names.add(name, name));
        assertThat(names.nearest("Sở TTT")).startsWith("Sở TT&TT").doesNotContain("Công an tỉnh");
        assertThat(names.nearest("So Tai chinh")).containsExactly("Sở Tài chính");
        assertThat(names.nearest("Cong an tinh")).containsExactly("Công an tỉnh");
        assertThat(names.nearest("Văn phòng UBND")).isEmpty();
    }

    /** Two letters of three are a slip in nobody's hand; a short code is near where half of it agrees. */
    @Test
    void aShortTextIsNearANameOfWhichHalfAgrees() {
        assertThat(Names.nearest("SXD", List.of("STC", "SYT"))).isEmpty();
        assertThat(Names.nearest("Sở", List.of("NV"))).isEmpty();
        assertThat(Names.nearest("", List.of("NV"))).isEmpty();
        assertThat(Names.nearest("U1", List.of("U2", "V3"))).containsExactly("U2");
        assertThat(Names.nearest("STX", List.of("STC"))).containsExactly("STC");
    }

    @Test
    void theNearestDoNotDependOnTheOrderInWhichNamesWereAdded() {
        List<String> candidates = List.of("T3", "T1", "T4", "T2");
        assertThat(Names.nearest("T", candidates)).containsExactly("T1", "T2", "T3");
        assertThat(Names.nearest("T", List.of("T2", "T4", "T1", "T3"))).containsExactly("T1", "T2", "T3");
    }

    @Test
    void aNameSharedBySeveralIsSuggestedOnce() {
        names.add("Phòng Tổng hợp", "a");
        names.add("Phòng Tổng hợp", "b");
        assertThat(names.nearest("Phòng Tổng hơp")).containsExactly("Phòng Tổng hợp");
    }

    @Test
    void nothingIsNearAnEndlessText() {
        names.add("T1", "T1");
        assertThat(names.nearest("T".repeat(100_000))).isEmpty();
    }

    @ParameterizedTest
    @ValueSource(strings = {"a;b", "a ; b", "a\nb", "a\r\nb", ";a;;b;", "\u00A0a\u00A0;b"})
    void semicolonsAndLineBreaksSeparateAList(String text) {
        assertThat(ListText.split(text)).containsExactly("a", "b");
    }

    @Test
    void aCommaSeparatesNothing() {
        // One collective of FACTS, not three units.
        assertThat(ListText.split("Các bộ, ngành, địa phương")).containsExactly("Các bộ, ngành, địa phương");
        assertThat(ListText.split("")).isEmpty();
    }
}
