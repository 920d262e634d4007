package vn.thuocdo.scaffold.article;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import vn.thuocdo.model.Language;
import vn.thuocdo.model.published.Relation;
import vn.thuocdo.read.table.Article;
import vn.thuocdo.report.Format;
import vn.thuocdo.report.Presentation;
import vn.thuocdo.report.text.Messages;

/** Names that each have a figure are claims of their own in a draft, none of them without a mark. */
final class NamedFiguresTest {

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "Dẫn đầu là Sở A (95%), Sở B (92%).            | Sở A = 95%; Sở B = 92%",
                "Đứng đầu: Sở Tài chính (95%) và Sở Y tế (92%). | Sở Tài chính = 95%; Sở Y tế = 92%",
                "Ở cấp huyện, huyện Yên Lạc đạt 81%, huyện Tam Đảo 79%. | huyện Yên Lạc = 81%; huyện Tam Đảo = 79%",
                "Sở Lao động, Thương binh và Xã hội đạt 90%; Sở Văn hóa, Thể thao và Du lịch đạt 88%. "
                        + "| Sở Lao động, Thương binh và Xã hội = 90%; Sở Văn hóa, Thể thao và Du lịch = 88%",
                "Yên Lạc đạt 81%, Tam Đảo 79%, Phúc Yên 77,5%.  | Yên Lạc = 81%; Tam Đảo = 79%; Phúc Yên = 77,5%",
                "The best were Finance (95%) and Health (92%).  | Finance = 95%; Health = 92%",
            })
    void eachOfAListAsksForTheRateOfItsUnit(String text, String expected) {
        assertThat(draft(text).figures().stream()
                        .filter(figure -> figure.relations().stream().anyMatch(Relation.Computed.class::isInstance))
                        .map(figure -> figure.name() + " = " + figure.value())
                        .collect(Collectors.joining("; ")))
                .isEqualTo(expected);
        assertThat(draft(text).figures())
                .allSatisfy(figure -> assertThat(figure.doubts()).isNotEmpty());
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "Sở Tài chính đạt 95%.",
                "Tỷ lệ ký số đạt 99,7%, tỷ lệ nộp trực tuyến đạt 80%.",
                "Có 30 sở (62,5%), 18 huyện (37,5%).",
                "Năm 2023 đạt 81%, cao hơn 74,9%."
            })
    void aSingleNameAndWordsThatAreNoNamesAreNoList(String text) {
        assertThat(draft(text).figures().stream()
                        .flatMap(figure -> figure.relations().stream())
                        .filter(Relation.Computed.class::isInstance))
                .isEmpty();
    }

    @Test
    void eachStandsWithTheWordsThatItWasTakenFromAndTheirCountWithAllNames() throws IOException {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        draft("Ba đơn vị dẫn đầu là: Sở Tài chính (95%), Sở Y tế (92%) và Sở Tư pháp (90%).")
                .write(Format.YAML, new Presentation(Messages.of(Language.VI), false, false), out);

        assertThat(out.toString(StandardCharsets.UTF_8))
                .contains(
                        "value: 3 đơn vị dẫn đầu\n    names:\n      - Sở Tài chính\n      - Sở Y tế\n      - Sở Tư pháp\n")
                .contains("# đoạn 1: Sở Y tế (92%)\n  # cần quyết định: ")
                .contains("  Sở Y tế:\n    value: 92%\n    data: {what: rate, unit: Sở Y tế}\n")
                .doesNotContain("share");
    }

    private static Draft draft(String text) {
        return Drafting.of("article.txt", new Article(List.of(text), false));
    }
}
