package vn.thuocdo.browser;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/** Every kind of page by axe-core, and what axe-core leaves to a person: contrasts and the sizes of targets. */
final class AccessiblePagesTest extends WithBrowser {

    private static final Path SCRIPTS = Path.of("src/test/resources/browser");
    private static final List<Integer> WIDTHS = List.of(390, 1280);

    private static String axe;

    /** The pages that are looked at: what a command writes. */
    enum Page {
        SCORE_2022("score samples/vinh-phuc-2022 --lang vi"),
        SCORE_2023("score samples/vinh-phuc-2023 --lang vi"),
        SCORE_2023_SINCE_2022("score samples/vinh-phuc-2023 --base samples/vinh-phuc-2022 --lang en"),
        SCORE_ANNEX("score samples/office-annex/giao-viec.csv --as-of 2025-12-31 --lang vi"),
        SCORE_EXCEL("score samples/office-excel --lang vi"),
        SCORE_MANY("score MANY --lang vi"),
        COMPARE("compare samples/vinh-phuc-2022 samples/vinh-phuc-2023 --lang vi"),
        COMPARE_QUARTERS("compare samples/vinh-phuc-2023@2023-06-30 samples/vinh-phuc-2023@2023-12-31 --lang en"),
        TREND("trend samples/vinh-phuc-2023 --lang vi"),
        METHODS("score samples/vinh-phuc-2023 --method completion --method pemandu-stepped --lang vi"),
        EXPLAIN("explain samples/vinh-phuc-2023 so-tttt --lang vi"),
        EXPLAIN_ITEM("explain samples/vinh-phuc-2023 so-tttt CQS-7 --lang en"),
        RECONCILE("reconcile samples/vinh-phuc-2023/published.yaml samples/vinh-phuc-2023 --lang vi"),
        DUE("score samples/vinh-phuc-2023 --as-of 2023-09-30 --due-within 60 --lang vi");

        private final String command;

        Page(String command) {
            this.command = command;
        }

        /** Written once for all tests of it. */
        Path written() {
            Path page = folder.resolve(name() + ".html");
            return Files.exists(page)
                    ? page
                    : WithBrowser.written(
                            page.getFileName().toString(),
                            command.replace("MANY", ManyUnits.in(folder)).split(" "));
        }
    }

    @BeforeAll
    static void readAxe() throws IOException {
        try (InputStream script = AccessiblePagesTest.class.getResourceAsStream("/axe.min.js")) {
            axe = new String(script.readAllBytes(), StandardCharsets.UTF_8);
        }
    }

    @ParameterizedTest
    @EnumSource
    void isWithoutViolations(Page page) throws IOException {
        String run = Files.readString(SCRIPTS.resolve("violations.js"));
        Path file = page.written();
        Map<Integer, List<String>> violations = new TreeMap<>();
        for (int width : WIDTHS) {
            chromium.resize(width, 900);
            chromium.open(file);
            unfoldSome();
            chromium.evaluate(axe);
            violations.put(width, texts(chromium.evaluate(run)));
        }

        assertThat(violations.values()).as(violations.toString()).allMatch(List::isEmpty);
    }

    /** WCAG 2, level AA: 4.5 to 1, 3 to 1 for large texts, for every text as it is shown. */
    @ParameterizedTest
    @EnumSource
    void everyTextStandsOutFromItsGround(Page page) throws IOException {
        String contrast = Files.readString(SCRIPTS.resolve("contrast.js"));
        chromium.open(page.written());
        List<String> faint = new ArrayList<>();
        for (Look look : Look.values()) {
            chromium.show(look);
            texts(chromium.evaluate(contrast)).forEach(text -> faint.add(look + " " + text));
        }

        assertThat(faint).isEmpty();
    }

    /** WCAG 2.2, level AA: 24 by 24 pixels for all that is clicked, links within a sentence aside. */
    @ParameterizedTest
    @EnumSource
    void whatIsClickedIsLargeEnough(Page page) throws IOException {
        String targets = Files.readString(SCRIPTS.resolve("targets.js"));
        Path file = page.written();
        List<String> small = new ArrayList<>();
        for (int width : WIDTHS) {
            chromium.resize(width, 900);
            chromium.open(file);
            unfoldSome();
            texts(chromium.evaluate(targets)).forEach(target -> small.add(width + " " + target));
        }

        assertThat(small).isEmpty();
    }

    @ParameterizedTest
    @EnumSource
    void noDayAndNoPeriodIsBrokenOverLines(Page page) throws IOException {
        String broken = Files.readString(SCRIPTS.resolve("broken.js"));
        Path file = page.written();
        List<String> found = new ArrayList<>();
        for (int width : WIDTHS) {
            chromium.resize(width, 900);
            chromium.open(file);
            unfoldSome();
            texts(chromium.evaluate(broken)).forEach(text -> found.add(width + " " + text));
        }

        assertThat(found).isEmpty();
    }

    @ParameterizedTest
    @EnumSource
    void aSignThatATextHasIsNotPutBeforeItOnceMore(Page page) {
        chromium.open(page.written());

        assertThat(texts(chromium.evaluate("Array.from(document.querySelectorAll('main *'))"
                        + ".filter(part => /^[✓✗]/.test(part.textContent.trim()))"
                        + ".filter(part => /[✓✗]/.test(getComputedStyle(part, '::before').content))"
                        + ".map(part => part.textContent.trim())")))
                .isEmpty();
    }

    /** On a phone a table that is wider than the window hides what a row is about behind its edge. */
    @ParameterizedTest
    @EnumSource
    void everyTableFitsAPhone(Page page) {
        chromium.resize(WIDTHS.get(0), 900);
        chromium.open(page.written());
        unfoldSome();

        assertThat(cut("")).isEmpty();
    }

    /** A short table is no wider than lines are read, but never narrower than its words. */
    @ParameterizedTest
    @EnumSource
    void everyShortTableFitsAWideWindow(Page page) {
        chromium.resize(1280, 900);
        chromium.open(page.written());

        assertThat(cut(".short")).isEmpty();
    }

    private static List<String> cut(String part) {
        return texts(chromium.evaluate("Array.from(document.querySelectorAll('.outline .scroll" + part + "'))"
                + ".filter(part => part.scrollWidth > part.clientWidth + 1)"
                + ".map(part => part.getAttribute('aria-label'))"));
    }

    /** 400 units unfolded are slow: a few will do. What is not laid out yet has no size that could be measured. */
    private static void unfoldSome() {
        chromium.evaluate("document.querySelectorAll('details').forEach((part, i) => { if (i < 6) part.open = true; });"
                + "document.querySelectorAll('details:not(.unit)').forEach(part => { part.open = true; });"
                + "document.querySelectorAll('.unit').forEach(part => { part.style.contentVisibility = 'visible'; });");
    }
}
