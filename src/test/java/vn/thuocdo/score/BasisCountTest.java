package vn.thuocdo.score;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;
import static vn.thuocdo.testing.Item.item;

import java.text.Normalizer;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import vn.thuocdo.testing.Scoring;

/** The documents that tasks are based on, counted by type. */
class BasisCountTest {

    @Test
    void aDocumentCountsOnceHoweverManyTasksNameIt() {
        assertThat(counted("Quyết định 12/QĐ-UBND", "Quyết định 12/QĐ-UBND", "Quyết định 13/QĐ-UBND"))
                .containsExactly(new BasisCount("Quyết định", 2));
    }

    @Test
    void normalFormAndCaseMakeNoOtherDocument() {
        String document = "Kế hoạch số 5/KH-UBND";
        assertThat(counted(document, Normalizer.normalize(document, Normalizer.Form.NFD), "KẾ HOẠCH SỐ 5/KH-UBND"))
                .containsExactly(new BasisCount("Kế hoạch", 1));
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "Nghị quyết của HĐND tỉnh về chuyển đổi số      | Nghị quyết",
                "nghị quyết 12-NQ/TU                            | Nghị quyết",
                "Nghị quyết liên tịch số 01/2023                | Nghị quyết liên tịch",
                "Thông tư 01/2023/TT-BNV                        | Thông tư",
                "Kế hoạch hành động năm 2023                    | Kế hoạch",
                "Chương trình hành động số 7-CTr/TU             | Chương trình hành động",
                "Biên bản ghi nhớ số 5                          | Biên bản ghi nhớ",
                "Decision No. 749/QD-TTg                        | Decision",
                "Decision 749                                   | Decision",
                "749/QĐ-TTg                                     | 749/QĐ-TTg"
            })
    void theTypeIsTheLeadingWords(String document, String type) {
        assertThat(counted(document)).containsExactly(new BasisCount(type, 1));
    }

    @Test
    void theMostFrequentTypeComesFirst() {
        assertThat(counted("Chỉ thị 1", "Kế hoạch 1", "Kế hoạch 2", "Quyết định 1"))
                .extracting(BasisCount::type, BasisCount::documents)
                .containsExactly(tuple("Kế hoạch", 2), tuple("Chỉ thị", 1), tuple("Quyết định", 1));
    }

    @Test
    void tasksWithoutABasisCountNothing() {
        assertThat(Scoring.undated().score(item("T1")).board().basis()).isEmpty();
    }

    private static List<BasisCount> counted(String... documents) {
        Scoring scoring = Scoring.undated();
        for (int i = 0; i < documents.length; i++) {
            scoring.with(List.of(item("T" + i).basis(documents[i])));
        }
        return scoring.score().board().basis();
    }
}
