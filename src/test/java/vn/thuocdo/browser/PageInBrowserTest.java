package vn.thuocdo.browser;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import vn.thuocdo.testing.Project;
import vn.thuocdo.testing.Sample;

/** The page as a headless Chromium opens it. */
final class PageInBrowserTest extends WithBrowser {

    private static final String SHOWN = "Array.from(document.querySelectorAll('#ranking-table tbody tr'))"
            + ".filter(row => row.offsetHeight > 0).map(row => row.querySelector('th').textContent.trim())";

    private static Path sample() {
        return written("sample.html", "score", Sample.VINH_PHUC_2023.path(), "--lang", "vi");
    }

    private static List<String> shown() {
        return texts(chromium.evaluate(SHOWN));
    }

    @ParameterizedTest
    @CsvSource({"VINH_PHUC_2022, vi", "VINH_PHUC_2022, en", "VINH_PHUC_2023, vi", "VINH_PHUC_2023, en"})
    void opensWithoutAComplaintAndAsksForNothing(Sample sample, String language) {
        Path page = written(sample + language + ".html", "score", sample.path(), "--lang", language);

        chromium.open(page);

        assertThat(chromium.complaints()).isEmpty();
        assertThat(chromium.requests()).containsExactly(page.toUri().toString());
    }

    /** Each head that is clicked sorts by its column, and a second time the other way round. */
    @Test
    void sortsByEveryColumn() {
        chromium.open(sample());
        int columns = chromium.evaluate("document.querySelectorAll('#ranking-table thead button').length")
                .asInt();

        assertThat(columns).isEqualTo(8);
        for (int column = 0; column < columns; column++) {
            List<Integer> rising = keysAfterClick(column);
            assertThat(rising).hasSize(36).isSorted();
            assertThat(sorted(column)).isEqualTo("ascending");
            List<Integer> falling = keysAfterClick(column);
            assertThat(falling).hasSize(36).isSortedAccordingTo(Comparator.reverseOrder());
            assertThat(sorted(column)).isEqualTo("descending");
        }
        assertThat(chromium.complaints()).isEmpty();
    }

    private static List<Integer> keysAfterClick(int column) {
        chromium.evaluate("document.querySelectorAll('#ranking-table thead button')[" + column + "].click()");
        List<Integer> keys = new ArrayList<>();
        chromium.evaluate("Array.from(document.querySelectorAll('#ranking-table tbody tr'))"
                        + ".map(row => Number(row.cells[" + column + "].dataset.k))")
                .forEach(key -> keys.add(key.asInt()));
        return keys;
    }

    private static String sorted(int column) {
        return chromium.evaluate("document.querySelectorAll('#ranking-table thead th')[" + column
                        + "].getAttribute('aria-sort')")
                .asString();
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {"Sở Y tế | 1", "so y te | 1", "  SỞ  y TẾ | 1", "đài | 1", "nothing of the kind | 0", "UBND | 10"})
    void findsUnitsByNameWhateverTheirMarks(String words, int found) {
        chromium.open(sample());

        type("document.querySelector('.tools input')", words);

        assertThat(shown()).hasSize(found);
        assertThat(chromium.evaluate("document.querySelector('.tools output').textContent")
                        .asString())
                .isEqualTo("Đang hiển thị " + found + "/36 đơn vị");
    }

    /** 100,0% began where its bar ended, as 94,4% did, and so stood out to the right. */
    @Test
    void ratesOfTheRankingEndBelowEachOther() {
        chromium.open(sample());

        assertThat(texts(chromium.evaluate("[...new Set([...document.querySelectorAll('.ranking .rate span')].map("
                        + "rate => String(Math.round(rate.getBoundingClientRect().right))))]")))
                .hasSize(1);
        assertThat(texts(chromium.evaluate("[...new Set([...document.querySelectorAll('.ranking .rate svg')].map("
                        + "bar => String(Math.round(bar.getBoundingClientRect().left))))]")))
                .hasSize(1);
    }

    @Test
    void filtersByTierAndBlocTogether() {
        chromium.open(sample());

        type("document.querySelector('select[data-column=tier]')", "dưới 50%");
        assertThat(shown()).containsExactly("Ban Quản lý các khu công nghiệp", "Bộ Chỉ huy Quân sự tỉnh");

        type("document.querySelector('select[data-column=bloc]')", "Sở, ban, ngành");
        assertThat(shown()).containsExactly("Ban Quản lý các khu công nghiệp");

        type("document.querySelector('select[data-column=tier]')", "");
        type("document.querySelector('select[data-column=bloc]')", "");
        assertThat(shown()).hasSize(36);
        assertThat(chromium.complaints()).isEmpty();
    }

