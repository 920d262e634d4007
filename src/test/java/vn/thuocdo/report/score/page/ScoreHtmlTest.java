package vn.thuocdo.report.score.page;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.security.MessageDigest;
import java.util.Base64;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;
import org.jsoup.select.Elements;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import vn.thuocdo.testing.Project;
import vn.thuocdo.testing.Sample;
import vn.thuocdo.testing.Tool;

/** The page as a browser takes it apart. */
final class ScoreHtmlTest {

    @TempDir
    private Path folder;

    private static Document page(Sample sample, String language) {
        return Jsoup.parse(Tool.inCheckout()
                .run("score", sample.path(), "-f", "html", "--lang", language)
                .out());
    }

    @ParameterizedTest
    @EnumSource
    void aPageAsksNoNetworkForAnything(Sample sample) {
        Document page = page(sample, "vi");

        assertThat(page.select("[src], link, iframe, object, embed, form[action], [style], base"))
                .isEmpty();
        assertThat(page.select("[href]").eachAttr("href")).isNotEmpty().allMatch(link -> link.startsWith("#"));
        assertThat(page.select("style").html()).doesNotContain("url(", "@import");
        assertThat(page.getAllElements())
                .allSatisfy(element -> assertThat(element.attributes().asList())
                        .noneMatch(attribute -> attribute.getKey().startsWith("on")));
    }

    /** A project without deadlines had an empty column of them in every table. */
    @Test
    void whereNothingHasADeadlineThereIsNoColumnOfThem() {
        Document with = page(Sample.VINH_PHUC_2023, "vi");
        Document without = Jsoup.parse(Tool.inCheckout()
                .run("score", "samples/office-annex/phu-luc.csv", "-f", "html", "--lang", "vi")
                .out());

        assertThat(with.select(".items th").eachText()).contains("Thời hạn");
        assertThat(without.select(".items th").eachText()).contains("Kết quả").doesNotContain("Thời hạn");
        assertThat(without.select(".items tr.item"))
                .isNotEmpty()
                .allSatisfy(row -> assertThat(row.children()).hasSize(4));
    }

    /** Who is at the bound of a tier is in it: no such dot looks left of the line. */
    @ParameterizedTest
    @EnumSource(names = {"VINH_PHUC_2022", "VINH_PHUC_2023"})
    void aDotStandsOnTheSideOfTheLineOnWhichItsRateIs(Sample sample) {
        Document page = page(sample, "en");
        Map<Integer, Integer> lines = new HashMap<>();
        page.select(".dots .tierline")
                .forEach(line -> lines.put(
                        Integer.parseInt(line.nextElementSibling().text().replaceAll("\\D", "")),
                        Integer.parseInt(line.attr("x1"))));
        assertThat(lines).containsKeys(50, 80, 90);

        Elements dots = page.select(".dots circle");
        assertThat(dots).hasSizeGreaterThan(30);
        for (Element dot : dots) {
            Matcher rate = Pattern.compile(": ([\\d.]+)% ").matcher(dot.text());
            assertThat(rate.find()).isTrue();
            double percent = Double.parseDouble(rate.group(1));
            int x = Integer.parseInt(dot.attr("cx"));
            lines.forEach((bound, line) ->
                    assertThat(x >= line).as(dot.text() + " and " + bound).isEqualTo(percent >= bound));
        }
        assertThat(dots.eachText()).anyMatch(said -> said.contains(": 80.0% "));
    }

    @Test
    void whatNoUnitIsInIsNoLinkAndNoBar() {
        Document page = page(Sample.OFFICE_EXCEL, "vi");

        assertThat(page.select(".tiers li:not(:has(a)) strong").eachText())
                .isNotEmpty()
                .containsOnly("0");
        assertThat(page.select(".tiers a strong").eachText()).isNotEmpty().doesNotContain("0");
        assertThat(page.select(".chart.counts .n").eachText()).isNotEmpty().doesNotContain("0 đơn vị");
    }

