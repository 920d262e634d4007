package vn.thuocdo.report.explain;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import vn.thuocdo.testing.Sample;
import vn.thuocdo.testing.Tool;

/** One unit on one paper: what its readers ask first, and nothing that only programs need. */
class UnitPaperTest {

    private static Document paper(String... more) {
        List<String> arguments =
                new ArrayList<>(List.of("explain", Sample.VINH_PHUC_2023.path(), "so-tttt", "-f", "html"));
        arguments.addAll(List.of(more));
        return Jsoup.parse(
                Tool.inCheckout().run(arguments.toArray(String[]::new)).out());
    }

    @Test
    void itBeginsWithTheResultAndThePlaceAmongAllAndTheBloc() {
        String text = paper().text();

        assertThat(text)
                .contains("hoàn thành 26/30 chỉ tiêu, nhiệm vụ, đạt tỷ lệ 86,7%")
                .contains("thứ 9 trên 36 đơn vị; thứ 5 trên 19 đơn vị trong khối Sở, ban, ngành")
                .contains("từ 80% đến dưới 90%")
                .contains("hoàn thành thêm 1 chỉ tiêu, nhiệm vụ thì lên mức từ 90% trở lên: 27/30 là 90,0%");
    }

    @Test
    void whatWasNotMetStandsBeforeWhatWasAndEveryItemStandsOnce() {
        Document paper = paper();

        assertThat(paper.select("h2").eachText())
                .containsExactly(
                        "Phiếu của người đứng đầu đơn vị: Giám đốc Sở", "Chưa hoàn thành (4)", "Đã hoàn thành (26)");
        assertThat(paper.select(".rows tbody tr")).hasSize(30);
    }

    @ParameterizedTest
    @ValueSource(strings = {"vi", "en"})
    void itNamesNoFileAndNoId(String language) {
        String text = paper("--lang", language).body().text();

        assertThat(text).doesNotContain(".csv", "so-tttt", "CQS-", "HTS-");
    }

    @Test
    void theArithmeticOfEveryItemIsThereForWhoAsks() {
        assertThat(paper("-v").text()).contains("498.500/500.000 = 99,7% ≥ 99% → hoàn thành");
    }
}
