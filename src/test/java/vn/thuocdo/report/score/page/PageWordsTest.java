package vn.thuocdo.report.score.page;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import vn.thuocdo.testing.Project;
import vn.thuocdo.testing.Sample;
import vn.thuocdo.testing.Tool;

/** What the page calls things, and that it explains no more and no less than it shows. */
final class PageWordsTest {

    @TempDir
    private Path folder;

    private static Document page(String... words) {
        Document page = Jsoup.parse(Tool.inCheckout().run(words).out());
        // What waits to be unfolded is text to a parser.
        page.select("noscript").forEach(folded -> folded.after(folded.html()));
        return page;
    }

    private static Document amended() {
        return page("score", "samples/amended-mid-year", "-f", "html", "--lang", "vi");
    }

    /** Of 400 units 186 lines said the same, on four sheets of paper. */
    @Test
    void whatManyUnitsReachedAlikeIsSaidOnce() {
        List<String> rows = new ArrayList<>(List.of("unit,task,target,actual"));
        for (int i = 1; i <= 6; i++) {
            rows.add("Sở " + i + ",Tập huấn,10,20");
        }
        for (int i = 1; i <= 5; i++) {
            rows.add("Sở " + i + ",Ký số,10,30");
        }
        Document page = Jsoup.parse(Project.in(folder)
                .file("a.csv", rows.toArray(String[]::new))
                .run("score", "a.csv", "-f", "html", "--lang", "vi", "-q")
                .out());

        assertThat(page.select("#more li").eachText())
                .hasSize(6)
                .startsWith("Gấp 3 lần mức giao: Sở 1, Ký số")
                .endsWith("Gấp 2 lần mức giao: 6 đơn vị, Tập huấn");
    }

    @Test
    void theRateSaysOfWhichItemsItIs() {
        assertThat(amended().select("#summary .much").text())
                .contains("6/6 chỉ tiêu, nhiệm vụ hoàn thành trên số đã đến hạn hoặc hoàn thành trước hạn");
    }

    @Test
    void whatIsLeftOutIsSaidToStandBesideWhatIsAssigned() {
        assertThat(amended().select("#summary").text())
                .contains("7 chỉ tiêu, nhiệm vụ được giao · 1 mục đã hủy hoặc không áp dụng, ngoài số được giao");
    }

    @Test
    void amendmentsHaveALinkAmongTheContents() {
        Document page = amended();

        assertThat(page.select("nav a[href=#amended]").text()).isEqualTo("Giao, điều chỉnh trong năm");
        assertThat(page.select("#amended").text()).isEqualTo("Giao, điều chỉnh trong năm");
    }

    /** In the narrow column of the outcome such a note took eight lines. */
    @Test
    void aLongNoteOfAnItemStandsOverTheWidthOfItsTable() {
        Document page = amended();

        assertThat(page.select(".items td[colspan] .reason").eachText())
                .anyMatch(note -> note.startsWith("không tính vào tỷ lệ"));
        assertThat(page.select(".items tr.item .reason").eachText()).allMatch(note -> note.length() <= 40);
    }

    @Test
    void aFoldedListHasAnotherTitleThanTheHeadingOverIt() {
        Element findings = amended().selectFirst("#findings");

        assertThat(findings.select("h2").text()).isEqualTo("Lưu ý về số liệu");
        assertThat(findings.select("summary").text()).isEqualTo("1 lưu ý");
    }

    /** In no quarter of the year was a unit in the second tier or in the lowest. */
    @Test
    void theTiersThatOccurAreExplainedAndNoOthers() {
        assertThat(amended().select("#trend .key span:not(.dot)").eachText())
                .containsExactly("từ 90% trở lên", "từ 50% đến dưới 80%");
    }

    @Test
    void theColoursOfUnitsByGroupsAreExplainedAboveThem() {
        Document page = page("score", Sample.VINH_PHUC_2023.path(), "-f", "html", "--lang", "en");
        Element heat = page.selectFirst("table.heat").closest(".scroll");

        assertThat(heat.previousElementSibling().select("span:not(.dot)").eachText())
                .containsExactly("90% and above", "80% to below 90%", "50% to below 80%", "below 50%");
    }

    /** "Vùng đồng bằng" took two lines beside short names. */
    @Test
    void aShortBlocStandsOnOneLine() {
        Document page = page("score", Sample.VINH_PHUC_2023.path(), "-f", "html", "--lang", "vi");

        assertThat(page.select("td.bloc[data-fit=whole]").eachText()).containsOnly("Sở, ban, ngành");
        assertThat(page.select("td.bloc:not([data-fit=whole])").eachText())
                .isNotEmpty()
                .doesNotContain("Sở, ban, ngành");
    }

    @Test
    void unitsAreChosenByWhatTheyHaveInCommon() {
        Document page = page("score", Sample.VINH_PHUC_2023.path(), "-f", "html", "--lang", "vi");

        assertThat(page.select("select[data-column=units]").first().parent().text())
                .startsWith("Hiện mọi đơn vị hoàn thành 100%");
    }
}