    @Test
    void thePolicyAllowsTheOneStyleAndTheOneScriptByTheirDigests() throws Exception {
        Document page = page(Sample.VINH_PHUC_2023, "vi");
        String policy = page.select("meta[http-equiv=Content-Security-Policy]").attr("content");

        assertThat(page.select("style")).hasSize(1);
        assertThat(page.select("script")).hasSize(1);
        assertThat(policy)
                .isEqualTo("default-src 'none'; style-src " + digest(page.selectFirst("style")) + "; script-src "
                        + digest(page.selectFirst("script")) + "; base-uri 'none'; form-action 'none'");
    }

    private static String digest(Element element) throws Exception {
        byte[] digest =
                MessageDigest.getInstance("SHA-256").digest(element.data().getBytes(StandardCharsets.UTF_8));
        return "'sha256-" + Base64.getEncoder().encodeToString(digest) + "'";
    }

    @Test
    void everyUnitHasARowAndASectionWithEveryItem() {
        Document page = page(Sample.VINH_PHUC_2023, "vi");

        assertThat(page.select("#ranking-table tbody tr")).hasSize(36);
        assertThat(page.select("details.unit")).hasSize(36);
        assertThat(page.select("tr.item")).hasSize(480);
        assertThat(page.select("#ranking-table tbody a").eachAttr("href"))
                .allSatisfy(link -> assertThat(page.select(link)).hasSize(1));
    }

    /** In print the head of a table is repeated: the page on which items went on did not say whose they are. */
    @Test
    void thePrintedHeadOfEachTableOfItemsNamesTheUnit() {
        Document page = page(Sample.VINH_PHUC_2023, "vi");
        Elements units = page.select("details.unit");

        assertThat(units)
                .allSatisfy(unit -> assertThat(unit.select(".items thead th:first-child"))
                        .isNotEmpty()
                        .allSatisfy(head -> assertThat(head.attr("data-unit"))
                                .isEqualTo(unit.select("summary h3").text())));
        assertThat(page.select("style").html().split("@media print", 2)[1]).contains(".items th[data-unit]::before");
        // On paper it stands alone: with the title of the column a long name took a second line.
        assertThat(page.select(".items thead th:first-child > span.screen")).hasSameSizeAs(page.select(".items"));
    }

    @Test
    void theFirstScreenSaysHowMuchAndAgainstThePeriodBefore() {
        assertThat(page(Sample.VINH_PHUC_2023, "vi").select(".much p").eachText())
                .containsExactly(
                        "81,0%",
                        "389/480 chỉ tiêu, nhiệm vụ hoàn thành trên tổng số được giao",
                        "▲ 28,1 điểm phần trăm so với quý III/2023 (52,9%)");
        assertThat(page(Sample.VINH_PHUC_2023, "en").select(".much p").eachText())
                .startsWith("81.0%", "389/480 items completed out of those assigned");
    }

    /** 74.9 to 81.0 is not 6.2: all three figures get the places that they need to agree. */
    @Test
    void theFirstScreenComparesWithTheBaseWhereThereIsOne() {
        Document page = Jsoup.parse(Tool.inCheckout()
                .run("score", Sample.VINH_PHUC_2023.path(), "--base", Sample.VINH_PHUC_2022.path(), "-f", "html")
                .out());

        assertThat(page.select(".much .rate").text()).isEqualTo("81,04%");
        assertThat(page.select(".much .change").text()).isEqualTo("▲ 6,16 điểm phần trăm so với 31/12/2022 (74,88%)");
    }

    @Test
    void theFirstScreenHasAStripOfAllUnitsByTierAndNamesWhoNeedsToBeLookedAt() {
        Document page = page(Sample.VINH_PHUC_2023, "en");

        assertThat(page.select(".tiers li").eachText())
                .containsExactly("8 90% and above", "12 80% to below 90%", "14 50% to below 80%", "2 below 50%");
        assertThat(page.select(".who dt").eachText())
                .containsExactly(
                        "Lowest tier, below 50%: 2 units",
                        "Completed 100%: 5 units", "Overdue: 6 items", "Not reported: 5 items");
        assertThat(page.select(".who a").eachAttr("href"))
                .allSatisfy(link ->
                        assertThat(page.getElementById(link.substring(1))).isNotNull());
    }

