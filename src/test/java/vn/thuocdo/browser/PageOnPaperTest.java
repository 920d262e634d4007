package vn.thuocdo.browser;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import vn.thuocdo.testing.Sample;

/** How much paper a page takes, and how much a browser has to hold before anything is unfolded. */
final class PageOnPaperTest extends WithBrowser {

    /** Between the margins of A4, 170 millimetres, in the pixels of style sheets. */
    private static final int PAPER_WIDTH = 642;

    @BeforeEach
    void printed() {
        chromium.show(Look.PAPER);
    }

    @ParameterizedTest
    @ValueSource(strings = {"vi", "en"})
    void theSampleOf2023TakesEightSheets(String language) {
        chromium.open(written("2023-" + language + ".html", "score", Sample.VINH_PHUC_2023.path(), "--lang", language));

        assertThat(chromium.printedPages()).isBetween(4, 8);
    }

    /** The list of what was due months later filled eleven sheets; a sheet of the year 2022 had two rows. */
    @ParameterizedTest
    @CsvSource({
        "VINH_PHUC_2023, 2023-Q1",
        "VINH_PHUC_2023, 2023-Q2",
        "VINH_PHUC_2023, 2023-Q3",
        "VINH_PHUC_2022, 2022-Q4"
    })
    void aSampleTakesEightSheetsAsOfAnyDay(Sample sample, String asOf) {
        chromium.open(written(asOf + ".html", "score", sample.path(), "--as-of", asOf, "--lang", "vi"));

        assertThat(chromium.printedPages()).isBetween(4, 7);
    }

    @Test
    void whatIsDueLaterStandsInOneLineOfItsUnit() {
        asWideAsPaper("later.html", "score", Sample.VINH_PHUC_2023.path(), "--as-of", "2023-Q2", "--lang", "vi");

        assertThat(chromium.evaluate("[...document.querySelectorAll('.unit[open] .items [data-state~=later]')].filter("
                                + "item => item.checkVisibility()).length")
                        .asInt())
                .isZero();
        assertThat(chromium.evaluate(
                                "[...document.querySelectorAll('.unit[open] .later')].filter(line => line.checkVisibility())[0].innerText")
                        .asString())
                .matches("Các mục khác chưa quá hạn \\(\\d+\\): Tỷ lệ .*\\.");
    }

    /** The blocs of units took a second line each, and what a unit lacks for the next tier was left out. */
    @Test
    void whatAUnitLacksIsPrintedAndAlmostEveryUnitTakesOneLine() {
        asWideAsPaper("lacks.html", "score", Sample.VINH_PHUC_2023.path(), "--lang", "vi");

        assertThat(chromium.evaluate("getComputedStyle(document.querySelector('.ranking td.next')).display")
                        .asString())
                .isNotEqualTo("none");
        assertThat(taller("#ranking-table tbody tr", 24)).isLessThan(3);
    }

    @Test
    void curvesOfUnitsAreAsHighAsALine() {
        asWideAsPaper("trend.html", "trend", Sample.VINH_PHUC_2023.path(), "--lang", "vi");

        assertThat(taller("svg.course", 14)).isZero();
        assertThat(taller(".long tbody tr", 24)).isLessThan(6);
    }

    /** A group of 258 units was not broken: its head stood alone on the first sheet. */
    @Test
    void aLargeGroupOfUnitsIsBrokenAndASmallOneIsNot() {
        asWideAsPaper(
                "methods.html",
                "score",
                Sample.VINH_PHUC_2023.path(),
                "--method",
                "completion",
                "--method",
                "on-time",
                "--lang",
                "vi");

        assertThat(
                        texts(
                                chromium.evaluate(
                                        "[...document.querySelectorAll('tbody:has(> .group)')].map(group => {"
                                                + "const rows = [...group.rows].slice(1).map(row => getComputedStyle(row).breakAfter == 'avoid');"
                                                + "const free = rows.filter(kept => !kept).length;"
                                                + "return rows.length <= 13 ? 'small ' + free : 'large ' + rows[0] + rows[1] + rows.at(-2); })")))
                .contains("small 1", "large truefalsetrue")
                .containsOnly("small 1", "large truefalsetrue");
    }

    /** The last item of a unit stood alone at the head of a page. */
    @Test
    void noItemOfAUnitStandsAloneOnAPage() {
        asWideAsPaper("lone.html", "score", Sample.VINH_PHUC_2023.path(), "--lang", "en");

        assertThat(texts(chromium.evaluate("[...document.querySelectorAll('.unit[open] .items')].map(table => {"
                        + "const items = [...table.tBodies].map(item => getComputedStyle(item).breakAfter);"
                        + "return items.length < 2 ? 'avoid' : items[0] == 'avoid' ? items.at(-2) : items[0]; })")))
                .containsOnly("avoid");
        assertThat(chromium.printedPages()).isLessThanOrEqualTo(8);
    }

    /** "137 items: unfold to read and to print them" stood on paper, and a mark of what is folded. */
    @Test
    void nothingOnPaperAsksToBeUnfolded() {
        String[] half = {
            "compare",
            Sample.VINH_PHUC_2023.path() + "@2023-Q2",
            Sample.VINH_PHUC_2023.path() + "@2023-Q4",
            "--lang",
            "en"
        };
        asWideAsPaper("folded.html", half);

        assertThat(chromium.evaluate("[...document.querySelectorAll('summary')].filter(some => some.checkVisibility()"
                                + " || getComputedStyle(some).listStyleType != 'none').length")
                        .asInt())
                .isZero();
        assertThat(chromium.evaluate("document.body.innerText").asString())
                .contains("238 items, not printed; the web page of this report lists them.")
                .doesNotContain("unfold");
    }

