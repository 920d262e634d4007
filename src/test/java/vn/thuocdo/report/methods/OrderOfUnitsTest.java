package vn.thuocdo.report.methods;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import vn.thuocdo.testing.Project;

/** A page of several methods says in which order its units are. */
final class OrderOfUnitsTest {

    @TempDir
    private Path folder;

    private Document page(String... rows) {
        return Jsoup.parse(Project.in(folder)
                .file("all.csv", rows)
                .run(
                        "score",
                        "all.csv",
                        "--as-of",
                        "2025-12-31",
                        "--method",
                        "completion",
                        "--method",
                        "on-time",
                        "-f",
                        "html",
                        "--lang",
                        "en")
                .out());
    }

    @Test
    void thatChangedUnitsComeFirstIsSaidWhereSomeDoNotChange() {
        Document page = page(
                "unit,task,deadline,completed_on,status",
                "In time,T1,2025-06-30,2025-06-01,done",
                "Late,T1,2025-06-30,2025-07-01,done");

        assertThat(page.select("main p").eachText())
                .contains(
                        "1 of 2 units changes tier or rank. Units whose tier changes come first, then those whose rank"
                                + " alone changes, then the others; within each part by the ranks of the first method. The rule that makes the difference, the same for all units: lateness.");
    }

    @Test
    void eachPartHasItsHeading() {
        Document page = page(
                "unit,task,deadline,completed_on,status",
                "In time,T1,2025-06-30,2025-06-01,done",
                "Late,T1,2025-06-30,2025-07-01,done");

        assertThat(page.select("main tbody th").eachText())
                .containsExactly(
                        "Units whose tier differs (1)",
                        "Late",
                        "Units whose tier and rank stay the same (1)",
                        "In time");
    }

    @Test
    void onlyTheSignsThatOccurAreExplained() {
        Document page = page(
                "unit,task,deadline,completed_on,status",
                "In time,T1,2025-06-30,2025-06-01,done",
                "Late,T1,2025-06-30,2025-07-01,done");

        assertThat(page.select("main p").eachText()).contains("▼ a lower tier than by the first method.");
    }

    @Test
    void itIsNotSaidWhereNoneChanges() {
        Document page = page("unit,task,deadline,completed_on,status", "In time,T1,2025-06-30,2025-06-01,done");

        assertThat(page.select("main p").eachText()).contains("No unit changes tier or rank.");
    }
}