    /** A rank changes from quarter to quarter; a link to a unit must not lead to another one then. */
    @Test
    void aLinkToAUnitIsMadeOfItsId() {
        assertThat(page(Sample.VINH_PHUC_2023, "vi")
                        .select("#ranking-table tbody a")
                        .eachAttr("href"))
                .contains("#so-tttt", "#cong-an-tinh");
    }

    @Test
    void everyChartSaysInWordsWhatItShows() {
        List<Element> charts = page(Sample.VINH_PHUC_2023, "vi").select("svg");

        assertThat(charts)
                .isNotEmpty()
                .allMatch(chart -> chart.attr("aria-hidden").equals("true")
                        || chart.attr("role").equals("img")
                                && !chart.attr("aria-label").isBlank());
    }

    @Test
    void anItemSaysWhatWasAskedForWhatWasReachedAndWhatBecameOfIt() {
        Element item = page(Sample.VINH_PHUC_2023, "vi").selectFirst("#cong-an-tinh tr.item");

        assertThat(item.select("th, td").eachText())
                .satisfies(cells -> assertThat(cells.get(0)).startsWith("Tỷ lệ máy tính "))
                .endsWith("≥ 100%", "96/96 = 100,0%", "30/06/2023", "Hoàn thành");
    }

    /** Whoever looks for them asks for them; nobody else reads them six hundred times. */
    @Test
    void theIdOfAnItemAndItsPlaceInTheFilesStandInNoText() {
        Document page = page(Sample.VINH_PHUC_2023, "vi");

        assertThat(page.selectFirst("#cong-an-tinh tr.item th").attr("data-place"))
                .isEqualTo("ATTT-1 · results/2023-q4.csv:213");
        assertThat(page.select("#units").text()).doesNotContain(".csv", "ATTT-1");
    }

    @Test
    void whatWasNotMetComesFirstAndWhatWasMetIsFolded() {
        Element unit = page(Sample.VINH_PHUC_2023, "en").getElementById("bch-quan-su");

        assertThat(unit.select("> table tr.item")).hasSize(3);
        assertThat(unit.select("> table .outcome").eachText())
                .containsExactly("Not completed, overdue", "Not completed, overdue", "Not completed");
        assertThat(unit.select("> details.rest > summary").text()).isEqualTo("Completed: 2");
        assertThat(unit.select("> details.rest[open]")).isEmpty();
        assertThat(unit.select("> details.rest tr.item")).hasSize(2);
    }

    @Test
    void theUnitsOfTheLowestRatesComeFirstAndAreUnfolded() {
        Document page = page(Sample.VINH_PHUC_2023, "en");

        assertThat(page.select("details.unit").eachAttr("id")).startsWith("bch-quan-su", "bql-kcn");
        assertThat(page.select("details.unit[open]")).hasSize(20);
        assertThat(page.select("details.unit[open] ~ details.unit[open]")).hasSize(19);
    }

    /** Whoever listens to an English page hears Vietnamese names as they are spoken. */
    @Test
    void namesOfTheOtherLanguageSaySo() {
        Document page = page(Sample.VINH_PHUC_2023, "en");

        assertThat(page.select("html").attr("lang")).isEqualTo("en");
        assertThat(page.select("h1, #ranking-table tbody th, details.unit h3").eachAttr("lang"))
                .hasSize(73)
                .containsOnly("vi");
        assertThat(page.select("tr.item .outcome").eachAttr("lang")).isEmpty();
    }

    @Test
    void everyItemHasALinkOfItsOwn() {
        assertThat(page(Sample.VINH_PHUC_2023, "en")
                        .getElementById("so-tttt/CQS-5")
                        .text())
                .contains("≥ 30%", "24%", "Not completed");
    }

