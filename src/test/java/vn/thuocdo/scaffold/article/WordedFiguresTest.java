package vn.thuocdo.scaffold.article;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import vn.thuocdo.model.published.Relation;
import vn.thuocdo.read.table.Article;

/** Figures that a text writes in words, and what a figure was a year before. */
final class WordedFiguresTest {

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "Twelve of the thirty-six districts met it.        | 12; 36 districts",
                "Two of the five farms were closed.                | 2; 5 farms",
                "None of the 36 districts missed it.               | 0; 36 districts",
                "Twenty districts reported.                        | 20 districts",
                "Two districts reported.                           | 2 districts",
                "Ba mươi sáu đơn vị được giao chỉ tiêu.            | 36 đơn vị",
                "Có hai mươi mốt hợp tác xã.                       | 21 hợp tác xã",
                "Có mười hai dự án; hai huyện đạt.                 | 12 dự án; 2 huyện",
                "Không có hồ sơ nào quá hạn.                       | 0 hồ sơ",
                "Chưa có đơn vị nào bị phê bình.                   | 0 đơn vị",
                "Không xã nào chậm nộp.                            | 0 xã",
                "Gần 2/3 số xã đạt chuẩn.                          | Gần 2/3",
                "Hơn một nửa số hộ có điện.                        | Hơn một nửa",
                "Nearly two-thirds of the communes reported.       | Nearly two-thirds",
                "A third of all households have it.                | A third",
            })
    void areDrafted(String text, String values) {
        assertThat(draft(text).stream().map(WordedFiguresTest::shortened).collect(Collectors.joining("; ")))
                .isEqualTo(values);
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "Có 45/63 tỉnh đạt chỉ tiêu, chiếm 71,4%.   | tỉnh đạt chỉ tiêu",
                "80/100 nhiệm vụ đã hoàn thành (80%).       | nhiệm vụ đã hoàn thành",
                "Hoàn thành 80/100 nhiệm vụ, đạt 80%.       | Hoàn thành nhiệm vụ",
                "Toàn quốc có 63/63 tỉnh.                   | Toàn quốc có tỉnh",
            })
    void aPartBeforeItsWholeIsNamedByWhatBothCount(String text, String name) {
        assertThat(draft(text).get(0).name()).isEqualTo(name);
    }

    /** What is counted goes on to the verb in English; the first word of it is enough here. */
    private static String shortened(DraftFigure figure) {
        return figure.value().replaceFirst("^([0-9]+ [a-z]+) (?:met|reported|were|missed).*", "$1");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "Two sides agreed within twelve months.",
                "It was the third in a row.",
                "Half of 2024 was dry, and half of the year.",
                "Hai bên thống nhất trong năm nay.",
                "Kỳ họp tháng mười hai đã xong vào thứ hai.",
                "Không có gì mới.",
                "Không ngừng nâng cao chất lượng.",
                "Đến 30/9, mọi việc đã xong.",
                "Từ 1/9 đến 5/9, trường nghỉ."
            })
    void otherWordsAreNoFigures(String text) {
        assertThat(draft(text)).isEmpty();
    }

    /** The text says what the fraction is of, and two figures that were told fit it. */
    @Test
    void aFractionIsOfTheFiguresThatFitIt() {
        DraftFigure share = draft("Tỉnh có 140 xã, trong đó 93 xã đạt chuẩn. Gần 2/3 số xã đạt chuẩn.")
                .get(2);

        assertThat(share.relations()).hasSize(1);
        assertThat(share.doubts()).containsExactly(Doubt.WHICH_PART);
    }

    @Test
    void aFractionOfFiguresThatAreNotToldIsMarked() {
        assertThat(draft("Gần 2/3 số xã đạt chuẩn.").get(0).doubts()).containsExactly(Doubt.NO_PART);
    }

    /** A reader of the draft sees what each figure is about. */
    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "Twelve of the thirty-six districts met it.     | districts met it; districts met it 2",
                "Of 640 firms, 418 (65%) plan to hire.          | firms; plan to hire; share of plan to hire",
                "Enrolment rose to 12,480.                      | Enrolment rose to",
                "Enrolment rose 6% to 12,480, against 11,745.   | change of Enrolment rose 6% to; Enrolment rose 6% to; "
                        + "before Enrolment rose 6% to",
                "Tổng thu 11 tháng đạt 8.745 tỷ đồng.           | Tổng thu 11 tháng đạt tỷ đồng",
                "Có 140 xã, trong đó đạt chuẩn 93 xã.           | Có xã; đạt chuẩn xã",
            })
    void haveNamesThatSayWhatTheyCount(String text, String names) {
        assertThat(draft(text).stream().map(DraftFigure::name).collect(Collectors.joining("; ")))
                .isEqualTo(names);
    }

    /** What stands behind the semicolon goes on with the total, and is no part of it, as the digits or the words show. */
    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "In 2025, 1,235 tasks were assigned; 900 were completed, including 100 after their deadline; 335 remain open."
                        + " | tasks were assigned = were completed + remain open",
                "Giao 1.235 nhiệm vụ; hoàn thành 900 nhiệm vụ, trong đó 100 nhiệm vụ quá hạn; 335 nhiệm vụ đang thực hiện."
                        + " | Giao nhiệm vụ = hoàn thành nhiệm vụ + nhiệm vụ đang thực hiện",
                "Hoàn thành 900 nhiệm vụ, trong đó 800 nhiệm vụ đúng hạn; 100 nhiệm vụ quá hạn."
                        + " | Hoàn thành nhiệm vụ = nhiệm vụ đúng hạn + nhiệm vụ quá hạn",
                "Hoàn thành 900 nhiệm vụ, trong đó 100 nhiệm vụ quá hạn; còn lại 335 nhiệm vụ.  | ''",
            })
    void aSumEndsWhereTheTotalGoesOn(String text, String sums) {
        assertThat(draft(text).stream()
                        .flatMap(figure -> figure.relations().stream()
                                .filter(Relation.Sum.class::isInstance)
                                .map(sum -> figure.name() + " = " + String.join(" + ", ((Relation.Sum) sum).parts())))
                        .collect(Collectors.joining("; ")))
                .isEqualTo(sums);
    }

    @Test
    void whatIsCountedIsNoWordOfScale() {
        assertThat(draft("It spent $4.82 billion, or 93.1% of its budget of $5.18 billion.")
                        .get(1)
                        .relations())
                .as("of the budget, though both are billions")
                .containsExactly(new Relation.Share(List.of("It spent billion"), List.of("whole of It spent billion")));
    }

    /** 81 is 82.7 % of the 98 communes, not of all 124 communes and wards. */
    @Test
    void ofSeveralWholesTheOneThatTheDigitsFitIsProposed() {
        List<DraftFigure> figures =
                draft("Toàn tỉnh có 124 xã, phường, trong đó 98 xã và 26 phường. Nay 81 xã đạt chuẩn, "
                        + "chiếm 82,7% số xã; 14 xã đạt khá; 3 xã còn lại.");

        assertThat(figures)
                .filteredOn(figure -> figure.value().equals("82,7%"))
                .singleElement()
                .satisfies(share -> {
                    assertThat(share.relations())
                            .containsExactly(new Relation.Share(List.of("xã đạt chuẩn"), List.of("xã")));
                    assertThat(share.doubts()).containsExactly(Doubt.WHICH_WHOLE);
                });
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "Tiếp nhận 1.200 hồ sơ (cùng kỳ năm trước: 1.150 hồ sơ).          | 1.150 hồ sơ",
                "Xảy ra 86 vụ, năm trước là 92 vụ.                                | 92 vụ",
                "Xảy ra 86 vụ (cùng kỳ năm 2023 có 92 vụ).                        | 92 vụ",
                "Thu 560 tỷ đồng so với 520 tỷ đồng của cùng kỳ.                  | 520 tỷ đồng",
                "It received 4,120 applications, against 3,900 a year earlier.    | 3,900",
                "It received 4,120 applications (last year: 3,900 applications).  | 3,900 applications",
            })
    void lastYearsFigureStandsBesideThisYears(String text, String previous) {
        assertThat(draft(text)).singleElement().satisfies(figure -> {
            assertThat(figure.previous()).contains(previous);
            assertThat(figure.doubts()).containsExactly(Doubt.WHICH_BEFORE);
        });
    }

    /** What was carried over is no figure of last year, and households are no farms. */
    @ParameterizedTest
    @ValueSource(
            strings = {
                "Tiếp nhận 1.200 hồ sơ, năm trước chuyển sang 150 hồ sơ.",
                "Có 86 hộ thoát nghèo, năm trước là 92 trang trại.",
                "It received 4,120 applications; last year 3,900 permits were issued."
            })
    void anotherFigureDoesNot(String text) {
        assertThat(draft(text))
                .hasSize(2)
                .allSatisfy(figure -> assertThat(figure.previous()).isEmpty());
    }

    @Test
    void partsOfAWholeAreNoDays() {
        assertThat(draft("Đạt 5/8 tiêu chí; đến 5/9 xã có chợ."))
                .extracting(DraftFigure::value)
                .containsExactly("5 tiêu chí", "8 tiêu chí", "5 xã", "9 xã");
    }

    @Test
    void aChangeOfNothingElseIsOfTheTotalThatWasTold() {
        List<DraftFigure> figures = draft("Có 2.415 đơn, trong đó 1.312 đơn khiếu nại và 1.103 đơn tố cáo. "
                + "So với cùng kỳ (2.230 đơn) tăng 185 đơn.");

        assertThat(figures)
                .filteredOn(figure -> figure.value().equals("185 đơn"))
                .singleElement()
                .satisfies(change -> {
                    assertThat(change.relations())
                            .containsExactly(new Relation.Difference(
                                    List.of(figures.get(0).name()),
                                    List.of("kỳ trước của " + figures.get(0).name())));
                    assertThat(change.doubts()).containsExactly(Doubt.WHICH_CHANGE);
                });
    }

    /** The names are those of the three schools, and "Tự." ends the sentence. */
    @Test
    void aCountInWordsNextToNamesIsTheirs() {
        List<DraftFigure> figures = draft("Có 8.039 em đỗ; ba trường đỗ cả: Trường Chuyên, Trường Trần Phú, "
                + "Trường Ngô Gia Tự. Số em trượt là 81 em.");

        assertThat(figures)
                .filteredOn(figure -> !figure.names().isEmpty())
                .singleElement()
                .satisfies(count -> {
                    assertThat(count.value()).isEqualTo("3");
                    assertThat(count.names()).containsExactly("Trường Chuyên", "Trường Trần Phú", "Trường Ngô Gia Tự");
                });
    }

    private static List<DraftFigure> draft(String text) {
        return Drafting.of("article.txt", new Article(List.of(text), false)).figures();
    }
}
