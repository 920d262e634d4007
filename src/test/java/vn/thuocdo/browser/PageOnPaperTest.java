package vn.thuocdo.browser;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import vn.thuocdo.testing.Sample;

/** How much paper a page takes, and how much a browser has to hold before anything is unfolded. */
final class PageOnPaperTest extends WithBrowser {

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

    /** Beside a wide column of short figures, sentences took ten lines, and the list two sheets more. */
    @Test
    void sentencesBehindWhatFallsDueHaveRoom() {
        String[] due = {"score", Sample.VINH_PHUC_2023.path(), "--as-of", "2023-Q3", "--due-within", "92"};
        chromium.open(written("due.html", due));

        assertThat(chromium.printedPages()).isBetween(9, 14);
    }

    @Test
    void fourHundredUnitsTakeFortySheetsAndAreLightUntilUnfolded() {
        chromium.open(written("many.html", "score", ManyUnits.in(folder), "--lang", "vi"));

        assertThat(chromium.evaluate("document.querySelectorAll('details.unit').length")
                        .asInt())
                .isEqualTo(ManyUnits.UNITS);
        assertThat(chromium.evaluate("document.querySelectorAll('*').length").asInt())
                .isLessThan(15_000);
        assertThat(chromium.printedPages()).isBetween(10, 40);
    }
}