    @Test
    void aTierOnTheStripShowsItsUnits() {
        chromium.open(sample());

        chromium.evaluate("document.querySelectorAll('[data-tier-filter]')[3].click()");

        assertThat(shown()).containsExactly("Ban Quản lý các khu công nghiệp", "Bộ Chỉ huy Quân sự tỉnh");
        assertThat(chromium.complaints()).isEmpty();
    }

    /** It filters as the strip does, and names who is lowest first. */
    @Test
    void whoIsInTheLowestTierIsFoundFromTheFirstScreen() {
        chromium.open(sample());
        String group = "document.querySelector('.who div')";

        chromium.evaluate(group + ".querySelector('dt [data-tier-filter]').click()");

        assertThat(shown()).containsExactly("Ban Quản lý các khu công nghiệp", "Bộ Chỉ huy Quân sự tỉnh");
        assertThat(texts(chromium.evaluate(
                        "Array.from(" + group + ".querySelectorAll('dd a')).map(unit => unit.textContent)")))
                .containsExactly("Bộ Chỉ huy Quân sự tỉnh", "Ban Quản lý các khu công nghiệp");
    }

    @Test
    void whoCompletedEverythingIsFoundFromTheFirstScreen() {
        chromium.open(sample());

        chromium.evaluate("document.querySelector('[data-units-filter=full]').click()");

        assertThat(shown())
                .containsExactly(
                        "Công an tỉnh",
                        "Cục Thuế tỉnh",
                        "Sở Nông nghiệp và Phát triển nông thôn",
                        "Sở Tài chính",
                        "Văn phòng UBND tỉnh");
        assertThat(chromium.complaints()).isEmpty();
    }

    @Test
    void whoReportedNothingIsFoundFromTheFirstScreen() {
        chromium.open(written("excel.html", "score", "samples/office-excel", "--lang", "vi"));

        chromium.evaluate("document.querySelector('[data-units-filter=silent]').click()");

        assertThat(shown()).containsExactly("Sở Tài chính");
        assertThat(chromium.complaints()).isEmpty();
    }

    /** Who is low, who is done, what is overdue, what and who has not reported. */
    @Test
    void everyHeadingOfTheFirstScreenLeadsToWhatItCounts() {
        for (Path page : List.of(sample(), written("excel.html", "score", "samples/office-excel", "--lang", "vi"))) {
            chromium.open(page);

            assertThat(texts(chromium.evaluate("Array.from(document.querySelectorAll('.who dt'))"
                            + ".filter(title => !title.querySelector('[data-tier-filter]:not([data-tier-filter=\"\"]),"
                            + "[data-state-filter]:not([data-state-filter=\"\"]),"
                            + "[data-units-filter]:not([data-units-filter=\"\"])'))"
                            + ".map(title => title.textContent)")))
                    .isEmpty();
        }
    }

    private static void type(String field, String text) {
        chromium.evaluate("(() => { const field = " + field + "; field.value = '" + text
                + "'; field.dispatchEvent(new Event('input', {bubbles: true})); })()");
    }

    private static List<String> unfolded() {
        return texts(chromium.evaluate("Array.from(document.querySelectorAll('details.unit[open]'))"
                + ".filter(unit => unit.offsetHeight > 0).map(unit => unit.id)"));
    }

    @Test
    void whatIsOverdueIsFoundFromTheFirstScreen() {
        chromium.open(sample());

        chromium.evaluate("document.querySelector('[data-state-filter=overdue]').click()");

        assertThat(unfolded())
                .containsExactlyInAnyOrder(
                        "bch-quan-su", "bql-kcn", "chi-cuc-hai-quan", "thanh-tra-tinh", "so-xay-dung");
        assertThat(chromium.evaluate(
                                "Array.from(document.querySelectorAll('tr.item')).filter(row => row.offsetHeight > 0).length")
                        .asInt())
                .isEqualTo(6);
        assertThat(chromium.complaints()).isEmpty();
    }

    /** The item is one that was met, of a unit that is folded. */
    @Test
    void aLinkToAnItemUnfoldsIt() {
        Path page = sample();
        chromium.open(page);

        chromium.evaluate("location.hash = '#cong-an-tinh/ATTT-1'");
        chromium.evaluate("new Promise(done => setTimeout(done))");

        assertThat(chromium.evaluate("document.getElementById('cong-an-tinh/ATTT-1').offsetHeight")
                        .asInt())
                .isPositive();
        assertThat(chromium.complaints()).isEmpty();
    }

