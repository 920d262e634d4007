package vn.thuocdo.scaffold.article;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Map;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import vn.thuocdo.model.published.Relation;
import vn.thuocdo.read.table.Article;

/** How many were assigned, completed and not, as reports say it in a sentence: their sum, and what a project counts too. */
final class AssignedFiguresTest {

    @ParameterizedTest
    @ValueSource(
            strings = {
                "28 hoàn thành, 12 chưa hoàn thành trên tổng số 40 được giao.",
                "40 được giao, 28 hoàn thành, 12 chưa hoàn thành.",
                "Năm 2025, đơn vị được giao 40 nhiệm vụ; đã hoàn thành 28, chưa hoàn thành 12.",
                "Tổng số nhiệm vụ giao là 40; số nhiệm vụ hoàn thành là 28; số nhiệm vụ chưa hoàn thành là 12.",
                "Số nhiệm vụ được giao: 40; hoàn thành: 28; đang thực hiện: 12.",
                "Hoàn thành 28 nhiệm vụ, chưa hoàn thành 12 nhiệm vụ, tổng 40 nhiệm vụ được giao.",
                "Kết quả: 28 nhiệm vụ hoàn thành, 12 nhiệm vụ chưa hoàn thành; tổng cộng 40 nhiệm vụ.",
                "Đã hoàn thành 28/40 nhiệm vụ được giao, đạt tỷ lệ 70%; còn 12 nhiệm vụ chưa hoàn thành.",
                "Đã giao 40 nhiệm vụ cho các sở; đã hoàn thành 28 nhiệm vụ (đúng hạn 20, quá hạn 8), đang làm 12 nhiệm vụ.",
                "Of 40 assigned, 28 were completed and 12 not; 70 %.",
                "40 tasks were assigned: 28 met and 12 missed.",
                "Out of a total of 40 commitments, 28 are complete and 12 are delayed.",
                "28 of the 40 assigned tasks (70 per cent) were completed; 12 were not.",
                "By 30 June, 28 of 40 items had been completed, that is 70 percent, and 12 were still open."
            })
    void theAssignedAreTheSumOfTheCompletedAndTheOthers(String text) {
        assertThat(sums(text)).contains("40 = 28 + 12");
    }

    @Test
    void aFigureInBracketsHasPartsWhereTheyAddUpToIt() {
        assertThat(sums("Tỷ lệ đạt 70% (28/40 nhiệm vụ), trong đó đúng hạn 25 nhiệm vụ, quá hạn 3 nhiệm vụ."))
                .containsExactly("28 = 25 + 3");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "28 hoàn thành, 13 chưa hoàn thành trên tổng số 40 được giao.",
                "Tổng số nhiệm vụ giao là 40; số nhiệm vụ hoàn thành là 28; số nhiệm vụ chưa hoàn thành là 13."
            })
    void aSumThatWordsSayIsProposedThoughItIsWrong(String text) {
        assertThat(sums(text)).containsExactly("40 = 28 + 13");
    }

    /** What merely stands in one sentence is no sum. */
    @ParameterizedTest
    @ValueSource(
            strings = {
                "40 nhiệm vụ, 28 cuộc họp và 13 văn bản.",
                "Phát ra 1.200 phiếu, thu về 1.164 phiếu, hợp lệ 1.100 phiếu."
            })
    void figuresThatDoNotAddUpAreNoSum(String text) {
        assertThat(sums(text)).isEmpty();
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "40 được giao, 28 hoàn thành, 12 chưa hoàn thành.           | 40 assigned; 28 completed",
                "Of 40 assigned, 28 were completed and 12 not.              | 40 assigned; 28 completed",
                "Trong tổng số 480 chỉ tiêu giao, có 389 chỉ tiêu hoàn thành, 91 chỉ tiêu chưa hoàn thành."
                        + "| 480 assigned; 389 completed",
                "Được giao 40 nhiệm vụ, trong đó hoàn thành đúng hạn 20, hoàn thành muộn 8, chưa hoàn thành 12."
                        + "| 40 assigned",
                "Sở Y tế được giao 40 nhiệm vụ, trong đó hoàn thành 28.     | ''",
                "Được giao 40 tỷ đồng, đã giải ngân 28 tỷ đồng.             | ''",
            })
    void theDataIsAskedForThem(String text, String questions) {
        assertThat(draft(text).stream()
                        .flatMap(figure -> figure.relations().stream()
                                .filter(Relation.Computed.class::isInstance)
                                .map(Relation.Computed.class::cast)
                                .map(data -> number(figure) + " "
                                        + data.question().what().word()))
                        .collect(Collectors.joining("; ")))
                .isEqualTo(questions);
    }

    @Test
    void aShareBeforeItsFigureIsOfTheFigureBefore() {
        assertThat(draft("Altogether 40 tasks were assigned; 70% (28) were completed.").stream()
                        .flatMap(figure -> figure.relations().stream())
                        .filter(Relation.Share.class::isInstance))
                .hasSize(1);
    }

    /** Nothing of it is certain: each proposal is marked. */
    @Test
    void allOfItIsMarked() {
        assertThat(draft("40 được giao, 28 hoàn thành, 12 chưa hoàn thành."))
                .filteredOn(figure -> !figure.relations().isEmpty())
                .hasSize(2)
                .allSatisfy(figure -> assertThat(figure.doubts()).isNotEmpty());
    }

    private static Stream<String> sums(String text) {
        List<DraftFigure> figures = draft(text);
        Map<String, DraftFigure> byName =
                figures.stream().collect(Collectors.toMap(DraftFigure::name, Function.identity()));
        return figures.stream()
                .flatMap(figure -> figure.relations().stream()
                        .filter(Relation.Sum.class::isInstance)
                        .map(Relation.Sum.class::cast)
                        .map(sum -> number(figure) + " = "
                                + sum.parts().stream()
                                        .map(part -> number(byName.get(part)))
                                        .collect(Collectors.joining(" + "))));
    }

    private static String number(DraftFigure figure) {
        return figure.value().replaceAll("[^0-9].*", "");
    }

    private static List<DraftFigure> draft(String text) {
        return Drafting.of("report.txt", new Article(List.of(text), true)).figures();
    }
}