    @Test
    void aTargetIsNotBrokenWithinAWord() {
        asWideAsPaper("target.html", "score", Sample.OFFICE_EXCEL.path(), "--lang", "vi");

        assertThat(taller(".items td[data-label='Mức giao']", 20)).isZero();
    }

    /** In the middle of a page nothing cuts off the mark before the first fact of a line. */
    @Test
    void noLineBelowATitleBeginsWithAMark() {
        asWideAsPaper("marks.html", "score", Sample.VINH_PHUC_2023.path(), "--lang", "vi");

        assertThat(chromium.evaluate("getComputedStyle(document.querySelector('.masthead .mark')).display")
                        .asString())
                .isEqualTo("none");
        assertThat(chromium.evaluate("getComputedStyle(document.querySelector('.masthead .fact'), '::after').content")
                        .asString())
                .isEqualTo("\";\"");
    }

    private static void asWideAsPaper(String name, String... command) {
        chromium.resize(PAPER_WIDTH, 900);
        chromium.open(written(name, command));
    }

    /** The paper of a unit ended its first sheet with a heading and the head of a table. */
    @Test
    void noHeadStandsWithoutARow() {
        asWideAsPaper("heads.html", "explain", Sample.VINH_PHUC_2023.path(), "huyen-song-lo", "--lang", "vi");

        assertThat(texts(chromium.evaluate("[...document.querySelectorAll('thead + tbody')].map(rows => "
                        + "getComputedStyle(rows).breakBefore + getComputedStyle(rows.rows[0]).breakBefore)")))
                .isNotEmpty()
                .containsOnly("avoidavoid");
    }

    /** "Chưa quá / hạn" stood in every row. */
    @Test
    void aStateTakesOneLine() {
        asWideAsPaper("states.html", "explain", Sample.VINH_PHUC_2023.path(), "huyen-tam-dao", "--lang", "vi");

        assertThat(taller("td[data-label='Tình trạng'] span", 20)).isZero();
    }

    /** How many of some elements are higher than so many pixels. */
    private static int taller(String elements, int pixels) {
        return chromium.evaluate("[...document.querySelectorAll(\"" + elements + "\")].filter("
                        + "some => some.getBoundingClientRect().height > " + pixels + ").length")
                .asInt();
    }

    @Test
    void whatIsUnfoldedIsPrintedToo() {
        chromium.open(written("all.html", "score", Sample.VINH_PHUC_2023.path(), "--lang", "vi"));
        int before = chromium.printedPages();

        chromium.evaluate("document.querySelector('[data-unfold]').click()");

        assertThat(chromium.printedPages()).isGreaterThan(2 * before);
    }

    /** Thousands of items that changed are counted; whoever wants them on paper unfolds them. */
    @Test
    void whatChangedForFourHundredUnitsTakesFewSheetsUntilItIsUnfolded() {
        String many = ManyUnits.in(folder);
        chromium.open(written("changes.html", "compare", many + "@2025-09-30", many + "@2025-12-31", "--lang", "vi"));
        int folded = chromium.printedPages();

        chromium.evaluate("document.querySelectorAll('details').forEach(part => { part.open = true; })");

        assertThat(folded).isBetween(8, 20);
        assertThat(chromium.printedPages()).isGreaterThan(folded + 5);
    }

    /** Beside short figures sentences took ten lines and names three; units kept whole left half a page empty. */
    @Test
    void sentencesBehindWhatFallsDueHaveRoom() {
        String[] due = {"score", Sample.VINH_PHUC_2023.path(), "--as-of", "2023-Q3", "--due-within", "92"};
        chromium.open(written("due.html", due));

        assertThat(chromium.printedPages()).isBetween(7, 9);
    }

    /** Items of a unit went on over a page whose reader could not tell whose they were; heads stood alone at its foot. */
    @Test
    void everyPageOfWhatFallsDueSaysWhoseItemsTheseAre() {
        asWideAsPaper(
                "whose.html",
                "score",
                Sample.VINH_PHUC_2023.path(),
                "--as-of",
                "2023-Q3",
                "--due-within",
                "92",
                "--lang",
                "vi");

        assertThat(texts(chromium.evaluate("[...document.querySelectorAll('table.apart')].map(unit => {"
                        + "const head = getComputedStyle(unit.tHead);"
                        + "const row = getComputedStyle(unit.tBodies[0].rows[0]);"
                        + "return head.display + ' ' + head.breakInside + ' ' + row.breakBefore; })")))
                .hasSizeGreaterThan(30)
                .containsOnly("table-header-group avoid avoid");
        assertThat(chromium.evaluate(
                                "[...document.querySelectorAll('.apart td')].filter(some => "
                                        + "some.scrollWidth > some.clientWidth + 1).map(some => some.innerText + ' ' + some.scrollWidth + ' of ' + some.clientWidth).join()")
                        .asString())
                .isEmpty();
    }

    @Test
    void fourHundredUnitsTakeFortySheetsAndAreLightUntilUnfolded() {
        chromium.open(written("many.html", "score", ManyUnits.in(folder), "--lang", "vi"));

        assertThat(chromium.evaluate("document.querySelectorAll('details.unit').length")
                        .asInt())
                .isEqualTo(ManyUnits.UNITS);
        assertThat(chromium.evaluate("document.querySelectorAll('*').length").asInt())
                .isLessThan(15_000);
        // The ranking takes most of them; 154 units have the lowest rate, so none is unfolded.
        assertThat(chromium.printedPages()).isBetween(9, 40);
    }
}
