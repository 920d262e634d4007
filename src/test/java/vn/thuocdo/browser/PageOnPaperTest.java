package vn.thuocdo.browser;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import vn.thuocdo.cli.ExitStatus;
import vn.thuocdo.testing.Project;
import vn.thuocdo.testing.Sample;
import vn.thuocdo.testing.Tool;

/** How much paper a page takes, and how much a browser has to hold before anything is unfolded. */
final class PageOnPaperTest {

    private static final int UNITS = 400;
    private static final int ITEMS = 12;
    private static final List<String> QUARTERS = List.of("2025-Q1", "2025-Q2", "2025-Q3", "2025-Q4");

    @TempDir
    private static Path folder;

    private static Optional<Chromium> started = Optional.empty();
    private static Chromium chromium;

    @BeforeAll
    static void start() throws IOException, InterruptedException {
        Optional<Path> program = Chromium.installed();
        assumeTrue(program.isPresent(), "no Chromium is installed: no page was printed");
        chromium = Chromium.start(program.get(), Files.createDirectory(folder.resolve("profile")));
        started = Optional.of(chromium);
        chromium.resize(1280, 900);
    }

    @AfterAll
    static void stop() {
        if (started.isPresent()) {
            chromium.close();
        }
    }

    private static Path written(String name, String project, String language) {
        Path page = folder.resolve(name);
        assertThat(Tool.inCheckout()
                        .run("score", project, "-q", "--lang", language, "-o", page.toString())
                        .status())
                .isEqualTo(ExitStatus.DONE);
        return page;
    }

    @ParameterizedTest
    @ValueSource(strings = {"vi", "en"})
    void theSampleOf2023TakesEightSheets(String language) {
        chromium.open(written("2023-" + language + ".html", Sample.VINH_PHUC_2023.path(), language));

        assertThat(chromium.printedPages()).isBetween(4, 8);
    }

    @Test
    void whatIsUnfoldedIsPrintedToo() {
        chromium.open(written("all.html", Sample.VINH_PHUC_2023.path(), "vi"));
        int before = chromium.printedPages();

        chromium.evaluate("document.querySelector('[data-unfold]').click()");

        assertThat(chromium.printedPages()).isGreaterThan(2 * before);
    }

    /** Four periods, six groups, three blocs, and half of the items not completed. */
    @Test
    void fourHundredUnitsTakeFortySheetsAndAreLightUntilUnfolded() {
        StringBuilder items = new StringBuilder();
        StringBuilder results = new StringBuilder();
        for (int unit = 1; unit <= UNITS; unit++) {
            for (int item = 1; item <= ITEMS; item++) {
                items.append(
                        "x-%d,UBND xã Số %d huyện Mẫu,Khối %d,NV-%d,Tỷ lệ nội dung số %d của kế hoạch,Nhóm %d,≥ %d%%%n"
                                .formatted(unit, unit, unit % 3, item, item, item % 6, 40 + 5 * item));
                for (int quarter = 0; quarter < QUARTERS.size(); quarter++) {
                    int reached = (quarter + 1) * (unit * 7 + item * 11) % 26 + 20 * quarter;
                    results.append("x-%d,NV-%d,%s,%d%%,Thiếu kinh phí thực hiện,Bố trí kinh phí%n"
                            .formatted(unit, item, QUARTERS.get(quarter), reached));
                }
            }
        }
        Project.in(folder)
                .file("giao.csv", "unit,unit_name,bloc,task,task_name,group,target", items.toString())
                .file("ket-qua.csv", "unit,task,period,actual,difficulty,proposal", results.toString())
                .file(
                        "thuocdo.yaml",
                        "year: 2025",
                        "as-of: 2025-12-31",
                        "sources: {assignments: giao.csv, results: ket-qua.csv}",
                        "reporting: {every: quarter}");
        chromium.open(written("many.html", folder.resolve("thuocdo.yaml").toString(), "vi"));

        assertThat(chromium.evaluate("document.querySelectorAll('details.unit').length")
                        .asInt())
                .isEqualTo(UNITS);
        assertThat(chromium.evaluate("document.querySelectorAll('*').length").asInt())
                .isLessThan(15_000);
        assertThat(chromium.printedPages()).isBetween(10, 40);
    }
}
