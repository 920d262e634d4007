package vn.thuocdo.report.text;

import static org.assertj.core.api.Assertions.assertThat;

import java.text.Normalizer;
import java.util.ArrayList;
import java.util.Collections;
import java.util.Comparator;
import java.util.List;
import java.util.Random;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import vn.thuocdo.model.Language;

/** The order in which names are listed. */
class NameOrderTest {

    private static final Comparator<String> VI = NameOrder.of(Language.VI);

    @Test
    void namesAreComparedWordByWord() {
        // Letter by letter over the whole name, "Hải Phòng" would stand before "Hà Nội".
        assertSorted("Hà Nội", "Hải Dương", "Hải Phòng");
        assertSorted("Sở Y tế", "Sở Y tế dự phòng");
        assertSorted("UBND huyện Tam Dương", "UBND huyện Tam Đảo");
    }

    @Test
    void theLettersOfTheVietnameseAlphabetHaveTheirPlaces() {
        assertSorted("an", "ăn", "ân", "bin", "da", "đa", "e", "ê", "o", "ô", "ơ", "u", "ư", "v");
        assertSorted("Dân", "Đan", "Em");
    }

    @Test
    void tonesDecideOnlyWhereTheLettersAreTheSame() {
        assertSorted("ma", "mà", "mả", "mã", "má", "mạ", "mai");
        assertSorted("Bà Vân", "Bá An");
        assertSorted("tân", "tần", "tẩn", "tẫn", "tấn", "tận");
    }

    @Test
    void caseAndPunctuationHardlyMatter() {
        assertSorted("BAN QUẢN LÝ", "Ban Tổ chức");
        assertSorted("Sở Văn hóa, Thể thao", "Sở Văn hóa - Thông tin");
        assertThat(VI.compare("SỞ Y TẾ", "Sở Y tế")).isNotZero();
    }

    @Test
    void numbersAreComparedAsNumbers() {
        assertSorted("Trường 2", "Trường 10");
        assertThat(List.of("Ward 10", "Ward 2").stream().sorted(NameOrder.of(Language.EN)))
                .containsExactly("Ward 2", "Ward 10");
    }

    @Test
    void anEnglishReaderFindsANameByItsLettersWithoutTheirMarks() {
        List<String> sorted = List.of(
                "Da Nang", "Dân", "Dũng", "Dz", "Đan", "Đông", "Em", "Sở Y tế", "Uy", "Ủy ban nhân dân", "Ván", "Zoo");

        assertThat(sorted.stream().sorted(Comparator.reverseOrder()).sorted(NameOrder.of(Language.EN)))
                .containsExactlyElementsOf(sorted);
    }

    @Test
    void theNormalFormDoesNotMatter() {
        List<String> names = List.of("Sở Nội vụ", "Sở Nông nghiệp", "Sở Tài chính", "Sở Y tế", "Đài Phát thanh");
        for (String left : names) {
            for (String right : names) {
                String decomposed = Normalizer.normalize(right, Normalizer.Form.NFD);
                if (!left.equals(right)) {
                    assertThat(Integer.signum(VI.compare(left, decomposed)))
                            .isEqualTo(Integer.signum(VI.compare(left, right)));
                }
            }
        }
    }

    @Test
    void onlyEqualTextsAreEqualSoThatTheOrderIsOneOrder() {
        String name = "Sở Y tế";
        assertThat(VI.compare(name, name)).isZero();
        assertThat(VI.compare(name, Normalizer.normalize(name, Normalizer.Form.NFD)))
                .isNotZero();
    }

    @ParameterizedTest(name = "seed {0}")
    @MethodSource("vn.thuocdo.testing.Seeds#many")
    void theOrderDoesNotDependOnWhereItBegan(long seed) {
        List<String> syllables =
                List.of("Hà", "Hạ", "Hải", "Hai", "Đa", "Da", "Dạ", "ăn", "An", "2", "10", "-", "Ở", "ơ", "ở,");
        Random random = new Random(seed);
        List<String> names = new ArrayList<>();
        for (int i = 0; i < 30; i++) {
            String name = syllables.get(random.nextInt(syllables.size())) + " "
                    + syllables.get(random.nextInt(syllables.size()));
            names.add(random.nextBoolean() ? name : Normalizer.normalize(name, Normalizer.Form.NFD));
        }
        List<String> sorted = names.stream().sorted(VI).toList();
        Collections.shuffle(names, random);

        assertThat(names.stream().sorted(VI)).isEqualTo(sorted);
        for (int i = 0; i + 1 < sorted.size(); i++) {
            assertThat(VI.compare(sorted.get(i), sorted.get(i + 1))).isLessThanOrEqualTo(0);
            assertThat(VI.compare(sorted.get(i + 1), sorted.get(i))).isGreaterThanOrEqualTo(0);
        }
    }

    private static void assertSorted(String... names) {
        List<String> sorted = List.of(names);
        for (int i = 0; i < names.length; i++) {
            for (int j = i + 1; j < names.length; j++) {
                assertThat(VI.compare(names[i], names[j]))
                        .as("%s before %s", names[i], names[j])
                        .isNegative();
                assertThat(VI.compare(names[j], names[i])).isPositive();
            }
        }
        assertThat(sorted.stream().sorted(VI)).containsExactlyElementsOf(sorted);
    }
}