    @Test
    void everythingIsThereWithoutScripts() {
        chromium.allowScripts(false);
        chromium.open(sample());

        assertThat(chromium.evaluate("document.querySelectorAll('tr.item').length")
                        .asInt())
                .isEqualTo(480);
    }

    @Test
    void isAPlainTableWithoutScripts() {
        chromium.allowScripts(false);
        chromium.open(sample());

        assertThat(shown()).hasSize(36);
        assertThat(chromium.evaluate("document.querySelector('.tools').offsetHeight")
                        .asInt())
                .isZero();
        assertThat(chromium.evaluate("document.querySelectorAll('thead button').length")
                        .asInt())
                .isZero();
    }

    /** Nothing is wider than the window, from the smallest phone up. */
    @ParameterizedTest
    @ValueSource(ints = {320, 390, 768, 1280})
    void fitsTheWindow(int width) {
        chromium.resize(width, 800);
        chromium.open(sample());

        assertThat(chromium.evaluate("document.documentElement.scrollWidth").asInt())
                .isLessThanOrEqualTo(width);
        assertThat(shown()).hasSize(36);
    }

    /** Where a row is a block, each of its parts has a place of its own. */
    @ParameterizedTest
    @ValueSource(ints = {390, 768, 1280})
    void nothingInTheRankingCoversAnything(int width) {
        chromium.resize(width, 800);
        chromium.open(sample());

        List<String> covered = texts(chromium.evaluate("""
                (() => {
                    const room = cell => {
                        const words = document.createRange();
                        words.selectNodeContents(cell);
                        return words.getBoundingClientRect();
                    };
                    return Array.from(document.querySelectorAll('#ranking-table tbody tr')).flatMap(row => {
                        const cells = Array.from(row.cells).filter(cell => cell.textContent.trim() && cell.offsetHeight);
                        const rooms = cells.map(room);
                        return cells.filter((cell, i) => rooms.some((other, j) => j > i
                                && other.left < rooms[i].right - 1 && rooms[i].left < other.right - 1
                                && other.top < rooms[i].bottom - 1 && rooms[i].top < other.bottom - 1))
                            .map(cell => cell.textContent.trim());
                    });
                })()"""));

        assertThat(covered).isEmpty();
    }

    @Test
    void isDarkForWhoPrefersThat() {
        chromium.open(sample());
        String ground = "getComputedStyle(document.body).backgroundColor";

        assertThat(chromium.evaluate(ground).asString()).isEqualTo("rgb(255, 255, 255)");
        chromium.show(Look.DARK);
        assertThat(chromium.evaluate(ground).asString()).isEqualTo("rgb(18, 23, 29)");
    }

    @Test
    void headsOfTablesRepeatOnPaperAndWhatIsForTheScreenIsLeftOut() {
        chromium.open(sample());
        chromium.show(Look.PAPER);

        assertThat(chromium.evaluate("getComputedStyle(document.querySelector('#ranking-table thead')).display")
                        .asString())
                .isEqualTo("table-header-group");
        assertThat(chromium.evaluate("document.querySelector('nav').offsetHeight + "
                                + "document.querySelector('.tools').offsetHeight")
                        .asInt())
                .isZero();
        assertThat(shown()).hasSize(36);
    }

    @Test
    void barsOfTheRankingBeginAtOnePlace() {
        chromium.open(sample());

        assertThat(chromium.evaluate("new Set(Array.from(document.querySelectorAll('#ranking-table .rate svg'))"
                                + ".map(bar => bar.getBoundingClientRect().left)).size")
                        .asInt())
                .isEqualTo(1);
    }

    @Test
    void tenThousandUnitsOpen() {
        StringBuilder rows = new StringBuilder();
        for (int i = 1; i <= 10_000; i++) {
            for (int task = 1; task <= 3; task++) {
                rows.append("Đơn vị ").append(i).append(",T").append(task).append(task <= i % 4 ? ",done\n" : ",\n");
            }
        }
        Project.in(folder).file("many.csv", "unit,task,status", rows.toString());
        Path page = written("many.html", "score", folder.resolve("many.csv").toString());

        chromium.open(page);

        assertThat(shown()).hasSize(2000);
        assertThat(chromium.complaints()).isEmpty();
    }
}
