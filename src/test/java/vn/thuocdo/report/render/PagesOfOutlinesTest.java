package vn.thuocdo.report.render;

import static org.assertj.core.api.Assertions.assertThat;

import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;
import org.junit.jupiter.api.Test;
import vn.thuocdo.testing.Sample;
import vn.thuocdo.testing.Tool;

/** What stands on the pages of documents other than the score report. */
final class PagesOfOutlinesTest {

    private static Document page(String... arguments) {
        return Jsoup.parse(Tool.inCheckout().run(arguments).out());
    }

    @Test
    void aLongListOfWhatFallsDueLeadsToEachUnit() {
        Document page = page(
                "score",
                Sample.VINH_PHUC_2023.path(),
                "--as-of",
                "2023-Q3",
                "--due-within",
                "92",
                "-f",
                "html",
                "--lang",
                "vi");

        assertThat(page.select(".jump a"))
                .hasSameSizeAs(page.select("table.apart"))
                .hasSizeGreaterThan(30)
                .allSatisfy(link -> assertThat(page.select(link.attr("href"))
                                .select("thead .name")
                                .text())
                        .isEqualTo(link.text()));
    }

    /** On a small screen, which has no heads, "90% and above: 2" did not say what was from and what to. */
    @Test
    void aMoveSaysWhereToBesideItsFigure() {
        Document page = page(
                "compare", Sample.VINH_PHUC_2022.path(), Sample.VINH_PHUC_2023.path(), "-f", "html", "--lang", "en");

        assertThat(page.select("th:contains(From ↓ to →)")
                        .first()
                        .closest("table")
                        .select("td")
                        .eachAttr("data-label"))
                .hasSize(16)
                .allMatch(label -> label.startsWith("→ "));
    }

    /** Of 222 items 48 had a remark: its column was empty in most rows, and names beside it took three lines. */
    @Test
    void whatIsRemarkedOnAnItemStandsBelowIt() {
        Document page = page(
                "score",
                Sample.VINH_PHUC_2023.path(),
                "--as-of",
                "2023-Q3",
                "--due-within",
                "92",
                "-f",
                "html",
                "--lang",
                "en");

        assertThat(page.select("thead th").eachText()).endsWith("Target", "Actual");
        assertThat(page.select("tr.below td"))
                .hasSizeGreaterThan(30)
                .allSatisfy(remark -> assertThat(remark.text()).startsWith("Difficulties: "));
    }

    /** One figure of three places moved all others 20 pixels away from their head, and onto the figure before. */
    @Test
    void aHeadStandsAboveWhereMostOfItsFiguresEnd() {
        String project = Sample.VINH_PHUC_2023.path();
        Document page = page("compare", project + "@2023-Q2", project, "-f", "html", "--lang", "en");

        assertThat(page.select(".long thead th:contains(Before) span").attr("data-behind"))
                .isEqualTo(page.select(".long tbody td[data-label=Before]:contains(27.8%) span")
                        .first()
                        .attr("data-behind"))
                .isEqualTo("2");
    }

    @Test
    void aSinglePeriodHasNoCourse() {
        Document one = page("trend", Sample.OFFICE_EXCEL.path(), "-f", "html");
        Document several = page("trend", Sample.VINH_PHUC_2023.path(), "-f", "html");

        assertThat(one.select("svg.course")).isEmpty();
        assertThat(one.select("table").get(0).select("tr").stream()
                        .map(Element::childrenSize)
                        .distinct())
                .hasSize(1);
        assertThat(several.select("svg.course")).isNotEmpty();
    }

    private static Document threeMethods() {
        return page(
                "score",
                Sample.VINH_PHUC_2023.path(),
                "--method",
                "completion",
                "--method",
                "on-time",
                "--method",
                "nd-90-2020",
                "-f",
                "html",
                "--lang",
                "vi");
    }

    @Test
    void aMethodWithoutTiersChangesNone() {
        Document page = threeMethods();

        assertThat(page.text())
                .contains("3 đơn vị đổi mức, 20 đơn vị đổi hạng", "20 trên 36 đơn vị đổi mức hoặc đổi hạng")
                .containsOnlyOnce("Chưa xếp mức")
                .containsOnlyOnce("như nhau ở mọi đơn vị: xử lý chậm hạn (Tỷ lệ hoàn thành đúng hạn)")
                .doesNotContain("chưa xếp mức", "Do quy tắc");
    }

    /** Each cell was broken into three lines, beside names that had more room than they took. */
    @Test
    void aRateItsTierAndItsRankTakeOneLineOnPaperWideEnoughForThat() {
        Document page = threeMethods();
        Document less = page(
                "score", Sample.OFFICE_EXCEL.path(), "--method", "completion", "--method", "on-time", "-f", "html");

        assertThat(page.body().classNames()).contains("turned");
        assertThat(page.select("td[data-fit=figures]"))
                .hasSize(2 * 36)
                .allSatisfy(cell -> assertThat(cell.text()).contains(", hạng"));
        assertThat(less.body().classNames()).doesNotContain("turned");
        assertThat(less.select("td[data-fit=broken]")).isEmpty();
    }

    @Test
    void anItemThatWasAskedForIsNotCounted() {
        Document page = page("explain", Sample.VINH_PHUC_2023.path(), "so-tttt", "CQS-7", "-f", "html", "--lang", "en");

        assertThat(page.select("h2").eachText()).containsExactly("How the result was decided");
        assertThat(page.select("h3")).hasSize(1);
    }
}