    @Test
    void everyTableHasACaption() {
        assertThat(page(Sample.VINH_PHUC_2023, "en").select("table"))
                .isNotEmpty()
                .allSatisfy(
                        table -> assertThat(table.select("> caption").text()).isNotBlank());
    }

    @Test
    void whatChangedIsShownWhereABaseIsGiven() {
        Document page = Jsoup.parse(Tool.inCheckout()
                .run("score", Sample.VINH_PHUC_2023.path(), "--base", Sample.VINH_PHUC_2022.path(), "-f", "html")
                .out());

        assertThat(page.select("#changes tbody tr").eachText()).contains("Hoàn thành 100% 2 5 +3");
    }

    @Test
    void theCourseOfThePeriodsIsShown() {
        Document page = page(Sample.VINH_PHUC_2023, "en");

        assertThat(page.select("#trend tbody tr").eachText()).hasSize(4).last().isEqualTo("Q4 2023 81.0% 389/480");
        assertThat(page.select("#trend svg").eachAttr("aria-label"))
                .last()
                .isEqualTo("90% and above: 8; 80% to below 90%: 12; 50% to below 80%: 14; below 50%: 2");
    }

    @Test
    void unitsAreDotsOnOneScaleWithTheLinesOfTheTiers() {
        Document page = page(Sample.VINH_PHUC_2023, "en");

        assertThat(page.select("svg.dots circle")).hasSize(36);
        assertThat(page.select("svg.dots .tierline")).hasSize(5);
        assertThat(page.select("svg.dots circle title").eachText()).contains("Sở Y tế: 82.4% (14/17)");
        assertThat(page.select("table.heat tbody tr")).hasSize(36);
    }

    /** Sorting must not depend on how a browser compares Vietnamese names: the order comes with the page. */
    @Test
    void theOrderOfNamesIsThatOfTheReportsLanguage() {
        Document page = page(Sample.VINH_PHUC_2023, "vi");
        List<String> byName = page.select("#ranking-table tbody th").stream()
                .sorted((one, other) ->
                        Integer.compare(Integer.parseInt(one.attr("data-k")), Integer.parseInt(other.attr("data-k"))))
                .map(Element::text)
                .toList();

        assertThat(byName)
                .startsWith("Ban Quản lý các khu công nghiệp", "Bảo hiểm xã hội tỉnh", "Bộ Chỉ huy Quân sự tỉnh")
                .endsWith("Văn phòng UBND tỉnh");
    }

    /** The letter named five times the target first, and the page twice. */
    @Test
    void whatIsFurthestAboveItsTargetComesFirst() {
        assertThat(page(Sample.VINH_PHUC_2023, "vi").select("li").eachText().stream()
                        .filter(line -> line.startsWith("Gấp"))
                        .map(line -> line.substring(0, line.indexOf(':'))))
                .containsExactly("Gấp 5 lần mức giao", "Gấp 2 lần mức giao");
    }

    @Test
    void tooManyUnitsAreCutAndTheTrueTotalsSaid() {
        StringBuilder rows = new StringBuilder();
        for (int i = 1; i <= 10_000; i++) {
            rows.append("U").append(i).append(",T1,done\nU").append(i).append(",T2,\n");
        }
        Document page = Jsoup.parse(Project.in(folder)
                .file("job.csv", "unit,task,status", rows.toString())
                .run("score", "job.csv", "-f", "html", "--lang", "vi")
                .out());

        assertThat(page.select("#ranking-table tbody tr")).hasSize(2000);
        assertThat(page.select("details.unit")).hasSize(2000);
        assertThat(page.select(".much p").eachText())
                .containsExactly("50,0%", "10.000/20.000 chỉ tiêu, nhiệm vụ hoàn thành trên tổng số được giao");
        assertThat(page.select(".cut").eachText().stream().collect(Collectors.toSet()))
                .isEqualTo(Set.of("Ở đây chỉ hiển thị 2.000 trong số 10.000; báo cáo JSON và CSV có đầy đủ."));
    }
}
