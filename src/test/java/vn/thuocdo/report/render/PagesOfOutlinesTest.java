package vn.thuocdo.report.render;

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

/** What stands on the pages of documents other than the score report. */
final class PagesOfOutlinesTest {

    @TempDir
    private Path folder;

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

    /** Seven thousand items of 400 units took 254 sheets of paper. */
    @Test
    void ofThousandsOfItemsPaperHasHowManyEachUnitHas() {
        List<String> rows = new ArrayList<>(List.of("unit,task,deadline,status"));
        for (int i = 0; i < 1000; i++) {
            rows.add("Unit " + i / 10 + "," + i + ",2025-12-31,not done");
        }
        Document many = due(rows);
        Document fewer = due(rows.subList(0, 1000));

        assertThat(many.select(".scroll.screen table")).hasSize(100);
        assertThat(many.select(".paper + .screen")).hasSize(1);
        assertThat(many.select(".paper p").text()).startsWith("1,000 items, not printed");
        assertThat(many.select(".paper li").eachText()).hasSize(100).startsWith("Unit 0: 10");
        assertThat(fewer.select(".scroll.screen, .paper")).isEmpty();
    }

    private Document due(List<String> rows) {
        return Jsoup.parse(Project.in(folder)
                .file("a.csv", rows.toArray(String[]::new))
                .run(
                        "score",
                        "a.csv",
                        "--as-of",
                        "2025-12-15",
                        "--due-within",
                        "30",
                        "-f",
                        "html",
                        "--lang",
                        "en",
                        "-q")
                .out());
    }

    /** "mức ≥90 điểm không quá 20% số đơn vị ở mức 70–<90 điểm" was for who knows the signs. */
    @Test
    void rangesOfPointsAreSaidInWords() {
        Document page = page(
                "score",
                Sample.OFFICE_EXCEL.path(),
                "--method",
                "completion",
                "--method",
                "nd-335-2025",
                "-f",
                "html",
                "--lang",
                "vi");

        assertThat(page.text()).contains("mức từ 90 điểm trở lên không quá 20% số đơn vị ở mức từ 70 đến dưới 90 điểm");
    }

    /** Five figures with a sentence stood on a sheet of paper that was turned; sentences may be broken. */
    @Test
    void reconciledFiguresStandOnAnUprightPage() {
        Document page = page("reconcile", "samples/published-figures/case-a.yaml", "-f", "html", "--lang", "vi");

        assertThat(page.body().classNames()).doesNotContain("turned");
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
        // On a screen the third of them would be cut off.
        assertThat(page.select("td[data-fit=figures-on-paper]"))
                .hasSize(2 * 36)
                .allSatisfy(cell -> assertThat(cell.text()).contains(", hạng"));
        assertThat(less.body().classNames()).doesNotContain("turned");
        assertThat(less.select("td[data-fit=figures-on-paper], td[data-fit=broken]"))
                .isEmpty();
    }

    @Test
    void anItemThatWasAskedForIsNotCounted() {
        Document page = page("explain", Sample.VINH_PHUC_2023.path(), "so-tttt", "CQS-7", "-f", "html", "--lang", "en");

        assertThat(page.select("h2").eachText()).containsExactly("How the result was decided");
        assertThat(page.select("h3")).hasSize(1);
    }
}
